import { css, mix } from '../drawing/colour.ts';
import { INK, SHEET } from '../drawing/palette.ts';
import { box, line, type Pen, polygon, within } from '../drawing/pen.ts';
import type { Air } from './atmosphere.ts';
import type { Light } from './light.ts';
import type { Frame } from './projection.ts';

/** It comes into the window in the morning and has left it by evening: the slowest clock in the room. */
const FROM = { minutes: 480, x: 0.985 };
const TO = { minutes: 1110, x: 0.335 };
const WATER = 0.3225;

/** The lake steamer. */
export function drawSteamer(pen: Pen, { w, h }: Frame, light: Light, { minutes, rain }: Air): void {
  const share = (minutes - FROM.minutes) / (TO.minutes - FROM.minutes);
  const unit = 0.0026 * w;
  const hull = css(mix(SHEET, light.lakeFar, 0.12 + 0.4 * rain));
  const dark = css(mix(INK, light.saleve, 0.4));
  within(pen, () => {
    pen.translate((FROM.x + (TO.x - FROM.x) * share) * w, WATER * h);
    pen.scale(-unit, unit);
    line(pen, [-9, 0.35], [6, 0.35], 0.3, css(mix(light.skyLow, [255, 255, 255], 0.4), 0.7));
    polygon(
      pen,
      [
        [-5, 0],
        [5, 0],
        [6.4, -1.7],
        [-5.6, -1.7],
      ],
      hull,
    );
    box(pen, -3.4, -2.9, 6.2, 1.2, hull);
    box(pen, -3.4, -2.2, 6.2, 0.28, dark);
    box(pen, -0.9, -5, 1.2, 2.1, dark);
    box(pen, -0.9, -4.3, 1.2, 0.5, hull);
  });
}
