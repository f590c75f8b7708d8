import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceAspiration, niceTarget } from '../../src/bargaining/niceTitForTat.ts';
import { absoluteTarget, averagedTarget, relativeTarget, within } from '../../src/bargaining/titForTat.ts';

const utility = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('tit for tat', () => {
  test('relative: they raise our share by half, we go down to two thirds', () => {
    expect(relativeTarget(0.9, [0.2, 0.3])).toBeCloseTo(0.6, 12);
    expect(relativeTarget(0.9, [0.2, 0.4, 0.4], 2)).toBeCloseTo(0.45, 12);
  });
  test('absolute: point for point', () => {
    expect(absoluteTarget(0.9, [0.2, 0.3])).toBeCloseTo(0.8, 12);
    expect(absoluteTarget(0.9, [0.2, 0.3], 1, 0.05)).toBeCloseTo(0.85, 12);
  });
  test('averaged: over the last moves at once', () => {
    expect(averagedTarget(0.9, [0.2, 0.25, 0.4], 2)).toBeCloseTo(0.45, 12);
    expect(averagedTarget(0.9, [0.2], 2)).toBe(0.9);
  });
  test('without a history the target stays', () => {
    for (const target of [relativeTarget, absoluteTarget, averagedTarget]) {
      expect(target(0.7, [])).toBe(0.7);
      expect(target(0.7, [0.3])).toBe(0.7);
    }
  });
  test('reciprocates: down when they come nearer, up when they draw back, still when they stand still', () => {
    fc.assert(
      fc.property(utility, utility, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (own, low, step) => {
        for (const target of [relativeTarget, absoluteTarget, (y: number, x: number[]) => averagedTarget(y, x, 1)]) {
          expect(target(own, [low, low + step])).toBeLessThan(own);
          expect(target(own, [low + step, low])).toBeGreaterThan(own);
          expect(target(own, [low, low])).toBeCloseTo(own, 12);
        }
      }),
    );
  });
  test('is held in its range', () => {
    expect([within(0.3, 0.9, 0.1), within(0.3, 0.9, 0.5), within(0.3, 0.9, 1.4)]).toEqual([0.3, 0.5, 0.9]);
  });
});

describe('nice tit for tat', () => {
  const aims = { nash: 0.7, first: 0.3, most: 0.3, time: 0 };
  test('opens with all, and comes to its aspiration as they do', () => {
    // d = 1 leaves a bonus of 0.1 of what lies between.
    const n = niceAspiration(0.7, 0.3);
    expect(n).toBeCloseTo(0.7 * 0.98, 12);
    expect(niceTarget(aims)).toBeCloseTo(1 - 0.1 * (1 - n), 12);
    expect(niceTarget({ ...aims, most: 1 })).toBeCloseTo(n, 12);
  });
  test('never asks for less than its aspiration, nor for more than all', () => {
    fc.assert(
      fc.property(utility, utility, utility, utility, (nash, first, most, time) => {
        const target = niceTarget({ nash, first, most: Math.max(first, most), time });
        expect(target).toBeGreaterThanOrEqual(niceAspiration(nash, first) - 1e-12);
        expect(target).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
