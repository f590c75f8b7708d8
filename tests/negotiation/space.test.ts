import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROSSES, crossings, indexOf, outcomeAt, outcomes, utilities, utilityOf } from '../../src/negotiation/space.ts';
import { placed, spaces, TINY } from './spaces.ts';

describe('outcome space', () => {
  it('numbers the outcomes with the last item fastest', () => {
    expect(outcomes(TINY)).toBe(6);
    expect([0, 1, 2, 5].map((index) => outcomeAt(TINY, index))).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
  });

  it('goes from outcome to index and back', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const index = indexOf(space, outcome);
        expect(index).toBeLessThan(outcomes(space));
        expect(outcomeAt(space, index)).toEqual(outcome);
      }),
    );
  });

  it('sums points item by item', () => {
    const u = utilities(TINY);
    expect([...u.a]).toEqual([40, 10, 80, 50, 100, 70]);
    expect([...u.b]).toEqual([40, 100, 30, 90, 0, 60]);
  });

  it('adds a linkage where all of its conditions hold, and only there', () => {
    const when = [
      { item: 0, options: [1, 2] },
      { item: 1, options: [1] },
    ];
    const u = utilities({ ...TINY, linkages: [{ when, a: 7, b: -5 }] });
    expect([...u.a]).toEqual([40, 10, 80, 57, 100, 77]);
    expect([...u.b]).toEqual([40, 100, 30, 85, 0, 55]);
  });

  it('computes all utilities at once as it does one by one', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const u = utilities(space);
        const index = indexOf(space, outcome);
        expect(u.a[index]).toBe(utilityOf(space, 'a', outcome));
        expect(u.b[index]).toBe(utilityOf(space, 'b', outcome));
      }),
    );
  });

  it('marks the outcomes that hold a forbidden option of either party', () => {
    expect([...crossings(TINY)]).toEqual([0, 0, 0, 0, 0, 0]);
    const marks = crossings({ ...TINY, forbidden: { a: [[0], []], b: [[], [1]] } });
    expect([...marks]).toEqual([CROSSES.a, CROSSES.a + CROSSES.b, 0, CROSSES.b, 0, CROSSES.b]);
    fc.assert(
      fc.property(spaces, (space) => {
        for (const [index, mark] of crossings(space).entries()) {
          const outcome = outcomeAt(space, index);
          for (const party of ['a', 'b'] as const) {
            const crosses = outcome.some((option, item) => space.forbidden?.[party][item]?.includes(option));
            expect((mark & CROSSES[party]) !== 0).toBe(crosses);
          }
        }
      }),
    );
  });
});
