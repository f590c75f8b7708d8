import { css, type Tint } from '../drawing/colour.ts';
import { INK } from '../drawing/palette.ts';
import { box, disc, type Pen, ring, within } from '../drawing/pen.ts';

/** A wall clock at a point. */
export function drawClock(pen: Pen, x: number, y: number, radius: number, minutes: number, tint: Tint): void {
  const ink = css(tint(INK));
  within(pen, () => {
    pen.translate(x, y);
    pen.lineCap = 'butt';
    disc(pen, 0, 0, radius, css(tint([255, 255, 255])));
    ring(pen, 0, 0, radius * 0.975, radius * 0.05, ink);
    for (let hour = 0; hour < 12; hour += 1) {
      const quarter = hour % 3 === 0;
      within(pen, () => {
        pen.rotate((hour * Math.PI) / 6);
        box(
          pen,
          -radius * (quarter ? 0.045 : 0.03),
          -radius * 0.88,
          radius * (quarter ? 0.09 : 0.06),
          radius * (quarter ? 0.26 : 0.13),
          ink,
        );
      });
    }
    hand(pen, (minutes / 720) * Math.PI * 2, radius * 0.52, radius * 0.1, ink);
    hand(pen, ((minutes % 60) / 60) * Math.PI * 2, radius * 0.78, radius * 0.072, ink);
  });
}

function hand(pen: Pen, angle: number, length: number, width: number, ink: string): void {
  within(pen, () => {
    pen.rotate(angle);
    box(pen, -width / 2, -length, width, length * 1.16, ink);
  });
}
