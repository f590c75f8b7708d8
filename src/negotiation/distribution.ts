import { EPSILON, type FrontierPoint } from './pareto.ts';
import type { Combinations, Halves } from './parts.ts';
import type { Both } from './space.ts';

/**
 * The mean distance of all outcomes to the frontier, over `scale` (GENIUS calls it bid distribution): low when most
 * packages are nearly efficient, high when efficient ones are hard to find.
 */
export const distribution = (
  [heads, tails]: Halves,
  points: readonly FrontierPoint[],
  cap: number,
  scale = 1,
): number => {
  const all = heads.a.length * tails.a.length;
  if (all === 0) return 0;
  const { from, a, b, lowA, lowB, perA, perB } = gridOf(heads, tails, points);
  let sum = 0;
  for (let head = 0; head < heads.a.length; head++) {
    const headA = heads.a[head] ?? 0;
    const headB = heads.b[head] ?? 0;
    for (let tail = 0; tail < tails.a.length; tail++) {
      const sumA = headA + (tails.a[tail] ?? 0);
      const sumB = headB + (tails.b[tail] ?? 0);
      const cell = (((sumB - lowB) * perB) | 0) * SIDE + (((sumA - lowA) * perA) | 0);
      const ownA = Math.min(sumA, cap);
      const ownB = Math.min(sumB, cap);
      let least = Number.POSITIVE_INFINITY;
      for (let at = from[cell] ?? 0, end = from[cell + 1] ?? 0; at < end; at++) {
        const awayA = ownA - (a[at] ?? 0);
        const awayB = ownB - (b[at] ?? 0);
        const square = awayA * awayA + awayB * awayB;
        if (square < least) least = square;
      }
      sum += Math.sqrt(least);
    }
  }
  return sum / all / scale;
};

/** Cells along an axis, a power of two. */
const SIDE = 64;

/** A grid over all outcomes, with the points of the frontier that may be nearest to some place in a cell. */
interface Grid {
  /** Shape cells + 1: where the candidates of a cell begin in `a` and `b`; row-major, row = cell of u_b. */
  readonly from: Uint32Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly lowA: number;
  readonly lowB: number;
  /** Cells a unit of utility. */
  readonly perA: number;
  readonly perB: number;
}

const gridOf = (heads: Combinations, tails: Combinations, points: readonly FrontierPoint[]): Grid => {
  const [rangeA, rangeB] = [rangeOf(heads.a, tails.a), rangeOf(heads.b, tails.b)];
  const [cellA, cellB] = [rangeA.width / SIDE, rangeB.width / SIDE];
  const byCell: (readonly Both<number>[])[] = [];
  /** Gives the squares of `span` cells a side their candidates, out of those of the square around them. */
  const descend = (column: number, row: number, span: number, around: readonly Both<number>[]): void => {
    const half = span / 2;
    const middle = { a: rangeA.low + (column + half) * cellA, b: rangeB.low + (row + half) * cellB };
    const left = around.length > 1 ? within(around, middle, { a: half * cellA, b: half * cellB }) : around;
    if (span === 1) {
      byCell[row * SIDE + column] = left;
      return;
    }
    descend(column, row, half, left);
    descend(column + half, row, half, left);
    descend(column, row + half, half, left);
    descend(column + half, row + half, half, left);
  };
  descend(0, 0, SIDE, points);
  const from = new Uint32Array(SIDE * SIDE + 1);
  for (let cell = 0; cell < byCell.length; cell++) from[cell + 1] = (from[cell] ?? 0) + (byCell[cell]?.length ?? 0);
  const a = new Float64Array(from.at(-1) ?? 0);
  const b = new Float64Array(a.length);
  let at = 0;
  for (let cell = 0; cell < byCell.length; cell++)
    for (const point of byCell[cell] ?? []) {
      a[at] = point.a;
      b[at++] = point.b;
    }
  return { from, a, b, lowA: rangeA.low, lowB: rangeB.low, perA: 1 / cellA, perB: 1 / cellB };
};

/** The points that may be nearest somewhere within `reach` of the middle of a box. */
const within = (
  points: readonly Both<number>[],
  middle: Both<number>,
  reach: Both<number>,
): readonly Both<number>[] => {
  let best = middle;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const square = (middle.a - point.a) ** 2 + (middle.b - point.b) ** 2;
    if (square >= least) continue;
    best = point;
    least = square;
  }
  // |p − x|² − |best − x|² is linear in x, so it is least in a corner of the box.
  return points.filter((point) => {
    const byA = point.a - best.a;
    const byB = point.b - best.b;
    const atMiddle = byA * (point.a + best.a - 2 * middle.a) + byB * (point.b + best.b - 2 * middle.b);
    return atMiddle <= 2 * (Math.abs(byA) * reach.a + Math.abs(byB) * reach.b);
  });
};

/** From the least to a little over the most of all sums. */
const rangeOf = (heads: Float64Array, tails: Float64Array): { low: number; width: number } => {
  const low = leastOf(heads) + leastOf(tails);
  const high = -leastOf(heads.map((value) => -value)) - leastOf(tails.map((value) => -value));
  return { low, width: Math.max(high - low, EPSILON) * (1 + 1e-6) };
};

const leastOf = (values: Float64Array): number => {
  let least = values[0] ?? 0;
  for (const value of values) if (value < least) least = value;
  return least;
};
