import { css } from '../drawing/colour.ts';
import { withEdge } from '../drawing/edge.ts';
import { INK } from '../drawing/palette.ts';
import type { Pen } from '../drawing/pen.ts';
import type { Air } from './atmosphere.ts';

/** The width of an edge in pixels; whoever is far away has a finer one, as a share of their unit. */
const EDGE = 1.5;
const FINEST = 0.42;

/** Draws somebody, where it is asked for edged in ink; `r` is their unit in pixels. */
export function standOut(pen: Pen, { stark }: Air, r: number, draw: (pen: Pen) => void): void {
  if (stark) withEdge(pen, css(INK), Math.min(EDGE / r, FINEST), draw);
  else draw(pen);
}
