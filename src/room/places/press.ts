import { headOf } from '../../drawing/cast.ts';
import { css, darker, mix, multiply, type Rgb, rgb, type Tint } from '../../drawing/colour.ts';
import { COLOURS, INK, METAL, SHEET } from '../../drawing/palette.ts';
import { box, capsule, disc, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { litBy, pale } from '../atmosphere.ts';
import { easeBoth, easeOut } from '../easing.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { mixStance, STANCES, type Stance } from '../stance.ts';
import { drawWalker } from '../walker.ts';
import { type Focus, through } from './lens.ts';
import { drawPerson, type Spot } from './person.ts';
import { drawPlate } from './plate.ts';
import type { Scene } from './scene.ts';
import { drawOutdoorFall, drawVista, outdoors, sunshine } from './vista.ts';

const FOCUS: Focus = { x: 0.2, y: 0.1, width: 0.56, height: 0.7 };
/** The same seen from the other side, for the delegation that faces left. */
const MIRRORED: Focus = { ...FOCUS, x: 1 - FOCUS.x - FOCUS.width };
const WALL_END = 0.765;
const SPEAKER: Spot = { x: 0.375, y: 0.925, r: 0.0252, facing: 1 };
const STAND = 0.505;

/** Whoever spoke in public stands on the steps of their own mission, before microphones held out to them. */
export const press: Scene = {
  lasts: 1.6,
  sees: ({ air, masks, heads, by }) => [air, masks, heads, by],
  draw(pen, frame, stage, seconds) {
    through(pen, frame, stage.by === 'a' ? FOCUS : MIRRORED, (seen) => {
      const light = outdoors(stage.air);
      drawVista(pen, seen, light, stage.air, {
        x: stage.by === 'a' ? 0.05 : -0.31,
        shore: 0.5,
        scale: 1.25,
        jet: 1,
        down: 0.72,
      });
      // From here on `seen` is mirrored with the pen.
      const facing = stage.by === 'a' ? seen : { ...seen, left: seen.w - seen.left - seen.width };
      if (stage.by === 'b') {
        pen.translate(seen.w, 0);
        pen.scale(-1, 1);
      }
      steps(pen, facing, stage, light, seconds);
      drawOutdoorFall(pen, facing, stage.air);
    });
  },
};

function steps(pen: Pen, seen: Frame, stage: Stage, light: Light, seconds: number): void {
  const { w, h } = seen;
  const tint = litBy(stage.air, light.ambient);
  facade(pen, seen, light, sunshine(stage.air), stage.by);
  drawPlate(pen, stage.by, 0.165 * w, 0.285 * h, 0.066 * w, tint);
  const look = headOf(stage.heads[stage.by], stage.by);
  drawPerson(pen, seen, stage.air, SPEAKER, (edged) =>
    drawWalker(edged, look, speaking(stage, seconds), stage.masks, tint, css(tint(INK))),
  );
  stand(pen, seen, light, stage.by, tint);
  crowd(
    pen,
    seen,
    mix(pale(INK, stage.air), light.park, 0.3),
    css(mix(light.skyLow, SHEET, 0.5)),
    css(tint(COLOURS[stage.by])),
    seconds,
  );
}

/** The hand opens as the microphones come up; in the rain the other one holds an umbrella. */
function speaking({ air }: Stage, seconds: number): Stance {
  const open = easeBoth((seconds - 0.5) / 0.8);
  const far = { x: 4.4, y: -13 };
  if (air.rain > 0.5 || air.snow > 0.5) return { ...STANCES.umbrella, far };
  return mixStance({ ...STANCES.papers, far: STANCES.speak.far }, { ...STANCES.papers, lean: 4, tilt: -4, far }, open);
}

function facade(pen: Pen, { w, h, left, top, height }: Frame, light: Light, clear: number, side: Seat): void {
  const lit = mix(light.wall, light.skyLow, 0.26);
  const shade = mix(multiply(light.wall, rgb('#BCC8EC')), lit, 1 - 0.35 - 0.65 * clear);
  const foot = Math.max(top + height, h) + 4;
  const end = WALL_END * w;
  box(pen, left, top, end - left, foot - top, css(lit));
  polygon(
    pen,
    [
      [left, top - h],
      [0.02 * w, top - h],
      [0.02 * w, 0],
      [0.6 * w, 0.72 * h],
      [left, 0.72 * h],
    ],
    css(shade),
  );
  // The return of the wall, and the roof's edge.
  box(pen, end, top, 0.022 * w, foot - top, css(darker(shade, 0.9)));
  const glass = css(mix(light.lakeNear, light.saleve, 0.45));
  for (const x of [0.5, 0.6, 0.7] as const) {
    if (side === 'a') box(pen, (x - 0.028) * w, 0.1 * h, 0.056 * w, 0.2 * h, glass);
    else disc(pen, x * w, 0.2 * h, 0.034 * w, glass);
  }
  const stone = mix(light.floor, light.skyLow, 0.3);
  box(pen, left, 0.72 * h, 1.1 * w - left + w, foot - 0.72 * h, css(darker(stone, 0.94)));
  for (const [index, y] of [0.72, 0.765, 0.81, 0.855].entries()) {
    const reach = (0.83 + index * 0.05) * w;
    box(pen, left, y * h, reach - left, 0.03 * h, css(mix(stone, SHEET, 0.28 - 0.05 * index)));
    box(pen, left, (y + 0.03) * h, reach - left, 0.015 * h, css(darker(stone, 0.84)));
  }
}

/** A stand bristling with microphones that all lean one way. */
function stand(pen: Pen, { w, h }: Frame, light: Light, side: Seat, tint: Tint): void {
  const dark = css(mix(INK, light.park, 0.18));
  const metal = css(tint(METAL));
  for (const [index, [dx, dy]] of (
    [
      [-0.052, -0.075],
      [-0.043, -0.118],
      [-0.022, -0.14],
      [-0.002, -0.108],
      [-0.03, -0.055],
    ] as const
  ).entries()) {
    const tip = { x: (STAND + dx) * w, y: (0.56 + dy) * h };
    const root = { x: (STAND + dx * 0.25) * w, y: 0.57 * h };
    capsule(pen, root, tip, 0.0022 * w, 0.0026 * w, metal);
    const head = { x: tip.x - 0.011 * w, y: tip.y - 0.013 * h };
    capsule(pen, tip, head, 0.0062 * w, 0.0088 * w, index % 2 === 0 ? dark : css(tint(rgb('#5E6068'))));
  }
  polygon(
    pen,
    [
      [(STAND - 0.038) * w, 0.558 * h],
      [(STAND + 0.042) * w, 0.558 * h],
      [(STAND + 0.032) * w, 0.95 * h],
      [(STAND - 0.028) * w, 0.95 * h],
    ],
    dark,
  );
  box(pen, (STAND - 0.046) * w, 0.552 * h, 0.096 * w, 0.015 * h, css(mix(INK, light.skyLow, 0.25)));
  drawPlate(pen, side, (STAND + 0.002) * w, 0.64 * h, 0.013 * w, tint);
}

interface Hand {
  /** Where the arm leaves the picture's foot, and how high it reaches. */
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly holds: 'microphone' | 'phone';
  readonly late: number;
}
const HANDS: readonly Hand[] = [
  { from: 0.29, x: 0.262, y: 0.735, size: 0.9, holds: 'phone', late: 0.25 },
  { from: 0.66, x: 0.592, y: 0.545, size: 1, holds: 'microphone', late: 0 },
  { from: 0.8, x: 0.672, y: 0.475, size: 1.12, holds: 'microphone', late: 0.14 },
  { from: 0.79, x: 0.755, y: 0.64, size: 1.05, holds: 'phone', late: 0.32 },
  { from: 0.565, x: 0.56, y: 0.715, size: 0.95, holds: 'microphone', late: 0.4 },
];
/** Heads and shoulders from behind. */
const BACKS = [
  { x: 0.085, y: 0.915, r: 0.047 },
  { x: 0.425, y: 0.99, r: 0.036 },
  { x: 0.675, y: 0.925, r: 0.042 },
  { x: 1.09, y: 0.93, r: 0.05 },
  { x: -0.12, y: 0.95, r: 0.05 },
  { x: 1.27, y: 0.95, r: 0.05 },
] as const;

function crowd(pen: Pen, seen: Frame, ink: Rgb, glow: string, suit: string, seconds: number): void {
  const { w, h, top, height } = seen;
  const foot = Math.max(top + height, 1.1 * h) + 0.1 * h;
  const near = css(ink);
  const behind = css(mix(ink, [90, 96, 108], 0.22));
  const cuff = css(mix(ink, SHEET, 0.5));
  const hand = css(mix(ink, rgb('#C98F68'), 0.6));
  const rise = (late: number): number => 1 - easeOut((seconds - late) / 0.8);
  for (const [index, { from, x, y, size, holds, late }] of HANDS.entries()) {
    const down = 0.5 * h * rise(late);
    const wrist = { x: x * w, y: y * h + down };
    const fill = index % 2 === 0 ? near : behind;
    capsule(pen, { x: from * w, y: foot + down }, wrist, 0.03 * w * size, 0.0125 * w * size, fill);
    within(pen, () => {
      pen.translate(wrist.x, wrist.y);
      pen.scale(0.0145 * w * size, 0.0145 * w * size);
      if (holds === 'microphone') microphone(pen, fill);
      else phone(pen, fill, glow, suit);
      box(pen, -0.95, 0.25, 1.9, 0.42, cuff);
      capsule(pen, { x: -0.1, y: 0 }, { x: 0.25, y: -0.75 }, 0.8, 0.72, hand);
    });
  }
  filmed(pen, seen, near, behind, rise(0.1));
  for (const [index, { x, y, r }] of BACKS.entries()) {
    const fill = index % 2 === 0 ? near : behind;
    disc(pen, x * w, y * h - r * w * 1.2, r * w, fill);
    capsule(
      pen,
      { x: (x - r * 1.1) * w, y: y * h + r * w },
      { x: (x + r * 1.1) * w, y: y * h + r * w },
      r * w,
      r * w,
      fill,
    );
    box(pen, (x - r * 2.1) * w, y * h + r * w, r * 4.2 * w, foot - y * h, fill);
  }
}

function microphone(pen: Pen, fill: string): void {
  pen.rotate(-0.72);
  capsule(pen, { x: 0, y: 0.6 }, { x: 0, y: -2.4 }, 0.42, 0.5, fill);
  disc(pen, 0, -3, 0.95, fill);
  box(pen, -0.5, -2.0, 1, 0.34, css(METAL));
}

/** The screen has the speaker in it, small. */
function phone(pen: Pen, fill: string, glow: string, suit: string): void {
  pen.rotate(-0.1);
  box(pen, -1.15, -3.6, 2.3, 3.9, fill);
  box(pen, -0.95, -3.35, 1.9, 3.2, glow);
  disc(pen, 0, -2.25, 0.4, css(INK));
  pen.beginPath();
  pen.moveTo(-0.75, -0.15);
  pen.quadraticCurveTo(-0.7, -1.75, 0, -1.75);
  pen.quadraticCurveTo(0.7, -1.75, 0.75, -0.15);
  pen.closePath();
  pen.fillStyle = suit;
  pen.fill();
}

/** Somebody with a film camera on the shoulder. */
function filmed(pen: Pen, { w, h }: Frame, near: string, behind: string, down: number): void {
  within(pen, () => {
    pen.translate(0.905 * w, (0.74 + down * 0.3) * h);
    pen.scale(0.032 * w, 0.032 * w);
    box(pen, -2.2, -3.0, 4.1, 1.75, near);
    box(pen, -3.5, -2.75, 1.4, 1.2, near);
    box(pen, -3.95, -3.0, 0.5, 1.7, near);
    box(pen, -1.2, -3.7, 1.9, 0.34, near);
    box(pen, -1.0, -3.6, 0.26, 0.7, near);
    box(pen, 0.3, -3.6, 0.26, 0.7, near);
    disc(pen, 0.9, -0.35, 1.3, behind);
    capsule(pen, { x: -0.6, y: 2.6 }, { x: 2.6, y: 2.6 }, 1.6, 1.6, near);
    box(pen, -2.2, 2.6, 6.4, 12, near);
  });
}
