/** Where one value stands among others. */
export interface PercentileRank {
  /** Others that are smaller, and others that are the same. */
  readonly below: number;
  readonly equal: number;
  readonly of: number;
  /** Of 100; null where there are no others. */
  readonly rank: number | null;
}

/**
 * R = 100 · (below + equal ÷ 2) ÷ n: the share of the others that a value is better than, those that equal it by halves.
 * Percentiles: Galton, Some Results of the Anthropometric Laboratory (Journal of the Anthropological Institute 14, 1885).
 */
export const percentileRank = (others: readonly number[], value: number): PercentileRank => {
  const below = others.filter((one) => one < value).length;
  const equal = others.filter((one) => one === value).length;
  const of = others.length;
  return { below, equal, of, rank: of > 0 ? (100 * (below + equal / 2)) / of : null };
};

/** The value in the middle, or halfway between the two in the middle; null of nothing. Galton (as above). */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((x, y) => x - y);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};
