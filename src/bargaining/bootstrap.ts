import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A mean and the interval that holds it with 95 % confidence. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap of a mean: of so many resamples with replacement the 2.5th and the 97.5th percentile of the
 * mean. Give paired differences for a paired one. Efron and Tibshirani, An Introduction to the Bootstrap (1993), §13.
 */
export const bootstrap = (values: readonly number[], seed = 1, resamples = 4000): Interval => {
  const n = values.length;
  if (n === 0) return { mean: 0, low: 0, high: 0 };
  const generator = xoroshiro128plus(seed);
  const means = new Float64Array(resamples);
  for (let k = 0; k < resamples; k++) {
    let sum = 0;
    for (let at = 0; at < n; at++) sum += values[uniformInt(generator, 0, n - 1)] as number;
    means[k] = sum / n;
  }
  means.sort();
  const at = (share: number): number => means[Math.min(resamples - 1, Math.floor(share * resamples))] as number;
  return { mean: meanOf(values), low: at(0.025), high: at(0.975) };
};

/** 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
