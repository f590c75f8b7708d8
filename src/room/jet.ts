import { css, mix, type Rgb } from '../drawing/colour.ts';
import { type Pen, polygon } from '../drawing/pen.ts';

interface Jet {
  readonly x: number;
  /** The water it rises from, and how high it rises at full strength. */
  readonly y: number;
  readonly height: number;
  /** 0 shut, 1 at full strength. */
  readonly rise: number;
  /** How thick it leaves the nozzle. */
  readonly line: number;
}

const NOZZLE = 0.034;

/** The jet over the lake: a line that thins upwards and one veil that falls to the right. */
export function drawJet(pen: Pen, { x, y, height, rise, line }: Jet, water: Rgb): void {
  const tall = height * (NOZZLE + (1 - NOZZLE) * rise);
  const top = y - tall;
  const wide = tall * 0.33;
  const running = rise > 0.02;
  if (running) {
    pen.beginPath();
    pen.moveTo(x, top);
    pen.bezierCurveTo(x + wide * 0.55, top + tall * 0.04, x + wide * 0.93, top + tall * 0.62, x + wide, y);
    pen.lineTo(x, y);
    pen.closePath();
    pen.fillStyle = css(water, 0.45);
    pen.fill();
  }
  const half = line / 2;
  polygon(
    pen,
    [
      [x - half * 0.35, top],
      [x + half * 0.45, top],
      [x + half, y],
      [x - half, y],
    ],
    css(mix(water, [255, 255, 255], 0.5), running ? 1 : 0.55),
  );
}
