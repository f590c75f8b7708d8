import { expect, test } from 'vitest';
import { drawEmblem } from '../../src/drawing/emblem.ts';
import { svgPen } from '../../src/drawing/svgPen.ts';
import type { Seat } from '../../src/scenario/schema.ts';

const drawn = (seat: Seat): string => {
  const { pen, strokes } = svgPen();
  drawEmblem(pen, seat, 42, 42, 84, 'black');
  return strokes.map(({ d }) => d).join(' ');
};

test('the square is cut upright: its right half stands a sixth higher than its left', () => {
  expect(drawn('a')).toBe('M42 0L78 0L78 72L42 72L42 84L6 84L6 12L42 12Z');
});

test('the disc is cut across: its upper half lies a sixth further right than its lower', () => {
  expect(drawn('b')).toBe('M12 42A36 36 0 0 1 84 42L72 42A36 36 0 0 1 0 42Z');
});
