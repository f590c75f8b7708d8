import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptsCombined,
  acceptsConstant,
  acceptsGap,
  acceptsNext,
  acceptsPrevious,
  acceptsTime,
  windowMean,
  windowMost,
} from '../../src/bargaining/acceptance.ts';

const utility = fc.double({ min: 0, max: 1, noNaN: true });

describe('acceptance', () => {
  test('next: what they offer is no worse than what we would say', () => {
    expect(acceptsNext(0.6, 0.6)).toBe(true);
    expect(acceptsNext(0.59, 0.6)).toBe(false);
    expect(acceptsNext(0.5, 0.6, 1.02, 0.1)).toBe(true);
  });
  test('previous, gap, constant, time', () => {
    expect(acceptsPrevious(0.6, 0.65)).toBe(false);
    expect(acceptsGap(0.6, 0.65, 0.05)).toBe(true);
    expect(acceptsConstant(0.8, 0.8)).toBe(false);
    expect(acceptsTime(0.991, 0.99)).toBe(true);
  });
  test('combined: in the last turns the best of as many offers back is enough', () => {
    const received = [0.9, 0.2, 0.5, 0.4, 0.5];
    expect(windowMost(received, 3)).toBe(0.5);
    expect(acceptsCombined(0.5, 0.8, 3, 3, windowMost(received, 3))).toBe(true);
    expect(acceptsCombined(0.5, 0.8, 4, 3, windowMost(received, 4))).toBe(false);
    expect(acceptsCombined(0.5, 0.8, 5, 5, windowMost(received, 5))).toBe(false);
  });
  test('the mean of what was better', () => {
    expect(windowMean([0.9, 0.6, 0.8, 0.5], 3, 0.5)).toBeCloseTo(0.7, 12);
    expect(windowMean([0.3, 0.5], 2, 0.5)).toBe(0.5);
    expect(windowMost([], 3)).toBe(Number.NEGATIVE_INFINITY);
  });
  test('whatever AC_next takes, AC_combi takes; and the last offer of all is as good as any in its window', () => {
    fc.assert(
      fc.property(fc.array(utility, { minLength: 1 }), utility, fc.nat(9), (received, next, left) => {
        const offered = received.at(-1) ?? 0;
        const most = windowMost(received, left);
        if (acceptsNext(offered, next)) expect(acceptsCombined(offered, next, left, 3, most)).toBe(true);
        expect(windowMost(received, 1)).toBe(offered);
        expect(windowMean(received, left, offered)).toBeLessThanOrEqual(Math.max(most, offered));
      }),
    );
  });
});
