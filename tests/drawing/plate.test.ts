import { describe, expect, test } from 'vitest';
import { PLATE_SIDE, PLATES } from '../../src/drawing/plate.ts';
import { PLATE_NAMES } from '../../src/scenario/vocabulary.ts';

/** Where the stretches of a path begin and end; handles and radii are left out. */
function corners(path: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const take = { M: 2, L: 2, H: 1, V: 1, Q: 4, A: 7, Z: 0 }[letter.toUpperCase()] ?? Number.NaN;
    const relative = letter !== letter.toUpperCase();
    for (let at = 0; at < Math.max(1, numbers.length); at += Math.max(1, take)) {
      const given = numbers.slice(at, at + take);
      const [toX, toY] = relative ? [x, y] : [0, 0];
      if (/z/i.test(letter)) [x, y] = [startX, startY];
      else if (/h/i.test(letter)) x = toX + (given[0] ?? Number.NaN);
      else if (/v/i.test(letter)) y = toY + (given[0] ?? Number.NaN);
      else [x, y] = [toX + (given.at(-2) ?? Number.NaN), toY + (given.at(-1) ?? Number.NaN)];
      if (/m/i.test(letter) && at === 0) [startX, startY] = [x, y];
      found.push([x, y]);
    }
  }
  return found;
}

describe.each(PLATE_NAMES)('the plate %s', (name) => {
  const shapes = PLATES[name];

  test('is a few flat shapes, its figure in ink, each path closed', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(2);
    expect(shapes.length).toBeLessThanOrEqual(4);
    expect(shapes.map(([tone]) => tone)).toContain('ink');
    for (const [, path] of shapes) expect(path).toMatch(/^M.*z$/i);
  });

  test('lies on its square: every path has a part of it inside, and none goes far beyond', () => {
    for (const [, path] of shapes) {
      const places = corners(path);
      expect(places.some(([x, y]) => x >= 0 && x <= PLATE_SIDE && y >= 0 && y <= PLATE_SIDE)).toBe(true);
      for (const place of places.flat()) expect(Math.abs(place - PLATE_SIDE / 2)).toBeLessThan(1.2 * PLATE_SIDE);
    }
  });

  test('fills enough of it to be seen at 24 pixels', () => {
    const places = shapes.flatMap(([, path]) => corners(path));
    const spans = ([0, 1] as const).map((axis) => {
      const along = places.map((place) => place[axis]);
      return Math.max(...along) - Math.min(...along);
    });
    expect(Math.max(...spans)).toBeGreaterThan(0.6 * PLATE_SIDE);
  });
});

test('no two plates look alike', () => {
  expect(new Set(PLATE_NAMES.map((name) => JSON.stringify(PLATES[name]))).size).toBe(PLATE_NAMES.length);
});
