import { clamp, lerp } from '../drawing/colour.ts';
import { moodBetween, moodOf } from '../drawing/company.ts';
import { mannerOf } from '../drawing/manner.ts';
import { followersOf, mixPose, type Pose, poseFor } from '../drawing/pose.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { type Air, airOf, mixAir } from './atmosphere.ts';
import { type LaidSheet, mixPaper, papersOf } from './papers.ts';
import type { Fate, Picture } from './picture.ts';

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
  const mood = moodBetween(picture.trust.a, picture.trust.b);
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
    sheets: papersOf(picture, mood),
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
      return was ? mixPaper(was, sheet, progress) : sheet;
    }),
  };
}
