import { type Pen, within } from '../../drawing/pen.ts';
import type { Air } from '../atmosphere.ts';
import type { Frame } from '../projection.ts';
import { standOut } from '../standOut.ts';

/** Somebody's place: the ground under the middle of the body in shares of the picture, and R as a share of its width. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly facing: 1 | -1;
}

/** Draws somebody where they are, in their own unit and facing +x. */
export function drawPerson(pen: Pen, { w, h }: Frame, air: Air, spot: Spot, draw: (pen: Pen) => void): void {
  const { x, y, r, facing } = spot;
  within(pen, () => {
    pen.translate(x * w, y * h);
    pen.scale(facing * r * w, r * w);
    standOut(pen, air, r * w, draw);
  });
}
