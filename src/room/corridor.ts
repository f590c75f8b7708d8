import type { Seat } from '../scenario/schema.ts';
import { CAST } from './cast.ts';
import { css, lerp, mix, multiply, type Rgb, type Tint } from './colour.ts';
import { type CorridorLight, corridorLight, corridorSun } from './corridor-light.ts';
import { drawRain } from './landscape.ts';
import { INK } from './palette.ts';
import { box, disc, fade, line, outline, type Pair, type Pen, polygon, trace, within } from './pen.ts';
import type { Frame } from './projection.ts';
import type { Stage } from './stage.ts';
import { drawWalker, feetOf, type Gait } from './walker.ts';

/** The openings between the pillars, left to right, as shares of the width. */
export const BAYS: readonly (readonly [number, number])[] = [
  [-0.115, -0.02],
  [0.055, 0.145],
  [0.2053, 0.294],
  [0.3427, 0.4213],
  [0.4615, 0.531],
  [0.5639, 0.6264],
  [0.6532, 0.7088],
  [0.7308, 0.9746],
  [1.012, 1.19],
];
const TOP = 0.06;
const RAIL = 0.602;
const SILL = 0.663;
const FLOOR = 0.672;
const SHORE = 0.513;
const WATER = 0.531;
const LIGHT_FOOT = 0.474;

const MONT_BLANC_LIT = outline(
  '-0.12 0.36, 0.0 0.375, 0.055 0.404, 0.08 0.42, 0.1335 0.331, 0.168 0.342, 0.2053 0.28, 0.216 0.398, 0.247 0.43, 0.254 0.513, -0.12 0.513',
);
const MONT_BLANC_SHADE = outline(
  '0.2053 0.28, 0.233 0.3195, 0.2675 0.331, 0.294 0.381, 0.3427 0.405, 0.4213 0.508, 0.43 0.513, 0.254 0.513, 0.247 0.43, 0.216 0.398',
);
const FAR_HILL = outline('0.243 0.513, 0.294 0.47, 0.32 0.437, 0.3427 0.449, 0.4213 0.509, 0.425 0.513');
const SALEVE = outline(
  '0.505 0.516, 0.531 0.491, 0.5845 0.44, 0.6264 0.43, 0.6532 0.46, 0.666 0.477, 0.7088 0.388, 0.735 0.331, 0.788 0.2935, 0.853 0.2825, 0.9746 0.3205, 1.05 0.37, 1.19 0.42, 1.19 0.516',
);
const SALEVE_LOWER = outline(
  '0.505 0.516, 0.531 0.491, 0.5845 0.44, 0.6264 0.43, 0.6532 0.46, 0.666 0.477, 0.7088 0.39, 0.7308 0.3755, 0.78 0.341, 0.853 0.3245, 0.9746 0.357, 1.05 0.405, 1.19 0.445, 1.19 0.516',
);
const GLINTS = outline(
  '-0.0465 0.0465, -0.028 0.0405, -0.0615 0.0445, -0.0245 0.0315, -0.0485 0.039, -0.055 0.07, -0.04 0.035',
);

const placed = ({ w, h }: Frame, points: readonly Pair[]): Pair[] => points.map(([x, y]) => [x * w, y * h] as const);

function view(pen: Pen, frame: Frame, light: CorridorLight, stage: Stage): void {
  const { w, h } = frame;
  const sky = fade(
    pen,
    [0, TOP * h],
    [0, SHORE * h],
    [
      [0, light.skyTop],
      [0.5, light.skyMid],
      [1, light.skyLow],
    ],
  );
  box(pen, -0.15 * w, 0, 1.4 * w, SHORE * h, sky);
  const sun = corridorSun(stage.air.minutes);
  if (light.clear > 0.05) disc(pen, sun.x * w, sun.y * h, sun.r * w, css(light.sun, light.clear));
  polygon(pen, placed(frame, MONT_BLANC_LIT), css(light.snow));
  polygon(pen, placed(frame, MONT_BLANC_SHADE), css(light.snowShade));
  polygon(pen, placed(frame, FAR_HILL), css(light.farHills));
  polygon(pen, placed(frame, SALEVE), css(light.strata));
  polygon(pen, placed(frame, SALEVE_LOWER), css(light.saleve));
  box(pen, -0.15 * w, SHORE * h, 1.4 * w, (WATER - SHORE) * h, css(light.bank));
  const lake = fade(
    pen,
    [0, WATER * h],
    [0, RAIL * h],
    [
      [0, light.lakeFar],
      [1, light.lakeNear],
    ],
  );
  box(pen, -0.15 * w, WATER * h, 1.4 * w, (FLOOR - WATER) * h, lake);
  shoreLights(pen, frame, light);
  glints(pen, frame, light, sun.x);
  jet(pen, frame, light, stage);
  drawRain(pen, frame, stage.air, 0, 0.6);
}

function shoreLights(pen: Pen, { w, h }: Frame, light: CorridorLight): void {
  if (light.shore <= 0) return;
  const fill = css(light.lamps, light.shore);
  for (let index = 0; index < 62; index += 1) {
    const x = -0.12 + index * 0.0213 + ((index * 31) % 7) * 0.0011;
    const y = SHORE + 0.003 + ((index * 2) % 3) * 0.0045;
    box(pen, x * w, y * h, 0.0033 * w, 0.0034 * h, fill);
  }
}

function glints(pen: Pen, { w, h }: Frame, light: CorridorLight, sunX: number): void {
  pen.lineCap = 'butt';
  GLINTS.forEach(([from, to], index) => {
    const y = (0.5415 + index * 0.0133) * h;
    line(pen, [(sunX + from) * w, y], [(sunX + to) * w, y], 0.0047 * h, css(light.sun, 0.95 * light.clear));
  });
}

function jet(pen: Pen, { w, h }: Frame, light: CorridorLight, stage: Stage): void {
  const k = Math.max(0, Math.min(1, 1 + Math.min(0, stage.air.mood)) - stage.air.rain);
  if (k <= 0.02) return;
  const x = 0.571 * w;
  const base = 0.546 * h;
  const top = base - 0.2795 * h * k;
  const width = (base - top) * 0.342;
  const water = mix(light.snow, [255, 255, 255], 0.55);
  pen.beginPath();
  pen.moveTo(x, top);
  pen.bezierCurveTo(
    x + width * 0.52,
    top + (base - top) * 0.06,
    x + width * 0.9,
    top + (base - top) * 0.62,
    x + width,
    base,
  );
  pen.lineTo(x, base);
  pen.closePath();
  pen.fillStyle = css(water, 0.42);
  pen.fill();
  polygon(
    pen,
    [
      [x - 0.0008 * w, top],
      [x + 0.001 * w, top],
      [x + 0.0022 * w, base],
      [x - 0.0022 * w, base],
    ],
    css(water),
  );
}

function arcade(pen: Pen, frame: Frame, light: CorridorLight): void {
  const { w, h, left, top, width } = frame;
  const fill = css(light.arcade);
  const floor = FLOOR * h;
  box(pen, left, top, width, TOP * h - top, fill);
  const edges = BAYS.flat();
  for (let index = -1; index < edges.length; index += 2) {
    const from = edges[index] ?? -0.4;
    const to = edges[index + 1] ?? 1.5;
    box(pen, from * w, TOP * h, (to - from) * w, floor - TOP * h, fill);
  }
  box(pen, left, SILL * h, width, floor - SILL * h, fill);
  box(pen, left, RAIL * h, width, 0.0078 * h, fill);
  box(pen, left, 0.6335 * h, width, 0.0045 * h, fill);
  for (let post = -2; post < 18; post += 1)
    box(pen, (0.1065 + post * 0.0686) * w, RAIL * h, 0.0027 * w, (SILL - RAIL) * h, fill);
}

/** Where a point on the floor's far edge throws its shadow at a given height of the picture. */
function thrown(frame: Frame, sunX: number, x: number, y: number): number {
  const reach = (y / frame.h - LIGHT_FOOT) / (FLOOR - LIGHT_FOOT);
  return (sunX + (x - sunX) * reach) * frame.w;
}

function floorWithShadows(pen: Pen, frame: Frame, light: CorridorLight, sunX: number): void {
  const { w, h, left, top, width, height } = frame;
  const from = FLOOR * h;
  const to = Math.max(top + height, h);
  const fill = fade(
    pen,
    [0, from],
    [0, h],
    [
      [0, light.floorFar],
      [1, light.floorNear],
    ],
  );
  box(pen, left, from, width, to - from, fill);
  const edges = BAYS.flat();
  const shade = css(light.shade);
  within(pen, () => {
    pen.beginPath();
    pen.rect(left, from, width, to - from);
    pen.clip();
    for (let index = -1; index < edges.length; index += 2) {
      const start = edges[index] ?? -0.9;
      const end = edges[index + 1] ?? 2.2;
      polygon(
        pen,
        [
          [start * w, from],
          [end * w, from],
          [thrown(frame, sunX, end, to), to],
          [thrown(frame, sunX, start, to), to],
        ],
        shade,
      );
    }
    box(pen, left, from, width, 0.0026 * h, shade);
  });
}

interface Walker {
  readonly side: Seat;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly gait: Gait;
}

const WALKERS: readonly Walker[] = [
  {
    side: 'b',
    x: 0.4515,
    y: 0.898,
    r: 0.0166,
    gait: { stride: 1.75, lean: 2, near: { x: 2.0, y: -8.5 }, far: { x: 4.0, y: -10.7 }, sheet: false, back: true },
  },
  {
    side: 'a',
    x: 0.3675,
    y: 0.936,
    r: 0.0169,
    gait: { stride: 2.05, lean: 3, near: { x: 3.1, y: -9.9 }, sheet: true, back: false },
  },
];

/** Two shadows, one shape: both are one path, filled once. */
function sharedShadow(pen: Pen, frame: Frame, light: CorridorLight, sunX: number): void {
  const { w, h } = frame;
  const lamp = { x: sunX * w, y: LIGHT_FOOT * h };
  pen.beginPath();
  for (const { x, y, r, gait } of WALKERS) {
    const feet = feetOf(gait.stride);
    const unit = r * w;
    const foot = { x: x * w, y: y * h };
    const back = { x: foot.x + (feet.far.x - 0.7) * unit, y: foot.y + 0.04 * unit };
    const front = { x: foot.x + (feet.near.x + 1.7) * unit, y: foot.y + 0.06 * unit };
    const cast = (from: { x: number; y: number }, share: number): Pair => [
      lerp(lamp.x, from.x, share),
      lerp(lamp.y, from.y, share),
    ];
    const long = (frame.top + frame.height + 0.1 * h - lamp.y) / (foot.y - lamp.y);
    trace(pen, [
      [back.x, back.y],
      [back.x + unit, back.y - 0.75 * unit],
      [front.x - 1.6 * unit, front.y - 0.8 * unit],
      [front.x, front.y - 0.1 * unit],
      cast(front, lerp(1, long, 0.35)),
      cast(front, long),
      cast(back, long),
    ]);
  }
  pen.fillStyle = css(light.cast);
  pen.fill();
}

/** The corridor by the lake, where heads of delegation walk and nothing is said for the record. */
export function drawCorridor(pen: Pen, frame: Frame, stage: Stage): void {
  const { w, h } = frame;
  const light = corridorLight(stage.air);
  const sunX = corridorSun(stage.air.minutes).x;
  const tint: Tint = (colour: Rgb) => multiply(colour, light.ambient);
  view(pen, frame, light, stage);
  arcade(pen, frame, light);
  floorWithShadows(pen, frame, light, sunX);
  sharedShadow(pen, frame, light, sunX);
  for (const { side, x, y, r, gait } of WALKERS) {
    within(pen, () => {
      pen.translate(x * w, y * h);
      pen.scale(r * w, r * w);
      drawWalker(pen, CAST[side][0], gait, stage.masks, tint, css(tint(mix(INK, light.arcade, 0.5))));
    });
  }
}
