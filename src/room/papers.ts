import { clamp, lerp } from '../drawing/colour.ts';
import { SIDES } from '../drawing/palette.ts';
import type { Picture, Sheet } from './picture.ts';
import type { Progress } from './stage.ts';

/** One sheet of paper as it lies; metres and degrees, the rest from 0 to 1. */
export interface LaidSheet {
  readonly item: string;
  readonly x: number;
  /** Depth of its near edge, as pixels a metre over the picture's width. */
  readonly scale: number;
  readonly turn: number;
  readonly size: number;
  readonly brackets: number;
  /** How far the brackets have opened outwards. */
  readonly opened: number;
  readonly offerA: number;
  readonly offerB: number;
  readonly markA: number;
  readonly markB: number;
  /** Taken up from the table. */
  readonly lift: number;
  /** How far the two marks have come together: as one, they are the emblem of the talks. */
  readonly joined: number;
  /** A fair copy for signature, apart from the agenda. */
  readonly copy: boolean;
  /** Of the article; none on a fair copy. */
  readonly number: number | null;
  /** The article of the moment. */
  readonly marked: number;
  /** On the stack of what is initialled. */
  readonly stacked: number;
}

const BLANK = {
  number: null,
  marked: 0,
  x: 0,
  turn: 0,
  size: 1,
  brackets: 0,
  opened: 0,
  offerA: 0,
  offerB: 0,
  markA: 0,
  markB: 0,
  lift: 0,
  joined: 0,
  copy: false,
  stacked: 0,
} as const satisfies Partial<LaidSheet>;

/** Depths: of the paper in hand, and behind it of the stack and of what else is open. */
const IN_HAND = 0.2675;
const BEHIND = [0.2, 0.164, 0.139, 0.121] as const;
/** Of the stack once there is nothing else. */
const ALONE = 0.235;
const FARTHEST = BEHIND[3];
/** How far one paper on the stack lies beside the one beneath, far enough for its number, and how much nearer. */
const STEP = 0.07;
const NEARER = 0.0012;
/** The stack never reaches the microphones. */
const WIDEST = 0.38;

/** What is not yet initialled, the current one first, the others in the order of the agenda: as many as there is room for. */
export function openPapers(sheets: readonly Sheet[]): readonly Sheet[] {
  const open = sheets.filter(({ status }) => status !== 'initialled');
  const inHand = open.find((sheet) => sheet.current) ?? open[0];
  if (!inHand) return [];
  const room = open.length < sheets.length ? BEHIND.length : BEHIND.length + 1;
  return [inHand, ...open.filter((sheet) => sheet !== inHand)].slice(0, room);
}

/** Paper turns towards whoever it favours; in distrust it lies as it was thrown down. */
function turnOf(x: number, mood: number, index: number): number {
  const perMetre = mood < 0 ? lerp(25, 56, -mood) : lerp(25, 0, mood);
  const scatter = [-4, 14, -17, 12, -13][index] ?? 0;
  return x * perMetre + scatter * Math.max(0, -mood);
}

function lay(sheet: Sheet, index: number, mood: number, depth: number): LaidSheet {
  const x = clamp(sheet.x, -0.5, 0.5);
  return {
    ...BLANK,
    item: sheet.item,
    number: sheet.number,
    marked: sheet.current ? 1 : 0,
    x,
    scale: depth,
    turn: turnOf(x, mood, index),
    size: depth === IN_HAND ? 1.19 : 1,
    brackets: 1,
    offerA: sheet.status === 'offered' && sheet.by === 'a' ? 1 : 0,
    offerB: sheet.status === 'offered' && sheet.by === 'b' ? 1 : 0,
  };
}

/** What is initialled, side by side on one another in the order of the agenda. */
function stack(sheets: readonly Sheet[], depth: number): readonly LaidSheet[] {
  const initialled = sheets.filter(({ status }) => status === 'initialled');
  const last = initialled.length - 1;
  const step = Math.min(STEP, WIDEST / Math.max(1, last));
  return initialled.map((sheet, index) => ({
    ...BLANK,
    item: sheet.item,
    number: sheet.number,
    marked: sheet.current ? 1 : 0,
    x: (index - last / 2) * step,
    scale: depth - (last - index) * NEARER,
    opened: 1,
    markA: 1,
    markB: 1,
    joined: 1,
    stacked: 1,
  }));
}

const signs = (picture: Picture): boolean => SIDES.every((side) => picture.posture[side] === 'sign');

/** When both heads have signed, each has a fair copy on which the two marks have become one. */
const fairCopies = (): readonly LaidSheet[] =>
  SIDES.map((side) => ({
    ...BLANK,
    item: `copy for ${side}`,
    x: side === 'a' ? -0.3 : 0.3,
    scale: 0.276,
    size: 1.06,
    opened: 1,
    markA: 1,
    markB: 1,
    joined: 1,
    copy: true,
  }));

/** Every paper on the table: the nearest first, the stack last. */
export function papersOf(picture: Picture, mood: number): readonly LaidSheet[] {
  const signing = signs(picture);
  const shown = openPapers(picture.sheets);
  const done = stack(picture.sheets, shown.length > 0 || signing ? BEHIND[0] : ALONE);
  const behind = done.length > 0 ? BEHIND.slice(1) : BEHIND;
  // The fair copies take the place of the paper in hand.
  const depths = signing ? behind : [IN_HAND, ...behind];
  const open = shown.map((sheet, index) => lay(sheet, index, mood, depths[index] ?? FARTHEST));
  return [...(signing ? fairCopies() : []), ...open, ...done];
}

/** A paper is stamped first, and then laid on the stack. */
export function mixPaper(from: LaidSheet, to: LaidSheet, { sheet, mark }: Progress): LaidSheet {
  const opening = clamp(mark * 2, 0, 1);
  const stamping = clamp(mark * 2 - 1, 0, 1);
  const closing = to.brackets > from.brackets;
  const sliding = to.stacked > from.stacked ? stamping : sheet;
  return {
    ...to,
    x: lerp(from.x, to.x, sliding),
    scale: lerp(from.scale, to.scale, sliding),
    turn: lerp(from.turn, to.turn, sliding),
    size: lerp(from.size, to.size, sliding),
    brackets: lerp(from.brackets, to.brackets, closing ? stamping : opening),
    opened: lerp(from.opened, to.opened, closing ? stamping : opening),
    offerA: lerp(from.offerA, to.offerA, opening),
    offerB: lerp(from.offerB, to.offerB, opening),
    markA: lerp(from.markA, to.markA, closing ? opening : stamping),
    markB: lerp(from.markB, to.markB, closing ? opening : stamping),
    joined: lerp(from.joined, to.joined, closing ? opening : stamping),
    marked: lerp(from.marked, to.marked, opening),
    stacked: lerp(from.stacked, to.stacked, sliding),
  };
}
