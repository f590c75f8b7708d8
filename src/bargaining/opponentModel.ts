/**
 * What one makes of the other side's preferences from its offers: û(ω) = Σ_i w_i · v_i(ω_i), Σ w_i = 1, v in [0, 1].
 * A model starts from the sizes of the items and hears each offer in turn.
 */
export interface OpponentModel {
  /** One a item. */
  readonly weights: ArrayLike<number>;
  /** Items, then options. */
  readonly values: ArrayLike<ArrayLike<number>>;
  /** The options offered, item by item, and the share of the session that has passed. */
  readonly hear: (options: ArrayLike<number>, time: number) => void;
}

export type ModelOf = (sizes: readonly number[]) => OpponentModel;

/** û of one outcome. */
export const estimateOf = ({ weights, values }: OpponentModel, options: ArrayLike<number>): number => {
  let sum = 0;
  for (let item = 0; item < weights.length; item++)
    sum += (weights[item] ?? 0) * (values[item]?.[options[item] ?? 0] ?? 0);
  return sum;
};

/** û of all outcomes, by index, into `estimates`: grown item by item from the back, so that nothing is copied. */
export const estimateAll = (
  { weights, values }: OpponentModel,
  sizes: readonly number[],
  estimates: Float64Array,
): Float64Array => {
  estimates[0] = 0;
  let length = 1;
  for (let item = 0; item < sizes.length; item++) {
    const size = sizes[item] as number;
    const weight = weights[item] as number;
    const value = values[item] as ArrayLike<number>;
    for (let head = length - 1; head >= 0; head--) {
      const sum = estimates[head] as number;
      for (let option = size - 1; option >= 0; option--)
        estimates[head * size + option] = sum + weight * (value[option] as number);
    }
    length *= size;
  }
  return estimates;
};

/** One array of numbers an item, all at `value`. */
export const grid = (sizes: readonly number[], value: number): Float64Array[] =>
  sizes.map((size) => new Float64Array(size).fill(value));

/** Scales `weights` to the sum 1; all equal when they sum to nothing. */
export const normalise = (weights: Float64Array): Float64Array => {
  let sum = 0;
  for (const weight of weights) sum += weight;
  for (let item = 0; item < weights.length; item++)
    weights[item] = sum > 0 ? (weights[item] as number) / sum : 1 / weights.length;
  return weights;
};
