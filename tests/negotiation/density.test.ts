import fc from 'fast-check';
import { expect, it } from 'vitest';
import { density } from '../../src/negotiation/density.ts';
import { crossings, outcomes, utilities } from '../../src/negotiation/space.ts';
import { spaces, TINY } from './spaces.ts';

it('counts outcomes by cell, the crossed ones apart', () => {
  const marks = crossings({ ...TINY, forbidden: { a: [[2], []], b: [[], []] } });
  const plot = density(utilities(TINY), marks, 2);
  // Free: (40, 40) (10, 100) (80, 30) (50, 90); crossed: (100, 0) (70, 60). Columns of a, rows of b.
  expect([...plot.free]).toEqual([1, 1, 1, 1]);
  expect([...plot.crossed]).toEqual([0, 1, 0, 1]);
  expect(plot.most).toBe(1);
});

it('counts every outcome once', () => {
  fc.assert(
    fc.property(spaces, fc.integer({ min: 1, max: 40 }), (space, cells) => {
      const plot = density(utilities(space), crossings(space), cells, 0, 80);
      const sum = [...plot.free, ...plot.crossed].reduce((total, count) => total + count, 0);
      expect(sum).toBe(outcomes(space));
    }),
  );
});
