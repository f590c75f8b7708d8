import { ROOM_MS } from '../drawing/tokens.ts';
import { ACTS } from './acts.ts';
import type { Gesture } from './picture.ts';
import type { Stage } from './stage.ts';

const { reply, remark, move, event, end } = ROOM_MS;

/** How long a gesture lasts, in milliseconds, with its return. */
export const LASTS: Readonly<Record<Gesture['kind'], number>> = {
  arrive: event,
  open: remark,
  propose: move,
  counter: move,
  accept: event,
  acceptPart: move,
  decline: move,
  hold: move,
  probe: remark,
  answer: remark,
  disclose: event,
  float: remark,
  reply,
  experts: event,
  expertsBack: move,
  recess: event,
  sitDown: move,
  consult: event,
  publicLine: remark,
  warn: event,
  reopen: move,
  close: move,
  walkOut: end,
  special: move,
  news: event,
  leak: event,
  exposed: event,
  drafting: event,
  signed: end,
  parted: end,
};

/** The stage with a gesture on it, `t` from 0 to 1; at either end the stage is as it was. */
export const gestured = (stage: Stage, { kind, by, items = [] }: Gesture, t: number): Stage =>
  t <= 0 || t >= 1 ? stage : ACTS[kind]({ by, t, items })(stage);
