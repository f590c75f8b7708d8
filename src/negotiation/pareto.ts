import type { Utilities } from './space.ts';

/** Below this two utilities are one: float noise makes false frontier points (1e-16 apart) otherwise. */
export const EPSILON = 1e-9;

/** A distinct point of the frontier and the indices of all outcomes that reach it. */
export interface FrontierPoint {
  readonly a: number;
  readonly b: number;
  readonly outcomes: readonly number[];
}

/** True when the point (a, b) is at least as good for both within ε, and better by more than ε for one. */
export const dominates = (a: number, b: number, otherA: number, otherB: number): boolean =>
  a >= otherA - EPSILON && b >= otherB - EPSILON && (a > otherA + EPSILON || b > otherB + EPSILON);

/**
 * The Pareto frontier: {ω : no ω' is at least as good for both and better for one}, ε = 1e-9, best for `a` first.
 * `barred`: outcomes marked other than 0 are left out. Linear in the outcomes, then a sort of the few candidates.
 */
export const frontier = (u: Utilities, barred?: Uint8Array): FrontierPoint[] => {
  const points: { a: number; b: number; outcomes: number[] }[] = [];
  for (const index of candidates(u, barred)) {
    const a = u.a[index] ?? 0;
    const b = u.b[index] ?? 0;
    const last = points.at(-1);
    if (last && b <= last.b + EPSILON) {
      if (a >= last.a - EPSILON && b >= last.b - EPSILON) last.outcomes.push(index);
      continue;
    }
    // Equal for a within ε and better for b: what came before is dominated after all.
    while (points.length > 0 && a >= (points.at(-1)?.a ?? 0) - EPSILON) points.pop();
    points.push({ a, b, outcomes: [index] });
  }
  return points;
};

const BUCKETS = 4096;

/** Outcomes that no outcome of a higher bucket of u_a beats for b, by u_a falling, then u_b falling, then index. */
const candidates = (u: Utilities, barred: Uint8Array | undefined): Uint32Array => {
  const { a, b } = u;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of a) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high > low ? (BUCKETS - 1) / (high - low) : 0;
  const best = new Float64Array(BUCKETS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < a.length; index++) {
    if (barred?.[index]) continue;
    const bucket = Math.floor(((a[index] ?? 0) - low) * scale);
    const value = b[index] ?? 0;
    if (value > (best[bucket] ?? 0)) best[bucket] = value;
  }
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket--)
    best[bucket] = Math.max(best[bucket] ?? 0, best[bucket + 1] ?? 0);
  const found: number[] = [];
  for (let index = 0; index < a.length; index++) {
    if (barred?.[index]) continue;
    const bucket = Math.floor(((a[index] ?? 0) - low) * scale);
    if ((b[index] ?? 0) >= (best[bucket + 1] ?? 0) - EPSILON) found.push(index);
  }
  return Uint32Array.from(found).sort((x, y) => (a[y] ?? 0) - (a[x] ?? 0) || (b[y] ?? 0) - (b[x] ?? 0) || x - y);
};
