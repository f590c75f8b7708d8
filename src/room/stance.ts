import { lerp } from '../drawing/colour.ts';
import { easeBoth } from '../drawing/easing.ts';
import type { Point } from '../drawing/pen.ts';
import type { Held } from './held.ts';

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

export interface Foot extends Point {
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
  const eased = easeBoth(through);
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
