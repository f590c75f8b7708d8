import { clamp } from '../drawing/colour.ts';
import { gestured, LASTS } from './gesture.ts';
import type { Gesture, Picture } from './picture.ts';
import type { Row } from './stage.ts';
import { mixStage, type Progress, type Stage, stageOf } from './stage.ts';

/** What is to be seen at a moment, and whether it is still changing. */
export interface Moment {
  readonly stage: Stage;
  /** How much of the corridor is uncovered over the room. */
  readonly corridor: number;
  /** Layers drift apart on entry: 1 at first, 0 when they have come to rest. */
  readonly drift: number;
}

export interface Motion {
  show(picture: Picture, now: number): void;
  perform(gesture: Gesture, now: number): void;
  still(on: boolean): void;
  at(now: number): Moment | undefined;
  /** Something more than breath is moving. */
  busy(now: number): boolean;
  breathes(): boolean;
}

const CLOCK = 300;
const SHEETS = 450;
const BODIES = 600;
const MARKS = 600;
const WALK_OUT = 1000;
const WIPE = 900;
const ENTRY = 1100;
const BREATH = 5000;
const BREADTH = 0.6;

export const easeOut = (t: number): number => 1 - (1 - clamp(t, 0, 1)) ** 3;
const share = (elapsed: number, length: number): number => clamp(elapsed / length, 0, 1);

function progressAt(elapsed: number, bodies: number): Progress {
  return {
    clock: easeOut(share(elapsed, CLOCK)),
    sheet: easeOut(share(elapsed, SHEETS)),
    body: easeOut(share(elapsed, bodies)),
    leave: share(elapsed, bodies),
    mark: share(elapsed, MARKS),
  };
}

/** Heads and rows breathe out of step; nothing else moves in a quiet room. */
export function breathing(stage: Stage, now: number): Stage {
  const breathe = (row: Row, offset: number): Row =>
    row.map((pose, seat) => ({
      ...pose,
      lean: pose.lean + BREADTH * Math.sin((now / BREATH) * Math.PI * 2 + offset + seat * 1.7),
    })) as unknown as Row;
  return { ...stage, rows: { a: breathe(stage.rows.a, 0), b: breathe(stage.rows.b, 2.4) } };
}

const leaves = (from: Stage, to: Stage): boolean =>
  (['a', 'b'] as const).some((side) => to.rows[side][0].gone !== from.rows[side][0].gone);

interface Change {
  readonly from: Stage;
  readonly to: Stage;
  readonly begun: number;
  readonly bodies: number;
}

/** Keeps the change under way and the gestures on top of it; knows no clock but the one it is given. */
export function createMotion(): Motion {
  let change: Change | undefined;
  let gestures: { readonly gesture: Gesture; readonly begun: number }[] = [];
  let wipe: { readonly from: number; readonly to: number; readonly begun: number } = { from: 0, to: 0, begun: -WIPE };
  let entered: number | undefined;
  let stopped = false;

  const settled = (now: number): Stage | undefined => {
    if (!change) return undefined;
    if (stopped) return change.to;
    const elapsed = now - change.begun;
    if (elapsed >= Math.max(change.bodies, MARKS)) return change.to;
    return mixStage(change.from, change.to, progressAt(elapsed, change.bodies));
  };

  const uncovered = (now: number): number => {
    if (stopped) return wipe.to;
    const t = share(now - wipe.begun, WIPE);
    const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
    return wipe.from + (wipe.to - wipe.from) * eased;
  };

  return {
    show(picture, now) {
      const to = stageOf(picture);
      const from = settled(now);
      const covered = to.place === 'corridor' ? 1 : 0;
      if (!from) wipe = { from: covered, to: covered, begun: now - WIPE };
      else if (wipe.to !== covered) wipe = { from: uncovered(now), to: covered, begun: now };
      entered ??= now;
      change = { from: from ?? to, to, begun: now, bodies: from && leaves(from, to) ? WALK_OUT : BODIES };
    },
    perform(gesture, now) {
      if (stopped) return;
      gestures = [...gestures.filter((one) => now - one.begun < LASTS[one.gesture.kind]), { gesture, begun: now }];
    },
    still(on) {
      stopped = on;
      if (on) gestures = [];
    },
    at(now) {
      const stage = settled(now);
      if (!stage) return undefined;
      if (stopped) return { stage, corridor: wipe.to, drift: 0 };
      const acted = gestures.reduce(
        (seen, { gesture, begun }) => gestured(seen, gesture, (now - begun) / LASTS[gesture.kind]),
        stage,
      );
      const drift = 1 - easeOut((now - (entered ?? now)) / ENTRY);
      return { stage: breathing(acted, now), corridor: uncovered(now), drift };
    },
    busy(now) {
      if (stopped || !change) return false;
      if (now - change.begun < Math.max(change.bodies, MARKS)) return true;
      if (now - wipe.begun < WIPE || now - (entered ?? now) < ENTRY) return true;
      return gestures.some(({ gesture, begun }) => now - begun < LASTS[gesture.kind]);
    },
    breathes: () => !stopped && change !== undefined && wipe.to === 0,
  };
}
