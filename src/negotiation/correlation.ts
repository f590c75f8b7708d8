/** How far one order of some things agrees with the true one, with the counts that the coefficient is made of. */
export interface Somers {
  /** Pairs in the true order, and the wrong way round. */
  readonly concordant: number;
  readonly discordant: number;
  /** Pairs that the truth tells apart. */
  readonly distinct: number;
  /** −1 to 1; null where the order or the truth tells nothing apart. */
  readonly d: number | null;
}

/**
 * d = (P − Q) / Y: right less wrong pairs, over all pairs that the truth tells apart. A pair that the order leaves tied
 * counts as one told by chance, so that nothing is gained by leaving things out; τ_b would take it out of the account.
 * Somers, A New Asymmetric Measure of Association for Ordinal Variables (American Sociological Review 27, 1962).
 * `order` and `truth` are of one length, larger first or last alike.
 */
export const somers = (order: readonly number[], truth: readonly number[]): Somers => {
  let concordant = 0;
  let discordant = 0;
  let told = 0;
  let distinct = 0;
  for (let i = 0; i < order.length; i++)
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((order[i] ?? 0) - (order[j] ?? 0));
      const dy = Math.sign((truth[i] ?? 0) - (truth[j] ?? 0));
      if (dx !== 0) told++;
      if (dy !== 0) distinct++;
      if (dx * dy > 0) concordant++;
      else if (dx * dy < 0) discordant++;
    }
  return {
    concordant,
    discordant,
    distinct,
    d: told > 0 && distinct > 0 ? (concordant - discordant) / distinct : null,
  };
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
