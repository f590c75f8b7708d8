import { css, darker, lerp, mix, multiply, rgb } from '../../drawing/colour.ts';
import { easeBoth, easeOut } from '../../drawing/easing.ts';
import { INK } from '../../drawing/palette.ts';
import { type Pen, type Point, polygon, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { drawTree } from '../tree.ts';
import { drawCar } from './car.ts';
import { type Focus, through } from './lens.ts';
import { drawMissions } from './missions.ts';
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
    drawMissions(pen, seen, light);
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

/** Where they stand, and how tall: evergreen. */
const CYPRESSES = [
  [0.115, 0.648, 0.066],
  [0.398, 0.652, 0.05],
  [0.478, 0.66, 0.058],
  [0.622, 0.7, 0.05],
  [0.868, 0.765, 0.07],
  [0.902, 0.77, 0.05],
] as const;

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
  for (const [x, foot, tall] of CYPRESSES) cypress(pen, x * w, foot * h, tall * w, css(light.park));
}

function cypress(pen: Pen, x: number, foot: number, tall: number, fill: string): void {
  const half = tall * 0.21;
  pen.beginPath();
  pen.moveTo(x, foot - tall);
  pen.bezierCurveTo(x + half * 1.5, foot - tall * 0.45, x + half, foot - tall * 0.1, x, foot);
  pen.bezierCurveTo(x - half, foot - tall * 0.1, x - half * 1.5, foot - tall * 0.45, x, foot - tall);
  pen.fillStyle = fill;
  pen.fill();
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
    [0.04, 0.85, 0.062, 1],
    [0.118, 0.895, 0.046, 0],
    [0.18, 0.94, 0.034, 1],
    [0.955, 0.9, 0.064, 1],
    [0.872, 0.945, 0.045, 0],
    [1.1, 0.94, 0.09, 0],
    [-0.12, 0.9, 0.09, 0],
  ] as const)
    drawTree(pen, { x: x * w, y: y * h, r: r * w, far: far === 1 }, near, stage.air.season);
}
