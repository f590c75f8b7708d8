import { css, lerp, type Rgb, type Tint } from './colour.ts';
import { PAPER } from './palette.ts';
import { capsule, type Pen, type Point, polygon, trace, traceCapsule } from './pen.ts';

/** Shoulder, elbow and wrist of one arm, unit R. */
export interface Limb {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
}

const SHOULDER = 1.12;
const ELBOW = 0.68;
const WRIST = 0.46;
const CUFF = 0.34;

const offset = (from: Point, x: number, y: number): Point => ({ x: from.x + x, y: from.y + y });

/** Both arms folded across the chest. */
export function foldedArm(shoulder: Point): { readonly near: Limb; readonly far: Limb } {
  return {
    near: { shoulder, elbow: offset(shoulder, 1.33, 2.87), hand: offset(shoulder, 3.17, 1.67) },
    far: { shoulder, elbow: offset(shoulder, 1.6, 2.4), hand: offset(shoulder, 2.1, 1.3) },
  };
}

const mixPoint = (from: Point, to: Point, t: number): Point => ({ x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t) });

export const mixLimb = (from: Limb, to: Limb, t: number): Limb => ({
  shoulder: mixPoint(from.shoulder, to.shoulder, t),
  elbow: mixPoint(from.elbow, to.elbow, t),
  hand: mixPoint(from.hand, to.hand, t),
});

export interface ArmStyle {
  readonly cloth: Rgb;
  readonly skin: Rgb;
  /** 1: the hand goes on in the line of the forearm; 0: it lies flat. */
  readonly open: number;
  /** 1: the hand is tucked away. */
  readonly hidden: number;
}

function drawHand(pen: Pen, limb: Limb, direction: Point, style: ArmStyle, tint: Tint): void {
  const wrist = offset(limb.hand, direction.x * 0.4, direction.y * 0.4 - 0.12 * (1 - style.open));
  const flat = { x: Math.sign(direction.x || 1), y: 0.06 };
  const fingers = mixPoint(flat, direction, style.open);
  const tip = offset(wrist, fingers.x * 0.85, fingers.y * 0.85);
  const size = 1 - style.hidden;
  capsule(pen, wrist, tip, 0.42 * size, 0.27 * size, css(tint(style.skin)));
}

/** Sleeve, cuff and hand; the forearm ends where the cuff begins. */
export function drawArm(pen: Pen, limb: Limb, style: ArmStyle, tint: Tint): void {
  const dx = limb.hand.x - limb.elbow.x;
  const dy = limb.hand.y - limb.elbow.y;
  const length = Math.max(Math.hypot(dx, dy), 1e-6);
  const direction = { x: dx / length, y: dy / length };
  const cut = (CUFF + 0.1) * (1 - style.hidden);
  const end = offset(limb.hand, -direction.x * cut, -direction.y * cut);
  const cloth = css(tint(style.cloth));
  if (style.hidden < 1) drawHand(pen, limb, direction, style, tint);
  if (style.hidden < 0.5) cuff(pen, end, direction, css(tint(PAPER)));
  pen.beginPath();
  traceCapsule(pen, limb.shoulder, limb.elbow, SHOULDER, ELBOW);
  if (style.hidden > 0.5) traceCapsule(pen, limb.elbow, end, ELBOW, WRIST);
  else traceForearm(pen, limb.elbow, end, direction);
  pen.fillStyle = cloth;
  pen.fill();
}

/** A forearm that ends square, not round. */
function traceForearm(pen: Pen, elbow: Point, end: Point, direction: Point): void {
  const side = { x: -direction.y, y: direction.x };
  trace(pen, [
    [elbow.x - side.x * ELBOW, elbow.y - side.y * ELBOW],
    [end.x - side.x * WRIST * 1.12, end.y - side.y * WRIST * 1.12],
    [end.x + side.x * WRIST * 1.12, end.y + side.y * WRIST * 1.12],
    [elbow.x + side.x * ELBOW, elbow.y + side.y * ELBOW],
  ]);
}

function cuff(pen: Pen, end: Point, direction: Point, paper: string): void {
  const half = WRIST * 1.2;
  const far = offset(end, direction.x * CUFF, direction.y * CUFF);
  polygon(
    pen,
    [
      [end.x - direction.y * half, end.y + direction.x * half],
      [far.x - direction.y * half, far.y + direction.x * half],
      [far.x + direction.y * half, far.y - direction.x * half],
      [end.x + direction.y * half, end.y - direction.x * half],
    ],
    paper,
  );
}
