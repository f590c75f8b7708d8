import { clamp, lerp } from '../drawing/colour.ts';
import { easeOut } from '../drawing/easing.ts';
import { mixPose, poseFor } from '../drawing/pose.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import {
  type Act,
  all,
  dim,
  everySheet,
  feel,
  folder,
  hold,
  later,
  lean,
  nod,
  pushBack,
  question,
  ROW,
  set,
  sheets,
  swell,
  take,
  tap,
  toward,
  withSeats,
} from './acting.ts';
import type { LaidSheet } from './papers.ts';
import type { Gesture } from './picture.ts';

const tabled: Act = (acting) => {
  const { by, t, items } = acting;
  const several = items.length > 1;
  return all(
    take(by, [0], 'offer', swell(t)),
    several ? take(by, [1], 'offer', 0.7 * swell(later(t, 1))) : lean(by, [1], 3 * swell(t)),
    lean(otherSeat(by), [0], 4 * swell(t)),
    folder(by, several ? hold(t) : 0),
    sheets(acting, (sheet, at) => ({ lift: swell(at), x: sheet.x + toward(by) * 0.06 * swell(at) })),
  );
};

/** Where a pen comes down on the paper in hand, metres from the middle of the table. */
const UNDER_PEN = 0.3;

/** The paper in hand lies under the pen of one side, then of the other. */
const passing = (sheet: LaidSheet, by: Seat, first: number, second: number): Partial<LaidSheet> => {
  if (sheet.stacked > 0 || sheet.scale < 0.25) return {};
  const aside = toward(by) * UNDER_PEN * (first - second);
  return { x: lerp(sheet.x, aside, Math.max(first, second)), turn: lerp(sheet.turn, 0, Math.max(first, second)) };
};

/** All papers come to lie in one column. */
const aligning = (sheet: LaidSheet, t: number): Partial<LaidSheet> => ({
  x: lerp(sheet.x, sheet.stacked > 0 ? sheet.x : 0, t),
  turn: lerp(sheet.turn, 0, t),
  lift: swell(t),
});

/** A fair copy comes down the table, the other's mark already on it; the own one is stamped, and the two become one. */
const signing = (sheet: LaidSheet, t: number): Partial<LaidSheet> => {
  const comes = easeOut((t - 0.06) / 0.2);
  const own = clamp((t - 0.3) / 0.1, 0, 1);
  return {
    x: sheet.x * comes,
    scale: lerp(0.2, sheet.scale, comes),
    size: lerp(0.9, sheet.size, comes),
    ...(sheet.x < 0 ? { markA: own } : { markB: own }),
    joined: clamp((t - 0.42) / 0.08, 0, 1),
  };
};

/** What everybody does in a gesture, and what becomes of papers, lamps and air. */
export const ACTS: Readonly<Record<Gesture['kind'], Act>> = {
  // Hardly seen behind the door: they take their places.
  arrive: ({ t }) => all(pushBack('a', 0.7 * hold(t)), pushBack('b', 0.7 * hold(t))),
  open: ({ by, t }) =>
    all(
      take(by, [0], 'speak', 0.8 * hold(t)),
      lean(by, [1, 2, 3], 4 * swell(t)),
      lean(otherSeat(by), ROW, 2 * swell(t)),
    ),
  propose: tabled,
  counter: (acting) =>
    all(
      tabled(acting),
      sheets(acting, (sheet, at) => ({ turn: sheet.turn - toward(acting.by) * 14 * swell(at) })),
      lean(otherSeat(acting.by), [0], -7 * swell(acting.t)),
    ),
  accept: (acting) => {
    const { by, t } = acting;
    const other = otherSeat(by);
    const [first, second] = [hold(t / 0.42), hold((t - 0.3) / 0.42)];
    return all(
      feel(0.55 * hold(t), 0.5 * hold(t)),
      take(by, [0], 'sign', first),
      take(other, [0], 'sign', second),
      lean(by, [1, 2, 3], 6 * hold(t)),
      lean(other, [1, 2, 3], 6 * hold(t)),
      sheets(acting, (sheet) => passing(sheet, by, first, second)),
    );
  },
  acceptPart: (acting) => {
    const { by, t } = acting;
    const signs = hold(t / 0.8);
    return all(
      take(by, [0], 'sign', signs),
      nod(otherSeat(by), 10 * swell(t)),
      sheets(acting, (sheet) => passing(sheet, by, signs, 0)),
    );
  },
  decline: (acting) => {
    const { by, t } = acting;
    return all(
      feel(-0.5 * hold(t), 0),
      nod(by, -7 * swell(t)),
      withSeats(by, [0], (pose) => ({ ...pose, back: pose.back + 0.7 * hold(t) })),
      take(by, [1], 'leanBack', 0.8 * hold(later(t, 1))),
      take(otherSeat(by), [1], 'read', 0.6 * swell(t)),
      sheets(acting, (sheet, at) => ({
        x: sheet.x - toward(by) * 0.18 * swell(at),
        turn: sheet.turn - toward(by) * 11 * swell(at),
      })),
    );
  },
  hold: (acting) => {
    const { by, t } = acting;
    return all(
      take(by, [0], 'offer', 0.45 * hold(t)),
      nod(by, -5 * swell(t)),
      folder(by, 0.3 * tap(t)),
      sheets(acting, (sheet, at) => ({
        x: sheet.x + toward(by) * 0.07 * hold(at),
        turn: lerp(sheet.turn, 0, hold(at)),
      })),
    );
  },
  probe: (acting) => {
    const { by, t } = acting;
    return all(
      lean(by, [0], 5 * swell(t)),
      nod(otherSeat(by), -8 * swell(t)),
      question(by, t),
      sheets(acting, (_sheet, at) => ({ lift: 0.6 * swell(at) })),
    );
  },
  answer: ({ by, t }) => all(take(by, [0], 'speak', 0.5 * swell(t)), question(by, t), nod(otherSeat(by), 6 * swell(t))),
  disclose: (acting) => {
    const { by, t } = acting;
    return all(
      take(by, [0], 'offer', 0.7 * swell(t)),
      folder(by, hold(t)),
      lean(otherSeat(by), [0, 1], 5 * swell(t)),
      sheets(acting, (sheet, at) => ({ x: sheet.x - toward(by) * 0.09 * swell(at), lift: swell(at) })),
    );
  },
  float: ({ by, t }) => all(lean(by, [0], 5 * swell(t)), lean(otherSeat(by), [0], 4 * swell(t))),
  reply: ({ by, t }) => nod(by, 9 * swell(t)),
  experts: (acting) =>
    all(
      set({ errand: acting.t }),
      take(acting.by, [2], 'offer', 0.5 * swell(acting.t)),
      sheets(acting, (_sheet, at) => ({ lift: 0.5 * swell(at) })),
    ),
  expertsBack: (acting) =>
    all(
      set({ errand: 1 - acting.t }),
      take('a', [2], 'read', 0.8 * swell(acting.t)),
      take('b', [2], 'read', 0.8 * swell(acting.t)),
      sheets(acting, (_sheet, at) => ({ lift: swell(at) })),
    ),
  recess: ({ t }) => all(pushBack('a', 1.1 * hold(t)), pushBack('b', 1.1 * hold(t)), dim(0.3 * hold(t))),
  sitDown: ({ t }) =>
    all(
      pushBack('a', -0.3 * swell(t)),
      pushBack('b', -0.3 * swell(t)),
      lean('a', ROW, 5 * swell(t)),
      lean('b', ROW, 5 * swell(t)),
      feel(0, 0.25 * swell(t)),
    ),
  consult: ({ by, t }) => all(take(by, [0], 'call', hold(t)), take(by, [1], 'heed', 0.8 * hold(t))),
  publicLine: ({ by, t }) =>
    all(
      set({ glint: t }),
      take(by, [0], 'turnAway', hold(t)),
      take(otherSeat(by), [1], 'call', 0.9 * hold(later(t, 1))),
    ),
  warn: (acting) => {
    const { by, t } = acting;
    return all(
      feel(-0.75 * hold(t), 0.75 * hold(t)),
      set({ narrow: hold(t) }),
      withSeats(by, [0], (pose) => ({
        ...mixPose(pose, { ...poseFor('listen', 0), lean: 9, tilt: -9, brow: 0.16, nearX: 4, farX: 1.6 }, hold(t)),
      })),
      take(otherSeat(by), [0, 1], 'leanBack', 0.7 * hold(t)),
      sheets(acting, (sheet, at) => ({ turn: sheet.turn + toward(by) * 6 * swell(at), lift: 0.5 * swell(at) })),
    );
  },
  reopen: (acting) => {
    const { by, t } = acting;
    return all(
      feel(-0.3 * hold(t), 0),
      take(by, [0], 'offer', 0.8 * swell(t)),
      nod(otherSeat(by), -9 * swell(t)),
      lean(otherSeat(by), [0, 1], -5 * swell(t)),
      sheets(acting, (sheet, at) => ({
        lift: swell(at),
        x: sheet.x + toward(by) * 0.14 * swell(at),
        turn: sheet.turn + toward(by) * 7 * swell(at),
      })),
    );
  },
  close: ({ t }) =>
    all(
      feel(0.3 * hold(t), 0.35 * hold(t)),
      nod('a', 10 * swell(t)),
      nod('b', 10 * swell(t)),
      lean('a', ROW, 4 * swell(t)),
      lean('b', ROW, 4 * swell(t)),
      everySheet((sheet, index) => ({
        x: lerp(sheet.x, 0, swell(later(t, index))),
        turn: lerp(sheet.turn, 0, swell(later(t, index))),
        lift: 0.6 * swell(later(t, index)),
      })),
    ),
  walkOut: ({ by, t }) =>
    all(
      feel(-0.6 * hold(t), 0),
      take(otherSeat(by), [0], 'leanBack', hold(t)),
      take(otherSeat(by), [1], 'heed', 0.9 * hold(later(t, 2))),
    ),
  special: ({ by, t }) => all(take(by, [0], 'speak', 0.7 * hold(t)), folder(by, hold(t)), lean(by, [1], 5 * swell(t))),
  news: ({ by, t }) =>
    all(
      (stage) => ({ ...stage, aide: { ...stage.aide, [by]: t } }),
      take(by, [1], 'heed', hold(later(t, 1))),
      nod(by, 9 * swell(t)),
      take(otherSeat(by), [1], 'read', 0.7 * swell(later(t, 2))),
    ),
  leak: ({ t }) =>
    all(
      feel(-0.4 * hold(t), 0),
      ...(['a', 'b'] as const).flatMap((side) => [
        take(side, [1], 'call', hold(later(t, side === 'a' ? 0 : 1))),
        take(side, [0], 'heed', 0.9 * hold(later(t, side === 'a' ? 1 : 0))),
      ]),
    ),
  exposed: ({ by, t }) =>
    all(
      feel(-0.5 * hold(t), 0),
      take(by, [0], 'turnAway', hold(t)),
      take(otherSeat(by), [0], 'refuse', hold(later(t, 1))),
      take(otherSeat(by), [1, 2], 'leanBack', hold(later(t, 2))),
    ),
  drafting: ({ t }) =>
    all(
      feel(0, 0.5 * hold(t)),
      lean('a', ROW, 7 * hold(t)),
      lean('b', ROW, 7 * hold(t)),
      everySheet((sheet, index) => ({
        turn: lerp(sheet.turn, 0, swell(later(t, index))),
        lift: 0.4 * swell(later(t, index)),
      })),
    ),
  signed: ({ t }) =>
    all(
      feel(0.8 * hold(t), 0.8 * hold(t)),
      lean('a', [1, 2, 3], 8 * hold(t)),
      lean('b', [1, 2, 3], 8 * hold(t)),
      everySheet((sheet, index) =>
        sheet.copy ? signing(sheet, t) : aligning(sheet, clamp(5 * t - 0.2 * index, 0, 1)),
      ),
    ),
  parted: ({ t }) =>
    all(
      feel(-0.9 * hold(t), 0),
      dim(0.5 * hold(t)),
      ...(['a', 'b'] as const).map((side) =>
        withSeats(side, ROW, (pose) => ({ ...pose, tilt: pose.tilt + 14 * hold(t) })),
      ),
      everySheet((sheet, index) => ({
        x: sheet.x + (index % 2 === 0 ? -0.08 : 0.08) * hold(later(t, index)),
        turn: sheet.turn + (index % 2 === 0 ? -9 : 9) * hold(later(t, index)),
      })),
    ),
};
