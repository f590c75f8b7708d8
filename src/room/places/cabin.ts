import { headOf } from '../../drawing/cast.ts';
import { css, lerp, mix, multiply, rgb, type Tint } from '../../drawing/colour.ts';
import { drawFigure } from '../../drawing/figure.ts';
import { COLOURS, SHEET, SUITS, TEXT_LINE } from '../../drawing/palette.ts';
import { box, capsule, disc, ellipse, outline, type Pen, polygon, within } from '../../drawing/pen.ts';
import { POSES } from '../../drawing/pose.ts';
import type { Seat } from '../../scenario/schema.ts';
import { litBy, pale } from '../atmosphere.ts';
import { type Frame, placed } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { standOut } from '../standOut.ts';
import { type Focus, through } from './lens.ts';
import { drawVista, outdoors } from './vista.ts';

const FOCUS: Focus = { x: 0.075, y: 0.15, width: 0.56, height: 0.72 };
/** Centres of the windows, a row that goes on beyond any frame. */
const WINDOWS = [-0.485, -0.125, 0.235, 0.595, 0.955, 1.315] as const;
const HALF = 0.122;
const TOP = 0.085;
const BOTTOM = 0.7;
const TRAY = 0.8;
const R = 0.0345;

/** An upright window with corners so round that it is nearly an oval. */
function windowPath(pen: Pen, { w, h }: Frame, x: number, grow: number): void {
  const [l, r, t, b] = [(x - HALF - grow) * w, (x + HALF + grow) * w, TOP * h - grow * w, BOTTOM * h + grow * w];
  const [cx, cy] = [(l + r) / 2, (t + b) / 2];
  const [kx, ky] = [(r - l) * 0.47, (b - t) * 0.36];
  pen.moveTo(cx, t);
  pen.bezierCurveTo(cx + kx, t, r, cy - ky, r, cy);
  pen.bezierCurveTo(r, cy + ky, cx + kx, b, cx, b);
  pen.bezierCurveTo(cx - kx, b, l, cy + ky, l, cy);
  pen.bezierCurveTo(l, cy - ky, cx - kx, t, cx, t);
  pen.closePath();
}

/** The top of the cloud under the wing, a bank with round backs that goes by. */
function clouds(pen: Pen, { w, h, left, width }: Frame, y: number, drift: number, fill: string): void {
  box(pen, left, y * h, width, h, fill);
  for (let at = -4; at < 9; at += 1)
    ellipse(
      pen,
      (at * 0.235 + drift + (at % 3) * 0.03) * w,
      y * h,
      (0.12 - (at % 2) * 0.03) * w,
      (0.028 + (at % 3) * 0.008) * h,
      fill,
    );
}

const WING = outline('1.35 0.69, 0.548 0.583, 0.526 0.518, 0.516 0.518, 0.522 0.586, 0.54 0.595, 1.35 0.86');
const EDGE = outline('1.35 0.69, 0.548 0.583, 0.526 0.518, 0.522 0.518, 0.54 0.59, 1.35 0.712');
const FLAP = outline('1.35 0.79, 0.68 0.624, 0.68 0.627, 1.35 0.797');

/** The plane home with a text that stands: the Alps glow, and the folder with both marks lies on the table. */
export function drawCabin(pen: Pen, frame: Frame, stage: Stage, way: number): void {
  through(pen, frame, FOCUS, (seen) => {
    const light = outdoors(stage.air);
    const { w, h, left, top, width, height } = seen;
    const dark = mix(pale(rgb('#171736'), stage.air), light.wallLeft, 0.1);
    const velvet = pale(rgb('#3A3768'), stage.air);
    const wall = mix(dark, light.wallLeft, 0.2);
    const reveal = mix(wall, light.skyLow, 0.4);
    const tint = litBy(stage.air, multiply(light.ambient, mix([255, 255, 255], light.skyLow, 0.25)));
    box(pen, left, top, width, height, css(wall));
    pen.beginPath();
    for (const x of WINDOWS) windowPath(pen, seen, x, 0.013);
    pen.fillStyle = css(reveal);
    pen.fill();
    within(pen, () => {
      pen.beginPath();
      for (const x of WINDOWS) windowPath(pen, seen, x, 0);
      pen.clip();
      within(pen, () => {
        pen.translate(0.5 * w, 0.5 * h);
        pen.rotate(lerp(-0.045, -0.012, way));
        pen.translate(-0.5 * w, -0.5 * h);
        const wide = { ...seen, left: left - 0.5 * w, width: width + w, top: top - 0.4 * h, height: height + 0.8 * h };
        drawVista(pen, wide, light, stage.air, {
          x: lerp(-0.17, -0.235, way),
          shore: 0.535,
          scale: 1.95,
          jet: 0.3,
          down: 1.1,
        });
        const drift = lerp(0.34, 0, way);
        clouds(pen, wide, 0.675, drift * 0.7, css(mix(light.skyLow, light.snowShade, 0.5)));
        clouds(pen, wide, 0.71, 0.11 + drift, css(mix(light.skyLow, light.snow, 0.6)));
      });
      polygon(pen, placed(seen, WING), css(mix(light.frame, light.saleve, 0.5)));
      polygon(pen, placed(seen, EDGE), css(mix(light.frame, light.skyLow, 0.4)));
      polygon(pen, placed(seen, FLAP), css(mix(light.saleve, dark, 0.4)));
    });
    shade(pen, seen, css(mix(wall, light.wall, 0.16)), css(reveal));
    seat(pen, seen, css(mix(dark, velvet, 0.35)), css(dark));
    within(pen, () => {
      pen.translate(0.283 * w, TRAY * h);
      pen.scale(R * w, R * w);
      const pose = { ...POSES.listen, lean: -5, back: 0.25, tilt: -4, nearX: 1.5, nearY: -0.3, farX: 3.2, farY: -0.1 };
      standOut(pen, stage.air, R * w, (edged) =>
        drawFigure(edged, headOf(stage.heads[stage.by], stage.by), pose, stage.masks, tint),
      );
    });
    armrest(pen, seen, css(mix(dark, velvet, 0.75)), css(dark));
    tray(pen, seen, css(mix(wall, light.skyLow, 0.3)), css(dark), stage.by, tint);
  });
}

/** One blind half down, so that the row is not a pattern. */
function shade(pen: Pen, seen: Frame, fill: string, edge: string): void {
  const { w, h } = seen;
  within(pen, () => {
    pen.beginPath();
    windowPath(pen, seen, WINDOWS[4], 0);
    windowPath(pen, seen, WINDOWS[1], 0);
    pen.clip();
    box(pen, 0.8 * w, TOP * h, 0.32 * w, 0.17 * h, fill);
    box(pen, 0.8 * w, (TOP + 0.17) * h, 0.32 * w, 0.008 * h, edge);
    box(pen, -0.3 * w, TOP * h, 0.32 * w, 0.36 * h, fill);
  });
}

function seat(pen: Pen, { w, h, top, height }: Frame, cushion: string, dark: string): void {
  const foot = Math.max(top + height, h) + 4;
  pen.beginPath();
  pen.moveTo(0.2 * w, foot);
  pen.bezierCurveTo(0.19 * w, 0.72 * h, 0.16 * w, 0.5 * h, 0.128 * w, 0.4 * h);
  pen.quadraticCurveTo(0.118 * w, 0.335 * h, 0.082 * w, 0.34 * h);
  pen.quadraticCurveTo(0.05 * w, 0.345 * h, 0.052 * w, 0.42 * h);
  pen.lineTo(0.075 * w, foot);
  pen.closePath();
  pen.fillStyle = cushion;
  pen.fill();
  box(pen, 0.075 * w, 0.9 * h, 0.3 * w, foot - 0.9 * h, dark);
}

/** On our side of whoever sits there: what is below the table is behind it. */
function armrest(pen: Pen, { w, h }: Frame, cushion: string, dark: string): void {
  const [y, thick] = [0.862 * h, 0.017 * w];
  box(pen, 0.1 * w, y, 0.156 * w, 0.2 * h, dark);
  capsule(pen, { x: 0.098 * w, y }, { x: 0.262 * w, y }, thick, thick, cushion);
}

const FOLDER = [
  [0.405, 0.806],
  [0.6, 0.806],
  [0.622, 0.875],
  [0.395, 0.875],
] as const;

/** The table before the seat, and on it the text with a mark from each side. */
function tray(pen: Pen, frame: Frame, plane: string, dark: string, side: Seat, tint: Tint): void {
  const { w, h, left, top, width, height } = frame;
  const y = TRAY * h;
  const foot = Math.max(top + height, h);
  polygon(
    pen,
    [
      [0.285 * w, y],
      [0.66 * w, y],
      [0.7 * w, y + 0.085 * h],
      [0.255 * w, y + 0.085 * h],
    ],
    plane,
  );
  box(pen, 0.255 * w, y + 0.085 * h, 0.445 * w, 0.016 * h, dark);
  box(pen, left, y + 0.101 * h, width, foot - y, dark);
  const sheet = [
    [0.43, 0.81],
    [0.575, 0.81],
    [0.59, 0.867],
    [0.425, 0.867],
  ] as const;
  polygon(
    pen,
    FOLDER.map(([x, at]) => [x * w, at * h] as const),
    css(tint(SUITS[side][1].cloth)),
  );
  polygon(
    pen,
    sheet.map(([x, at]) => [x * w, at * h] as const),
    css(tint(SHEET)),
  );
  box(pen, 0.447 * w, 0.82 * h, 0.06 * w, 0.006 * h, css(tint(TEXT_LINE)));
  box(pen, 0.446 * w, 0.832 * h, 0.09 * w, 0.005 * h, css(tint(TEXT_LINE)));
  box(pen, 0.45 * w, 0.844 * h, 0.02 * w, 0.0155 * h, css(tint(COLOURS.a)));
  within(pen, () => {
    pen.translate(0.548 * w, 0.852 * h);
    pen.scale(1, 0.5);
    disc(pen, 0, 0, 0.0115 * w, css(tint(COLOURS.b)));
  });
}
