import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, itemByItem, leftOnTable, logrolling, missedTrades, opposition } from '../../src/negotiation/efficiency.ts';
import { dominates, frontier } from '../../src/negotiation/pareto.ts';
import { crossings, indexOf, outcomeAt, utilities } from '../../src/negotiation/space.ts';
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
  const points = frontier(TINY);

  it('names the package that changes fewest items', () => {
    // (40, 40) at [0, 0]: [1, 1] gives (50, 90) with two changes, [2, 1] gives (70, 60); nothing does with one.
    const left = leftOnTable(TINY, points, [0, 0]);
    expect(left.alone).toEqual({ a: 30, b: 50 });
    expect(left.joint).toBe(60);
    expect(left.fewest).toEqual({ outcome: [1, 1], items: [0, 1], gain: { a: 10, b: 50 } });
  });

  it('is nothing on the frontier', () => {
    expect(leftOnTable(TINY, points, [2, 1])).toEqual({ alone: { a: 0, b: 0 }, joint: 0, fewest: null });
  });

  it('is what a look at every other outcome finds', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const u = utilities(space);
        const barred = crossings(space);
        const here = at(u, indexOf(space, outcome));
        const others = [...barred.keys()]
          .filter((index) => !barred[index])
          .map((index) => {
            const there = at(u, index);
            const options = outcomeAt(space, index);
            const changes = options.filter((option, item) => option !== outcome[item]).length;
            return { options, changes, gain: { a: there.a - here.a, b: there.b - here.b } };
          });
        const better = others.filter(({ gain }) => dominates(gain.a, gain.b, 0, 0));
        const fewest = better.toSorted((x, y) => x.changes - y.changes || y.gain.a + y.gain.b - x.gain.a - x.gain.b)[0];
        const left = leftOnTable(space, frontier(space), outcome);
        expect(left.alone).toEqual({
          a: Math.max(0, ...others.filter(({ gain }) => gain.b >= 0).map(({ gain }) => gain.a)),
          b: Math.max(0, ...others.filter(({ gain }) => gain.a >= 0).map(({ gain }) => gain.b)),
        });
        expect(left.joint).toBe(Math.max(0, ...better.map(({ gain }) => gain.a + gain.b)));
        expect(left.fewest).toEqual(
          fewest
            ? {
                outcome: fewest.options,
                items: fewest.options.flatMap((option, item) => (option === outcome[item] ? [] : [item])),
                gain: fewest.gain,
              }
            : null,
        );
      }),
    );
  });
});

describe('missed trades', () => {
  it('are pairs of items on which each gives and takes', () => {
    // From [0, 0] a gains on item 0 and gives on item 1, b the other way round.
    expect(missedTrades(TINY, [0, 0])).toEqual([{ outcome: [1, 1], items: [0, 1], gain: { a: 10, b: 50 } }]);
  });

  it('are what a look at every change of two items finds', () => {
    fc.assert(
      fc.property(placed, ({ space, outcome }) => {
        const u = utilities(space);
        const barred = crossings(space);
        const here = at(u, indexOf(space, outcome));
        const best = new Map<string, number>();
        for (const index of barred.keys()) {
          const to = outcomeAt(space, index);
          const items = to.flatMap((option, item) => (option === outcome[item] ? [] : [item]));
          const [i, j] = items;
          if (barred[index] || items.length !== 2 || i === undefined || j === undefined) continue;
          const by = (party: 'a' | 'b', item: number): number =>
            Math.sign(
              (space.points[party][item]?.[to[item] ?? 0] ?? 0) -
                (space.points[party][item]?.[outcome[item] ?? 0] ?? 0),
            );
          const signs = [by('a', i), by('b', i), by('a', j), by('b', j)].join();
          const there = at(u, index);
          if (signs !== '1,-1,-1,1' && signs !== '-1,1,1,-1') continue;
          if (!dominates(there.a, there.b, here.a, here.b)) continue;
          const gain = there.a + there.b - here.a - here.b;
          best.set(`${i} ${j}`, Math.max(best.get(`${i} ${j}`) ?? 0, gain));
        }
        const found = missedTrades(space, outcome);
        expect(new Map(found.map(({ items, gain }) => [items.join(' '), gain.a + gain.b]))).toEqual(best);
        const gains = found.map(({ gain }) => gain.a + gain.b);
        expect(gains).toEqual(gains.toSorted((x, y) => y - x));
      }),
    );
  });
});

describe('opposition', () => {
  it('has the published values', () => {
    expect(opposition(frontier(BARTER))).toBeCloseTo(0.4921544473028766, 12);
    expect(opposition(frontier(NICE_OR_DIE))).toBeCloseTo(0.84, 12);
  });
});
