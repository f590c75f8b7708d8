import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsOf, mayConcede, microAccepts, rung } from '../../src/bargaining/micro.ts';

describe('MiCRO', () => {
  test('concedes only what is owed', () => {
    expect(mayConcede(0, 0)).toBe(true);
    expect(mayConcede(3, 3)).toBe(true);
    expect(mayConcede(4, 3)).toBe(false);
  });
  test('accepts what it would say next, or what it has said when it owes nothing; never under its reservation', () => {
    expect(microAccepts(0.7, 0.8, 0.7, true, 0.2)).toBe(true);
    expect(microAccepts(0.7, 0.8, 0.7, false, 0.2)).toBe(false);
    expect(microAccepts(0.4, 0.4, 0.3, true, 0.5)).toBe(false);
    expect(microAccepts(0.6, 0.6, 0.4, true, 0.5)).toBe(true);
  });
  test('levels are the distinct utilities at or over the reservation value', () => {
    expect(levelsOf([1, 1 - 1e-12, 0.8, 0.8, 0.5, 0.3], 0.5)).toEqual([1, 0.8, 0.5]);
    expect(levelsOf([0.4], 0.5)).toEqual([]);
  });
  test('scaled to the rounds it takes every level when there is time, and reaches the last in its last turn', () => {
    expect([0, 1, 2, 3].map((step) => rung(step, 3, 10))).toEqual([0, 1, 2, 2]);
    expect([0, 1, 2, 3, 4].map((step) => rung(step, 101, 5))).toEqual([0, 25, 50, 75, 100]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 1000 }), (levels, turns) => {
        let last = -1;
        for (let step = 0; step < turns; step++) {
          const at = rung(step, levels, turns);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
        expect(rung(0, levels, turns)).toBe(0);
        expect(last).toBe(levels - 1);
      }),
    );
  });
});
