import { lerp } from '../../drawing/colour.ts';
import type { Pair, Point } from '../../drawing/pen.ts';

/** The outline of a standing body, feet at 0,0, up is up, unit R: what lies on the ground as its shadow. */
const BODY: readonly Pair[] = [
  [-1.6, 0],
  [-1.3, 7],
  [-2, 7.2],
  [-2.2, 13],
  [-1.2, 14.6],
  [-0.9, 15.4],
  [-1, 16.6],
  [-0.4, 17.5],
  [0.5, 17.5],
  [1, 16.6],
  [0.8, 15.4],
  [1, 14.4],
  [1.6, 12.6],
  [1.6, 7.2],
  [1.2, 7],
  [1.6, 0],
];
const HIP = 7;

/** Where a length of height falls on the ground by the hour, the sun over the lake before us: aside, and towards us. */
export function fallOf(minutes: number): Point {
  const fromNoon = (minutes - 800) / 240;
  return { x: -0.62 * fromNoon, y: 0.22 + 0.1 * Math.min(4, fromNoon * fromNoon) };
}

/** The shadow of somebody who stands at a point, `stride` apart; several traced in one path are one shape. */
export const bodyShadow = (foot: Point, r: number, stride: number, fall: Point): readonly Pair[] =>
  BODY.map(([across, up]) => {
    const spread = up < HIP ? lerp(1 + Math.abs(stride) * 0.35, 1, up / HIP) : 1;
    return [foot.x + (across * spread + up * fall.x) * r, foot.y + (up * fall.y - 0.1) * r];
  });
