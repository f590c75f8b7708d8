import { ACTS } from './acts.ts';
import type { Gesture } from './picture.ts';
import type { Stage } from './stage.ts';

/** How long a gesture lasts, in milliseconds, with its return. */
export const LASTS: Readonly<Record<Gesture['kind'], number>> = {
  arrive: 1200,
  open: 900,
  propose: 1000,
  counter: 1000,
  accept: 1200,
  acceptPart: 1000,
  decline: 1100,
  hold: 1000,
  probe: 900,
  answer: 900,
  disclose: 1200,
  float: 900,
  reply: 700,
  experts: 1200,
  expertsBack: 1000,
  recess: 1200,
  sitDown: 1000,
  consult: 1200,
  publicLine: 900,
  warn: 1200,
  reopen: 1000,
  close: 1000,
  walkOut: 2600,
  special: 1000,
  news: 1200,
  leak: 1200,
  exposed: 1200,
  drafting: 1100,
  signed: 2600,
  parted: 2600,
};

/** The stage with a gesture on it, `t` from 0 to 1; at either end the stage is as it was. */
export const gestured = (stage: Stage, { kind, by, items = [] }: Gesture, t: number): Stage =>
  t <= 0 || t >= 1 ? stage : ACTS[kind]({ by, t, items })(stage);
