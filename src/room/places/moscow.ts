import { box, outline, type Pen, polygon } from '../../drawing/pen.ts';
import { drawRound, drawWindows, type Skyline } from './skyline.ts';

/** The tower's storeys: half as wide, from where to where. */
const STOREYS = [
  [0.068, 0.53, 0.67],
  [0.046, 0.44, 0.54],
  [0.029, 0.36, 0.45],
  [0.0165, 0.305, 0.37],
  [0.0085, 0.272, 0.31],
] as const;
const SPIRE = outline('0.7155 0.272, 0.72 0.16, 0.7245 0.272');
const TENTS = outline('0.852 0.4, 0.965 0.45, 0.575 0.47');
const TREES = outline('0.64 0.014, 0.79 0.018, 0.813 0.012, 0.91 0.016, 1.03 0.02');
const WINDOWS = outline('0.667 0.555, 0.69 0.585, 0.703 0.475, 0.757 0.555, 0.733 0.395, 0.536 0.59');
const ANSWERS = outline('0.708 0.395');

/** A stepped tower with a spire, a river wall with tent-roofed towers, and long ministries. */
export function drawMoscow(pen: Pen, skyline: Skyline): void {
  const { far, dark, trees } = skyline;
  box(pen, 0.52, 0.555, 0.13, 0.11, far);
  box(pen, 0.57, 0.52, 0.05, 0.05, far);
  box(pen, 0.9, 0.53, 0.3, 0.13, far);
  tower(pen, skyline);
  for (const [x, top] of TENTS) {
    box(pen, x - 0.017, top + 0.11, 0.034, 0.56 - top, dark);
    box(pen, x - 0.02, top + 0.102, 0.04, 0.012, dark);
    polygon(
      pen,
      [
        [x - 0.016, top + 0.104],
        [x, top - 0.02],
        [x + 0.016, top + 0.104],
      ],
      dark,
    );
  }
  box(pen, 0.4, 0.612, 0.8, 0.055, dark);
  for (let merlon = 0; merlon < 48; merlon += 1) box(pen, 0.4 + merlon * 0.0166, 0.603, 0.0085, 0.012, dark);
  for (const [x, r] of TREES) drawRound(pen, x, 0.668 - r * 0.71, r, trees);
  drawWindows(pen, WINDOWS, 0.0046, skyline.window);
  drawWindows(pen, ANSWERS, 0.0062, skyline.answer);
}

function tower(pen: Pen, { lit, shade }: Skyline): void {
  const x = 0.72;
  for (const [half, top, bottom] of STOREYS) {
    box(pen, x - half, top, half, bottom - top, lit);
    box(pen, x, top, half, bottom - top, shade);
  }
  polygon(pen, SPIRE, shade);
  for (const side of [-1, 1]) box(pen, x + side * 0.061 - 0.004, 0.506, 0.008, 0.025, lit);
}
