import type { Seat } from '../scenario/schema.ts';
import { lerp } from './colour.ts';
import type { Pair, Point } from './pen.ts';

export const POSTURES = [
  'listen',
  'speak',
  'write',
  'refuse',
  'turnAway',
  'call',
  'sign',
  'away',
  'confer',
  'heed',
  'leanBack',
  'drink',
  'read',
  'interpret',
  'offer',
] as const;
export type Posture = (typeof POSTURES)[number];

/** Everything that moves in a seated figure. Lengths in R, angles in degrees, the rest from 0 to 1. */
export interface Pose {
  readonly lean: number;
  readonly back: number;
  readonly tilt: number;
  readonly brow: number;
  readonly nearX: number;
  readonly nearY: number;
  readonly farX: number;
  readonly farY: number;
  readonly folded: number;
  readonly mirrored: number;
  readonly open: number;
  readonly pen: number;
  readonly phone: number;
  /** A glass at the mouth; a paper held up to be read. */
  readonly glass: number;
  readonly page: number;
  /** 1 when the chair is empty. */
  readonly gone: number;
}

const REST: Pose = {
  lean: 4,
  back: 0,
  tilt: 0,
  brow: 0,
  nearX: 1.2,
  nearY: -0.1,
  farX: 1.9,
  farY: -0.2,
  folded: 0,
  mirrored: 0,
  open: 0,
  pen: 0,
  phone: 0,
  glass: 0,
  page: 0,
  gone: 0,
};

export const POSES: Readonly<Record<Posture, Pose>> = {
  listen: REST,
  speak: { ...REST, lean: 24, tilt: -4, nearX: 3, farX: 3.5, farY: -2.7, open: 1 },
  write: { ...REST, lean: 10, tilt: 12, nearX: 1.7, farX: 2.4, pen: 1 },
  refuse: { ...REST, lean: -13, back: 0.9, tilt: -9, brow: 0.1, folded: 1 },
  turnAway: { ...REST, lean: -4, back: 0.5, tilt: 4, nearX: 0.3, farX: 0.6, mirrored: 1 },
  call: { ...REST, lean: 2, back: 0.8, tilt: 8, farX: 1.9, phone: 1 },
  sign: { ...REST, lean: 33, tilt: 6, nearX: 6.2, nearY: 0.35, farX: 5.6, farY: 0.3, pen: 1 },
  away: { ...REST, lean: -4, back: 2.6, nearX: -0.6, farX: -0.4, gone: 1 },
  confer: { ...REST, lean: 15, tilt: -3, nearX: 1.5, nearY: -3.8, farX: 2.8 },
  heed: { ...REST, lean: -7, back: 0.2, tilt: 7, nearX: 0.5, farX: 0.8, mirrored: 1 },
  leanBack: { ...REST, lean: -12, back: 1.1, tilt: -6, nearX: -0.5, farX: -0.1 },
  drink: { ...REST, lean: 0, tilt: -9, farX: 2.2, glass: 1 },
  read: { ...REST, lean: 7, tilt: 17, nearX: 1.9, nearY: -1.1, farX: 2.4, page: 1 },
  interpret: { ...REST, lean: 9, tilt: -2, nearX: 1.6, farX: 2.9, farY: -2.6, open: 0.9 },
  offer: { ...REST, lean: 22, tilt: 4, nearX: 5.7, nearY: 0.2, farX: 2.2 },
};

/** How a delegation sits when nothing is asked of it: away from the table in distrust, over it in confidence. */
export function restingOf(mood: number): { readonly lean: number; readonly back: number } {
  if (mood < 0) return { lean: lerp(4, -13, -mood), back: -1.9 * mood };
  return { lean: lerp(4, 12, mood), back: 0 };
}

const CARRY: Readonly<Record<Posture, number>> = {
  listen: 1,
  speak: 0.35,
  write: 0.5,
  refuse: 0.25,
  turnAway: 0.3,
  call: 0.3,
  sign: 0,
  away: 0,
  confer: 0.3,
  heed: 0.2,
  leanBack: 0.4,
  drink: 0.5,
  read: 0.5,
  interpret: 0.4,
  offer: 0.2,
};

/** A posture as a delegation of this mood holds it, and somebody with this manner. */
export function poseFor(posture: Posture, mood: number, manner: Partial<Pose> = {}): Pose {
  const pose = { ...POSES[posture], ...manner };
  const resting = restingOf(mood);
  const carry = CARRY[posture];
  const back = Math.max(pose.back, resting.back * carry);
  const withdrawn = pose.folded || pose.phone || pose.glass ? 0 : back - pose.back;
  return {
    ...pose,
    lean: pose.lean + (resting.lean - 4) * carry,
    back,
    brow: pose.brow + Math.max(0, -mood) * 0.08,
    nearX: pose.nearX - withdrawn * 0.5,
    farX: pose.farX - withdrawn * 0.5,
  };
}

/** What goes on at the table, for those who sit beside a head of delegation. */
export interface Talk {
  /** Their head's posture, and whether the other side has the floor or has put something on the table. */
  readonly head: Posture;
  readonly listening: boolean;
  readonly counting: boolean;
}

/** Deputy, military adviser and interpreter follow the talk. */
export function followersOf({ head, listening, counting }: Talk, mood: number, side: Seat): readonly Posture[] {
  if (head === 'away') return ['away', 'away', 'away'];
  const interpreter = listening ? 'interpret' : 'listen';
  if (head === 'sign') return ['listen', 'listen', 'listen'];
  if (head === 'confer') return ['heed', counting ? 'write' : 'listen', 'listen'];
  if (mood < -0.6) return side === 'a' ? ['turnAway', 'leanBack', interpreter] : ['call', 'refuse', interpreter];
  if (head === 'refuse') return ['leanBack', mood < -0.2 ? 'refuse' : 'listen', 'listen'];
  if (head === 'speak' || head === 'offer') return ['read', 'listen', 'listen'];
  if (listening) return ['write', counting ? 'write' : 'listen', interpreter];
  return side === 'a' ? ['read', 'listen', 'listen'] : ['listen', counting ? 'write' : 'read', 'listen'];
}

export function mixPose(from: Pose, to: Pose, t: number): Pose {
  const keys = Object.keys(REST) as (keyof Pose)[];
  return Object.fromEntries(keys.map((key) => [key, lerp(from[key], to[key], t)])) as unknown as Pose;
}

export const UPPER_ARM = 3.1;
export const FOREARM = 3.1;

/** Two-bone reach: the elbow hangs below the line from shoulder to hand; a hand too far is brought within reach. */
export function reach(shoulder: Point, hand: Point): { readonly elbow: Point; readonly hand: Point } {
  const dx = hand.x - shoulder.x;
  const dy = hand.y - shoulder.y;
  const asked = Math.max(Math.hypot(dx, dy), 1e-6);
  const length = Math.min(asked, (UPPER_ARM + FOREARM) * 0.995);
  const ux = dx / asked;
  const uy = dy / asked;
  const along = (length * length + UPPER_ARM ** 2 - FOREARM ** 2) / (2 * length);
  const aside = Math.sqrt(Math.max(0, UPPER_ARM ** 2 - along ** 2));
  return {
    elbow: { x: shoulder.x + ux * along - uy * aside, y: shoulder.y + uy * along + ux * aside },
    hand: { x: shoulder.x + ux * length, y: shoulder.y + uy * length },
  };
}

/** How somebody is made and carries it, whatever the pose. Lengths in R, angles in degrees. */
export interface Build {
  /** Width of the trunk over the usual one. */
  readonly breadth: number;
  readonly spine: number;
  /** How far the trunk leans, the head comes forward and the face looks down beyond the pose. */
  readonly lean: number;
  readonly stoop: number;
  readonly bow: number;
}

export const USUAL: Build = { breadth: 1, spine: 6, lean: 0, stoop: 0, bow: 0 };

/** The bones of a seated figure; origin at the table's edge, facing +x, y down, unit R. */
export interface Skeleton {
  readonly shoulder: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly headTurn: number;
  /** A point so far along the spine (up) and across it (forward) from the shoulder. */
  at(across: number, along: number): Pair;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const NECK = 1.12;
const HEAD = 1.55;

export function skeletonOf(pose: Pose, { breadth, spine, stoop, bow, ...build }: Build = USUAL): Skeleton {
  const lean = radians(pose.lean + build.lean);
  const up = { x: Math.sin(lean), y: -Math.cos(lean) };
  const hip = { x: -2.5 - pose.back, y: 2.4 };
  const shoulder = { x: hip.x + up.x * spine, y: hip.y + up.y * spine };
  const neck = { x: shoulder.x + up.x * NECK + stoop / 2, y: shoulder.y + up.y * NECK };
  const head = { x: neck.x + Math.sin(lean / 2) * HEAD + stoop / 2 + 0.18, y: neck.y - Math.cos(lean / 2) * HEAD };
  return {
    shoulder,
    neck,
    head,
    headTurn: lean * 0.3 + radians(pose.tilt + bow),
    at: (across, along) => [
      shoulder.x - up.y * across * breadth + up.x * along,
      shoulder.y + up.x * across * breadth + up.y * along,
    ],
  };
}
