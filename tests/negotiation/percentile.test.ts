import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentileRank } from '../../src/negotiation/percentile.ts';

describe('the percentile rank', () => {
  it('counts the smaller, and the same by halves', () => {
    expect(percentileRank([45, 45, 60, 61, 70], 60)).toEqual({ below: 2, equal: 1, of: 5, rank: 50 });
    expect(percentileRank([1, 2, 3, 4], 5).rank).toBe(100);
    expect(percentileRank([], 5).rank).toBeNull();
  });

  it('is the other way round when everything is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 9 }),
        (all, x) => {
          const turned = percentileRank(
            all.map((one) => -one),
            -x,
          );
          expect((percentileRank(all, x).rank ?? 0) + (turned.rank ?? 0)).toBeCloseTo(100, 9);
        },
      ),
    );
  });
});

describe('the median', () => {
  it('has as many on either side', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7]), median([])]).toEqual([2, 2.5, 7, null]);
  });
});
