import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS, sensitivity, stepOf, stepsOf } from '../../src/negotiation/steps.ts';

describe('step classes', () => {
  it.each([
    [0.2, 0.1, 'fortunate'],
    [0.2, 0, 'selfish'],
    [0.2, -0.1, 'selfish'],
    [-0.2, 0.1, 'concession'],
    [-0.2, 0, 'concession'],
    [0, 0.1, 'nice'],
    [0, 0, 'silent'],
    [0, -0.1, 'unfortunate'],
    [-0.2, -0.1, 'unfortunate'],
    [0.02, -0.02, 'silent'],
  ] as const)('own %d and other %d: %s', (own, other, step) => {
    expect(stepOf(own, other, 0.03)).toBe(step);
  });

  it('divide the plane: each change is of one class, by its signs alone', () => {
    const change = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(change, change, fc.double({ min: 0, max: 0.1, noNaN: true }), (own, other, epsilon) => {
        const sign = (x: number): number => (Math.abs(x) <= epsilon ? 0 : Math.sign(x));
        const [s, o] = [sign(own), sign(other)];
        // The definitions of the paper, each on its own.
        const holds = {
          fortunate: s > 0 && o > 0,
          selfish: s > 0 && o <= 0,
          concession: s < 0 && o >= 0,
          nice: s === 0 && o > 0,
          silent: s === 0 && o === 0,
          unfortunate: s <= 0 && o < 0,
        };
        expect(STEPS.filter((step) => holds[step])).toEqual([stepOf(own, other, epsilon)]);
      }),
    );
  });

  it('are read off the offers of either side', () => {
    const offers = [
      { a: 90, b: 10 },
      { a: 80, b: 20 },
      { a: 80, b: 20 },
      { a: 85, b: 30 },
    ];
    expect(stepsOf(offers, 'a', 0)).toEqual(['concession', 'silent', 'fortunate']);
    expect(stepsOf(offers, 'b', 0)).toEqual(['selfish', 'silent', 'fortunate']);
    expect(stepsOf([], 'a', 0)).toEqual([]);
  });

  it('make sensitivity: steps that give over steps that do not', () => {
    expect(sensitivity(['concession', 'nice', 'fortunate', 'selfish', 'silent'])).toBe(1.5);
    expect(sensitivity(['selfish', 'unfortunate'])).toBe(0);
    expect(sensitivity(['concession'])).toBe(Number.POSITIVE_INFINITY);
    expect(sensitivity([])).toBeNull();
  });
});
