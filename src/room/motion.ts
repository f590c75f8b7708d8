import { clamp } from '../drawing/colour.ts';
import { easeBoth, easeOut } from '../drawing/easing.ts';
import { mixPose, poseFor } from '../drawing/pose.ts';
import { DURATIONS, ROOM_MS } from '../drawing/tokens.ts';
import { gestured, LASTS } from './gesture.ts';
import { idling, isIdling } from './idle.ts';
import { createJourney, type Whereabouts } from './journey.ts';
import { BREATH_FRAME } from './pacemaker.ts';
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

const BREADTH = 0.6;

interface Change {
  readonly from: Stage;
  readonly to: Stage;
  readonly begun: number;
  readonly bodies: number;
  readonly marks: number;
}

const lengthOf = ({ bodies, marks }: Change): number => Math.max(bodies, marks, DURATIONS.clock);

const share = (elapsed: number, length: number): number => clamp(elapsed / length, 0, 1);

function progressAt(elapsed: number, { bodies, marks }: Change): Progress {
  return {
    clock: easeOut(elapsed / DURATIONS.clock),
    // The next paper waits until the one in hand leaves for the stack.
    sheet: easeOut((marks === ROOM_MS.initials ? elapsed - ROOM_MS.initials / 2 : elapsed) / ROOM_MS.sheet),
    body: easeOut(elapsed / bodies),
    leave: share(elapsed, bodies),
    mark: share(elapsed, marks),
  };
}

/** Heads and rows breathe out of step, and no two at the same time; nothing else moves in a quiet room. */
export function breathing(stage: Stage, now: number): Stage {
  const breath = Math.floor(now / BREATH_FRAME);
  const breathe = (row: Row, side: number): Row =>
    row.map((pose, seat) => {
      const turns = seat === 0 ? 2 : 4;
      const drawn = (breath - ((breath + 2 * seat + side) % turns)) * BREATH_FRAME;
      const way = Math.sin((drawn / ROOM_MS.breath) * Math.PI * 2 + 2.4 * side + seat * 1.7);
      return { ...pose, lean: pose.lean + BREADTH * way };
    }) as unknown as Row;
  return { ...stage, rows: { a: breathe(stage.rows.a, 0), b: breathe(stage.rows.b, 1) } };
}

const initials = (from: Stage, to: Stage): boolean =>
  to.sheets.some(({ item, stacked }) => stacked > (from.sheets.find((old) => old.item === item)?.stacked ?? 1));

const leaves = (from: Stage, to: Stage): boolean =>
  (['a', 'b'] as const).some((side) => to.rows[side][0].gone !== from.rows[side][0].gone);

type Visit = readonly [place: Place, lasts: number, cut: boolean];
/** Gestures that are always made elsewhere: where, for how long, and whether one is there at once. */
const VISITS: Partial<Record<Gesture['kind'], Visit>> = {
  arrive: ['arrival', ROOM_MS.arrival, true],
  consult: ['phone', ROOM_MS.end, false],
  publicLine: ['press', ROOM_MS.end, false],
};

const lastsOf = (place: Place): number => (place === 'room' ? 0 : SCENES[place].lasts * 1000);

/** After a while a hand that was raised to speak lies on the table again. */
const speaks = ({ rows }: Stage): boolean => rows.a[0].open > 0.5 || rows.b[0].open > 0.5;
const lowers = (stage: Stage, rested: number): boolean =>
  rested > ROOM_MS.spoken && rested < ROOM_MS.spoken + ROOM_MS.posture && speaks(stage);

function relaxing(stage: Stage, rested: number): Stage {
  const share = easeBoth((rested - ROOM_MS.spoken) / ROOM_MS.posture);
  if (share <= 0) return stage;
  const relax = (row: Row): Row =>
    row.map((pose, seat) =>
      seat === 0 && pose.open > 0.5 ? mixPose(pose, { ...poseFor('listen', stage.air.mood), lean: 10 }, share) : pose,
    ) as unknown as Row;
  return { ...stage, rows: { a: relax(stage.rows.a), b: relax(stage.rows.b) } };
}

/** Keeps the change under way and the gestures on top of it; knows no clock but the one it is given. */
export function createMotion(): Motion {
  const journey = createJourney();
  let change: Change | undefined;
  let gestures: { readonly gesture: Gesture; readonly begun: number }[] = [];
  let entered: number | undefined;
  let stopped = false;
  /** When something last happened. */
  let acted = 0;
  const restedAt = (now: number): number => Math.max(0, now - Math.max(acted, change?.begun ?? now));

  const settled = (now: number): Stage | undefined => {
    if (!change) return undefined;
    if (stopped) return change.to;
    const elapsed = now - change.begun;
    if (elapsed >= lengthOf(change)) return change.to;
    return mixStage(change.from, change.to, progressAt(elapsed, change));
  };

  const stillAt = ({ place, by }: Stage): Whereabouts => ({
    under: { place, by, since: Number.NEGATIVE_INFINITY },
    uncovered: 0,
  });

  const busy = (now: number): boolean => {
    if (stopped || !change) return false;
    if (now - change.begun < lengthOf(change)) return true;
    if (journey.busy(now) || now - (entered ?? now) < ROOM_MS.event) return true;
    const where = journey.at(now);
    if (where && now - where.under.since < lastsOf(where.under.place)) return true;
    const rested = restedAt(now);
    if (isIdling(rested) || lowers(change.to, rested)) return true;
    return gestures.some(({ gesture, begun }) => now - begun < LASTS[gesture.kind]);
  };

  return {
    show(picture, now) {
      const to = stageOf(picture);
      const from = settled(now);
      journey.settle(to.place, to.by, now);
      entered ??= now;
      change = {
        from: from ?? to,
        to,
        begun: now,
        bodies: from && leaves(from, to) ? ROOM_MS.leave : ROOM_MS.posture,
        marks: from && initials(from, to) ? ROOM_MS.initials : ROOM_MS.posture,
      };
    },
    perform(gesture, now) {
      if (stopped) return;
      const elsewhere: Visit | undefined = gesture.at ? [gesture.at, ROOM_MS.end, false] : VISITS[gesture.kind];
      if (elsewhere) {
        const [place, lasts, cut] = elsewhere;
        journey.visit(place, gesture.by, lasts, now, cut);
      }
      acted = now;
      gestures = [...gestures.filter((one) => now - one.begun < LASTS[one.gesture.kind]), { gesture, begun: now }];
    },
    skip(now) {
      journey.end(now);
      gestures = [];
      acted = now;
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
      const gesturing = gestures.reduce(
        (seen, { gesture, begun }) => gestured(seen, gesture, (now - begun) / LASTS[gesture.kind]),
        stage,
      );
      const drift = 1 - easeOut((now - (entered ?? now)) / ROOM_MS.event);
      const rested = restedAt(now);
      return { stage: breathing(idling(relaxing(gesturing, rested), rested), now), where, drift };
    },
    busy,
    breathes: (now) => !stopped && change !== undefined && journey.at(now)?.under.place === 'room',
  };
}
