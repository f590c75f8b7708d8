import { clamp } from '../drawing/colour.ts';
import { gestured, LASTS } from './gesture.ts';
import { createJourney, type Whereabouts } from './journey.ts';
import type { Gesture, Picture, Place } from './picture.ts';
import { SCENES } from './places/scene.ts';
import type { Row } from './stage.ts';
import { mixStage, type Progress, type Stage, stageOf } from './stage.ts';

/** What is to be seen at a moment, and whether it is still changing. */
export interface Moment {
  readonly stage: Stage;
  readonly where: Whereabouts;
  /** Layers drift apart on entry: 1 at first, 0 when they have come to rest. */
  readonly drift: number;
}

export interface Motion {
  show(picture: Picture, now: number): void;
  perform(gesture: Gesture, now: number): void;
  /** Ends every gesture and visit under way. */
  skip(now: number): void;
  still(on: boolean): void;
  at(now: number): Moment | undefined;
  /** Something more than breath is moving. */
  busy(now: number): boolean;
  breathes(now: number): boolean;
}

const CLOCK = 300;
const SHEETS = 450;
const BODIES = 600;
const MARKS = 600;
const WALK_OUT = 1000;
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

/** Gestures that are made elsewhere: where, for how long, and whether one is there at once. */
const VISITS: Partial<Record<Gesture['kind'], readonly [place: Place, lasts: number, cut: boolean]>> = {};

const lastsOf = (place: Place): number => (place === 'room' ? 0 : SCENES[place].lasts * 1000);

/** Keeps the change under way and the gestures on top of it; knows no clock but the one it is given. */
export function createMotion(): Motion {
  const journey = createJourney();
  let change: Change | undefined;
  let gestures: { readonly gesture: Gesture; readonly begun: number }[] = [];
  let entered: number | undefined;
  let stopped = false;

  const settled = (now: number): Stage | undefined => {
    if (!change) return undefined;
    if (stopped) return change.to;
    const elapsed = now - change.begun;
    if (elapsed >= Math.max(change.bodies, MARKS)) return change.to;
    return mixStage(change.from, change.to, progressAt(elapsed, change.bodies));
  };

  const stillAt = ({ place, by }: Stage): Whereabouts => ({
    under: { place, by, since: Number.NEGATIVE_INFINITY },
    uncovered: 0,
  });

  return {
    show(picture, now) {
      const to = stageOf(picture);
      const from = settled(now);
      journey.settle(to.place, to.by, now);
      entered ??= now;
      change = { from: from ?? to, to, begun: now, bodies: from && leaves(from, to) ? WALK_OUT : BODIES };
    },
    perform(gesture, now) {
      if (stopped) return;
      const elsewhere = VISITS[gesture.kind];
      if (elsewhere) {
        const [place, lasts, cut] = elsewhere;
        journey.visit(place, gesture.by, lasts, now, cut);
      }
      gestures = [...gestures.filter((one) => now - one.begun < LASTS[one.gesture.kind]), { gesture, begun: now }];
    },
    skip(now) {
      journey.end(now);
      gestures = [];
    },
    still(on) {
      stopped = on;
      if (on) gestures = [];
    },
    at(now) {
      const stage = settled(now);
      if (!stage) return undefined;
      if (stopped) return { stage, where: stillAt(stage), drift: 0 };
      const where = journey.at(now) ?? stillAt(stage);
      const acted = gestures.reduce(
        (seen, { gesture, begun }) => gestured(seen, gesture, (now - begun) / LASTS[gesture.kind]),
        stage,
      );
      const drift = 1 - easeOut((now - (entered ?? now)) / ENTRY);
      return { stage: breathing(acted, now), where, drift };
    },
    busy(now) {
      if (stopped || !change) return false;
      if (now - change.begun < Math.max(change.bodies, MARKS)) return true;
      if (journey.busy(now) || now - (entered ?? now) < ENTRY) return true;
      const where = journey.at(now);
      if (where && now - where.under.since < lastsOf(where.under.place)) return true;
      return gestures.some(({ gesture, begun }) => now - begun < LASTS[gesture.kind]);
    },
    breathes: (now) => !stopped && change !== undefined && journey.at(now)?.under.place === 'room',
  };
}
