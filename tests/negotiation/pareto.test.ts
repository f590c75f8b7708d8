import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, frontier, frontierOf } from '../../src/negotiation/pareto.ts';
import { crossings, type Space, utilities } from '../../src/negotiation/space.ts';
import { BARTER, NICE_OR_DIE, spaces, TINY } from './spaces.ts';

/** A space of one item whose options are the points. */
const points = (...all: readonly (readonly [number, number])[]): Space => ({
  sizes: [all.length],
  points: { a: [all.map(([a]) => a)], b: [all.map(([, b]) => b)] },
  linkages: [],
  reservation: { a: 0, b: 0 },
});

describe('Pareto frontier', () => {
  it('is found by hand in a small space', () => {
    expect(frontier(TINY)).toEqual([
      { a: 100, b: 0, outcomes: [4] },
      { a: 80, b: 30, outcomes: [2] },
      { a: 70, b: 60, outcomes: [5] },
      { a: 50, b: 90, outcomes: [3] },
      { a: 10, b: 100, outcomes: [1] },
    ]);
  });

  it('has the published size', () => {
    expect(frontier(BARTER)).toHaveLength(24);
    expect(frontier(NICE_OR_DIE)).toHaveLength(3);
  });

  it('holds no point that only float noise keeps from being dominated', () => {
    expect(frontier(points([0.3, 0.5], [0.1 + 0.2, 0.4], [0.3, 0.2]))).toEqual([{ a: 0.3, b: 0.5, outcomes: [0] }]);
  });

  it('gathers all outcomes behind one point', () => {
    const [point] = frontier(points([0.3, 0.5], [0, 0], [0.1 + 0.2, 0.5], [0.3, 0.5]));
    expect(point?.outcomes.toSorted((x, y) => x - y)).toEqual([0, 2, 3]);
  });

  it('leaves out what is barred', () => {
    expect(frontier({ ...points([1, 1], [0.5, 0.5]), forbidden: { a: [[0]], b: [[]] } })).toEqual([
      { a: 0.5, b: 0.5, outcomes: [1] },
    ]);
    expect(frontier({ ...points([1, 1]), forbidden: { a: [[]], b: [[0]] } })).toEqual([]);
  });

  it('cuts off at the cap, and what the cap makes equal is together', () => {
    const capped = (cap: number) => frontier({ ...points([1.2, 0.5], [1.1, 0.5], [1.3, 0.4], [0.2, 0.9]), cap });
    expect(capped(1)).toEqual([
      { a: 1, b: 0.5, outcomes: [0, 1] },
      { a: 0.2, b: 0.9, outcomes: [3] },
    ]);
    expect(capped(2).map(({ outcomes }) => outcomes)).toEqual([[2], [0], [3]]);
  });

  it('is exactly the outcomes that none dominates, capped or not, linked or not', () => {
    const cap = fc.option(fc.integer({ min: 10, max: 80 }));
    fc.assert(
      fc.property(spaces, cap, (whole, most) => {
        const space = most === null ? whole : { ...whole, cap: most };
        const u = utilities(space);
        const barred = crossings(space);
        const free = [...barred.keys()].filter((index) => barred[index] === 0);
        const beaten = (x: number, y: number): boolean => dominates(u.a[y] ?? 0, u.b[y] ?? 0, u.a[x] ?? 0, u.b[x] ?? 0);
        const expected = free.filter((x) => !free.some((y) => beaten(x, y)));
        const found = frontier(space);
        expect(found.flatMap((point) => point.outcomes).toSorted((x, y) => x - y)).toEqual(expected);
        expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length);
        expect(found.toSorted((x, y) => y.a - x.a)).toEqual(found);
        for (const point of found)
          for (const index of point.outcomes) expect([u.a[index], u.b[index]]).toEqual([point.a, point.b]);
        const { forbidden: _, ...open } = space;
        expect(frontierOf(u)).toEqual(frontier(open));
      }),
      { numRuns: 400 },
    );
  });

  it('of a long list is the frontier of its points, ties and all', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })), {
      minLength: 5000,
      maxLength: 5200,
    });
    fc.assert(
      fc.property(values, (all) => {
        const found = frontier(points(...all));
        const best = new Map<number, number>();
        for (const [a, b] of all) best.set(a, Math.max(b, best.get(a) ?? 0));
        let top = -1;
        const expected = [...best]
          .sort(([x], [y]) => y - x)
          .flatMap(([a, b]) => {
            if (b <= top) return [];
            top = b;
            return [{ a, b, outcomes: [...all.keys()].filter((at) => all[at]?.[0] === a && all[at]?.[1] === b) }];
          });
        expect(found).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
