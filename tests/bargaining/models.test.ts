import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bayesianModel } from '../../src/bargaining/bayesianModel.ts';
import { conflictModel } from '../../src/bargaining/conflictModel.ts';
import { concentrationModel, countModel, frequencyModel } from '../../src/bargaining/frequencyModel.ts';
import { estimateAll, estimateOf, type ModelOf } from '../../src/bargaining/opponentModel.ts';
import { ranking } from '../../src/bargaining/ranking.ts';
import { upperGamma, windowedModel } from '../../src/bargaining/windowedModel.ts';
import { pearson } from '../../src/negotiation/correlation.ts';
import { outcomeAt, type Space, utilities } from '../../src/negotiation/space.ts';

const MODELS: readonly (readonly [string, ModelOf])[] = [
  ['frequency', frequencyModel],
  ['windowed frequency', windowedModel({ size: 12 })],
  ['CUHK counts', countModel],
  ['Smith', concentrationModel],
  ['Bayesian', bayesianModel()],
  ['conflict-based', conflictModel],
];

/** A conceder's preferences: the first item weighs most, and later options are worth less. */
const KNOWN: Space = {
  sizes: [4, 4, 4],
  points: {
    a: [
      [0.6, 0.4, 0.2, 0],
      [0.3, 0.2, 0.1, 0],
      [0.1, 0.066, 0.033, 0],
    ],
    b: [],
  },
  linkages: [],
  reservation: { a: 0, b: 0 },
};
const WORTH = utilities({ ...KNOWN, points: { a: KNOWN.points.a, b: KNOWN.points.a } }).a;

/** It offers its outcomes from the best down, `count` of them as far as the middle. */
const heard = (modelOf: ModelOf, count: number) => {
  const model = modelOf(KNOWN.sizes);
  const ranked = ranking(WORTH);
  for (let k = 0; k < count; k++) {
    const place = Math.round((k * (ranked.length / 2 - 1)) / (count - 1));
    model.hear(outcomeAt(KNOWN, ranked[place] ?? 0), k / count);
  }
  return model;
};

describe.each(MODELS)('the %s model', (name, modelOf) => {
  test('gives weights that sum to 1 and values in [0, 1], whatever it hears', () => {
    const offers = fc.array(fc.tuple(fc.nat(2), fc.nat(0), fc.nat(4)), { maxLength: 30 });
    fc.assert(
      fc.property(offers, (all) => {
        const model = modelOf([3, 1, 5]);
        for (const [k, offer] of all.entries()) model.hear(offer, k / all.length);
        expect(Array.from(model.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const value of Array.from(model.values).flatMap((each) => Array.from(each))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
  test.skipIf(name === 'windowed frequency')('puts the items of a known conceder in order', () => {
    const { weights } = heard(modelOf, 72);
    expect(weights[0]).toBeGreaterThan(weights[2] ?? 1);
    expect(weights[0]).toBeGreaterThanOrEqual(weights[1] ?? 1);
  });
  test('and its outcomes', () => {
    const estimates = estimateAll(heard(modelOf, 72), KNOWN.sizes, new Float64Array(64));
    expect(pearson([...estimates], [...WORTH])).toBeGreaterThan(name === 'Bayesian' ? 0.6 : 0.7);
  });
});

test('the conflict-based model reads a handful of offers at least as well as the frequency model', () => {
  const read = (modelOf: ModelOf): number =>
    pearson([...estimateAll(heard(modelOf, 6), KNOWN.sizes, new Float64Array(64))], [...WORTH]) ?? 0;
  expect(read(conflictModel)).toBeGreaterThanOrEqual(read(frequencyModel) - 0.02);
});

test('the windowed model weighs more what holds from window to window while something else gives way', () => {
  const model = windowedModel({ size: 12 })([2, 3]);
  for (let k = 0; k < 36; k++) model.hear([0, Math.floor(k / 12)], k / 36);
  expect(model.weights[0]).toBeGreaterThan(0.8);
});

test('all outcomes at once are each one by one', () => {
  const model = heard(frequencyModel, 9);
  const all = estimateAll(model, KNOWN.sizes, new Float64Array(64));
  for (let index = 0; index < 64; index++)
    expect(all[index]).toBeCloseTo(estimateOf(model, outcomeAt(KNOWN, index)), 12);
});

test('the upper gamma function has the values of the χ² tables', () => {
  // χ² = 3.841 with 1, 5.991 with 2, 7.815 with 3 and 9.488 with 4 degrees of freedom: p = 0.05.
  for (const [k, value] of [
    [1, 3.841],
    [2, 5.991],
    [3, 7.815],
    [4, 9.488],
  ] as const)
    expect(upperGamma(k / 2, value / 2)).toBeCloseTo(0.05, 4);
});
