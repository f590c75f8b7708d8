import type { Seat } from '../scenario/schema.ts';
import { type Fill, type Pen, polygon } from './pen.ts';

/** Below so many pixels an emblem is the plain square or circle. */
export const PLAIN_BELOW = 40;

/** The side of the square or the disc, and how far its halves are shifted, where the emblem is one high or wide. */
const SIDE = 6 / 7;
const SHIFT = SIDE / 6;

/** Half of something has moved. The square is cut upright, the disc across; `size` is the emblem's longer side. */
export function drawEmblem(pen: Pen, seat: Seat, x: number, y: number, size: number, fill: Fill): void {
  const [half, step] = [(SIDE * size) / 2, (SHIFT * size) / 2];
  if (seat === 'a') {
    const [left, right, top, foot] = [x - half, x + half, y - half, y + half];
    const raised = [
      [x, top - step],
      [right, top - step],
      [right, foot - step],
      [x, foot - step],
    ] as const;
    const lowered = [
      [x, foot + step],
      [left, foot + step],
      [left, top + step],
      [x, top + step],
    ] as const;
    polygon(pen, [...raised, ...lowered], fill);
    return;
  }
  pen.beginPath();
  pen.arc(x + step, y, half, Math.PI, Math.PI * 2);
  pen.arc(x - step, y, half, 0, Math.PI);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}
