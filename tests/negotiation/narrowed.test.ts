import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prospectsOf } from '../../src/negotiation/field.ts';
import { bestFor, narrowed } from '../../src/negotiation/narrowed.ts';
import { frontier } from '../../src/negotiation/pareto.ts';
import { crossings, indexOf, outcomeAt, outcomes, utilityOf } from '../../src/negotiation/space.ts';
import { placed, spaces, TINY } from './spaces.ts';

describe('a narrowed space', () => {
  it('is the whole one while everything is open', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        expect(prospectsOf(narrowed(space, new Map()))).toEqual(prospectsOf(space));
      }),
    );
  });

  it('has to give what an enumeration of the outcomes left finds', () => {
    fc.assert(
      fc.property(placed, fc.nat(), ({ space, outcome }, at) => {
        const item = at % space.sizes.length;
        const crossed = crossings(space);
        const left = Array.from({ length: outcomes(space) }, (_, index) => outcomeAt(space, index))
          .filter((one) => one[item] === outcome[item] && crossed[indexOf(space, one)] === 0)
          .map((one) => ({ a: utilityOf(space, 'a', one), b: utilityOf(space, 'b', one) }));
        const { a, b } = space.reservation;
        const most = (values: readonly number[]): number | null => (values.length > 0 ? Math.max(...values) : null);
        const { points, surplus } = prospectsOf(narrowed(space, new Map([[item, [outcome[item] ?? 0]]])));
        expect(bestFor(points, 'a', b)?.a ?? null).toBe(most(left.filter((one) => one.b >= b).map((one) => one.a)));
        expect(bestFor(points, 'b', a)?.b ?? null).toBe(most(left.filter((one) => one.a >= a).map((one) => one.b)));
        expect(surplus).toBe(
          most(left.filter((one) => one.a >= a && one.b >= b).map((one) => one.a + one.b - a - b)) ?? 0,
        );
      }),
    );
  });

  it('keeps the indices of its outcomes', () => {
    const [only] = frontier(
      narrowed(
        TINY,
        new Map([
          [0, [2]],
          [1, [1]],
        ]),
      ),
    );
    expect(only).toEqual({ a: 70, b: 60, outcomes: [indexOf(TINY, [2, 1])] });
  });

  it('has nothing for anybody when no text is left that the other would sign', () => {
    expect(bestFor(frontier(TINY), 'a', 101)).toBeNull();
  });
});
