import { css, type Tint } from '../../drawing/colour.ts';
import { COLOURS, SHEET } from '../../drawing/palette.ts';
import { box, disc, type Pen } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';

/** A mission's sign: its delegation's shape, with the same shape in paper at its heart. */
export function drawPlate(pen: Pen, side: Seat, x: number, y: number, half: number, tint: Tint): void {
  const [outer, inner] = [css(tint(COLOURS[side])), css(tint(SHEET))];
  if (side === 'a') {
    box(pen, x - half, y - half, 2 * half, 2 * half, outer);
    box(pen, x - half * 0.36, y - half * 0.36, half * 0.72, half * 0.72, inner);
  } else {
    disc(pen, x, y, half * 1.1, outer);
    disc(pen, x, y, half * 0.42, inner);
  }
}
