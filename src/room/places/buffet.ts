import { css, darker, mix, type Rgb, rgb, type Tint } from '../../drawing/colour.ts';
import { BOTTLE, METAL, PAPER, SHEET } from '../../drawing/palette.ts';
import { box, disc, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Air } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import { footOf } from './eyeLevel.ts';

export const BUFFET = { left: 0.712, right: 1.06, r: 0.0096 };

/** What there is in a break, and at noon. */
export function drawBuffet(pen: Pen, frame: Frame, light: Light, { minutes }: Air, tint: Tint): void {
  const { w, h, left, width } = frame;
  const { r } = BUFFET;
  const unit = r * w;
  const foot = footOf(r) * h;
  const top = foot - 9 * unit;
  const start = BUFFET.left * w;
  const end = Math.max(left + width, BUFFET.right * w);
  box(pen, start - 0.1 * unit, foot - 0.5 * unit, end - start, 0.9 * unit, css(darker(light.floor, 0.8)));
  box(pen, start, top, end - start, 9 * unit, css(tint(SHEET)));
  box(pen, start, top + 0.9 * unit, end - start, 8.1 * unit, css(tint(mix(PAPER, METAL, 0.13))));
  for (let fold = 1; fold < 12; fold += 1)
    box(pen, start + fold * 3.4 * unit, top + 0.9 * unit, 0.16 * unit, 8.1 * unit, css(tint(mix(PAPER, METAL, 0.3))));
  within(pen, () => {
    pen.translate(start, top);
    pen.scale(unit, unit);
    const noon = minutes >= 720 && minutes < 900;
    plates(pen, tint, noon);
    if (noon) bottles(pen, tint);
    else urn(pen, tint);
  });
}

const CRUST: Rgb = rgb('#C9A27A');
const BERRY: Rgb = rgb('#7A3B3F');

/** Two plates: round tarts and square cakes; at noon bread and a bowl. */
function plates(pen: Pen, tint: Tint, noon: boolean): void {
  const crust = css(tint(CRUST));
  const berry = css(tint(BERRY));
  for (const x of [2, 8.2]) box(pen, x, -0.28, 5, 0.28, css(tint(METAL)));
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [2, 0],
    [0.5, 1],
    [1.5, 1],
    [1, 2],
  ] as const) {
    const y = -0.85 - row * 0.95;
    disc(pen, 3.3 + column * 1.2, y, 0.56, crust);
    disc(pen, 3.3 + column * 1.2, y, 0.24, noon ? css(tint(PAPER)) : berry);
    if (noon && row > 0) continue;
    box(pen, 9 + column * 1.2 - 0.5, y - 0.45, 1, 1, crust);
    box(pen, 9 + column * 1.2 - 0.5, y - 0.45, 1, 0.3, berry);
  }
}

function urn(pen: Pen, tint: Tint): void {
  const metal = css(tint(METAL));
  const dark = css(tint(darker(METAL, 0.72)));
  box(pen, 16.6, -5.6, 3.2, 5, metal);
  box(pen, 18.9, -5.6, 0.9, 5, dark);
  pen.beginPath();
  pen.arc(18.2, -5.6, 1.6, Math.PI, 0);
  pen.closePath();
  pen.fillStyle = metal;
  pen.fill();
  disc(pen, 18.2, -7.4, 0.36, dark);
  box(pen, 16.2, -0.6, 4, 0.6, dark);
  box(pen, 15.7, -1.9, 1, 0.34, dark);
  box(pen, 15.7, -1.9, 0.32, 0.7, dark);
  for (const [x, y] of [
    [22, 0],
    [23.6, 0],
    [25.2, 0],
    [22.8, -1.1],
    [24.4, -1.1],
  ] as const)
    cup(pen, x, y, tint);
}

function bottles(pen: Pen, tint: Tint): void {
  const glass = css(tint(BOTTLE));
  for (const x of [16.6, 18.4, 20.2]) {
    box(pen, x, -3.4, 1, 3.4, glass);
    box(pen, x + 0.3, -4.9, 0.4, 1.6, glass);
    box(pen, x, -2.4, 1, 1.2, css(tint(SHEET)));
  }
  for (const x of [22.4, 23.8, 25.2])
    polygon(
      pen,
      [
        [x, -1.5],
        [x + 1, -1.5],
        [x + 0.86, 0],
        [x + 0.14, 0],
      ],
      css(tint([207, 230, 239]), 0.75),
    );
}

/** A cup with its foot at a point. */
function cup(pen: Pen, x: number, y: number, tint: Tint): void {
  const fill = css(tint(SHEET));
  polygon(
    pen,
    [
      [x - 0.52, y - 0.95],
      [x + 0.52, y - 0.95],
      [x + 0.36, y],
      [x - 0.36, y],
    ],
    fill,
  );
  box(pen, x + 0.45, y - 0.75, 0.34, 0.16, fill);
  box(pen, x + 0.63, y - 0.75, 0.16, 0.42, fill);
  box(pen, x - 0.52, y - 0.95, 1.04, 0.2, css(tint(rgb('#5A3A2C'))));
}
