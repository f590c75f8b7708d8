import { lerp } from '../../drawing/colour.ts';
import type { Pair, Point } from '../../drawing/pen.ts';

/** The outline of a standing body, feet at 0,0, up is up, unit R: what lies on the ground as its shadow. */
const BODY: readonly Pair[] = [
  [-1.6, 0],
  [-1.9, 7],
  [-2.2, 12.6],
  [-1.5, 14.4],
  [-0.8, 15.1],
  [-1, 16.4],
  [-0.4, 17.4],
  [0.5, 17.4],
  [1, 16.4],
  [0.7, 15.1],
  [1.1, 14.3],
  [1.7, 12.4],
  [1.7, 7],
  [1.6, 0],
];
const HIP = 7;

/** Where a length of height falls on the ground by the hour, the sun over the lake before us: aside, and towards us. */
export function fallOf(minutes: number): Point {
  const fromNoon = (minutes - 800) / 240;
  return { x: -0.62 * fromNoon, y: 0.29 + 0.05 * Math.min(4, fromNoon * fromNoon) };
}

/** The shadow of somebody who stands at a point, `stride` apart; several traced in one path are one shape. */
export const bodyShadow = (foot: Point, r: number, stride: number, fall: Point): readonly Pair[] =>
  BODY.map(([across, up]) => {
    const spread = up < HIP ? lerp(1 + Math.abs(stride) * 0.35, 1, up / HIP) : 1;
    return [foot.x + (across * spread + up * fall.x) * r, foot.y + (up * fall.y - 0.1) * r];
  });
