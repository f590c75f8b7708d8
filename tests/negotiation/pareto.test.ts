import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, frontier } from '../../src/negotiation/pareto.ts';
import { crossings, utilities } from '../../src/negotiation/space.ts';
import { BARTER, NICE_OR_DIE, spaces, TINY } from './spaces.ts';

const points = (...all: readonly (readonly [number, number])[]) => ({
  a: Float64Array.from(all, ([a]) => a),
  b: Float64Array.from(all, ([, b]) => b),
});

describe('Pareto frontier', () => {
  it('is found by hand in a small space', () => {
    expect(frontier(utilities(TINY))).toEqual([
      { a: 100, b: 0, outcomes: [4] },
      { a: 80, b: 30, outcomes: [2] },
      { a: 70, b: 60, outcomes: [5] },
      { a: 50, b: 90, outcomes: [3] },
      { a: 10, b: 100, outcomes: [1] },
    ]);
  });

  it('has the published size', () => {
    expect(frontier(utilities(BARTER))).toHaveLength(24);
    expect(frontier(utilities(NICE_OR_DIE))).toHaveLength(3);
  });

  it('holds no point that only float noise keeps from being dominated', () => {
    expect(frontier(points([0.3, 0.5], [0.1 + 0.2, 0.4], [0.3, 0.2]))).toEqual([{ a: 0.3, b: 0.5, outcomes: [0] }]);
  });

  it('gathers all outcomes behind one point', () => {
    const [point] = frontier(points([0.3, 0.5], [0, 0], [0.1 + 0.2, 0.5], [0.3, 0.5]));
    expect(point?.outcomes.toSorted((x, y) => x - y)).toEqual([0, 2, 3]);
  });

  it('leaves out what is barred', () => {
    expect(frontier(points([1, 1], [0.5, 0.5]), Uint8Array.of(1, 0))).toEqual([{ a: 0.5, b: 0.5, outcomes: [1] }]);
    expect(frontier(points([1, 1]), Uint8Array.of(2))).toEqual([]);
  });

  it('is exactly the outcomes that none dominates', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const u = utilities(space);
        const barred = crossings(space);
        const free = [...barred.keys()].filter((index) => barred[index] === 0);
        const beaten = (x: number, y: number): boolean => dominates(u.a[y] ?? 0, u.b[y] ?? 0, u.a[x] ?? 0, u.b[x] ?? 0);
        const expected = free.filter((x) => !free.some((y) => beaten(x, y)));
        const found = frontier(u, barred);
        expect(found.flatMap((point) => point.outcomes).toSorted((x, y) => x - y)).toEqual(expected);
        expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length);
        for (const point of found)
          for (const index of point.outcomes) expect([u.a[index], u.b[index]]).toEqual([point.a, point.b]);
      }),
    );
  });
});
