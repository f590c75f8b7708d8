import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson, somers } from '../../src/negotiation/correlation.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 2,
  maxLength: 9,
});
const split = (both: readonly (readonly [number, number])[]): [number[], number[]] => [
  both.map(([x]) => x),
  both.map(([, y]) => y),
];

describe('Somers’ d', () => {
  it('is 1 for the same order and −1 for its reverse', () => {
    expect(somers([4, 3, 2, 1], [40, 9, 8, 1]).d).toBe(1);
    expect(somers([4, 3, 2, 1], [1, 2, 3, 4]).d).toBe(-1);
  });

  it('counts one wrong pair of six', () => {
    expect(somers([4, 3, 2, 1], [4, 3, 1, 2])).toEqual({ concordant: 5, discordant: 1, distinct: 6, d: 4 / 6 });
  });

  it('is that of SciPy’s somersd on the example of its manual', () => {
    const table = [
      [27, 25, 14, 7, 0],
      [7, 14, 18, 35, 12],
      [1, 3, 2, 7, 17],
    ];
    const all = table.flatMap((row, truth) =>
      row.flatMap((count, order) => Array.from({ length: count }, () => ({ truth, order }))),
    );
    const { d } = somers(
      all.map(({ order }) => order),
      all.map(({ truth }) => truth),
    );
    expect(d).toBeCloseTo(0.6032766111513396, 14);
  });

  it('says nothing where one side tells nothing apart', () => {
    expect(somers([1, 1, 1], [3, 2, 1]).d).toBeNull();
    expect(somers([3, 2, 1], [1, 1, 1]).d).toBeNull();
    expect(somers([], []).d).toBeNull();
  });

  it('counts a tie as the mean of both ways to break it', () => {
    const broken = [somers([4, 3, 2, 1], [4, 3, 2, 1]), somers([4, 3, 1, 2], [4, 3, 2, 1])].map(({ d }) => d ?? 0);
    expect(somers([4, 3, 1, 1], [4, 3, 2, 1]).d).toBeCloseTo(((broken[0] ?? 0) + (broken[1] ?? 0)) / 2, 14);
  });

  it('keeps its bounds, and turns its sign with either order', () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const [x, y] = split(both);
        const { d, concordant, discordant } = somers(x, y);
        if (d !== null) expect(Math.abs(d)).toBeLessThanOrEqual(1);
        const turned = somers(
          x.map((one) => -one),
          y,
        );
        expect([turned.concordant, turned.discordant]).toEqual([discordant, concordant]);
      }),
    );
  });
});

describe('Pearson’s correlation', () => {
  it('is 1 on a rising line and −1 on a falling one', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(pearson([1, 2, 3], [9, 6, 3])).toBe(-1);
  });

  it('agrees with a sum by hand', () => {
    // Deviations −2 −1 1 2 and −1 −2 0 3: 10 ÷ √(10 × 14).
    expect(pearson([1, 2, 4, 5], [2, 1, 3, 6])).toBeCloseTo(10 / Math.sqrt(140), 14);
  });

  it('says nothing of what does not vary', () => {
    expect(pearson([2, 2], [1, 5])).toBeNull();
    expect(pearson([], [])).toBeNull();
  });

  it('does not feel the scale', () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const [x, y] = split(both);
        const plain = pearson(x, y);
        const scaled = pearson(
          x.map((one) => 3 * one + 7),
          y,
        );
        if (plain === null) expect(scaled).toBeNull();
        else expect(scaled).toBeCloseTo(plain, 9);
      }),
    );
  });
});
