import type { Pen } from './pen.ts';

export const HAIR_STYLES = [
  'bob',
  'band',
  'crop',
  'bun',
  'side',
  'curls',
  'pageboy',
  'swept',
  'receding',
  'chignon',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/* Each on a head with its centre at 0,0 that faces +x, unit R; the pen has the colour. */

function bob(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(0.98, -0.16);
  pen.bezierCurveTo(0.9, -0.76, 0.48, -1.06, 0, -1.06);
  pen.bezierCurveTo(-0.62, -1.06, -1.02, -0.56, -1.06, 0.04);
  pen.lineTo(-1.14, 1.1);
  pen.lineTo(0.06, 1.28);
  pen.lineTo(0.1, 0.52);
  pen.bezierCurveTo(0.12, 0.22, 0.22, 0.02, 0.36, -0.14);
  pen.closePath();
  pen.fill();
}

function band(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(-0.78, -0.6);
  pen.bezierCurveTo(-1.06, -0.3, -1.1, 0.26, -0.9, 0.58);
  pen.lineTo(-0.58, 0.52);
  pen.bezierCurveTo(-0.5, 0.26, -0.3, 0.2, -0.18, 0.12);
  pen.bezierCurveTo(-0.14, -0.26, -0.4, -0.54, -0.78, -0.6);
  pen.fill();
}

function crop(pen: Pen): void {
  pen.beginPath();
  pen.arc(0, 0, 1.01, Math.PI * 0.86, Math.PI * 2 - 0.5);
  pen.lineTo(0.5, -0.42);
  pen.lineTo(0.02, -0.2);
  pen.lineTo(-0.16, 0.16);
  pen.lineTo(-0.52, 0.24);
  pen.lineTo(-0.7, 0.62);
  pen.closePath();
  pen.fill();
}

function bun(pen: Pen): void {
  pen.beginPath();
  pen.arc(0, 0, 1.02, Math.PI * 0.84, Math.PI * 2 - 0.42);
  pen.lineTo(0.32, -0.42);
  pen.lineTo(0.04, -0.1);
  pen.lineTo(-0.2, -0.22);
  pen.lineTo(-0.26, 0.24);
  pen.lineTo(-0.8, 0.52);
  pen.closePath();
  pen.fill();
  pen.beginPath();
  pen.arc(-1.12, 0.1, 0.45, 0, Math.PI * 2);
  pen.fill();
}

function side(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(1.06, -0.34);
  pen.bezierCurveTo(0.78, -0.86, 0.4, -1.12, -0.06, -1.12);
  pen.bezierCurveTo(-0.72, -1.12, -1.1, -0.52, -1.04, 0.1);
  pen.lineTo(-0.92, 0.7);
  pen.lineTo(-0.52, 0.66);
  pen.lineTo(-0.34, 0.2);
  pen.lineTo(0.02, 0.1);
  pen.lineTo(0.12, -0.32);
  pen.closePath();
  pen.fill();
}

/** Close curls: a ring of tufts about the crown. */
function curls(pen: Pen): void {
  pen.beginPath();
  pen.arc(-0.1, -0.14, 1.04, Math.PI * 0.8, Math.PI * 2 - 0.62);
  pen.lineTo(0.34, -0.42);
  pen.lineTo(0.02, -0.14);
  pen.lineTo(-0.22, 0.2);
  pen.lineTo(-0.6, 0.5);
  pen.closePath();
  pen.fill();
  for (let turn = 0.8; turn < 1.8; turn += 0.09) {
    pen.beginPath();
    pen.arc(-0.1 + 1.02 * Math.cos(turn * Math.PI), -0.14 + 1.02 * Math.sin(turn * Math.PI), 0.19, 0, Math.PI * 2);
    pen.fill();
  }
}

/** Cut straight at the jaw and above the brow. */
function pageboy(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(1.02, -0.22);
  pen.bezierCurveTo(1, -0.84, 0.54, -1.14, -0.04, -1.14);
  pen.bezierCurveTo(-0.78, -1.14, -1.22, -0.6, -1.2, 0.1);
  pen.bezierCurveTo(-1.2, 0.5, -1.16, 0.72, -0.98, 0.94);
  pen.lineTo(0.1, 0.84);
  pen.lineTo(0.14, 0.1);
  pen.lineTo(0.36, -0.22);
  pen.closePath();
  pen.fill();
}

/** Combed back from a high forehead, full at the nape. */
function swept(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(0.74, -0.6);
  pen.bezierCurveTo(0.8, -1, 0.4, -1.26, -0.1, -1.2);
  pen.bezierCurveTo(-0.8, -1.14, -1.2, -0.66, -1.24, -0.1);
  pen.bezierCurveTo(-1.26, 0.2, -1.3, 0.36, -1.36, 0.46);
  pen.bezierCurveTo(-1.16, 0.66, -0.92, 0.68, -0.72, 0.6);
  pen.lineTo(-0.4, 0.3);
  pen.lineTo(-0.16, 0.36);
  pen.lineTo(0.02, -0.16);
  pen.bezierCurveTo(0.16, -0.46, 0.44, -0.6, 0.74, -0.6);
  pen.fill();
}

/** Short, and gone from the forehead. */
function receding(pen: Pen): void {
  pen.beginPath();
  pen.arc(0, 0, 1, Math.PI * 0.86, Math.PI * 1.56);
  pen.lineTo(0.06, -0.7);
  pen.lineTo(-0.1, -0.3);
  pen.lineTo(-0.14, 0.28);
  pen.lineTo(-0.44, 0.3);
  pen.lineTo(-0.72, 0.6);
  pen.closePath();
  pen.fill();
}

/** Brushed up in a wave, and gathered high at the back. */
function chignon(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(0.9, -0.4);
  pen.bezierCurveTo(1.12, -0.96, 0.56, -1.34, 0, -1.2);
  pen.bezierCurveTo(-0.66, -1.14, -1.06, -0.62, -1.02, 0);
  pen.lineTo(-0.78, 0.56);
  pen.lineTo(-0.4, 0.24);
  pen.lineTo(-0.14, 0.14);
  pen.bezierCurveTo(-0.04, -0.26, 0.36, -0.5, 0.9, -0.4);
  pen.fill();
  pen.beginPath();
  pen.arc(-1.02, -0.78, 0.5, 0, Math.PI * 2);
  pen.fill();
}

export const HAIR: Readonly<Record<HairStyle, (pen: Pen) => void>> = {
  bob,
  band,
  crop,
  bun,
  side,
  curls,
  pageboy,
  swept,
  receding,
  chignon,
};

/** Styles under which no ear shows. */
export const HIDES_EAR: readonly HairStyle[] = ['bob', 'pageboy'];
