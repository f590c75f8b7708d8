import { css, mix } from '../drawing/colour.ts';
import { box, disc, fade, line, type Pen } from '../drawing/pen.ts';
import { type Air, hazeOf } from './atmosphere.ts';
import type { Light } from './light.ts';
import type { Frame } from './projection.ts';

const CLOUDS: readonly {
  readonly y: number;
  readonly depth: number;
  readonly swing: number;
  readonly alpha: number;
}[] = [
  { y: 0.165, depth: 0.075, swing: 0.05, alpha: 0.62 },
  { y: 0.238, depth: 0.055, swing: -0.045, alpha: 0.5 },
];

export function drawClouds(pen: Pen, { w, h }: Frame, light: Light, air: Air): void {
  if (air.cloud <= 0) return;
  const colour = mix(mix(light.skyLow, light.skyTop, 0.3), [255, 255, 255], 0.14);
  for (const { y, depth, swing, alpha } of CLOUDS) {
    const upper = y * h;
    const lower = (y + depth) * h;
    const bend = swing * h;
    pen.beginPath();
    pen.moveTo(0.2 * w, upper - bend * 0.4);
    pen.bezierCurveTo(0.45 * w, upper + bend * 1.6, 0.62 * w, upper - bend * 1.5, 0.84 * w, upper - bend * 0.2);
    pen.bezierCurveTo(1.0 * w, upper + bend * 0.5, 1.2 * w, upper - bend, 1.5 * w, upper);
    pen.lineTo(1.5 * w, lower);
    pen.bezierCurveTo(1.2 * w, lower - bend, 1.0 * w, lower + bend * 0.9, 0.82 * w, lower);
    pen.bezierCurveTo(0.62 * w, lower - bend * 1.2, 0.45 * w, lower + bend * 1.8, 0.2 * w, lower - bend * 0.5);
    pen.closePath();
    pen.fillStyle = css(colour, alpha * air.cloud * (0.45 + 0.55 * air.rain));
    pen.fill();
  }
}

/** Snow falls before the same view. */
function drawSnow(pen: Pen, { w, h }: Frame, air: Air, from: number, down: number): void {
  if (air.snow <= 0) return;
  const flake = css([255, 255, 255], 0.9 * air.snow);
  for (let index = 0; index < 120; index += 1) {
    const x = from + ((index * 0.6180339) % 1) * 1.05;
    const y = 0.05 + ((index * 0.7548777 + 0.13) % 1) * down;
    disc(pen, x * w, y * h, (0.0011 + ((index * 0.5698403) % 1) * 0.0017) * w, flake);
  }
}

/** What falls, over the view: from a share of the width on and down to a share of the height. */
export function drawFall(pen: Pen, frame: Frame, air: Air, from = 0.29, down = 0.48): void {
  drawRain(pen, frame, air, from, down);
  drawSnow(pen, frame, air, from, down);
}

/** Haze lies on the water and takes the foot of the hills. */
export function drawHaze(pen: Pen, frame: Frame, light: Light, air: Air, horizon = 0.2988): void {
  const haze = hazeOf(air);
  if (haze <= 0) return;
  const { w, h, left, width } = frame;
  const colour = mix(light.skyLow, [255, 255, 255], 0.25);
  const fill = fade(
    pen,
    [0, (horizon - 0.085) * h],
    [0, (horizon + 0.07) * h],
    [
      [0, colour, 0],
      [0.52, colour, 0.8 * haze],
      [1, colour, 0],
    ],
  );
  box(pen, Math.min(left, 0.2 * w), (horizon - 0.085) * h, Math.max(width, 1.4 * w), 0.155 * h, fill);
}

/** Rain stands as strokes over the view, from a share of the width on and down to a share of the height. */
function drawRain(pen: Pen, { w, h }: Frame, air: Air, from: number, down: number): void {
  if (air.rain <= 0) return;
  pen.lineCap = 'butt';
  const drop = css([222, 230, 238], 0.5 * air.rain);
  for (let index = 0; index < 110; index += 1) {
    const x = from + ((index * 0.6180339) % 1) * 1.05;
    const y = 0.05 + ((index * 0.7548777 + 0.13) % 1) * (down - 0.05);
    const long = 0.034 + ((index * 0.5698403) % 1) * 0.028;
    line(pen, [x * w, y * h], [(x - long * 0.22) * w, (y + long) * h], 0.0011 * w, drop);
  }
}
