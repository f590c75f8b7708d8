/**
 * Time-dependent concession: Faratin, Sierra and Jennings, Negotiation Decision Functions for Autonomous Agents,
 * Robotics and Autonomous Systems 24 (1998), §4.2. Time t is the share of the session that has passed, 0 to 1; α(t)
 * the share of the way from one's best to one's floor that is given up by then, from k at the start to 1 at the end.
 * The exponent e names the temper: under 1 Boulware (late), 1 linear, over 1 conceder (early), 0 never before the end.
 */

/** Polynomial: α(t) = k + (1 − k) · t^(1/e). */
export const conceded = (t: number, e: number, k = 0): number => {
  const time = within(t);
  return k + (1 - k) * (e > 0 ? time ** (1 / e) : time < 1 ? 0 : 1);
};

/** Exponential: α(t) = exp((1 − t)^e · ln k), k over 0. */
export const concededExponentially = (t: number, e: number, k = 0.01): number =>
  Math.exp((1 - within(t)) ** e * Math.log(k));

const within = (t: number): number => Math.max(0, Math.min(1, t));

/** Where a concession begins and where it would end, in the unit of the utilities. */
export interface Reach {
  readonly most: number;
  readonly least: number;
}

/** The utility aimed at when the share `alpha` of the way is given up: U = u_min + (1 − α) · (u_max − u_min). */
export const target = (alpha: number, { most, least }: Reach): number => least + (1 - alpha) * (most - least);

/** A bid: when, and what it was worth to the one who made it. */
export interface Bid {
  readonly t: number;
  readonly u: number;
}

export interface Fit {
  readonly e: number;
  /** True when the best e is at a bound: the one who never moved, or who gave all at once. */
  readonly atBound: boolean;
  /** Root of the mean squared distance of the bids from the curve, in the unit of the utilities. */
  readonly rmse: number;
  /** 1 − Σ(u − U)² / Σ(u − mean u)²: 1 is perfect, under 0 worse than a flat line. `null`: every bid was worth the same. */
  readonly r2: number | null;
}

/** Past these a curve is a corner: nothing until the last moment, or everything at the first. */
export const EXPONENTS = { least: 0.02, most: 50 } as const;

/**
 * The e that fits the bids best: least squares over [EXPONENTS.least, EXPONENTS.most], on the logarithm of e, by a
 * grid and then golden sections around its best. `null` with fewer than two bids strictly between start and end,
 * which alone depend on e, or without a way to concede.
 */
export const fittedExponent = (bids: readonly Bid[], reach: Reach, curve: typeof conceded = conceded): Fit | null => {
  const telling = bids.filter(({ t }) => t > 0 && t < 1).length;
  if (telling < 2 || reach.most - reach.least <= 0) return null;
  const squares = (logE: number): number =>
    bids.reduce((sum, { t, u }) => sum + (u - target(curve(t, Math.exp(logE)), reach)) ** 2, 0);
  const [low, high] = [Math.log(EXPONENTS.least), Math.log(EXPONENTS.most)];
  const step = (high - low) / GRID;
  const grid = Array.from({ length: GRID + 1 }, (_, at) => low + at * step);
  const start = grid.reduce((best, logE) => (squares(logE) < squares(best) ? logE : best));
  const logE = smallest(squares, Math.max(low, start - step), Math.min(high, start + step));
  const sum = squares(logE);
  const mean = bids.reduce((total, { u }) => total + u, 0) / bids.length;
  const spread = bids.reduce((total, { u }) => total + (u - mean) ** 2, 0);
  return {
    e: Math.exp(logE),
    atBound: logE - low < step / 2 || high - logE < step / 2,
    rmse: Math.sqrt(sum / bids.length),
    r2: spread > 1e-12 * (reach.most - reach.least) ** 2 ? 1 - sum / spread : null,
  };
};

const GRID = 60;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The place of the minimum of `f`, which has one in [low, high], to 1e-10; the ends included. */
const smallest = (f: (x: number) => number, low: number, high: number): number => {
  let [from, to] = [low, high];
  while (to - from > 1e-10) {
    const [left, right] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)];
    if (f(left) <= f(right)) to = right;
    else from = left;
  }
  const middle = (from + to) / 2;
  return [low, high].reduce((best, end) => (f(end) < f(best) ? end : best), middle);
};
