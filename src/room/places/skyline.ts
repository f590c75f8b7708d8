import { box, ellipse, type Pair, type Pen } from '../../drawing/pen.ts';

/** Where a capital's buildings stand. They are drawn in shares of the picture, the pen scaled to it. */
export const GROUND = 0.66;
const WIDE = 16 / 9;

/** What a capital is built of at its hour. */
export interface Skyline {
  readonly lit: string;
  readonly shade: string;
  readonly far: string;
  readonly dark: string;
  readonly trees: string;
  readonly park: string;
  /** Windows where somebody is still up. */
  readonly window: string;
  /** The one that lights up as the capital answers. */
  readonly answer: string;
}

/** A row of windows, one size, at their upper left corners. */
export function drawWindows(pen: Pen, spots: readonly Pair[], size: number, fill: string): void {
  for (const [x, y] of spots) box(pen, x, y, size, size * 1.3, fill);
}

/** A round tree. */
export const drawRound = (pen: Pen, x: number, y: number, r: number, fill: string): void =>
  ellipse(pen, x, y, r, r * WIDE, fill);
