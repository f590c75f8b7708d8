import { css } from '../../drawing/colour.ts';
import { box, fade, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';
import type { CorridorLight } from './corridorLight.ts';

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
/** The top of the openings, the rail, the sill and the floor's far edge, as shares of the height. */
export const TOP = 0.06;
export const RAIL = 0.602;
const SILL = 0.663;
export const FLOOR = 0.672;
/** Where the light stands on the ground, out over the lake; shadows run away from it. */
export const LIGHT_FOOT = 0.474;

/** Pillars, lintel and railing. */
export function drawArcade(pen: Pen, frame: Frame, light: CorridorLight): void {
  const { w, h, left, top, width } = frame;
  const fill = css(light.arcade);
  const floor = FLOOR * h;
  box(pen, left, top, width, TOP * h - top, fill);
  const edges = BAYS.flat();
  for (let index = -1; index < edges.length; index += 2) {
    const from = edges[index] ?? -0.4;
    const to = edges[index + 1] ?? 1.5;
    box(pen, from * w, top, (to - from) * w, floor - top + 1, fill);
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

/** The floor with the pillars' shadows on it. */
export function drawArcadeFloor(pen: Pen, frame: Frame, light: CorridorLight, sunX: number): void {
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
