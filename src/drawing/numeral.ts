import { type Fill, type Pen, within } from './pen.ts';

/** Of a digit one high, in the same units. */
const WIDTH = 0.58;
const GAP = 0.12;
const STROKE = 0.17;

const { PI } = Math;

/** Circles and straight lines of one weight, the box from 0 0 to WIDTH 1. */
const DIGITS: readonly ((pen: Pen) => void)[] = [
  (pen) => {
    pen.arc(0.29, 0.29, 0.205, PI, 2 * PI);
    pen.arc(0.29, 0.71, 0.205, 0, PI);
    pen.closePath();
  },
  (pen) => {
    pen.moveTo(0.08, 0.27);
    pen.lineTo(0.33, 0.1);
    pen.lineTo(0.33, 1);
  },
  (pen) => {
    pen.arc(0.29, 0.29, 0.205, PI, 2.22 * PI);
    pen.lineTo(0.12, 0.915);
    pen.lineTo(0.56, 0.915);
  },
  (pen) => {
    pen.moveTo(0.06, 0.085);
    pen.lineTo(0.46, 0.085);
    pen.lineTo(0.27, 0.42);
    pen.arc(0.265, 0.67, 0.245, -0.5 * PI, 0.86 * PI);
  },
  (pen) => {
    pen.moveTo(0.35, 0);
    pen.lineTo(0.1, 0.69);
    pen.lineTo(0.58, 0.69);
    pen.moveTo(0.43, 0.4);
    pen.lineTo(0.43, 1);
  },
  (pen) => {
    pen.moveTo(0.5, 0.085);
    pen.lineTo(0.13, 0.085);
    pen.lineTo(0.1, 0.51);
    pen.arc(0.28, 0.67, 0.245, -0.72 * PI, 0.86 * PI);
  },
  (pen) => {
    pen.moveTo(0.42, 0.02);
    pen.lineTo(0.1, 0.55);
    pen.moveTo(0.525, 0.68);
    pen.arc(0.29, 0.68, 0.235, 0, 2 * PI);
  },
  (pen) => {
    pen.moveTo(0.04, 0.085);
    pen.lineTo(0.46, 0.085);
    pen.lineTo(0.2, 1);
  },
  (pen) => {
    pen.moveTo(0.485, 0.28);
    pen.arc(0.29, 0.28, 0.195, 0, 2 * PI);
    pen.moveTo(0.525, 0.69);
    pen.arc(0.29, 0.69, 0.23, 0, 2 * PI);
  },
  (pen) => {
    pen.moveTo(0.16, 0.98);
    pen.lineTo(0.48, 0.45);
    pen.moveTo(0.525, 0.32);
    pen.arc(0.29, 0.32, 0.235, 0, 2 * PI);
  },
];

/** A whole number, upright, its middle at `x` and `y`. */
export function drawNumeral(pen: Pen, number: number, x: number, y: number, height: number, colour: Fill): void {
  const digits = [...String(number)].map((digit) => DIGITS[Number(digit)]);
  const width = digits.length * (WIDTH + GAP) - GAP;
  within(pen, () => {
    pen.translate(x - (width * height) / 2, y - height / 2);
    pen.scale(height, height);
    pen.lineWidth = STROKE;
    pen.lineCap = 'butt';
    pen.lineJoin = 'miter';
    pen.strokeStyle = colour;
    for (const draw of digits) {
      pen.beginPath();
      draw?.(pen);
      pen.stroke();
      pen.translate(WIDTH + GAP, 0);
    }
  });
}
