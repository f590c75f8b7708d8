import { headOf } from '../../drawing/cast.ts';
import { css, lerp, mix, multiply, type Rgb, rgb } from '../../drawing/colour.ts';
import { drawFigure } from '../../drawing/figure.ts';
import { INK, SHEET, SHORE_LIGHT, TEXT_LINE } from '../../drawing/palette.ts';
import { box, disc, line, type Pen, polygon, within } from '../../drawing/pen.ts';
import { POSES } from '../../drawing/pose.ts';
import { litBy, pale } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Season } from '../season.ts';
import type { Stage } from '../stage.ts';
import { standOut } from '../standOut.ts';
import { OCHRE } from '../tree.ts';
import { type Focus, through } from './lens.ts';
import { drawOutdoorFall, drawVista, outdoors } from './vista.ts';

const FOCUS: Focus = { x: 0.095, y: 0.12, width: 0.51, height: 0.76 };
const SILL = 0.7;
const GREEN = rgb('#3F7E66');
const CROWN = [
  [-0.06, 0.1, 0.062],
  [0.065, 0.085, 0.07],
  [0.005, 0.04, 0.085],
] as const;
const R = 0.0365;

/** The rear window and the front one, with the pillar between them. */
function glassPath(pen: Pen, { w, h }: Frame): void {
  const rear = [0.015, 0.71] as const;
  pen.moveTo(rear[0] * w, SILL * h);
  pen.bezierCurveTo(0.06 * w, 0.4 * h, 0.14 * w, 0.2 * h, 0.27 * w, 0.155 * h);
  pen.quadraticCurveTo(0.45 * w, 0.118 * h, (rear[1] - 0.012) * w, 0.128 * h);
  pen.lineTo(rear[1] * w, SILL * h);
  pen.closePath();
  pen.moveTo(0.755 * w, SILL * h);
  pen.lineTo(0.744 * w, 0.132 * h);
  pen.bezierCurveTo(0.95 * w, 0.15 * h, 1.15 * w, 0.24 * h, 1.42 * w, SILL * h);
  pen.closePath();
}

/** What stands along the quai and goes by: lamps and bare planes, nearer and so faster than the far shore. */
function quai(pen: Pen, { w, h }: Frame, light: Light, gone: number): void {
  const stone = css(mix(light.park, light.saleve, 0.2));
  box(pen, -w, 0.655 * h, 3 * w, 0.1 * h, stone);
  box(pen, -w, 0.612 * h, 3 * w, 0.008 * h, stone);
  for (let at = -8; at < 26; at += 1) box(pen, (at * 0.062 - gone * 0.55) * w, 0.612 * h, 0.004 * w, 0.05 * h, stone);
  const lit = Math.max(0.25, light.shore);
  for (let at = -1; at < 5; at += 1) {
    const x = (0.38 + at * 0.47 - gone * 0.9) * w;
    box(pen, x - 0.0022 * w, 0.3 * h, 0.0044 * w, 0.4 * h, stone);
    disc(pen, x, 0.288 * h, 0.0118 * w, css(mix(light.skyLow, SHORE_LIGHT, lit)));
  }
}

/** A plane cut back to its boughs, with leaves on them but for winter. */
function plane(pen: Pen, { w, h }: Frame, x: number, bark: Rgb, season: Season): void {
  const leaves = mix(bark, season === 'autumn' ? OCHRE : GREEN, 0.3);
  if (season !== 'winter') for (const [aside, y, r] of CROWN) disc(pen, (x + aside) * w, y * h, r * w, css(leaves));
  polygon(
    pen,
    [
      [(x - 0.017) * w, 0.72 * h],
      [(x - 0.011) * w, 0.3 * h],
      [(x - 0.034) * w, 0.08 * h],
      [(x - 0.018) * w, 0.08 * h],
      [(x + 0.001) * w, 0.24 * h],
      [(x + 0.03) * w, 0.08 * h],
      [(x + 0.045) * w, 0.08 * h],
      [(x + 0.012) * w, 0.32 * h],
      [(x + 0.019) * w, 0.72 * h],
    ],
    css(bark),
  );
}

/** The car along the quai without a text: the jet is being shut, and the page still has its brackets. */
export function drawBackSeat(pen: Pen, frame: Frame, stage: Stage, way: number): void {
  through(pen, frame, FOCUS, (seen) => {
    const light = outdoors(stage.air);
    const { w, h, left, top, width, height } = seen;
    const dark = mix(pale(rgb('#0E1020'), stage.air), light.saleve, 0.14);
    const leather = pale(rgb('#3A3550'), stage.air);
    const inside = css(dark);
    const tint = litBy(stage.air, multiply(light.ambient, mix(rgb('#C4C6D2'), light.skyLow, 0.35)));
    box(pen, left, top, width, height, inside);
    within(pen, () => {
      pen.beginPath();
      glassPath(pen, seen);
      pen.clip();
      drawVista(pen, { ...seen, left: left - w, width: width + 2 * w }, light, stage.air, {
        x: lerp(-0.19, -0.235, way),
        shore: 0.5,
        scale: 1.42,
        jet: 1 - way,
        down: 0.68,
      });
      quai(pen, seen, light, way);
      const bark = mix(light.park, dark, 0.6);
      for (const x of [1.72, 2.14, 2.6]) plane(pen, seen, x - way * 1.6, bark, stage.air.season);
      drawOutdoorFall(pen, seen, stage.air);
      drops(pen, seen, stage.air.rain);
    });
    frameOfDoor(pen, seen, css(mix(dark, light.skyLow, 0.22)));
    backrest(pen, seen, css(mix(dark, leather, 0.42)), css(mix(dark, leather, 0.26)));
    within(pen, () => {
      pen.translate(0.36 * w, 0.86 * h);
      pen.scale(R * w, R * w);
      const pose = { ...POSES.listen, lean: -7, back: 0.6, tilt: 13, nearX: 1.5, farX: 2.0 };
      standOut(pen, stage.air, R * w, (edged) =>
        drawFigure(edged, headOf(stage.heads[stage.by], stage.by), pose, stage.masks, tint),
      );
    });
    lap(pen, seen, inside, css(tint(SHEET)), css(tint(TEXT_LINE)), css(tint(INK)));
  });
}

/** Rain on the glass runs back as the car goes. */
function drops(pen: Pen, { w, h }: Frame, rain: number): void {
  if (rain <= 0) return;
  const fill = css([232, 238, 244], 0.5 * rain);
  pen.lineCap = 'round';
  for (let at = 0; at < 46; at += 1) {
    const x = ((at * 0.6180339) % 1) * 1.3;
    const y = 0.14 + ((at * 0.7548777) % 1) * 0.54;
    line(pen, [x * w, y * h], [(x - 0.012 - 0.012 * ((at * 0.37) % 1)) * w, (y + 0.012) * h], 0.0022 * w, fill);
  }
  pen.lineCap = 'butt';
}

function frameOfDoor(pen: Pen, { w, h, left, width }: Frame, edge: string): void {
  box(pen, left, SILL * h, width, 0.007 * h, edge);
  box(pen, 0.79 * w, 0.765 * h, 0.1 * w, 0.012 * h, edge);
}

function backrest(pen: Pen, { w, h, left, top, height }: Frame, cushion: string, shade: string): void {
  const foot = Math.max(top + height, h) + 4;
  pen.beginPath();
  pen.moveTo(left - 4, foot);
  pen.lineTo(left - 4, 0.62 * h);
  pen.quadraticCurveTo(0.1 * w, 0.56 * h, 0.155 * w, 0.6 * h);
  pen.bezierCurveTo(0.2 * w, 0.66 * h, 0.21 * w, 0.85 * h, 0.225 * w, foot);
  pen.closePath();
  pen.fillStyle = cushion;
  pen.fill();
  // The seat in front, where somebody drives.
  pen.beginPath();
  pen.moveTo(0.83 * w, foot);
  pen.bezierCurveTo(0.82 * w, 0.75 * h, 0.85 * w, 0.6 * h, 0.87 * w, 0.5 * h);
  pen.lineTo(1.02 * w, 0.5 * h);
  pen.lineTo(1.1 * w, foot);
  pen.closePath();
  pen.fillStyle = shade;
  pen.fill();
  pen.beginPath();
  pen.moveTo(0.885 * w, 0.47 * h);
  pen.quadraticCurveTo(0.88 * w, 0.34 * h, 0.93 * w, 0.335 * h);
  pen.quadraticCurveTo(0.985 * w, 0.335 * h, 0.99 * w, 0.47 * h);
  pen.closePath();
  pen.fill();
}

function lap(
  pen: Pen,
  { w, h, left, top, width, height }: Frame,
  inside: string,
  sheet: string,
  text: string,
  ink: string,
): void {
  const y = 0.868 * h;
  box(pen, left, y, width, Math.max(top + height, h) - y + 4, inside);
  within(pen, () => {
    pen.translate(0.52 * w, 0.838 * h);
    pen.rotate(-0.06);
    const [a, b] = [0.062 * w, 0.036 * h];
    polygon(
      pen,
      [
        [-a, -b],
        [a * 1.02, -b],
        [a * 1.18, b],
        [-a * 1.14, b],
      ],
      sheet,
    );
    pen.lineCap = 'butt';
    for (const [y, long] of [
      [-0.36, 0.95],
      [0, 1.02],
      [0.36, 0.7],
    ] as const)
      box(pen, -0.52 * a, (y - 0.07) * b, long * a, 0.14 * b, text);
    const bar = 0.0042 * w;
    for (const side of [-1, 1]) {
      line(pen, [side * a * 0.8, -b * 0.62], [side * a * 0.88, b * 0.62], bar, ink);
      line(pen, [side * a * 0.8, -b * 0.62], [side * a * 0.58, -b * 0.62], bar * 0.7, ink);
      line(pen, [side * a * 0.88, b * 0.62], [side * a * 0.64, b * 0.62], bar * 0.7, ink);
    }
  });
}
