import { css, type Rgb } from '../../drawing/colour.ts';
import { COLOURS } from '../../drawing/palette.ts';
import { box, disc, line, outline, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';

export interface CarPaint {
  readonly body: Rgb;
  readonly sill: Rgb;
  readonly glass: Rgb;
  readonly tyre: Rgb;
  /** Lamps, 0 to 1. */
  readonly lit: number;
}

const GLASS_BACK = outline('-1.52 -1.02, -0.98 -1.37, -0.3 -1.39, -0.3 -1.0');
const GLASS_FRONT = outline('-0.2 -1.0, -0.2 -1.39, 0.3 -1.38, 0.92 -0.98');

/** A saloon on the ground at the pen's origin, facing +x; one unit is a metre, and it is five long. */
export function drawCar(pen: Pen, paint: CarPaint, side?: Seat): void {
  pen.beginPath();
  pen.moveTo(-2.42, -0.3);
  pen.quadraticCurveTo(-2.56, -0.6, -2.46, -0.94);
  pen.quadraticCurveTo(-2.1, -1.06, -1.72, -1.06);
  pen.bezierCurveTo(-1.3, -1.34, -1.05, -1.46, -0.6, -1.48);
  pen.bezierCurveTo(0.2, -1.52, 0.5, -1.42, 1.12, -1.0);
  pen.bezierCurveTo(1.7, -0.96, 2.2, -0.9, 2.4, -0.76);
  pen.quadraticCurveTo(2.54, -0.6, 2.48, -0.3);
  pen.closePath();
  pen.fillStyle = css(paint.body);
  pen.fill();
  box(pen, -2.46, -0.44, 4.94, 0.14, css(paint.sill));
  polygon(pen, GLASS_BACK, css(paint.glass));
  polygon(pen, GLASS_FRONT, css(paint.glass));
  for (const x of [-1.5, 1.52]) {
    disc(pen, x, -0.35, 0.36, css(paint.tyre));
    disc(pen, x, -0.35, 0.17, css(paint.sill));
  }
  if (paint.lit > 0) {
    box(pen, 2.3, -0.76, 0.18, 0.14, css([255, 246, 220], paint.lit));
    box(pen, -2.5, -0.86, 0.08, 0.16, css([190, 70, 50], paint.lit));
  }
  if (side) pennant(pen, side, paint.tyre);
}

/** On the wing, as official cars have it: a plate in the delegation's shape. */
function pennant(pen: Pen, side: Seat, ink: Rgb): void {
  within(pen, () => {
    pen.lineCap = 'butt';
    line(pen, [1.75, -0.92], [1.75, -1.55], 0.05, css(ink));
    const fill = css(COLOURS[side]);
    if (side === 'a') box(pen, 1.4, -1.58, 0.34, 0.34, fill);
    else disc(pen, 1.55, -1.4, 0.2, fill);
  });
}
