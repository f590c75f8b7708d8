/** Sums of one figure, from which come its mean and spread. Of whole numbers: parts add up to the same in any order. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

export const NO_SUMS: Sums = { n: 0, sum: 0, squares: 0 };

export const sumsOf = (value: number): Sums => ({ n: 1, sum: value, squares: value * value });

export const addSums = (x: Sums, y: Sums): Sums => ({
  n: x.n + y.n,
  sum: x.sum + y.sum,
  squares: x.squares + y.squares,
});

export const meanOf = ({ n, sum }: Sums): number => (n > 0 ? sum / n : 0);

/** Of the sample, with n − 1; `null` where one figure or none says nothing of it. */
export const deviationOf = ({ n, sum, squares }: Sums): number | null =>
  n > 1 ? Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / (n - 1))) : null;

/** Standard error of the mean, s / √n; `null` as the deviation. */
export const errorOf = (sums: Sums): number | null => {
  const deviation = deviationOf(sums);
  return deviation === null ? null : deviation / Math.sqrt(sums.n);
};

/** A whole figure to the games that had it. */
export type Counts = Readonly<Record<string, number>>;

export interface Spread {
  readonly n: number;
  readonly mean: number;
  /** `null`: of one game. */
  readonly deviation: number | null;
  /** A tenth of the games stays under `low`, half under `middle`, and a tenth over `high`. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const inOrder = (counts: Counts): (readonly [value: number, games: number])[] =>
  Object.entries(counts)
    .map(([value, games]) => [Number(value), games] as const)
    .sort(([x], [y]) => x - y);

export const sumsIn = (counts: Counts): Sums =>
  inOrder(counts).reduce(
    (sums, [value, games]) => ({
      n: sums.n + games,
      sum: sums.sum + games * value,
      squares: sums.squares + games * value * value,
    }),
    NO_SUMS,
  );

/** The least figure that a share of the games does not pass. */
export const quantile = (counts: Counts, share: number): number => {
  const ordered = inOrder(counts);
  const wanted = share * ordered.reduce((n, [, games]) => n + games, 0);
  let passed = 0;
  for (const [value, games] of ordered) {
    passed += games;
    if (passed >= wanted) return value;
  }
  return ordered.at(-1)?.[0] ?? 0;
};

export const spreadOf = (counts: Counts): Spread => {
  const sums = sumsIn(counts);
  return {
    n: sums.n,
    mean: meanOf(sums),
    deviation: deviationOf(sums),
    low: quantile(counts, 0.1),
    middle: quantile(counts, 0.5),
    high: quantile(counts, 0.9),
  };
};

/** Share of the games that stayed under `value`, those that had it counted half: where a result stands among them. */
export const rankIn = (counts: Counts, value: number): number => {
  let under = 0;
  let n = 0;
  for (const [figure, games] of inOrder(counts)) {
    n += games;
    under += figure < value ? games : figure === value ? games / 2 : 0;
  }
  return n > 0 ? under / n : 0;
};
