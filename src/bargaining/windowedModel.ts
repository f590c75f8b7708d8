import { grid, type ModelOf, normalise } from './opponentModel.ts';

/** The last full window is compared with the one before. Published with 48 offers: under about ten the test has no power and weights stay equal. */
export interface Windowing {
  readonly size?: number;
  /** Weight gained by an item that held while another gave way: α · (1 − t^β). */
  readonly alpha?: number;
  readonly beta?: number;
  /** v = (count / largest)^γ: seldom offered is still worth something. */
  readonly gamma?: number;
}

/**
 * The windowed frequency model. Tunalı, Aydoğan and Sanchez-Anguita, Rethinking frequency opponent modeling in
 * automated negotiation, PRIMA 2017. Per item a χ² test (p > 0.05) says whether the options of two windows are of one
 * distribution; when the expected value of another item fell, the items that held gain weight. Weights start equal.
 */
export const windowedModel =
  ({ size = 5, alpha = 10, beta = 5, gamma = 0.25 }: Windowing = {}): ModelOf =>
  (sizes) => {
    const n = sizes.length;
    const raw = new Float64Array(n).fill(1);
    const weights = new Float64Array(n).fill(1 / n);
    const values = grid(sizes, 1);
    const counts = grid(sizes, 1);
    /** The values as the window began. */
    const known = grid(sizes, 1);
    let before: number[][] = [];
    let now: number[][] = [];

    const compare = (time: number): void => {
      const held: number[] = [];
      let gaveWay = false;
      for (let item = 0; item < n; item++) {
        const older = shares(before, item, sizes[item] as number);
        const newer = shares(now, item, sizes[item] as number);
        if (chiSquareP(older, newer, size) > 0.05) held.push(item);
        else if (expected(newer, known[item] as Float64Array) < expected(older, known[item] as Float64Array))
          gaveWay = true;
      }
      if (!gaveWay) return;
      for (const item of held) raw[item] = (raw[item] as number) + alpha * (1 - time ** beta);
      weights.set(raw);
      normalise(weights);
    };

    const hear = (options: ArrayLike<number>, time: number): void => {
      now.push(Array.from(options));
      for (let item = 0; item < n; item++) {
        const tally = counts[item] as Float64Array;
        tally[options[item] as number] = (tally[options[item] as number] as number) + 1;
        const most = Math.max(...tally);
        for (let option = 0; option < tally.length; option++)
          (values[item] as Float64Array)[option] = ((tally[option] as number) / most) ** gamma;
      }
      if (now.length < size) return;
      if (before.length > 0) compare(time);
      before = now;
      now = [];
      for (let item = 0; item < n; item++) known[item]?.set(values[item] as Float64Array);
    };
    return { weights, values, hear };
  };

/** Share of each option in a window, each counted once more than it was (Laplace). */
const shares = (offers: readonly (readonly number[])[], item: number, options: number): Float64Array => {
  const share = new Float64Array(options).fill(1);
  for (const offer of offers) share[offer[item] as number] = (share[offer[item] as number] as number) + 1;
  return share.map((times) => times / (offers.length + options));
};

const expected = (share: Float64Array, value: Float64Array): number =>
  share.reduce((sum, each, option) => sum + each * (value[option] as number), 0);

/** p of Pearson's χ² = Σ N (newer − older)² / older with one degree of freedom fewer than options. */
const chiSquareP = (older: Float64Array, newer: Float64Array, count: number): number => {
  let statistic = 0;
  for (let option = 0; option < older.length; option++)
    statistic += (count * ((newer[option] as number) - (older[option] as number)) ** 2) / (older[option] as number);
  return older.length < 2 ? 1 : upperGamma((older.length - 1) / 2, statistic / 2);
};

/**
 * Regularised upper incomplete gamma Q(a, x) for a = k/2: Q(a + 1, x) = Q(a, x) + x^a e^(−x) / Γ(a + 1), from
 * Q(1, x) = e^(−x) or Q(1/2, x) = erfc(√x). Abramowitz and Stegun 6.5.21 and, for erfc, 7.1.26 (error under 1.5e-7).
 */
export const upperGamma = (a: number, x: number): number => {
  const half = a % 1 !== 0;
  let at = half ? 0.5 : 1;
  let sum = half ? erfc(Math.sqrt(x)) : Math.exp(-x);
  let gamma = half ? Math.sqrt(Math.PI) / 2 : 1;
  while (at < a - 0.25) {
    sum += (x ** at * Math.exp(-x)) / gamma;
    at++;
    gamma *= at;
  }
  return Math.min(1, sum);
};

const erfc = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * x);
  return (
    t * Math.exp(-x * x) * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  );
};
