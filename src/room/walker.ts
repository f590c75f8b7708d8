import { drawArm, type Limb } from '../drawing/arm.ts';
import type { Look } from '../drawing/cast.ts';
import { css, darker, lerp, multiply, type Tint } from '../drawing/colour.ts';
import { drawHead, neckUnder } from '../drawing/head.ts';
import { PAPER, SKIN_SHADE } from '../drawing/palette.ts';
import { capsule, outline, type Pen, type Point, polygon, within } from '../drawing/pen.ts';
import { reach } from '../drawing/pose.ts';
import { drawHeld } from './held.ts';
import { type Foot, feetOf, type Stance } from './stance.ts';

const THIGH = 4;
const SHIN = 3.75;
const ANKLE = 0.6;
const ankleOf = ({ x, y, turn }: Foot): Point => ({
  x: x - 0.1 * Math.cos(turn),
  y: y - ANKLE - 0.9 * Math.max(0, turn),
});

/** The hip is as high as the leg that carries it allows. */
function hipOf(stance: Stance): Point {
  const { near, far } = feetOf(stance);
  const leg = (THIGH + SHIN) * 0.996;
  const heights = [near, far].map((foot) => {
    const ankle = ankleOf(foot);
    return Math.sqrt(Math.max(1, leg ** 2 - ankle.x ** 2)) - ankle.y;
  });
  return { x: -0.9 * stance.crouch, y: lerp(-Math.min(...heights), -3.3, stance.crouch) };
}

function kneeOf(hip: Point, ankle: Point): Point {
  const dx = ankle.x - hip.x;
  const dy = ankle.y - hip.y;
  const asked = Math.hypot(dx, dy);
  const length = Math.min(asked, (THIGH + SHIN) * 0.999);
  const along = (length ** 2 + THIGH ** 2 - SHIN ** 2) / (2 * length);
  const aside = Math.sqrt(Math.max(0, THIGH ** 2 - along ** 2));
  return { x: hip.x + (dx * along + dy * aside) / asked, y: hip.y + (dy * along - dx * aside) / asked };
}

const SHOE_TOP = outline('-0.52 -0.66, 0.46 -0.72');

function shoe(pen: Pen, { x, y, turn }: Foot, ink: string): void {
  within(pen, () => {
    const pivot = turn > 0 ? 1.3 : -0.4;
    pen.translate(x + pivot, y);
    pen.rotate(turn);
    pen.translate(-pivot, 0);
    pen.beginPath();
    for (const [px, py] of SHOE_TOP) pen.lineTo(px, py);
    pen.bezierCurveTo(1.0, -0.58, 1.62, -0.5, 1.72, 0);
    pen.lineTo(-0.56, 0);
    pen.closePath();
    pen.fillStyle = ink;
    pen.fill();
  });
}

function leg(pen: Pen, hip: Point, foot: Foot, cloth: string, ink: string): void {
  const ankle = ankleOf(foot);
  const knee = kneeOf(hip, ankle);
  shoe(pen, foot, ink);
  capsule(pen, hip, knee, 1.14, 0.84, cloth);
  const dx = ankle.x - knee.x;
  const dy = ankle.y - knee.y;
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const hem = { x: ankle.x + ux * 0.12, y: ankle.y + uy * 0.12 };
  polygon(
    pen,
    [
      [knee.x - uy * 0.84, knee.y + ux * 0.84],
      [hem.x - uy * 0.56, hem.y + ux * 0.56],
      [hem.x + uy * 0.58, hem.y - ux * 0.58],
      [knee.x + uy * 0.84, knee.y - ux * 0.84],
    ],
    cloth,
  );
}

const SHIRT = outline('0.1 -6.6, 0.62 -7.0, 1.06 -6.4, 1.42 -5.2, 1.72 -3.1, 0.9 -5');
const TIE = outline('0.5 -6.55, 0.9 -6.2, 1.26 -5.2, 1.6 -3.5, 1 -5.1');
const LAPEL = outline('-0.16 -6.86, 0.16 -6.9, 0.86 -5.5, 1.22 -4.2, 1.76 -2.9, 1.3 -2.9, 0.3 -4.4');
const COLLAR = outline('-0.92 -7.12, 0.3 -7.26, 0.74 -6.7, 0.4 -6.66, 0.24 -6.86, -0.86 -6.66');

/** Local to the hip, the trunk upright. */
function jacket(pen: Pen, look: Look, tint: Tint): void {
  pen.beginPath();
  pen.moveTo(-0.74, -6.86);
  pen.bezierCurveTo(-1.7, -6.66, -2.16, -6.0, -2.16, -5.1);
  pen.bezierCurveTo(-2.16, -3.6, -1.72, -2.6, -1.78, -1.5);
  pen.lineTo(-2.06, 0.9);
  pen.lineTo(1.2, 0.9);
  pen.quadraticCurveTo(1.78, 0.84, 1.84, 0.1);
  pen.bezierCurveTo(1.92, -1.6, 1.86, -3.4, 1.56, -4.7);
  pen.quadraticCurveTo(1.38, -5.8, 0.96, -6.5);
  pen.lineTo(0.36, -6.96);
  pen.closePath();
  pen.fillStyle = css(tint(look.cloth));
  pen.fill();
  polygon(pen, SHIRT, css(tint(PAPER)));
  if (look.tie) polygon(pen, TIE, css(tint(look.tie)));
  polygon(pen, LAPEL, css(tint(look.sleeve)));
}

interface Bones {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly turn: number;
  readonly headTurn: number;
  readonly tall: number;
  readonly near: Limb;
  readonly far: Limb;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The bones of a standing figure: the same maths for drawing, for shadows and for hands that meet. */
export function standingBones({ build }: Look, stance: Stance): Bones {
  const hip = hipOf(stance);
  const turn = radians(stance.lean + build.lean * 0.5);
  const tall = 1 + (build.spine / 6 - 1) * 0.6;
  const along = (across: number, up: number): Point => ({
    x: hip.x + across * Math.cos(turn) + up * tall * Math.sin(turn),
    y: hip.y + across * Math.sin(turn) - up * tall * Math.cos(turn),
  });
  const shoulder = along(-0.4, 5.2);
  const neck = along(-0.1, 6.9);
  const head = {
    x: neck.x + Math.sin(turn / 2) * 1.85 + 0.15 + build.stoop,
    y: neck.y - Math.cos(turn / 2) * 1.85 + build.stoop * 0.3,
  };
  const eye = stance.holds === 'camera';
  const arm = (hand: Point): Limb => ({ shoulder, ...reach(shoulder, hand) });
  return {
    hip,
    shoulder,
    head,
    turn,
    tall,
    headTurn: turn * 0.3 + radians(stance.tilt + build.bow * 0.6),
    near: arm(eye ? { x: head.x + 1.0, y: head.y + 1.15 } : stance.near),
    far: arm(eye ? { x: head.x + 2.0, y: head.y + 0.95 } : stance.far),
  };
}

/** A standing or walking figure at the pen's origin. `ink` is what shoes and things in hand are made of in this light. */
export function drawWalker(pen: Pen, look: Look, stance: Stance, masks: boolean, tint: Tint, ink: string): void {
  const bones = standingBones(look, stance);
  const { hip, head } = bones;
  const { skin, sleeve, build } = look;
  const feet = feetOf(stance);
  const dark = darker(sleeve, 0.78);
  drawArm(pen, bones.far, { cloth: darker(sleeve, 0.82), skin, open: stance.farOpen, hidden: 0 }, tint);
  leg(pen, { x: hip.x - 0.25, y: hip.y }, feet.far, css(tint(dark)), ink);
  leg(pen, { x: hip.x + 0.05, y: hip.y }, feet.near, css(tint(sleeve)), ink);
  within(pen, () => {
    pen.translate(hip.x, hip.y);
    pen.rotate(bones.turn);
    pen.scale(build.breadth, bones.tall);
    jacket(pen, look, tint);
  });
  neck(pen, look, bones, stance.facing, tint);
  within(pen, () => {
    pen.translate(head.x, head.y);
    pen.rotate(bones.headTurn);
    pen.scale(stance.facing, 1);
    drawHead(pen, look, { masks, brow: stance.brow }, tint);
  });
  if (stance.holds) drawHeld(pen, stance.holds, bones.near, head, look, tint, ink);
  drawArm(pen, bones.near, { cloth: sleeve, skin, open: stance.nearOpen, hidden: 0 }, tint);
}

function neck(pen: Pen, look: Look, { hip, turn, tall, head }: Bones, facing: number, tint: Tint): void {
  const [nape, chin] = neckUnder(head, facing);
  const put = (across: number, up: number): readonly [number, number] => [
    hip.x + across * Math.cos(turn) + up * tall * Math.sin(turn),
    hip.y + across * Math.sin(turn) - up * tall * Math.cos(turn),
  ];
  polygon(
    pen,
    [[nape.x, nape.y], [chin.x, chin.y], put(0.5, 6.8), put(-0.74, 6.8)],
    css(tint(multiply(look.skin, SKIN_SHADE))),
  );
  polygon(
    pen,
    COLLAR.map(([x, y]) => put(x, -y)),
    css(tint(PAPER)),
  );
}
