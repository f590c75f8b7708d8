import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A mean and the interval that holds it with 95 % confidence. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 4000;

/** Which of `n` values each resample draws, with replacement: length RESAMPLES · n. */
export const drawsOf = (n: number, seed = 1): Uint32Array => {
  const generator = xoroshiro128plus(seed);
  return Uint32Array.from({ length: n > 0 ? RESAMPLES * n : 0 }, () => uniformInt(generator, 0, n - 1));
};

/**
 * Percentile bootstrap of a mean: the 2.5th and the 97.5th percentile of the means of the resamples. For a paired one
 * give the differences. The same draws serve many series of one length.
 * Efron and Tibshirani, An Introduction to the Bootstrap (1993), §13.
 */
export const bootstrap = (values: readonly number[], draws: Uint32Array = drawsOf(values.length)): Interval => {
  const n = values.length;
  if (n === 0) return { mean: 0, low: 0, high: 0 };
  const means = new Float64Array(RESAMPLES);
  for (let k = 0; k < RESAMPLES; k++) {
    let sum = 0;
    for (let at = k * n; at < (k + 1) * n; at++) sum += values[draws[at] as number] as number;
    means[k] = sum / n;
  }
  means.sort();
  const at = (share: number): number => means[Math.floor(share * RESAMPLES)] as number;
  return { mean: meanOf(values), low: at(0.025), high: at(0.975) };
};

/** 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
