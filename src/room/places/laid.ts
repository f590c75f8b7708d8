import { css, darker, type Tint } from '../../drawing/colour.ts';
import { GLASS, METAL, PAPER, SHEET } from '../../drawing/palette.ts';
import { box, ellipse, type Pen, within } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';
import { type HighTable, topOf } from './highTable.ts';

/** A high table laid for two: a cloth, two plates and between them a carafe. */
export function drawLaid(pen: Pen, { w, h }: Frame, table: HighTable, tint: Tint): void {
  const unit = table.r * w;
  within(pen, () => {
    pen.translate(table.x * w, topOf(table) * h);
    pen.scale(unit, unit);
    const linen = css(tint(PAPER));
    const fold = css(tint(darker(PAPER, 0.84)));
    // The cloth hangs over the edge in a shallow curve.
    pen.beginPath();
    pen.moveTo(-4.4, 0);
    pen.lineTo(-4.2, 1.5);
    pen.quadraticCurveTo(0, 2.1, 4.2, 1.5);
    pen.lineTo(4.4, 0);
    pen.closePath();
    pen.fillStyle = fold;
    pen.fill();
    ellipse(pen, 0, 0, 4.4, 0.5, linen);
    for (const side of [-1, 1] as const) {
      ellipse(pen, side * 2.5, 0.02, 1.15, 0.17, css(tint(darker(PAPER, 0.76))));
      ellipse(pen, side * 2.5, -0.05, 1.1, 0.16, css(tint(SHEET)));
      ellipse(pen, side * 2.5, -0.07, 0.62, 0.09, fold);
      box(pen, side * 1.12 - 0.05, -0.1, 0.1, 0.3, css(tint(METAL)));
    }
    pen.beginPath();
    pen.moveTo(-0.22, -1.75);
    pen.quadraticCurveTo(-0.24, -0.95, -0.6, -0.5);
    pen.lineTo(-0.5, 0);
    pen.lineTo(0.5, 0);
    pen.lineTo(0.6, -0.5);
    pen.quadraticCurveTo(0.24, -0.95, 0.22, -1.75);
    pen.closePath();
    pen.fillStyle = css(tint(GLASS), 0.95);
    pen.fill();
    box(pen, -0.28, -1.9, 0.56, 0.16, css(tint(METAL)));
  });
}
