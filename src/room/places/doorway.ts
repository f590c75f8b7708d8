import { headOf } from '../../drawing/cast.ts';
import { css, darker, mix, multiply, rgb, type Tint } from '../../drawing/colour.ts';
import { easeBoth, easeOut } from '../../drawing/easing.ts';
import { drawEmblem } from '../../drawing/emblem.ts';
import { COLOURS, INK, SHEET, SIDES } from '../../drawing/palette.ts';
import { box, fade, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { litBy, pale } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { CLASP, mixStance, STANCES, type Stance, walking } from '../stance.ts';
import { drawWalker } from '../walker.ts';
import { facadeTones } from './facade.ts';
import { type Focus, through } from './lens.ts';
import { drawPerson } from './person.ts';
import { drawPhotographers } from './photographers.ts';
import { drawPlate } from './plate.ts';
import { drawOutdoorFall, outdoors, sunshine } from './vista.ts';

const FOCUS: Focus = { x: 0.265, y: 0.1, width: 0.54, height: 0.77 };
const GROUND = 0.8;
const MEETING = 0.535;
const FEET = 0.862;
const R = 0.0212;
const DOOR = { left: 0.462, right: 0.608, top: 0.165 } as const;

/** How far each has still to come, in R, and until when. */
const ARRIVES = 1.15;
const GUEST_FROM = 8;
const HOST_FROM = 2.6;

/** Before the host's door the two heads of delegation shake hands; `seconds` since it came into view. */
export function drawDoorway(pen: Pen, frame: Frame, stage: Stage, seconds: number): void {
  through(pen, frame, FOCUS, (seen) => {
    const light = outdoors(stage.air);
    const clear = sunshine(stage.air);
    const { w, h } = seen;
    const tint = litBy(stage.air, light.ambient);
    facade(pen, seen, light, clear);
    door(pen, seen, stage, light);
    for (const side of SIDES) banner(pen, seen, side, tint);
    drawPlate(pen, stage.by, 0.205 * w, 0.185 * h, 0.033 * w, tint);
    ground(pen, seen, light);
    for (const side of SIDES) {
      const away = distance(stage.by === side ? HOST_FROM : GUEST_FROM, seconds);
      const x = MEETING + (side === 'a' ? -1 : 1) * (CLASP.x + away) * R;
      if (clear > 0.3) shadow(pen, seen, x, css(multiply(light.floor, rgb('#A79FA6')), 0.75 * clear));
      const look = headOf(stage.heads[side], side);
      drawPerson(pen, seen, stage.air, { x, y: FEET, r: R, facing: side === 'a' ? 1 : -1 }, (edged) =>
        drawWalker(edged, look, stanceOf(side, away, seconds), stage.masks, tint, css(tint(INK))),
      );
    }
    drawPhotographers(pen, seen, mix(pale(INK, stage.air), light.park, 0.35), seconds);
    drawOutdoorFall(pen, seen, stage.air);
  });
}

const distance = (from: number, seconds: number): number => from * (1 - easeOut(seconds / ARRIVES) ** 1.2);

/** The steps follow the way that is left, so that no foot slides; the hand goes out over the last of them. */
function stanceOf(side: Seat, away: number, seconds: number): Stance {
  const stride = 1.7;
  const shake = side === 'a' ? STANCES.shakeNear : STANCES.shakeFar;
  return mixStance(walking(-away / (2 * stride), undefined, stride), shake, easeBoth((seconds - 0.55) / 0.55));
}

function facade(pen: Pen, { w, h, left, top, width }: Frame, light: Light, clear: number): void {
  const { lit, shade } = facadeTones(light, clear);
  box(pen, left, top, width, GROUND * h - top, css(lit));
  const right = left + width;
  // The roof's edge throws one long shadow across the wall.
  polygon(
    pen,
    [
      [left, top - h],
      [right, top - h],
      [right, 0.66 * h],
      [1.02 * w, 0.56 * h],
      [0.34 * w, 0.06 * h],
      [left, (0.06 - ((0.34 * w - left) / w) * 0.74) * h],
    ],
    css(shade),
  );
  const joint = css(mix(shade, lit, 0.5), 0.5);
  for (let at = -6; at < 14; at += 1) box(pen, (0.03 + at * 0.144) * w, top, 0.0012 * w, GROUND * h - top, joint);
}

function door(pen: Pen, { w, h }: Frame, { by: host, air }: Stage, light: Light): void {
  const { left, right, top } = DOOR;
  const inside = fade(
    pen,
    [0, top * h],
    [0, GROUND * h],
    [
      [0, mix(pale(rgb('#241F22'), air), light.wallLeft, 0.06)],
      [0.55, mix(pale(rgb('#4A3630'), air), light.wallLeft, 0.12)],
      [1, mix(pale(rgb('#A9805C'), air), light.wallLeft, 0.3)],
    ],
  );
  const frame = css(mix(light.frame, light.wallLeft, 0.15));
  const open = (grow: number): void => {
    const [l, r] = [(left - grow) * w, (right + grow) * w];
    pen.beginPath();
    if (host === 'a') pen.rect(l, top * h - grow * w, r - l, (GROUND - top) * h + grow * w);
    else {
      const radius = (r - l) / 2;
      pen.moveTo(l, GROUND * h);
      pen.arc((l + r) / 2, top * h - grow * w + radius, radius, Math.PI, 0);
      pen.lineTo(r, GROUND * h);
      pen.closePath();
    }
  };
  open(0.012);
  pen.fillStyle = frame;
  pen.fill();
  open(0);
  pen.fillStyle = inside;
  pen.fill();
  // One leaf stands open into the hall.
  within(pen, () => {
    open(0);
    pen.clip();
    const leaf = css(mix(pale(rgb('#1A1D25'), air), light.wallLeft, 0.1));
    polygon(
      pen,
      [
        [left * w, top * h],
        [(left + 0.034) * w, (top + 0.03) * h],
        [(left + 0.034) * w, (GROUND - 0.02) * h],
        [left * w, GROUND * h],
      ],
      leaf,
    );
  });
  if (host === 'a') {
    box(
      pen,
      (left - 0.055) * w,
      (top - 0.062) * h,
      (right - left + 0.11) * w,
      0.034 * h,
      css(mix(pale(INK, air), light.park, 0.3)),
    );
    box(pen, (left - 0.055) * w, (top - 0.028) * h, (right - left + 0.11) * w, 0.009 * h, css(light.wallLeft));
  }
}

function banner(pen: Pen, { w, h }: Frame, side: Seat, tint: Tint): void {
  const x = (side === 'a' ? 0.343 : 0.727) * w;
  const half = 0.0245 * w;
  const top = 0.085 * h;
  box(pen, x - half * 1.25, top - 0.008 * h, half * 2.5, 0.008 * h, css(tint(INK)));
  box(pen, x - half, top, half * 2, 0.43 * h, css(tint(COLOURS[side])));
  box(pen, x + half * 0.42, top, half * 0.58, 0.43 * h, css(tint(darker(COLOURS[side], 0.86))));
  drawEmblem(pen, side, x, top + 0.082 * h, half * 1.2, css(tint(SHEET)));
}

function ground(pen: Pen, { w, h, left, top, width, height }: Frame, light: Light): void {
  const foot = Math.max(top + height, 1.2 * h) + 4;
  const stone = mix(light.floor, light.skyLow, 0.28);
  box(pen, left, GROUND * h, width, foot - GROUND * h, css(darker(stone, 0.93)));
  for (const [index, [from, to, y]] of [
    [0.375, 0.695, GROUND],
    [0.315, 0.755, 0.832],
    [0.255, 0.815, 0.868],
  ].entries() as ArrayIterator<[number, [number, number, number]]>) {
    box(pen, from * w, y * h, (to - from) * w, 0.026 * h, css(mix(stone, SHEET, 0.3 - index * 0.08)));
    box(pen, from * w, (y + 0.022) * h, (to - from) * w, 0.013 * h, css(darker(stone, 0.84)));
  }
  box(pen, left, 0.903 * h, width, foot - 0.903 * h, css(darker(stone, 0.97)));
}

function shadow(pen: Pen, { w, h }: Frame, x: number, fill: string): void {
  polygon(
    pen,
    [
      [(x - 0.022) * w, FEET * h],
      [(x + 0.034) * w, FEET * h],
      [(x + 0.235) * w, 0.9 * h],
      [(x + 0.15) * w, 0.9 * h],
    ],
    fill,
  );
}
