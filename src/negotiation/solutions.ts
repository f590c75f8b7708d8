import { EPSILON, type FrontierPoint } from './pareto.ts';
import type { Both } from './space.ts';

/** The chosen point, the points that tie with it (it first), and what was maximised. */
export interface Solution {
  readonly point: FrontierPoint;
  readonly ties: readonly FrontierPoint[];
  readonly value: number;
}

/** Points of the frontier that leave neither party under its reservation value: the efficient part of the ZOPA. */
export const rational = (points: readonly FrontierPoint[], r: Both<number>): FrontierPoint[] =>
  points.filter(({ a, b }) => a >= r.a - EPSILON && b >= r.b - EPSILON);

/** I_p = max u_p over the individually rational outcomes; `null` without any. */
export const ideal = (points: readonly FrontierPoint[], r: Both<number>): Both<number> | null => {
  const inside = rational(points, r);
  if (inside.length === 0) return null;
  const none = Number.NEGATIVE_INFINITY;
  return inside.reduce((most, { a, b }) => ({ a: Math.max(most.a, a), b: Math.max(most.b, b) }), { a: none, b: none });
};

/** argmax (u_a − r_a)(u_b − r_b) over u ≥ r. Nash, The Bargaining Problem, Econometrica 18 (1950). */
export const nash = (points: readonly FrontierPoint[], r: Both<number>): Solution | null =>
  best(rational(points, r), ({ a, b }) => [(a - r.a) * (b - r.b)]);

/**
 * argmax over u ≥ r of lex(min, max) of (u_p − r_p) / (I_p − r_p).
 * Kalai and Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975).
 */
export const kalaiSmorodinsky = (points: readonly FrontierPoint[], r: Both<number>): Solution | null => {
  const top = ideal(points, r);
  if (!top) return null;
  return best(rational(points, r), ({ a, b }) => leximin(share(a, r.a, top.a), share(b, r.b, top.b)));
};

/** argmax over u ≥ r of lex(min, max) of u_p − r_p. Kalai, Proportional Solutions, Econometrica 45 (1977). */
export const egalitarian = (points: readonly FrontierPoint[], r: Both<number>): Solution | null =>
  best(rational(points, r), ({ a, b }) => leximin(a - r.a, b - r.b));

/** argmax u_a + u_b over all points given, rational or not; on ties the larger u_a. Harsanyi, J. Polit. Econ. 63 (1955). */
export const utilitarian = (points: readonly FrontierPoint[]): Solution | null => {
  const found = best(points, ({ a, b }) => [a + b]);
  if (!found) return null;
  const [point = found.point] = found.ties.toSorted((x, y) => y.a - x.a);
  return { ...found, point };
};

/** (u − r) / (I − r), the share of one's own possible gain; 1 when there is nothing to gain. */
export const share = (u: number, r: number, top: number): number => (top - r > EPSILON ? (u - r) / (top - r) : 1);

const leximin = (x: number, y: number): readonly number[] => [Math.min(x, y), Math.max(x, y)];

/** The largest by the keys in turn, each within ε. */
const best = (
  points: readonly FrontierPoint[],
  keysOf: (point: FrontierPoint) => readonly number[],
): Solution | null => {
  let ties: FrontierPoint[] = [];
  let top: readonly number[] = [];
  for (const point of points) {
    const keys = keysOf(point);
    const at = keys.findIndex((key, i) => Math.abs(key - (top[i] ?? Number.NEGATIVE_INFINITY)) > EPSILON);
    if (ties.length > 0 && at === -1) ties.push(point);
    else if (ties.length === 0 || (keys[at] ?? 0) > (top[at] ?? 0)) {
      ties = [point];
      top = keys;
    }
  }
  const [point] = ties;
  return point ? { point, ties, value: top[0] ?? 0 } : null;
};
