import { clamp } from '../drawing/colour.ts';
import { mixPose, type Pose, poseFor } from '../drawing/pose.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Gesture } from './picture.ts';
import type { LaidSheet, Row, Stage } from './stage.ts';

/** How long a gesture lasts, in milliseconds, with its return. */
export const LASTS: Readonly<Record<Gesture['kind'], number>> = {
  propose: 900,
  accept: 900,
  decline: 900,
  hold: 1000,
  probe: 900,
  disclose: 1600,
  float: 900,
  experts: 1500,
  recess: 1600,
  consult: 1700,
  publicLine: 900,
  warn: 1400,
  reopen: 900,
  close: 1000,
  walkOut: 1000,
};

const other = (seat: Seat): Seat => (seat === 'a' ? 'b' : 'a');
const toward = (seat: Seat): number => (seat === 'a' ? -1 : 1);

/** Out and back: nothing at either end. */
const swell = (t: number): number => Math.sin(Math.PI * clamp(t, 0, 1)) ** 2;
/** Out, a pause, and back. */
const hold = (t: number): number => {
  const edge = Math.min(clamp(t / 0.28, 0, 1), clamp((1 - t) / 0.28, 0, 1));
  return 1 - (1 - edge) ** 3;
};

type Move = (stage: Stage, by: Seat, t: number) => Stage;

function withHead(stage: Stage, seat: Seat, change: (pose: Pose) => Pose): Stage {
  const [head, ...rest] = stage.rows[seat];
  return { ...stage, rows: { ...stage.rows, [seat]: [change(head), ...rest] as unknown as Row } };
}

const nod = (stage: Stage, seat: Seat, degrees: number): Stage =>
  withHead(stage, seat, (pose) => ({ ...pose, tilt: pose.tilt + degrees }));

const leanIn = (stage: Stage, seat: Seat, degrees: number): Stage =>
  withHead(stage, seat, (pose) => ({ ...pose, lean: pose.lean + degrees }));

function nudgeCurrent(stage: Stage, change: (sheet: LaidSheet) => LaidSheet): Stage {
  const index = stage.sheets.findIndex((sheet) => !sheet.copy);
  return { ...stage, sheets: stage.sheets.map((sheet, at) => (at === index ? change(sheet) : sheet)) };
}

const everyone = (stage: Stage, change: (pose: Pose) => Pose): Stage => ({
  ...stage,
  rows: {
    a: stage.rows.a.map(change) as unknown as Row,
    b: stage.rows.b.map(change) as unknown as Row,
  },
});

const MOVES: Readonly<Record<Gesture['kind'], Move>> = {
  propose: (stage, by, t) => leanIn(stage, by, 7 * swell(t)),
  accept: (stage, by, t) => nod(stage, by, 12 * swell(t)),
  decline: (stage, by, t) =>
    nudgeCurrent(nod(stage, by, -7 * swell(t)), (sheet) => ({
      ...sheet,
      x: sheet.x - toward(by) * 0.15 * swell(t),
      turn: sheet.turn - toward(by) * 8 * swell(t),
    })),
  hold: (stage, by, t) => leanIn(stage, by, 6 * swell(t)),
  probe: (stage, by, t) => ({ ...nod(stage, other(by), -8 * swell(t)), question: { from: toward(by), way: t } }),
  disclose: (stage, by, t) => ({ ...stage, folder: { ...stage.folder, [by]: hold(t) } }),
  float: (stage, by, t) => leanIn(stage, by, 5 * swell(t)),
  experts: (stage, _by, t) => ({ ...stage, errand: t }),
  recess: (stage, _by, t) => ({
    ...everyone(stage, (pose) => ({ ...pose, back: pose.back + 0.6 * hold(t) })),
    lamp: { a: stage.lamp.a * (1 - 0.2 * hold(t)), b: stage.lamp.b * (1 - 0.2 * hold(t)) },
  }),
  consult: (stage, by, t) =>
    withHead(stage, by, (pose) => (pose.gone > 0 ? pose : mixPose(pose, poseFor('call', 0), hold(t)))),
  publicLine: (stage, _by, t) => ({ ...stage, glint: t }),
  warn: (stage, _by, t) => ({ ...stage, narrow: hold(t) }),
  reopen: (stage, by, t) => nod(stage, by, -8 * swell(t)),
  close: (stage, _by, t) => nod(nod(stage, 'a', 10 * swell(t)), 'b', 10 * swell(t)),
  walkOut: (stage, by, t) => ({
    ...stage,
    rows: {
      ...stage.rows,
      [by]: stage.rows[by].map((pose) => ({ ...pose, back: pose.back + 0.8 * swell(t) })) as unknown as Row,
    },
  }),
};

/** The stage with a gesture on it, `t` from 0 to 1; at either end the stage is as it was. */
export const gestured = (stage: Stage, gesture: Gesture, t: number): Stage =>
  t <= 0 || t >= 1 ? stage : MOVES[gesture.kind](stage, gesture.by, t);
