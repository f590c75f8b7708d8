import type { Look } from './cast.ts';
import { css, multiply, type Tint } from './colour.ts';
import { HAIR, HIDES_EAR } from './hair.ts';
import { INK, MASK, MASK_LOWER, SHEET, SKIN_SHADE } from './palette.ts';
import {
  box,
  capsule,
  disc,
  line,
  outline,
  type Pair,
  type Pen,
  type Point,
  polygon,
  ring,
  trace,
  within,
} from './pen.ts';

/** Head centre at 0,0, facing +x, unit R. */
const FACE = outline('0.93 0.02, 1.17 0.46, 0.94 0.56, 0.9 1, 0.56 1.28, 0.28 1.24, -0.35 0.86, -0.82 0.5');
const SHADE = outline('-0.95 0, -0.12 0.1, 0.12 0.62, 0.28 1.24, -0.35 0.86, -0.82 0.5');
const MASK_OUTLINE = outline('0.98 0.14, 1.26 0.5, 1.16 0.98, 0.84 1.36, 0.34 1.16, 0.3 0.42');
const MASK_FOLD = outline('1.21 0.76, 1.16 0.98, 0.84 1.36, 0.34 1.16, 0.31 0.7');
const EAR: Pair = [-0.06, 0.3];
const STRAPS = outline('0.34 0.44, 0.38 1.14');
const BEARD = outline('-0.22 0.28, 0.06 0.5, 0.3 0.76, 0.58 0.86, 0.92 0.7, 0.95 1.04, 0.62 1.42, 0.24 1.38, -0.4 0.9');

function skull(pen: Pen, fill: string): void {
  pen.beginPath();
  pen.arc(0, 0, 0.95, Math.PI, Math.PI * 2 - 0.455);
  for (const [x, y] of FACE) pen.lineTo(x, y);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

function mask(pen: Pen, tint: Tint): void {
  const upper = css(tint(MASK));
  pen.lineCap = 'butt';
  pen.beginPath();
  for (const [x, y] of STRAPS) {
    pen.moveTo(...EAR);
    pen.lineTo(x, y);
  }
  pen.lineWidth = 0.08;
  pen.strokeStyle = upper;
  pen.stroke();
  polygon(pen, MASK_OUTLINE, upper);
  polygon(pen, MASK_FOLD, css(tint(MASK_LOWER)));
}

function glasses(pen: Pen, ink: string): void {
  pen.lineCap = 'butt';
  line(pen, [0.42, 0.02], [-0.24, -0.08], 0.11, ink);
  ring(pen, 0.68, 0.06, 0.29, 0.11, ink);
}

function headset(pen: Pen, ink: string): void {
  pen.beginPath();
  pen.moveTo(-0.14, 0.1);
  pen.quadraticCurveTo(-0.18, -0.72, 0.16, -1.16);
  pen.lineWidth = 0.17;
  pen.lineCap = 'round';
  pen.strokeStyle = ink;
  pen.stroke();
  capsule(pen, { x: -0.14, y: 0 }, { x: -0.14, y: 0.3 }, 0.2, 0.2, ink);
}

function brow(pen: Pen, angle: number, ink: string): void {
  within(pen, () => {
    pen.translate(0.64, -0.12);
    pen.rotate(angle);
    box(pen, -0.2, -0.08, 0.4, 0.15, ink);
  });
}

/** Where the neck leaves a head that faces 1, forward, or -1, back: behind, then in front. */
export function neckUnder(head: Point, facing: number): readonly [Point, Point] {
  const [behind, before] = facing > 0 ? [-0.72, 0.42] : [-0.46, 0.62];
  const [lower, upper] = [head.y + 1.05, head.y + 0.5];
  return [
    { x: head.x + behind, y: facing > 0 ? upper : lower },
    { x: head.x + before, y: facing > 0 ? lower : upper },
  ];
}

export interface HeadState {
  readonly masks: boolean;
  readonly brow: number;
}

/** Draws a head at the pen's origin; the caller has placed, turned and mirrored it. */
export function drawHead(pen: Pen, look: Look, state: HeadState, tint: Tint): void {
  const ink = css(tint(INK));
  skull(pen, css(tint(look.skin)));
  pen.beginPath();
  trace(pen, SHADE);
  pen.fillStyle = css(tint(multiply(look.skin, SKIN_SHADE)));
  pen.fill();
  brow(pen, state.brow, ink);
  pen.fillStyle = css(tint(look.hairColour));
  if (look.beard) polygon(pen, BEARD, css(tint(look.hairColour)));
  HAIR[look.hair](pen);
  const ear = !HIDES_EAR.includes(look.hair);
  if (state.masks) mask(pen, tint);
  else if (ear) disc(pen, EAR[0], 0.26, 0.17, css(tint(look.skin)));
  if (look.earring && ear) disc(pen, EAR[0] - 0.02, 0.56, 0.11, css(tint(SHEET)));
  if (look.glasses) glasses(pen, ink);
  if (look.headset) headset(pen, ink);
}
