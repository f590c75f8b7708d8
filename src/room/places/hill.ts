import { css, darker, lerp, mix, multiply, type Rgb, rgb, type Tint } from '../../drawing/colour.ts';
import { COLOURS, INK, SHEET } from '../../drawing/palette.ts';
import { box, disc, type Pen, type Point, polygon, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { easeBoth, easeOut } from '../easing.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { drawTree } from '../tree.ts';
import { drawCar } from './car.ts';
import { type Focus, through } from './lens.ts';
import { drawPlate } from './plate.ts';
import { drawOutdoorFall, drawVista, outdoors, sunshine } from './vista.ts';

export const HILL_FOCUS: Focus = { x: 0.14, y: 0.2, width: 0.72, height: 0.6 };
const DOORS: Readonly<Record<Seat, Point>> = { a: { x: 0.285, y: 0.598 }, b: { x: 0.728, y: 0.7 } };
/** The host's door, where the next picture opens. */
export const doorOn = (side: Seat): Point => DOORS[side];

const LASTS = 1.6;
const CLOSER = 0.16;

/** A rise by the lake with the two missions a few hundred metres apart, and the guests on their way from one to the other. */
export function drawHill(pen: Pen, frame: Frame, stage: Stage, seconds: number): void {
  through(pen, frame, HILL_FOCUS, (seen) => {
    const { w, h } = seen;
    const light = outdoors(stage.air);
    const door = DOORS[stage.by];
    const zoom = 1 + CLOSER * easeBoth(seconds / LASTS / 1.25);
    pen.translate(door.x * w, door.y * h);
    pen.scale(zoom, zoom);
    pen.translate(-door.x * w, -door.y * h);
    const morning = stage.air.minutes < 700 ? { sun: { x: 0.372, y: 0.315, r: 0.05 } } : {};
    drawVista(pen, seen, light, stage.air, { x: -0.115, shore: 0.42, scale: 1.12, jet: 1, down: 0.8, ...morning });
    land(pen, seen, light, stage.air.minutes < 700 ? sunshine(stage.air) : 0, stage.air.season === 'winter' ? 0.85 : 0);
    square(pen, seen, light);
    round(pen, seen, light);
    trees(pen, seen, light, stage);
    cars(pen, seen, stage.by, light, seconds / LASTS);
    foreground(pen, seen, light, stage);
    drawOutdoorFall(pen, seen, stage.air);
  });
}

type Curve = readonly [number, number, number, number, number, number, number, number];
const CREST: Curve = [-0.9, 0.53, 0.1, 0.42, 0.62, 0.6, 1.9, 0.86];
const SLOPE: Curve = [-0.9, 0.7, 0.1, 0.53, 0.62, 0.7, 1.9, 0.92];
const ROAD: Curve = [-0.9, 0.9, 0.14, 0.575, 0.6, 0.82, 1.9, 0.86];
const LOW: Curve = [-0.9, 0.93, 0.12, 0.7, 0.62, 0.86, 1.9, 1.08];
const FRONT: Curve = [-0.9, 1.1, 0.2, 0.86, 0.6, 0.86, 1.9, 1.3];

function band(pen: Pen, { w, h, top, height }: Frame, curve: Curve, fill: string): void {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  const foot = Math.max(top + height, 1.2 * h) + 0.3 * h;
  pen.beginPath();
  pen.moveTo(x0 * w, y0 * h);
  pen.bezierCurveTo(x1 * w, y1 * h, x2 * w, y2 * h, x3 * w, y3 * h);
  pen.lineTo(x3 * w, foot);
  pen.lineTo(x0 * w, foot);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

/** The sun stands behind: what is built throws its shadow towards us. */
function shadows(pen: Pen, { w, h }: Frame, fill: string, clear: number): void {
  if (clear < 0.3) return;
  for (const [from, to, y, reach] of [
    [0.152, 0.387, 0.624, 0.085],
    [0.637, 0.853, 0.728, 0.05],
  ] as const) {
    const slant = (x: number): number => (x - 0.372) * 0.28;
    polygon(
      pen,
      [
        [from * w, y * h],
        [to * w, y * h],
        [(to + slant(to)) * w, (y + reach) * h],
        [(from + slant(from)) * w, (y + reach) * h],
      ],
      fill,
    );
  }
}

function land(pen: Pen, frame: Frame, light: Light, clear: number, snowed: number): void {
  const { w, h } = frame;
  const meadow = multiply(mix(rgb('#CFE0BE'), light.snow, snowed), mix(light.skyLow, light.snow, 0.35));
  const green = (pale: number): string => css(mix(light.trees, meadow, pale));
  band(pen, frame, CREST, green(0.86));
  band(pen, frame, SLOPE, green(0.62));
  shadows(pen, frame, green(0.34), clear);
  const [x0, y0, x1, y1, x2, y2, x3, y3] = ROAD;
  pen.beginPath();
  pen.moveTo(x0 * w, y0 * h);
  pen.bezierCurveTo(x1 * w, y1 * h, x2 * w, y2 * h, x3 * w, y3 * h);
  pen.lineWidth = 0.0125 * w;
  pen.strokeStyle = css(mix(light.floor, light.skyLow, 0.45));
  pen.stroke();
  band(pen, frame, LOW, green(0.36));
}

const onCurve = ([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, t: number): Point => {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  return { x: a * x0 + b * x1 + c * x2 + d * x3, y: a * y0 + b * y1 + c * y2 + d * y3 };
};

interface Stone {
  readonly lit: string;
  readonly shade: string;
  readonly glass: string;
  readonly deep: string;
}

const stoneOf = (light: Light): Stone => {
  const lit = multiply(mix(SHEET, light.skyLow, 0.22), light.ambient);
  return {
    lit: css(lit),
    shade: css(mix(multiply(lit, rgb('#B4BECB')), light.farHills, 0.25)),
    glass: css(mix(light.lakeNear, light.saleve, 0.35)),
    deep: css(mix(light.lakeNear, INK, 0.45)),
  };
};

const tinted =
  (light: Light): Tint =>
  (colour: Rgb) =>
    multiply(colour, light.ambient);

/** A tower and a wing, all right angles. */
function square(pen: Pen, { w, h }: Frame, light: Light): void {
  const { lit, shade, glass, deep } = stoneOf(light);
  const base = 0.626 * h;
  const block = (x: number, width: number, height: number, side: number): void => {
    box(pen, x * w, base - height * h, width * w, height * h, lit);
    polygon(
      pen,
      [
        [(x + width) * w, base - height * h],
        [(x + width + side) * w, base - (height - 0.012) * h],
        [(x + width + side) * w, base - 0.006 * h],
        [(x + width) * w, base],
      ],
      shade,
    );
  };
  block(0.19, 0.072, 0.205, 0.026);
  for (let floor = 0; floor < 6; floor += 1)
    box(pen, 0.197 * w, base - (0.19 - floor * 0.027) * h, 0.058 * w, 0.0125 * h, glass);
  block(0.152, 0.205, 0.066, 0.03);
  box(pen, 0.147 * w, base - 0.074 * h, 0.216 * w, 0.01 * h, shade);
  box(pen, 0.159 * w, base - 0.05 * h, 0.108 * w, 0.021 * h, glass);
  box(pen, 0.303 * w, base - 0.05 * h, 0.048 * w, 0.021 * h, glass);
  box(pen, 0.274 * w, base - 0.054 * h, 0.022 * w, 0.054 * h, css(tinted(light)(COLOURS.a)));
  box(pen, 0.283 * w, base - 0.05 * h, 0.0045 * w, 0.05 * h, deep);
  box(pen, 0.1275 * w, base - 0.2 * h, 0.0026 * w, 0.2 * h, deep);
  drawPlate(pen, 'a', 0.1288 * w, base - 0.2 * h, 0.0165 * w, tinted(light));
}

/** A drum on a pavilion with round ends. */
function round(pen: Pen, { w, h }: Frame, light: Light): void {
  const { lit, shade, glass, deep } = stoneOf(light);
  const base = 0.727 * h;
  const drum = (x: number, radius: number, from: number, to: number, fill: string): void => {
    const ry = radius * 0.13 * w;
    pen.beginPath();
    pen.moveTo((x - radius) * w, base - to * h);
    pen.bezierCurveTo(
      (x - radius) * w,
      base - to * h - ry * 1.3,
      (x + radius) * w,
      base - to * h - ry * 1.3,
      (x + radius) * w,
      base - to * h,
    );
    pen.lineTo((x + radius) * w, base - from * h);
    pen.bezierCurveTo(
      (x + radius) * w,
      base - from * h + ry * 1.3,
      (x - radius) * w,
      base - from * h + ry * 1.3,
      (x - radius) * w,
      base - from * h,
    );
    pen.closePath();
    pen.fillStyle = fill;
    pen.fill();
  };
  const rounded = (x: number, radius: number, from: number, to: number, fill: string, side: string): void => {
    drum(x, radius, from, to, fill);
    within(pen, () => {
      pen.beginPath();
      pen.rect((x + radius * 0.42) * w, base - (to + 0.1) * h, radius * w, (to + 0.2) * h);
      pen.clip();
      drum(x, radius, from, to, side);
    });
  };
  /** A ribbon of windows round the front. */
  const storey = (x: number, radius: number, from: number, fill: string): void => {
    const [l, r, bend] = [(x - radius) * w, (x + radius) * w, radius * 0.17 * w];
    const [upper, lower] = [base - (from + 0.015) * h, base - from * h];
    pen.beginPath();
    pen.moveTo(l, upper);
    pen.bezierCurveTo(l, upper + bend, r, upper + bend, r, upper);
    pen.lineTo(r, lower);
    pen.bezierCurveTo(r, lower + bend, l, lower + bend, l, lower);
    pen.closePath();
    pen.fillStyle = fill;
    pen.fill();
  };
  rounded(0.762, 0.052, 0.04, 0.19, lit, shade);
  for (const from of [0.092, 0.122, 0.152]) storey(0.762, 0.0522, from, glass);
  rounded(0.745, 0.108, 0, 0.062, lit, shade);
  storey(0.745, 0.1082, 0.024, glass);
  pen.beginPath();
  pen.moveTo(0.717 * w, base + 0.013 * h);
  pen.lineTo(0.717 * w, base - 0.03 * h);
  pen.arc(0.728 * w, base - 0.03 * h, 0.011 * w, Math.PI, 0);
  pen.lineTo(0.739 * w, base + 0.013 * h);
  pen.closePath();
  pen.fillStyle = css(tinted(light)(COLOURS.b));
  pen.fill();
  box(pen, 0.7263 * w, base - 0.034 * h, 0.0034 * w, 0.048 * h, deep);
  box(pen, 0.8775 * w, base - 0.19 * h, 0.0026 * w, 0.2 * h, deep);
  drawPlate(pen, 'b', 0.8788 * w, base - 0.19 * h, 0.0165 * w, tinted(light));
}

function trees(pen: Pen, { w, h }: Frame, light: Light, stage: Stage): void {
  for (const [x, y, r, far] of [
    [0.07, 0.585, 0.03, 1],
    [0.1, 0.605, 0.019, 0],
    [0.415, 0.6, 0.024, 1],
    [0.447, 0.615, 0.016, 0],
    [0.52, 0.615, 0.018, 1],
    [0.605, 0.66, 0.022, 0],
    [0.634, 0.672, 0.015, 1],
    [0.905, 0.715, 0.024, 0],
    [0.94, 0.73, 0.018, 1],
    [1.03, 0.745, 0.034, 0],
    [-0.05, 0.62, 0.04, 0],
  ] as const)
    drawTree(pen, { x: x * w, y: y * h, r: r * w, far: far === 1, turning: far === 1 }, light, stage.air.season);
}

/** Three cars in a row; the guest's is the first. */
function cars(pen: Pen, { w, h }: Frame, host: Seat, light: Light, share: number): void {
  const way = easeOut(share * 0.8);
  const [from, to] = host === 'a' ? [0.575, 0.485] : [0.395, 0.515];
  const paint = {
    body: mix(INK, light.park, 0.25),
    sill: mix(INK, light.skyLow, 0.35),
    glass: mix(light.lakeFar, light.skyLow, 0.4),
    tyre: darker(INK, 0.8),
    lit: 0.9,
  };
  for (const [index, lag] of [0, 0.024, 0.048].entries()) {
    const t = lerp(from, to, way) + (host === 'a' ? lag : -lag);
    const { x, y } = onCurve(ROAD, t);
    const next = onCurve(ROAD, t + 0.004);
    within(pen, () => {
      pen.translate(x * w, (y + 0.004) * h);
      pen.rotate(Math.atan2((next.y - y) * h, (next.x - x) * w));
      const unit = 0.0098 * w;
      pen.scale(host === 'a' ? -unit : unit, unit);
      drawCar(pen, paint, index === 0 ? (host === 'a' ? 'b' : 'a') : undefined);
    });
  }
}

/** Dark and near: it sets the distance. */
function foreground(pen: Pen, frame: Frame, light: Light, stage: Stage): void {
  const { w, h } = frame;
  band(pen, frame, FRONT, css(light.park));
  const near = { ...light, trees: light.park, park: mix(light.park, INK, 0.3) };
  for (const [x, y, r, far] of [
    [0.02, 0.93, 0.075, 1],
    [0.115, 0.975, 0.055, 0],
    [0.98, 0.96, 0.07, 1],
    [0.895, 1.0, 0.045, 0],
    [1.12, 0.98, 0.09, 0],
    [-0.14, 0.96, 0.09, 0],
  ] as const)
    drawTree(pen, { x: x * w, y: y * h, r: r * w, far: far === 1 }, near, stage.air.season);
  disc(pen, 0.62 * w, 1.06 * h, 0.05 * w, css(near.park));
}
