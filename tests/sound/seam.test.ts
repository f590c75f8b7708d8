import { expect, test } from 'vitest';
import { closeSeam, turnAt } from '../../src/sound/seam.ts';

/** A tone that turns a whole number of times in its loop, with what a codec does to it on top: other noise each time. */
const encoded = (pad: number, length: number): Float32Array => {
  let seed = 7;
  const noise = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  };
  return Float32Array.from(
    { length: length + 2 * pad },
    (_, i) => Math.sin((2 * Math.PI * 5 * (i - pad)) / length) + 0.2 * Math.sin(i / 900) + 0.001 * noise(),
  );
};

test('where a loop returns it goes on as its own file does', () => {
  const [pad, length] = [1000, 20_000];
  const file = encoded(pad, length);
  const step = (): number => Math.abs((file[pad + length - 1] ?? 0) - (file[pad] ?? 0));
  expect(step()).toBeGreaterThan(0.05);
  closeSeam(file, pad, length, 500);
  expect(step()).toBeLessThan(0.005);
  expect(file[pad + length - 1]).toBeCloseTo(file[pad - 1] ?? Number.NaN, 5);
});

test('what is not at the seam is left as it was', () => {
  const [pad, length] = [1000, 20_000];
  const [before, after] = [encoded(pad, length), encoded(pad, length)];
  closeSeam(after, pad, length, 500);
  expect(after.slice(0, pad + length - 500)).toEqual(before.slice(0, pad + length - 500));
});

test('layers that enter at different times are at the same place in the piece', () => {
  expect(turnAt(25.6 + 3, 25.6)).toBeCloseTo(3);
  expect(turnAt(0, 25.6)).toBe(0);
  expect(turnAt(1000 * 25.6 + 12.8, 25.6)).toBeCloseTo(12.8, 6);
});
