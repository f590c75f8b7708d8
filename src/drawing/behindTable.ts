import { type Fill, type Pair, type Pen, trace } from './pen.ts';

/** The table's edge recedes like this from a sitter's origin. */
const EDGE_SLOPE = 1.2 / 1.4;

/** How far a point lies above the table's top, and beyond its receding edge. */
const above = ([, y]: Pair): number => -y;
const beyond = ([x, y]: Pair): number => -x - EDGE_SLOPE * y;

/** The part of an outline where a distance is not negative. */
function cut(points: readonly Pair[], distance: (point: Pair) => number): readonly Pair[] {
  const part: Pair[] = [];
  let before = points.at(-1) ?? [0, 0];
  for (const point of points) {
    const [from, to] = [distance(before), distance(point)];
    const t = from / (from - to);
    if (from < 0 !== to < 0)
      part.push([before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t]);
    if (to >= 0) part.push(point);
    before = point;
  }
  return part;
}

/**
 * Fills what is to be seen of a shape behind the table: below the origin nothing of a sitter shows on the table's side
 * of its edge. A clip would do the same, at ten times the price.
 */
export function behindTable(pen: Pen, points: readonly Pair[], fill: Fill): void {
  const parts = points.every((point) => above(point) >= 0) ? [points] : [cut(points, above), cut(points, beyond)];
  pen.beginPath();
  for (const part of parts) if (part.length > 2) trace(pen, part);
  pen.fillStyle = fill;
  pen.fill();
}
