import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAtLeast, nearest, ranking } from '../../src/bargaining/ranking.ts';

const values = fc
  .array(fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.25, 1)), {
    minLength: 1,
    maxLength: 300,
  })
  .map((all) => Float64Array.from(all));
const crowded = fc
  .array(fc.double({ min: 0, max: 1e-6, noNaN: true }), { minLength: 60, maxLength: 300 })
  .map((all) => Float64Array.from([...all, 1]));

describe('ranking', () => {
  test('best first, equals by index, spread or crowded', () => {
    fc.assert(
      fc.property(fc.oneof(values, crowded), (u) => {
        const expected = [...u.keys()].sort((x, y) => (u[y] ?? 0) - (u[x] ?? 0) || x - y);
        expect([...ranking(u)]).toEqual(expected);
      }),
    );
  });
  test('counts what is worth at least the target, and finds the nearest to it', () => {
    fc.assert(
      fc.property(values, fc.double({ min: -1, max: 1, noNaN: true }), (u, target) => {
        const ranked = ranking(u);
        expect(countAtLeast(u, ranked, target)).toBe(u.filter((value) => value >= target).length);
        const distance = Math.min(...[...u].map((value) => Math.abs(value - target)));
        expect(Math.abs((u[nearest(u, ranked, target)] ?? 0) - target)).toBeCloseTo(distance, 12);
      }),
    );
  });
});
