import { css } from '../drawing/colour.ts';
import { outline, type Pen, polygon } from '../drawing/pen.ts';
import type { Light } from './light.ts';
import { type Frame, placed } from './projection.ts';

/** Outlines as shares of the picture's width and height. */
const LITTLE_SNOW = outline('0.28 0.268, 0.294 0.2575, 0.3238 0.2287, 0.343 0.2348, 0.36 0.29, 0.28 0.29');
const FACE_LEFT = outline('0.343 0.2357, 0.376 0.1845, 0.3822 0.246, 0.3692 0.2735, 0.375 0.29, 0.352 0.29');
const FACE_LIT = outline(
  '0.376 0.1845, 0.395 0.189, 0.4177 0.1492, 0.4288 0.223, 0.4472 0.242, 0.4505 0.29, 0.37 0.29, 0.3692 0.2735, 0.3822 0.246',
);
const FACE_RIGHT = outline(
  '0.4177 0.1492, 0.4397 0.1754, 0.4625 0.1825, 0.489 0.226, 0.507 0.2202, 0.558 0.283, 0.564 0.29, 0.4505 0.29, 0.4472 0.242, 0.4288 0.223',
);
const MOLE = outline('0.4505 0.29, 0.4505 0.2855, 0.4966 0.2465, 0.5078 0.2465, 0.565 0.2855, 0.565 0.29');
const SALEVE = outline(
  '0.6562 0.2855, 0.7027 0.2403, 0.7365 0.2335, 0.7602 0.262, 0.807 0.1752, 0.8415 0.1535, 0.886 0.1462, 1 0.177, 1.08 0.212, 1.17 0.222, 1.3 0.262, 1.42 0.275, 1.42 0.292, 0.6562 0.292',
);
const STRATUM_TOP = outline(
  '0.7785 0.2285, 0.807 0.1752, 0.8415 0.1535, 0.886 0.1462, 1 0.177, 1.08 0.212, 1 0.1935, 0.886 0.1708, 0.838 0.1798',
);
const STRATUM_LOW = outline(
  '0.776 0.2357, 0.836 0.2015, 0.886 0.1955, 1 0.2212, 1.12 0.246, 1 0.2325, 0.886 0.2065, 0.835 0.2105',
);
function alps(pen: Pen, frame: Frame, light: Light): void {
  polygon(pen, placed(frame, LITTLE_SNOW), css(light.snow));
  polygon(pen, placed(frame, FACE_LEFT), css(light.snowShade));
  polygon(pen, placed(frame, FACE_RIGHT), css(light.snowShade));
  polygon(pen, placed(frame, FACE_LIT), css(light.snow));
  const { w, h } = frame;
  pen.beginPath();
  pen.moveTo(0.2 * w, 0.275 * h);
  pen.quadraticCurveTo(0.326 * w, 0.231 * h, 0.3857 * w, 0.2855 * h);
  pen.lineTo(0.2 * w, 0.29 * h);
  pen.closePath();
  pen.fillStyle = css(light.farHills);
  pen.fill();
  polygon(pen, placed(frame, MOLE), css(light.farHills));
}

function saleve(pen: Pen, frame: Frame, light: Light): void {
  polygon(pen, placed(frame, SALEVE), css(light.saleve));
  polygon(pen, placed(frame, STRATUM_TOP), css(light.strata));
  polygon(pen, placed(frame, STRATUM_LOW), css(light.strata));
}

/** Mont Blanc behind the Voirons and the Môle to the left, the Salève to the right; open sky between for the jet. */
export function drawMountains(pen: Pen, frame: Frame, light: Light): void {
  alps(pen, frame, light);
  saleve(pen, frame, light);
}
