import { box, outline, type Pen, polygon } from '../../drawing/pen.ts';
import { drawRound, drawWindows, GROUND, type Skyline } from './skyline.ts';

const OBELISK_LIT = outline('0.6495 0.215, 0.66 0.182, 0.66 0.66, 0.6435 0.66');
const OBELISK_SHADE = outline('0.66 0.182, 0.6705 0.215, 0.6765 0.66, 0.66 0.66');
/** Place and size, and whether it stands nearer. */
const TREES = [
  [0.535, 0.03, false],
  [0.585, 0.022, true],
  [0.617, 0.015, false],
  [0.71, 0.016, true],
  [0.738, 0.022, false],
  [0.99, 0.03, true],
  [1.06, 0.036, false],
] as const;
const WINDOWS = outline('0.794 0.606, 0.83 0.606, 0.93 0.606, 0.572 0.585');
const ANSWERS = outline('0.948 0.606');

/** An obelisk, a dome on long white wings, and trees. */
export function drawWashington(pen: Pen, skyline: Skyline): void {
  const { lit, shade, far, trees, park } = skyline;
  box(pen, 0.52, 0.575, 0.5, 0.09, far);
  box(pen, 0.56, 0.55, 0.09, 0.05, far);
  box(pen, 0.95, 0.545, 0.2, 0.12, far);
  capitol(pen, skyline);
  polygon(pen, OBELISK_LIT, lit);
  polygon(pen, OBELISK_SHADE, shade);
  for (const [x, r, near] of TREES) drawRound(pen, x, GROUND - 0.012 - r * 0.62, r, near ? trees : park);
  drawWindows(pen, WINDOWS, 0.0052, skyline.window);
  drawWindows(pen, ANSWERS, 0.0068, skyline.answer);
}

function capitol(pen: Pen, { lit, shade }: Skyline): void {
  const x = 0.87;
  box(pen, x - 0.105, 0.58, 0.21, 0.085, lit);
  box(pen, x - 0.038, 0.555, 0.076, 0.11, lit);
  box(pen, x - 0.105, 0.572, 0.21, 0.009, shade);
  for (let column = 0; column < 12; column += 1) box(pen, x - 0.098 + column * 0.0168, 0.592, 0.0055, 0.06, shade);
  box(pen, x - 0.033, 0.49, 0.066, 0.065, lit);
  for (let column = 0; column < 6; column += 1) box(pen, x - 0.029 + column * 0.0108, 0.5, 0.0042, 0.046, shade);
  box(pen, x - 0.037, 0.484, 0.074, 0.008, shade);
  pen.beginPath();
  pen.moveTo(x - 0.031, 0.484);
  pen.bezierCurveTo(x - 0.031, 0.42, x - 0.014, 0.394, x, 0.39);
  pen.bezierCurveTo(x + 0.014, 0.394, x + 0.031, 0.42, x + 0.031, 0.484);
  pen.closePath();
  pen.fillStyle = lit;
  pen.fill();
  pen.beginPath();
  pen.moveTo(x + 0.004, 0.39);
  pen.bezierCurveTo(x + 0.016, 0.394, x + 0.031, 0.42, x + 0.031, 0.484);
  pen.lineTo(x + 0.012, 0.484);
  pen.bezierCurveTo(x + 0.016, 0.44, x + 0.012, 0.41, x + 0.004, 0.39);
  pen.fillStyle = shade;
  pen.fill();
  box(pen, x - 0.006, 0.36, 0.012, 0.034, lit);
  box(pen, x - 0.0014, 0.336, 0.0028, 0.026, lit);
}
