import { clamp } from '../drawing/colour.ts';
import { easeOut } from '../drawing/easing.ts';
import { mixPose, type Pose, type Posture, poseFor } from '../drawing/pose.ts';
import type { Seat } from '../scenario/schema.ts';
import type { LaidSheet } from './papers.ts';
import type { Row, Stage } from './stage.ts';

/** A gesture at a moment of it: whose it is, how far it has come, and the sheets it is about. */
export interface Acting {
  readonly by: Seat;
  readonly t: number;
  readonly items: readonly string[];
}
type Change<T> = (value: T) => T;
export type Act = (acting: Acting) => Change<Stage>;

/** Out and back: nothing at either end. */
export const swell = (t: number): number => Math.sin(Math.PI * clamp(t, 0, 1)) ** 2;
/** Out, a pause, and back. */
export const hold = (t: number): number => {
  const edge = Math.min(clamp(t / 0.28, 0, 1), clamp((1 - t) / 0.28, 0, 1));
  return easeOut(edge);
};
/** Taps twice. */
export const tap = (t: number): number => swell(t) * Math.abs(Math.sin(Math.PI * 3 * t));
/** The same for one of several who follow each other. */
export const later = (t: number, index: number, lag = 0.09): number => clamp(t * (1 + 3 * lag) - index * lag, 0, 1);

/** -1 on a's side of the table, 1 on b's. */
export const toward = (seat: Seat): number => (seat === 'a' ? -1 : 1);

export const all =
  (...changes: readonly Change<Stage>[]): Change<Stage> =>
  (stage) =>
    changes.reduce((seen, change) => change(seen), stage);

type Seating = 0 | 1 | 2 | 3;
export const ROW: readonly Seating[] = [0, 1, 2, 3];

export const withSeats =
  (side: Seat, seats: readonly Seating[], change: (pose: Pose, seat: number) => Pose): Change<Stage> =>
  (stage) => {
    const row = stage.rows[side].map((pose, seat) =>
      seats.includes(seat as Seating) && pose.gone === 0 ? change(pose, seat) : pose,
    );
    return { ...stage, rows: { ...stage.rows, [side]: row as unknown as Row } };
  };

/** Somebody takes a posture, as far as `share` says. */
export const take = (side: Seat, seats: readonly Seating[], posture: Posture, share: number): Change<Stage> =>
  withSeats(side, seats, (pose) => mixPose(pose, poseFor(posture, 0), share));

export const nod = (side: Seat, degrees: number): Change<Stage> =>
  withSeats(side, [0], (pose) => ({ ...pose, tilt: pose.tilt + degrees }));

export const lean = (side: Seat, seats: readonly Seating[], degrees: number): Change<Stage> =>
  withSeats(side, seats, (pose) => ({ ...pose, lean: pose.lean + degrees }));

export const pushBack = (side: Seat, length: number): Change<Stage> =>
  withSeats(side, ROW, (pose) => ({ ...pose, back: pose.back + length }));

/** Changes the sheets that a gesture is about, one after another. */
export const sheets =
  ({ items, t }: Acting, change: (sheet: LaidSheet, t: number) => Partial<LaidSheet>): Change<Stage> =>
  (stage) => {
    const nearest = stage.sheets.find(({ copy }) => !copy)?.item;
    const meant = items.length > 0 ? items : [nearest];
    const found = stage.sheets.filter(({ item }) => meant.includes(item));
    return {
      ...stage,
      sheets: stage.sheets.map((sheet) => {
        const index = found.indexOf(sheet);
        return index < 0 ? sheet : { ...sheet, ...change(sheet, later(t, index)) };
      }),
    };
  };

export const everySheet =
  (change: (sheet: LaidSheet, index: number) => Partial<LaidSheet>): Change<Stage> =>
  (stage) => ({ ...stage, sheets: stage.sheets.map((sheet, index) => ({ ...sheet, ...change(sheet, index) })) });

/** The air of the room for a moment: warmer or colder, its lamps on, or dimmer. */
export const feel =
  (mood: number, glow: number): Change<Stage> =>
  (stage) => ({
    ...stage,
    air: { ...stage.air, mood: clamp(stage.air.mood + mood, -1, 1) },
    glow: Math.max(stage.glow, glow),
  });

export const dim =
  (share: number): Change<Stage> =>
  (stage) => ({
    ...stage,
    lamp: { a: stage.lamp.a * (1 - share), b: stage.lamp.b * (1 - share) },
  });

export const folder =
  (by: Seat, open: number): Change<Stage> =>
  (stage) => ({
    ...stage,
    folder: { ...stage.folder, [by]: open },
  });

export const question =
  (from: Seat, way: number): Change<Stage> =>
  (stage) => ({
    ...stage,
    question: { from: toward(from), way },
  });

export const set =
  (part: Partial<Stage>): Change<Stage> =>
  (stage) => ({ ...stage, ...part });
