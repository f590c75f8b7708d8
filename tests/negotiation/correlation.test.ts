import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendall, pearson } from '../../src/negotiation/correlation.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 2,
  maxLength: 9,
});
const split = (both: readonly (readonly [number, number])[]): [number[], number[]] => [
  both.map(([x]) => x),
  both.map(([, y]) => y),
];

describe('Kendall’s tau b', () => {
  it('is 1 for the same order and −1 for its reverse', () => {
    expect(kendall([4, 3, 2, 1], [40, 9, 8, 1]).tau).toBe(1);
    expect(kendall([4, 3, 2, 1], [1, 2, 3, 4]).tau).toBe(-1);
  });

  it('counts one wrong pair of six', () => {
    expect(kendall([4, 3, 2, 1], [4, 3, 1, 2])).toEqual({
      concordant: 5,
      discordant: 1,
      distinct: [6, 6],
      tau: 4 / 6,
    });
  });

  it('handles ties as SciPy’s kendalltau does', () => {
    // kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]), the example of its manual.
    expect(kendall([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]).tau).toBeCloseTo(-0.47140452079103173, 14);
  });

  it('says nothing where one side tells nothing apart', () => {
    expect(kendall([1, 1, 1], [3, 2, 1]).tau).toBeNull();
    expect(kendall([], []).tau).toBeNull();
  });

  it('keeps its bounds, is symmetric, and turns its sign with either order', () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const [x, y] = split(both);
        const { tau, concordant, discordant } = kendall(x, y);
        if (tau !== null) expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
        expect(kendall(y, x).tau).toBe(tau);
        const turned = kendall(
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
