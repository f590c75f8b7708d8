import { type Combinations, emptyOf, joined, NOTHING, partsOf } from './parts.ts';
import type { Both, Party, Space, Utilities } from './space.ts';

/** Below this two utilities are one: float noise makes false frontier points (1e-16 apart) otherwise. */
export const EPSILON = 1e-9;

/** A distinct point of the frontier and the indices of all outcomes that reach it, in order. */
export interface FrontierPoint {
  readonly a: number;
  readonly b: number;
  readonly outcomes: readonly number[];
}

/** True when the point (a, b) is at least as good for both within ε, and better by more than ε for one. */
export const dominates = (a: number, b: number, otherA: number, otherB: number): boolean =>
  a >= otherA - EPSILON && b >= otherB - EPSILON && (a > otherA + EPSILON || b > otherB + EPSILON);

/**
 * The Pareto frontier: {ω : no ω' is at least as good for both and better for one}, ε = 1e-9, best for `a` first;
 * outcomes with a forbidden option are no part of it. Exact, and without a list of all outcomes: what is dominated
 * within some parts of a space stays so whatever the others add (nonserial dynamic programming over vectors; Daellenbach
 * and De Kluyver, Note on Multiple Objective Dynamic Programming, J. Oper. Res. Soc. 31, 1980).
 */
export const frontier = (space: Space, parts: readonly Combinations[] = partsOf(space)): FrontierPoint[] => {
  const cap = space.cap ?? Number.POSITIVE_INFINITY;
  const mosts = parts.map((part) => ({ a: mostOf(part.a), b: mostOf(part.b) }));
  const whole = total(mosts);
  /** How much of a partial sum a better one may exceed and still not be cut down to it. */
  const roomFor = (party: Party, rest: number): number =>
    whole[party] <= cap + EPSILON / 2 ? Number.POSITIVE_INFINITY : cap - 2 * EPSILON - rest;
  let found = NOTHING;
  for (const [at, part] of parts.entries()) {
    const own = total(mosts.filter((_, other) => other !== at));
    const later = total(mosts.slice(at + 1));
    const few = undominated(part, { a: roomFor('a', own.a), b: roomFor('b', own.b) });
    found = undominated(joined(found, few), { a: roomFor('a', later.a), b: roomFor('b', later.b) });
  }
  return pointsOf(found, cap);
};

/** The same of a list of all outcomes, whoever made it. */
export const frontierOf = ({ a, b }: Utilities): FrontierPoint[] => {
  const all = { a, b, index: Float64Array.from(a.keys()) };
  const anything = { a: Number.POSITIVE_INFINITY, b: Number.POSITIVE_INFINITY };
  return pointsOf(undominated(all, anything), Number.POSITIVE_INFINITY);
};

const total = (mosts: readonly Both<number>[]): Both<number> =>
  mosts.reduce((sum, { a, b }) => ({ a: sum.a + a, b: sum.b + b }), { a: 0, b: 0 });

const mostOf = (values: Float64Array): number => {
  let most = values[0] ?? 0;
  for (const value of values) if (value > most) most = value;
  return most;
};

/**
 * The combinations, by a falling, then b falling, then index, that no other surely dominates whatever is added to both:
 * at least as good for both, and better by over 2 ε for a party whose value has not outgrown its `room` under the cap.
 */
const undominated = (all: Combinations, room: Both<number>): Combinations => {
  const { a, b } = all;
  const order = hopefuls(all, room.b).sort(
    (x, y) => (a[y] ?? 0) - (a[x] ?? 0) || (b[y] ?? 0) - (b[x] ?? 0) || (all.index[x] ?? 0) - (all.index[y] ?? 0),
  );
  const kept: number[] = [];
  // The best b so far, and of those that are better for a by over 2 ε.
  let best = Number.NEGATIVE_INFINITY;
  let bestAhead = Number.NEGATIVE_INFINITY;
  let ahead = 0;
  for (const at of order) {
    const [ownA, ownB] = [a[at] ?? 0, b[at] ?? 0];
    for (; (a[order[ahead] ?? 0] ?? 0) > ownA + 2 * EPSILON; ahead++)
      bestAhead = Math.max(bestAhead, b[order[ahead] ?? 0] ?? 0);
    const beaten = (ownB <= room.b && best > ownB + 2 * EPSILON) || (ownA <= room.a && bestAhead >= ownB);
    if (!beaten) kept.push(at);
    if (ownB > best) best = ownB;
  }
  const few = emptyOf(kept.length);
  for (const [to, from] of kept.entries()) {
    few.a[to] = a[from] ?? 0;
    few.b[to] = b[from] ?? 0;
    few.index[to] = all.index[from] ?? 0;
  }
  return few;
};

const BUCKETS = 4096;

/** The places in long lists that nothing in a higher bucket of a beats for b by over 2 ε; in short lists all. */
const hopefuls = ({ a, b }: Combinations, roomB: number): Uint32Array => {
  if (a.length < BUCKETS) return Uint32Array.from(a, (_, at) => at);
  let [low, high] = [a[0] ?? 0, a[0] ?? 0];
  for (const value of a) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high > low ? (BUCKETS - 1) / (high - low) : 0;
  const best = new Float64Array(BUCKETS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < a.length; at++) {
    const bucket = (((a[at] ?? 0) - low) * scale) | 0;
    const value = b[at] ?? 0;
    if (value > (best[bucket] ?? 0)) best[bucket] = value;
  }
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket--)
    best[bucket] = Math.max(best[bucket] ?? 0, best[bucket + 1] ?? 0);
  const found: number[] = [];
  for (let at = 0; at < a.length; at++) {
    const bucket = (((a[at] ?? 0) - low) * scale) | 0;
    const value = b[at] ?? 0;
    if (value > roomB || value + 2 * EPSILON >= (best[bucket + 1] ?? 0)) found.push(at);
  }
  return Uint32Array.from(found);
};

/** The frontier of what is left, by a falling: here ε and the cap are the definition's. */
const pointsOf = (left: Combinations, cap: number): FrontierPoint[] => {
  const all = Array.from(left.a, (a, at) => ({
    a: Math.min(a, cap),
    b: Math.min(left.b[at] ?? 0, cap),
    index: left.index[at] ?? 0,
  })).sort((x, y) => y.a - x.a || y.b - x.b || x.index - y.index);
  const points: { a: number; b: number; outcomes: number[] }[] = [];
  for (const { a, b, index } of all) {
    const last = points.at(-1);
    if (last && b <= last.b + EPSILON) {
      if (a >= last.a - EPSILON && b >= last.b - EPSILON) last.outcomes.push(index);
      continue;
    }
    // Equal for a within ε and better for b: what came before is dominated after all.
    while (points.length > 0 && a >= (points.at(-1)?.a ?? 0) - EPSILON) points.pop();
    points.push({ a, b, outcomes: [index] });
  }
  for (const point of points) point.outcomes.sort((x, y) => x - y);
  return points;
};
