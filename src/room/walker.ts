import { drawArm, type Limb } from '../drawing/arm.ts';
import type { Look } from '../drawing/cast.ts';
import { css, darker, multiply, type Tint } from '../drawing/colour.ts';
import { drawHead, neckUnder } from '../drawing/head.ts';
import { PAPER, SHEET, SKIN_SHADE } from '../drawing/palette.ts';
import { outline, type Pen, type Point, polygon, within } from '../drawing/pen.ts';
import { reach } from '../drawing/pose.ts';

/** A standing figure's gait; origin on the ground between the feet, facing +x, unit R. */
export interface Gait {
  readonly stride: number;
  readonly lean: number;
  readonly near: Point;
  readonly far?: Point;
  readonly sheet: boolean;
  /** The head looks back over the shoulder. */
  readonly back: boolean;
}

const HIP_Y = -7.6;
const SHOULDER: Point = { x: -0.5, y: -12.9 };
const SHOE = outline('-0.46 -0.72, 0.5 -0.72');

function leg(pen: Pen, hip: Point, foot: Point, bend: number, cloth: string): void {
  const knee = { x: (hip.x + foot.x) / 2 + bend, y: (hip.y + foot.y) / 2 - 0.1 };
  const half = 0.5;
  polygon(
    pen,
    [
      [hip.x - 0.98, hip.y],
      [hip.x + 1.05, hip.y],
      [knee.x + 0.8, knee.y],
      [foot.x + half, foot.y - 0.6],
      [foot.x - half, foot.y - 0.6],
      [knee.x - 0.78, knee.y],
    ],
    cloth,
  );
}

function shoe(pen: Pen, foot: Point, ink: string): void {
  pen.beginPath();
  for (const [x, y] of SHOE) pen.lineTo(foot.x + x, foot.y + y);
  pen.bezierCurveTo(foot.x + 1.05, foot.y - 0.62, foot.x + 1.5, foot.y - 0.42, foot.x + 1.62, foot.y);
  pen.lineTo(foot.x - 0.48, foot.y);
  pen.closePath();
  pen.fillStyle = ink;
  pen.fill();
}

const SHIRT = outline('0.1 -14.35, 0.72 -14.8, 1.12 -14.1, 1.36 -12.7, 1.5 -11, 0.92 -12.9');
const TIE = outline('0.52 -14.3, 0.92 -13.9, 1.22 -13, 1.44 -11.4, 0.98 -12.8');

function jacket(pen: Pen, look: Look, tint: Tint): void {
  pen.beginPath();
  pen.moveTo(-0.9, -14.55);
  pen.bezierCurveTo(-1.9, -14.4, -2.3, -13.7, -2.28, -12.9);
  pen.lineTo(-2.14, -7.1);
  pen.lineTo(1.62, -7.1);
  pen.lineTo(1.55, -10.8);
  pen.quadraticCurveTo(1.5, -12.9, 1.0, -14.2);
  pen.lineTo(0.4, -14.7);
  pen.closePath();
  pen.fillStyle = css(tint(look.cloth));
  pen.fill();
  polygon(pen, SHIRT, css(tint(PAPER)));
  if (look.tie) polygon(pen, TIE, css(tint(look.tie)));
}

const COLLAR = outline('-0.95 -14.92, 0.36 -15.02, 0.52 -14.62, -0.92 -14.5');

function collarAndNeck(pen: Pen, look: Look, head: Point, facing: number, tint: Tint): void {
  const [nape, chin] = neckUnder(head, facing);
  const skin = css(tint(multiply(look.skin, SKIN_SHADE)));
  polygon(
    pen,
    [
      [nape.x, nape.y],
      [chin.x, chin.y],
      [0.46, -14.6],
      [-0.78, -14.5],
    ],
    skin,
  );
  polygon(pen, COLLAR, css(tint(PAPER)));
}

const arm = (hand: Point): Limb => ({ shoulder: SHOULDER, ...reach(SHOULDER, hand) });

function heldSheet(pen: Pen, hand: Point): void {
  within(pen, () => {
    pen.translate(hand.x + 0.3, hand.y - 0.35);
    pen.rotate(0.27);
    polygon(
      pen,
      [
        [-1.08, -1.35],
        [1.08, -1.35],
        [1.08, 1.4],
        [-1.08, 1.4],
      ],
      css(SHEET),
    );
  });
}

/** Where the feet are at a stride. */
export const feetOf = (stride: number): { readonly near: Point; readonly far: Point } => ({
  near: { x: -0.2 + stride, y: 0 },
  far: { x: -0.5 - stride, y: 0 },
});

export function drawWalker(pen: Pen, look: Look, gait: Gait, masks: boolean, tint: Tint, ink: string): void {
  const feet = feetOf(gait.stride);
  const head: Point = { x: -0.15 + gait.lean * 0.1, y: -16.5 };
  const skin = look.skin;
  leg(pen, { x: -0.55, y: HIP_Y }, feet.far, 0.35, css(tint(darker(look.sleeve, 0.78))));
  shoe(pen, feet.far, ink);
  leg(pen, { x: 0.05, y: HIP_Y }, feet.near, 0.3, css(tint(look.sleeve)));
  shoe(pen, feet.near, ink);
  if (gait.far) drawArm(pen, arm(gait.far), { cloth: darker(look.sleeve, 0.8), skin, open: 1, hidden: 0 }, tint);
  collarAndNeck(pen, look, head, gait.back ? -1 : 1, tint);
  jacket(pen, look, tint);
  within(pen, () => {
    pen.translate(head.x, head.y);
    pen.rotate(gait.lean * 0.02);
    pen.scale(gait.back ? -1 : 1, 1);
    drawHead(pen, look, { masks, brow: 0 }, tint);
  });
  const near = arm(gait.near);
  if (gait.sheet) heldSheet(pen, near.hand);
  drawArm(pen, near, { cloth: look.sleeve, skin, open: gait.sheet ? 0.4 : 1, hidden: 0 }, tint);
}
