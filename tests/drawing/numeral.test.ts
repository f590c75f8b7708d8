import { expect, test } from 'vitest';
import { drawNumeral } from '../../src/drawing/numeral.ts';
import { svgPen } from '../../src/drawing/svgPen.ts';

const drawn = (number: number): readonly string[] => {
  const { pen, strokes } = svgPen();
  drawNumeral(pen, number, 0, 0, 100, 'black');
  return strokes.map(({ d }) => d);
};
/** The first point of every stretch of a path, left to right. */
const acrossOf = (paths: readonly string[]): number[] =>
  paths.flatMap((d) => [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x))).sort((x, y) => x - y);

test('no two digits look the same', () => {
  const digits = Array.from({ length: 10 }, (_, digit) => drawn(digit).join());
  expect(new Set(digits).size).toBe(10);
  for (const digit of digits) expect(digit).toMatch(/^M-?\d/);
});

test('a number of two digits has its middle where one of one digit has it', () => {
  const eight = acrossOf(drawn(8));
  const both = drawn(88);
  expect(both).toHaveLength(2);
  const [left, right] = both.map((path) => acrossOf([path]));
  expect((left?.[0] ?? 0) + (right?.[0] ?? 0)).toBeCloseTo(2 * (eight[0] ?? 0), 0);
});
