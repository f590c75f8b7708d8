import { clamp, lerp } from '../drawing/colour.ts';
import { mannerOf } from '../drawing/manner.ts';
import { SIDES } from '../drawing/palette.ts';
import { followersOf, mixPose, type Pose, poseFor } from '../drawing/pose.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { type Air, airOf, mixAir, moodOf } from './atmosphere.ts';
import type { Fate, Picture, Sheet } from './picture.ts';

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
}

export type Row = readonly [Pose, Pose, Pose, Pose];

/** A picture worked out into numbers that can be tweened; what is drawn is always a stage. */
export interface Stage {
  readonly place: Picture['place'];
  /** Who the place is about: the one whose doing led there. */
  readonly by: Seat;
  readonly fate: Fate;
  readonly masks: boolean;
  readonly heads: Picture['heads'];
  readonly air: Air;
  readonly rows: Readonly<Record<Seat, Row>>;
  /** How brightly each head's microphone is lit. */
  readonly live: Readonly<Record<Seat, number>>;
  /** Share of each side's lamp that is on, and how far its cone has drawn in. */
  readonly lamp: Readonly<Record<Seat, number>>;
  readonly narrow: number;
  /** A gesture's passing marks. */
  readonly question: { readonly from: number; readonly way: number };
  readonly folder: Readonly<Record<Seat, number>>;
  readonly glint: number;
  readonly errand: number;
  /** Lamps that a moment switches on, and an aide who comes in to a row and goes. */
  readonly glow: number;
  readonly aide: Readonly<Record<Seat, number>>;
  readonly sheets: readonly LaidSheet[];
}

const CURRENT_DEPTH = 0.2675;
const DEPTHS = [0.2, 0.164, 0.139, 0.121] as const;
const SIGNING_DEPTHS = [0.222, 0.186, 0.158, 0.137, 0.121] as const;
const MOST_SHEETS = 5;

/** At most five, the current one first, the others in the order of the agenda starting after it. */
export function sheetsShown(sheets: readonly Sheet[]): readonly Sheet[] {
  const current = sheets.find((sheet) => sheet.current) ?? sheets[0];
  if (!current) return [];
  const others = sheets.filter((sheet) => sheet !== current);
  return [current, ...others].slice(0, MOST_SHEETS);
}

/** Paper turns towards whoever it favours; in distrust it lies as it was thrown down. */
function turnOf(x: number, mood: number, index: number): number {
  const perMetre = mood < 0 ? lerp(25, 56, -mood) : lerp(25, 0, mood);
  const scatter = [-4, 14, -17, 12, -13][index] ?? 0;
  return x * perMetre + scatter * Math.max(0, -mood);
}

function lay(sheet: Sheet, index: number, mood: number, depth: number): LaidSheet {
  const initialled = sheet.status === 'initialled';
  const offered = sheet.status === 'offered';
  const x = clamp(sheet.x, -0.5, 0.5);
  return {
    item: sheet.item,
    x,
    scale: depth,
    turn: turnOf(x, mood, index),
    size: sheet.current ? 1.19 : 1,
    brackets: initialled ? 0 : 1,
    opened: initialled ? 1 : 0,
    offerA: offered && sheet.by === 'a' ? 1 : 0,
    offerB: offered && sheet.by === 'b' ? 1 : 0,
    markA: initialled ? 1 : 0,
    markB: initialled ? 1 : 0,
    lift: 0,
    joined: 0,
    copy: false,
  };
}

const signs = (picture: Picture): boolean => SIDES.every((side) => picture.posture[side] === 'sign');

/** When both heads have signed, each has a fair copy on which the two marks have become one. */
const fairCopies = (): readonly LaidSheet[] =>
  SIDES.map((side) => ({
    item: `copy for ${side}`,
    x: side === 'a' ? -0.3 : 0.3,
    scale: 0.276,
    turn: 0,
    size: 1.06,
    brackets: 0,
    opened: 1,
    offerA: 0,
    offerB: 0,
    markA: 1,
    markB: 1,
    lift: 0,
    joined: 1,
    copy: true,
  }));

function layAll(picture: Picture, mood: number): readonly LaidSheet[] {
  const signing = signs(picture);
  const shown = sheetsShown(picture.sheets).map((sheet, index) => {
    const depth = signing ? SIGNING_DEPTHS[index] : index === 0 ? CURRENT_DEPTH : DEPTHS[index - 1];
    const laid = lay(sheet, index, mood, depth ?? 0.121);
    return signing ? { ...laid, size: 1 } : laid;
  });
  return signing ? [...fairCopies(), ...shown] : shown;
}

/** How much of a delegation's mood each seat shows. */
const SHARES = [1, 0.7, 0.6, 0.35] as const;

function rowOf(picture: Picture, side: Seat): Row {
  const posture = picture.posture[side];
  const mood = moodOf(picture.trust[side]);
  const speaks = picture.speaker === side && posture === 'listen' ? 'speak' : posture;
  const talk = {
    head: speaks,
    listening: picture.speaker === otherSeat(side),
    counting: picture.sheets.some(({ by }) => by === otherSeat(side)),
  };
  const row = [speaks, ...followersOf(talk, mood, side)];
  return row.map((one, seat) =>
    poseFor(one, mood * (SHARES[seat] ?? 1), seat === 0 ? mannerOf(picture.heads[side], one) : {}),
  ) as unknown as Row;
}

const forSides = <T>(value: (side: Seat) => T): Record<Seat, T> => ({ a: value('a'), b: value('b') });

export function stageOf(picture: Picture): Stage {
  const mood = (moodOf(picture.trust.a) + moodOf(picture.trust.b)) / 2;
  return {
    place: picture.place,
    by: picture.by ?? 'a',
    fate: picture.fate ?? 'falls',
    masks: picture.masks,
    heads: picture.heads,
    air: airOf(picture, mood),
    rows: forSides((side) => rowOf(picture, side)),
    live: forSides((side) => (picture.speaker === side && picture.posture[side] !== 'away' ? 1 : 0)),
    lamp: forSides((side) => (picture.posture[side] === 'away' ? 0 : 1)),
    narrow: 0,
    question: { from: 0, way: 0 },
    folder: forSides(() => 0),
    glint: 0,
    errand: 0,
    glow: 0,
    aide: forSides(() => 0),
    sheets: layAll(picture, mood),
  };
}

/** How far each kind of change has come. */
export interface Progress {
  readonly clock: number;
  readonly body: number;
  readonly leave: number;
  readonly sheet: number;
  readonly mark: number;
}

function mixSheet(from: LaidSheet, to: LaidSheet, { sheet, mark }: Progress): LaidSheet {
  const opening = clamp(mark * 2, 0, 1);
  const stamping = clamp(mark * 2 - 1, 0, 1);
  const closing = to.brackets > from.brackets;
  return {
    ...to,
    x: lerp(from.x, to.x, sheet),
    scale: lerp(from.scale, to.scale, sheet),
    turn: lerp(from.turn, to.turn, sheet),
    size: lerp(from.size, to.size, sheet),
    brackets: lerp(from.brackets, to.brackets, closing ? stamping : opening),
    opened: lerp(from.opened, to.opened, closing ? stamping : opening),
    offerA: lerp(from.offerA, to.offerA, opening),
    offerB: lerp(from.offerB, to.offerB, opening),
    markA: lerp(from.markA, to.markA, closing ? opening : stamping),
    markB: lerp(from.markB, to.markB, closing ? opening : stamping),
  };
}

const mixSides = (from: Stage['live'], to: Stage['live'], t: number): Record<Seat, number> =>
  forSides((side) => lerp(from[side], to[side], t));

/** Near people move first, the far end of the row a little later; seats empty one after another. */
function mixRow(from: Row, to: Row, { body, leave }: Progress): Row {
  const mixed = to.map((pose, seat) => {
    const was = from[seat] ?? pose;
    const late = seat * 0.1;
    const moved = mixPose(was, pose, clamp(body * (1 + late) - late, 0, 1));
    return { ...moved, gone: lerp(was.gone, pose.gone, clamp(leave * 1.6 - seat * 0.2, 0, 1)) };
  });
  return mixed as unknown as Row;
}

/** A stage part of the way from one to another; at 1 of everything it is the second. */
export function mixStage(from: Stage, to: Stage, progress: Progress): Stage {
  const { clock, body } = progress;
  return {
    ...to,
    air: mixAir(from.air, to.air, clock, body),
    rows: forSides((side) => mixRow(from.rows[side], to.rows[side], progress)),
    live: mixSides(from.live, to.live, body),
    lamp: mixSides(from.lamp, to.lamp, body),
    sheets: to.sheets.map((sheet) => {
      const was = from.sheets.find((old) => old.item === sheet.item);
      return was ? mixSheet(was, sheet, progress) : sheet;
    }),
  };
}
