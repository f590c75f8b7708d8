/** How far two orders of the same things agree, with the counts that the coefficient is made of. */
export interface Kendall {
  /** Pairs that both put in the same order, and in opposite orders. */
  readonly concordant: number;
  readonly discordant: number;
  /** Pairs that the first tells apart, and the second. */
  readonly distinct: readonly [number, number];
  /** −1 to 1; null where either tells nothing apart. */
  readonly tau: number | null;
}

/**
 * τ_b = (P − Q) / √(X · Y): concordant less discordant pairs, over the geometric mean of the pairs that each ranking
 * tells apart. Ties count for neither. Kendall, A New Measure of Rank Correlation (Biometrika 30, 1938); with ties,
 * The Treatment of Ties in Ranking Problems (Biometrika 33, 1945). `x` and `y` are of one length, larger first or last alike.
 */
export const kendall = (x: readonly number[], y: readonly number[]): Kendall => {
  let concordant = 0;
  let discordant = 0;
  let inX = 0;
  let inY = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
      const dy = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
      if (dx !== 0) inX++;
      if (dy !== 0) inY++;
      if (dx * dy > 0) concordant++;
      else if (dx * dy < 0) discordant++;
    }
  const tau = inX > 0 && inY > 0 ? (concordant - discordant) / Math.sqrt(inX * inY) : null;
  return { concordant, discordant, distinct: [inX, inY], tau };
};

/**
 * ρ = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²), −1 to 1; null where either does not vary.
 * Pearson, Notes on Regression and Inheritance (Proceedings of the Royal Society 58, 1895).
 */
export const pearson = (x: readonly number[], y: readonly number[]): number | null => {
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] ?? 0) - meanX;
    const dy = (y[i] ?? 0) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : null;
};
