import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemByItem, leftOnTable, logrolling, missedTrades, opposition } from '../../src/negotiation/efficiency.ts';
import { frontier } from '../../src/negotiation/pareto.ts';
import { crossings, indexOf, utilities, utilityOf } from '../../src/negotiation/space.ts';
import { BARTER, NICE_OR_DIE, placed, TINY } from './spaces.ts';

describe('issue-by-issue compromise', () => {
  it('takes on every item what serves the worse served best', () => {
    // Item 0, scaled: a 0, 2/3, 1; b 1, 3/4, 0. Item 1: one gets all, equal sums, so the first.
    expect(itemByItem(TINY)).toEqual([1, 0]);
  });

  it('looks past options that are forbidden to either', () => {
    expect(itemByItem({ ...TINY, forbidden: { a: [[1], []], b: [[], [0]] } })).toEqual([0, 1]);
  });
});

describe('logrolling gain', () => {
  it('is what linking items brought, and its share of what it could bring', () => {
    expect(logrolling(30, 20, 40)).toEqual({ gain: 10, share: 0.5 });
    expect(logrolling(40, 40, 40)).toEqual({ gain: 0, share: null });
  });
});

describe('value left on the table', () => {
  const u = utilities(TINY);

  it('names the package that changes fewest items', () => {
    // (40, 40) at [0, 0]: [1, 1] gives (50, 90) with two changes, [2, 1] gives (70, 60); nothing does with one.
    const left = leftOnTable(TINY, u, indexOf(TINY, [0, 0]));
    expect(left.alone).toEqual({ a: 30, b: 50 });
    expect(left.joint).toBe(60);
    expect(left.fewest).toEqual({ outcome: [1, 1], items: [0, 1], gain: { a: 10, b: 50 } });
  });

  it('is nothing on the frontier', () => {
    expect(leftOnTable(TINY, u, indexOf(TINY, [2, 1]))).toEqual({ alone: { a: 0, b: 0 }, joint: 0, fewest: null });
  });

  it('names a package that dominates, and none exactly on the frontier', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const all = utilities(space);
        const barred = crossings(space);
        const index = indexOf(space, outcome);
        fc.pre(barred[index] === 0);
        const { fewest, joint, alone } = leftOnTable(space, all, index, barred);
        const efficient = frontier(all, barred).some((point) => point.outcomes.includes(index));
        expect(fewest === null).toBe(efficient);
        if (!fewest) return;
        for (const party of ['a', 'b'] as const) {
          expect(fewest.gain[party]).toBe(utilityOf(space, party, fewest.outcome) - utilityOf(space, party, outcome));
          expect(fewest.gain[party]).toBeGreaterThanOrEqual(0);
          expect(alone[party]).toBeGreaterThanOrEqual(fewest.gain[party]);
        }
        expect(joint).toBeGreaterThanOrEqual(fewest.gain.a + fewest.gain.b);
        expect(barred[indexOf(space, fewest.outcome)]).toBe(0);
      }),
    );
  });
});

describe('missed trades', () => {
  it('are pairs of items on which each gives and takes', () => {
    // From [0, 0] a gains on item 0 and gives on item 1, b the other way round.
    expect(missedTrades(TINY, utilities(TINY), 0)).toEqual([
      { outcome: [1, 1], items: [0, 1], gain: { a: 10, b: 50 } },
    ]);
  });

  it('always gain one party and cost the other nothing', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const u = utilities(space);
        for (const trade of missedTrades(space, u, indexOf(space, outcome), crossings(space))) {
          expect(trade.items).toHaveLength(2);
          expect(Math.min(trade.gain.a, trade.gain.b)).toBeGreaterThanOrEqual(0);
          expect(Math.max(trade.gain.a, trade.gain.b)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('opposition', () => {
  it('has the published values', () => {
    expect(opposition(frontier(utilities(BARTER)))).toBeCloseTo(0.4921544473028766, 12);
    expect(opposition(frontier(utilities(NICE_OR_DIE)))).toBeCloseTo(0.84, 12);
  });
});
