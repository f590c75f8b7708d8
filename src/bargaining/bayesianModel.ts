import { grid, type ModelOf, normalise } from './opponentModel.ts';

/** Hypotheses about a weight: w = j / 10, believed before any offer in proportion to (1 − (j + 1) / 11)³. */
const WEIGHTS = 11;
/** Spread of the other side's offers round what it is thought to ask, as a share of that. */
const SIGMA = 0.25;

/**
 * The scalable Bayesian model. Hindriks and Tykhonov, Opponent modelling in automated multi-issue negotiation using
 * Bayesian learning, AAMAS 2008. Per item hypotheses about its weight and about the shape of its values: uphill,
 * downhill, or a triangle with its peak inside. The k-th offer is taken to be worth c_k = 1 − `concession` · k to them,
 * and P(h) ∝ P(h) · exp(−((c_k − û_h) / c_k)² / 2σ²), with the expected values of all other items in û_h.
 * w = E[w] scaled to the sum 1, v = E[v]. Options are taken in the order of the item.
 */
export const bayesianModel =
  (concession = 0.003): ModelOf =>
  (sizes) => {
    const n = sizes.length;
    const shapes = sizes.map(shapesOf);
    const ofWeight = sizes.map(() =>
      normalise(Float64Array.from({ length: WEIGHTS }, (_, j) => (1 - (j + 1) / WEIGHTS) ** 3)),
    );
    const ofShape = shapes.map((all) => normalise(new Float64Array(all.length).fill(1)));
    const weights = new Float64Array(n);
    const values = grid(sizes, 0);
    let heard = 0;

    const expect = (): void => {
      for (let item = 0; item < n; item++) {
        weights[item] = (ofWeight[item] as Float64Array).reduce((sum, p, j) => sum + (p * j) / (WEIGHTS - 1), 0);
        const value = (values[item] as Float64Array).fill(0);
        for (const [h, shape] of (shapes[item] ?? []).entries())
          for (let option = 0; option < value.length; option++)
            value[option] = (value[option] as number) + (ofShape[item]?.[h] as number) * (shape[option] as number);
      }
      normalise(weights);
    };
    expect();

    const hear = (options: ArrayLike<number>): void => {
      const asked = Math.max(0.05, 1 - concession * heard++);
      const terms = sizes.map(
        (_, item) => (weights[item] as number) * (values[item]?.[options[item] as number] as number),
      );
      const whole = terms.reduce((sum, term) => sum + term, 0);
      const likely = (estimate: number): number => Math.exp(-(((asked - estimate) / asked) ** 2) / (2 * SIGMA * SIGMA));
      for (let item = 0; item < n; item++) {
        const others = whole - (terms[item] as number);
        const option = options[item] as number;
        const value = values[item]?.[option] as number;
        const weight = weights[item] as number;
        const forWeight = ofWeight[item] as Float64Array;
        const forShape = ofShape[item] as Float64Array;
        for (let j = 0; j < WEIGHTS; j++)
          forWeight[j] = (forWeight[j] as number) * likely(others + (j / (WEIGHTS - 1)) * value);
        for (let h = 0; h < forShape.length; h++)
          forShape[h] = (forShape[h] as number) * likely(others + weight * (shapes[item]?.[h]?.[option] as number));
        normalise(forWeight);
        normalise(forShape);
      }
      expect();
    };
    return { weights, values, hear };
  };

/** Uphill, downhill, and a triangle for each option in between; an item of one option is worth all. */
const shapesOf = (size: number): Float64Array[] => {
  if (size < 2) return [new Float64Array(size).fill(1)];
  const top = size - 1;
  const line = (of: (option: number) => number): Float64Array => Float64Array.from({ length: size }, (_, k) => of(k));
  const peaks = Array.from({ length: size - 2 }, (_, k) => k + 1);
  return [
    line((k) => k / top),
    line((k) => 1 - k / top),
    ...peaks.map((peak) => line((k) => (k <= peak ? k / peak : (top - k) / (top - peak)))),
  ];
};
