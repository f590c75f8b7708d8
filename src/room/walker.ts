import { drawArm, type Limb } from '../drawing/arm.ts';
import type { Look } from '../drawing/cast.ts';
import { css, darker, lerp, multiply, type Tint } from '../drawing/colour.ts';
import { drawHead, neckUnder } from '../drawing/head.ts';
import { PAPER, SKIN_SHADE } from '../drawing/palette.ts';
import { capsule, outline, type Pen, type Point, polygon, within } from '../drawing/pen.ts';
import { reach } from '../drawing/pose.ts';
import { drawHeld, type Held } from './held.ts';

/**
 * Everything that moves in a standing figure. Origin on the ground under the hip, facing +x, y down; lengths in R
 * (about 10 cm: grown people are 17.5 R tall), angles in degrees. Mirror it with `pen.scale(-1, 1)`.
 */
export interface Stance {
  /** How far each foot is from the middle of a step; 0.4 stands at ease. */
  readonly stride: number;
  /** The walk, counted in steps: the near foot is in front at even numbers. A step carries the figure 2 × stride on. */
  readonly step: number;
  readonly lean: number;
  /** 0 upright, 1 down on the heels. */
  readonly crouch: number;
  /** The head: nods by `tilt`, frowns by `brow` (radians), and looks ahead at 1 or back over the shoulder at -1. */
  readonly tilt: number;
  readonly brow: number;
  readonly facing: 1 | -1;
  /** Where the wrists are; a hand goes on 0.8 R beyond. The near arm is the one towards us. */
  readonly near: Point;
  readonly far: Point;
  /** Hands: 1 goes on in the line of the arm, 0 lies flat. */
  readonly nearOpen: number;
  readonly farOpen: number;
  /** What the near hand has. A camera is held to the eye by both hands, wherever they are asked to be. */
  readonly holds?: Held;
}

const STAND: Stance = {
  stride: 0.4,
  step: 0,
  lean: 1,
  crouch: 0,
  tilt: 0,
  brow: 0,
  facing: 1,
  near: { x: 0.25, y: -7.5 },
  far: { x: 0.7, y: -7.6 },
  nearOpen: 1,
  farOpen: 1,
};

/** Where two hands meet: two who face each other stand twice `CLASP.x` apart. */
export const CLASP: Point = { x: 5, y: -9.7 };
const OFFERED: Point = { x: CLASP.x - 0.75, y: CLASP.y - 0.1 };

/** Stances to start from; spread one and change what differs. */
export const STANCES = {
  stand: STAND,
  /** The right hand offered: the near one of whoever faces right, the far one of whoever is mirrored. */
  shakeNear: { ...STAND, stride: 0.95, lean: 5, tilt: 2, near: OFFERED },
  shakeFar: { ...STAND, stride: 0.95, lean: 5, tilt: 2, far: OFFERED },
  /** An open hand while speaking. */
  speak: { ...STAND, lean: 3, tilt: -3, near: { x: 3.1, y: -9.4 }, far: { x: 3.9, y: -11.3 } },
  papers: { ...STAND, near: { x: 2.5, y: -9.9 }, nearOpen: 0.4, holds: 'papers' },
  coat: { ...STAND, near: { x: 2.7, y: -9.3 }, nearOpen: 0.2, holds: 'coat' },
  umbrella: { ...STAND, near: { x: 2.5, y: -11.4 }, nearOpen: 0, holds: 'umbrella' },
  phone: { ...STAND, tilt: 6, near: { x: 1.2, y: -14.9 }, holds: 'phone' },
  photograph: { ...STAND, stride: 0.8, lean: 7, tilt: -2, holds: 'camera' },
  crouch: { ...STAND, stride: 1.6, lean: 16, crouch: 1, tilt: -10, holds: 'camera' },
} as const satisfies Record<string, Stance>;

const swing = (step: number): number => Math.cos(step * Math.PI);

/** A stance on its way, `step` steps on: the feet go, and whichever hand has nothing to do swings against its leg. */
export function walking(step: number, stance: Stance = STAND, stride = 2): Stance {
  const sway = (swing(step) * stride) / 2;
  const idle = stance.near === STAND.near;
  return {
    ...stance,
    step,
    stride,
    lean: stance.lean + 1.5,
    near: idle ? { x: 0.1 - 1.5 * sway, y: -7.6 - 0.25 * Math.abs(sway) } : stance.near,
    far: stance.far === STAND.far ? { x: 0.5 + 1.5 * sway, y: -7.6 - 0.25 * Math.abs(sway) } : stance.far,
  };
}

const mixPoint = (from: Point, to: Point, t: number): Point => ({ x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t) });

/** A stance part of the way from one to another; what is held and where one looks change at the half. */
export function mixStance(from: Stance, to: Stance, t: number): Stance {
  const { holds: _, ...rest } = t < 0.5 ? from : to;
  const holds = (t < 0.5 ? from : to).holds;
  return {
    ...rest,
    ...(holds ? { holds } : {}),
    stride: lerp(from.stride, to.stride, t),
    step: lerp(from.step, to.step, t),
    lean: lerp(from.lean, to.lean, t),
    crouch: lerp(from.crouch, to.crouch, t),
    tilt: lerp(from.tilt, to.tilt, t),
    brow: lerp(from.brow, to.brow, t),
    near: mixPoint(from.near, to.near, t),
    far: mixPoint(from.far, to.far, t),
    nearOpen: lerp(from.nearOpen, to.nearOpen, t),
    farOpen: lerp(from.farOpen, to.farOpen, t),
  };
}

interface Foot extends Point {
  /** Heel up is positive, toe up negative; radians. */
  readonly turn: number;
}

const LIFT = 0.85;
const PUSH = 0.5;

/** On the ground for one step, through the air for the next. */
function footAt(step: number, stride: number): Foot {
  const phase = ((step % 2) + 2) % 2;
  const walks = Math.min(1, Math.max(0, (stride - 0.5) / 1.2));
  if (phase < 1) {
    const push = Math.max(0, phase - 0.62) / 0.38;
    return { x: stride * (1 - 2 * phase), y: 0, turn: PUSH * push * walks };
  }
  const through = phase - 1;
  const eased = through * through * (3 - 2 * through);
  return {
    x: stride * (2 * eased - 1),
    y: -LIFT * walks * Math.sin(Math.PI * through) ** 1.2,
    turn: (PUSH * (1 - through) ** 1.5 - 0.24 * through ** 2) * walks,
  };
}

/** The feet of a stance, so that a shadow can start from them. */
export const feetOf = ({
  step,
  stride,
}: Pick<Stance, 'step' | 'stride'>): { readonly near: Foot; readonly far: Foot } => {
  const near = footAt(step, stride);
  const far = footAt(step + 1, stride);
  return { near: { ...near, x: near.x - 0.1 }, far: { ...far, x: far.x + 0.1 } };
};

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
