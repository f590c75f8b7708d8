import { clamp, lerp } from '../../drawing/colour.ts';
import { outline, type Pair, type Point } from '../../drawing/pen.ts';
import { sunAt } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Outlook } from './outlook.ts';
import type { Spot } from './person.ts';

/** The outline of a standing body that looks to +x, feet at 0,0, up is up, unit R: what lies on the ground as its shadow. */
const BODY = outline(
  '-1 0, -0.9 4, -1.4 7.4, -1.9 10, -2 12, -1.6 13.8, -0.7 14.8, -0.8 15.6, -0.9 16.6, -0.4 17.4, 0.2 17.6, 0.8 17.2, 1.1 16.4, 0.9 15.4, 0.7 14.8, 1.3 13.6, 1.6 11.6, 1.5 9, 1.5 7.4, 1.2 4, 1.7 0, 0.6 0, 0.2 5.6, -0.1 0',
);
const HIP = 7;
/** The sun's height over the picture from which shadows spread, in shares of it. */
const SUN = -0.3;
const FLATTEST = 0.85;

/** Where a length of height falls on the ground at a point: towards us and away from the sun, wherever an outlook has it. */
export type Fall = (at: Point) => Point;

/** The sun stands over the lake before us: shadows are longest early and late, and spread from under it. */
export function fallIn({ w, h }: Frame, { scale, left }: Outlook, minutes: number): Fall {
  const sun = { x: (sunAt(minutes).x * scale + left) * w, y: SUN * h };
  const late = clamp((minutes - 760) / 300, -1.1, 1.1);
  const long = 0.3 + 0.15 * late * late;
  return ({ x, y }) => ({ x: clamp((long * (x - sun.x)) / (y - sun.y), -FLATTEST, FLATTEST), y: long });
}

/** The shadow of somebody who stands there, `stride` apart; several traced in one path are one shape. */
export function bodyShadow({ w, h }: Frame, { x, y, r, facing }: Spot, stride: number, fall: Fall): readonly Pair[] {
  const foot = { x: x * w, y: y * h };
  const along = fall(foot);
  return BODY.map(([across, up]) => {
    const spread = up < HIP ? lerp(1 + Math.abs(stride) * 0.5, 1, up / HIP) : 1;
    return [foot.x + (facing * across * spread + up * along.x) * r * w, foot.y + (up * along.y - 0.1) * r * w];
  });
}
