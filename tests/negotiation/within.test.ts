import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOnTable } from '../../src/negotiation/efficiency.ts';
import { surveyed } from '../../src/negotiation/field.ts';
import { crossings, indexOf, outcomeAt, outcomes, utilities, utilityOf } from '../../src/negotiation/space.ts';
import { moreWithin, within } from '../../src/negotiation/within.ts';
import { placed, spaces, TINY } from './spaces.ts';

const everything = new Map<number, readonly number[]>();

describe('what a space still has to give', () => {
  it('is the whole zone while everything is open', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const { u, crossed, surplus, ideal } = surveyed(space);
        const found = within(space, u, crossed, everything);
        expect(found.surplus).toBe(surplus);
        expect(found.most === null).toBe(ideal === null);
        if (ideal) expect(found.best).toEqual(ideal);
      }),
    );
  });

  it('is what an enumeration of the outcomes left finds', () => {
    fc.assert(
      fc.property(placed, fc.nat(), ({ space, outcome }, at) => {
        const item = at % space.sizes.length;
        const u = utilities(space);
        const crossed = crossings(space);
        const left = Array.from({ length: outcomes(space) }, (_, index) => outcomeAt(space, index))
          .filter((one) => one[item] === outcome[item] && crossed[indexOf(space, one)] === 0)
          .map((one) => ({ a: utilityOf(space, 'a', one), b: utilityOf(space, 'b', one) }));
        const { a, b } = space.reservation;
        const most = (values: readonly number[]): number | null => (values.length > 0 ? Math.max(...values) : null);
        expect(within(space, u, crossed, new Map([[item, [outcome[item] ?? 0]]]))).toMatchObject({
          best: {
            a: most(left.filter((one) => one.b >= b).map((one) => one.a)),
            b: most(left.filter((one) => one.a >= a).map((one) => one.b)),
          },
          surplus: most(left.filter((one) => one.a >= a && one.b >= b).map((one) => one.a + one.b - a - b)) ?? 0,
        });
      }),
    );
  });

  it('is nothing when no text is left that both would sign', () => {
    const space = { ...TINY, reservation: { a: 200, b: 200 } };
    expect(within(space, utilities(space), crossings(space), everything)).toEqual({
      best: { a: null, b: null },
      surplus: 0,
      most: null,
    });
  });
});

describe('more at no cost to the other', () => {
  it('is what one side left on the table, when all items may change', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const { u, crossed, points } = surveyed(space);
        const index = indexOf(space, outcome);
        const { alone } = leftOnTable(space, points, outcome);
        for (const party of ['a', 'b'] as const) {
          const more = moreWithin(space, u, crossed, everything, index, party);
          expect(more?.gain ?? 0).toBe(alone[party]);
          if (more) expect(utilityOf(space, party, more.outcome)).toBe(utilityOf(space, party, outcome) + more.gain);
        }
      }),
    );
  });

  it('keeps to the items that may change', () => {
    // [0, 0] is (40 + 40, 40 + 0). With item 1 as it is, [1, 0] has 40 more for a and 10 less for b.
    const u = utilities(TINY);
    const fixed = new Map([[1, [0]]]);
    expect(moreWithin(TINY, u, crossings(TINY), fixed, indexOf(TINY, [0, 0]), 'a')).toBeNull();
  });
});
