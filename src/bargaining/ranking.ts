/** Larger than this, a bucket of unequal utilities is left to the platform's sort. */
const SMALL = 48;

/**
 * Indices of all outcomes, best first; equal utilities by index. As many buckets as outcomes, counted, then each put
 * in order: linear when utilities are spread, where a sort that compares takes n log n calls.
 */
export const ranking = (u: Float64Array): Uint32Array => {
  const n = u.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < n; index++) {
    const value = u[index] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const ranked = new Uint32Array(n);
  const scale = high > low ? (n - 1) / (high - low) : 0;
  const ends = new Uint32Array(n + 1);
  for (let index = 0; index < n; index++) {
    const bucket = ((high - (u[index] as number)) * scale) | 0;
    ends[bucket + 1] = (ends[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket <= n; bucket++) ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  for (let index = 0; index < n; index++) {
    const bucket = ((high - (u[index] as number)) * scale) | 0;
    const place = ends[bucket] as number;
    ranked[place] = index;
    ends[bucket] = place + 1;
  }
  let from = 0;
  for (let bucket = 0; bucket < n && from < n; bucket++) {
    const to = ends[bucket] as number;
    if (to - from > SMALL) ranked.subarray(from, to).sort((x, y) => (u[y] as number) - (u[x] as number) || x - y);
    else if (to - from > 1) insert(u, ranked, from, to);
    from = to;
  }
  return ranked;
};

/** Insertion sort of `ranked` in [from, to): equal utilities keep their order. */
const insert = (u: Float64Array, ranked: Uint32Array, from: number, to: number): void => {
  for (let at = from + 1; at < to; at++) {
    const index = ranked[at] as number;
    const value = u[index] as number;
    let place = at;
    while (place > from && (u[ranked[place - 1] as number] as number) < value) {
      ranked[place] = ranked[place - 1] as number;
      place--;
    }
    ranked[place] = index;
  }
};

/** How many outcomes of the ranking are worth at least `target`: they are the first ones. */
export const countAtLeast = (u: Float64Array, ranked: Uint32Array, target: number): number => {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((u[ranked[middle] as number] as number) >= target) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The outcome whose utility is nearest to `target`; of two equally near, the better. */
export const nearest = (u: Float64Array, ranked: Uint32Array, target: number): number => {
  const count = countAtLeast(u, ranked, target);
  const above = ranked[Math.max(0, count - 1)] as number;
  const below = ranked[Math.min(ranked.length - 1, count)] as number;
  return target - (u[below] as number) < (u[above] as number) - target ? below : above;
};
