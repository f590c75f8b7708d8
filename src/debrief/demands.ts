import { type GameState, type Hundredths, type Minute, minuteOf, scheduleOf } from '../engine/state.ts';
import { crossedBy, points, walkAwayOf, worthOf } from '../engine/worth.ts';
import { type Bid, type Fit, fittedExponent, type Reach } from '../negotiation/concession.ts';
import { STEPS, type Step, sensitivity, stepOf } from '../negotiation/steps.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat, SEATS } from '../scenario/vocabulary.ts';
import { courseOf, movesOf } from './course.ts';
import type { Point } from './plot.ts';

/** All that a side asks for: what is initialled, what it tabled last on the rest, and its opening position on the rest of that. */
const askedBy = (s: GameState, seat: Seat): Terms => ({ ...s.positions[seat], ...s.agreed });

const pointOf = (s: GameState, terms: Terms): Point => ({ a: worthOf(s, 'a', terms), b: worthOf(s, 'b', terms) });

/** Share of the planned day that has passed, 0 to 1. */
const shareOfDay = (s: GameState, at: Minute): number => {
  const { opens, closes } = scheduleOf(s);
  const from = minuteOf(opens);
  return Math.max(0, Math.min(1, (at - from) / (minuteOf(closes) - from)));
};

/** One offer, as a step of the side that made it. */
export interface Demand {
  readonly turn: number;
  readonly at: Minute;
  readonly by: Seat;
  /** In the corridor: it commits nobody, and the positions stay. */
  readonly floated: boolean;
  readonly terms: Terms;
  /** What all that the side then asked for was worth to both. */
  readonly asked: Point;
  /** Against what it asked for a moment before. */
  readonly change: Point;
  readonly step: Step;
  readonly label: StepLabel;
}

/** What a step is called: its class; `short`, where it was better for both and the whole still not worth signing to one. */
export const STEP_LABELS = [...STEPS, 'short'] as const;
export type StepLabel = (typeof STEP_LABELS)[number];

/** Every offer of the day, classed by what it changed for both sides. Worths are whole hundredths: no change is 0. */
export const demandsOf = (record: GameState): readonly Demand[] => {
  const course = courseOf(record);
  return movesOf(record).flatMap(({ by, move, at, turn }) => {
    const [before, after] = [course[turn], course[turn + 1]];
    if (!before || !after) return [];
    const floated = move.kind === 'float';
    const tabled = after.offer && after.offer !== before.offer && after.offer.by === by ? after.offer.terms : null;
    const terms = floated ? move.terms : tabled;
    if (!terms) return [];
    const was = pointOf(record, askedBy(before, by));
    const asked = pointOf(record, { ...before.positions[by], ...terms, ...before.agreed });
    const change = { a: asked.a - was.a, b: asked.b - was.b };
    const step = stepOf(change[by], change[otherSeat(by)], 0);
    const signable =
      SEATS.every((seat) => asked[seat] >= walkAwayOf(record, seat)) &&
      crossedBy(record, by, terms, before.cleared[by]).length === 0;
    const label = step === 'fortunate' && !signable ? 'short' : step;
    return [{ turn, at, by, floated, terms, asked, change, step, label }];
  });
};

/** What a side asked for at one time of the day. */
export interface Asking {
  readonly at: Minute;
  /** The move that made it; `null`: the morning. */
  readonly turn: number | null;
  readonly worth: Point;
}

/** How what `seat` asked for moved through the day: its own offers, and every set of initials, whoever moved for it. */
export const askingOf = (record: GameState, seat: Seat): readonly Asking[] => {
  const course = courseOf(record);
  const moves = movesOf(record);
  const worths = course.map((s) => pointOf(record, askedBy(s, seat)));
  return worths.flatMap((worth, place) => {
    const before = worths[place - 1];
    const initialled = course[place]?.agreed !== course[place - 1]?.agreed;
    if (before && !initialled && before.a === worth.a && before.b === worth.b) return [];
    const move = moves[place - 1];
    return [{ at: move?.at ?? course[0]?.minutes ?? 0, turn: move?.turn ?? null, worth }];
  });
};

/** How a side gave way over the day. */
export interface Pace {
  readonly seat: Seat;
  /** What its tabled offers asked for, worth to itself, the opening position first. */
  readonly bids: readonly Bid[];
  /** From the opening position to the walk-away value, in hundredths. */
  readonly reach: Reach;
  /** Null: too few offers to fit a curve to. */
  readonly fit: Fit | null;
  readonly steps: readonly Step[];
  /** Steps that gave the other side something over those that did not; null without an offer. */
  readonly sensitivity: number | null;
}

export const paceOf = (record: GameState, seat: Seat): Pace => {
  const opening = courseOf(record)[0] ?? record;
  const own = demandsOf(record).filter(({ by }) => by === seat);
  const most = worthOf(record, seat, askedBy(opening, seat));
  const reach = { most, least: walkAwayOf(record, seat) };
  const bids = [
    { t: 0, u: most },
    ...own.filter(({ floated }) => !floated).map(({ at, asked }) => ({ t: shareOfDay(record, at), u: asked[seat] })),
  ];
  const steps = own.map(({ step }) => step);
  return { seat, bids, reach, fit: fittedExponent(bids, reach), steps, sensitivity: sensitivity(steps) };
};

/** How a side gave way, in one word. */
export const TEMPERS = ['never', 'late', 'steady', 'early', 'firm', 'leaps', 'silent'] as const;
export type Temper = (typeof TEMPERS)[number];

/** Bids that lie no further apart are one and the same. */
const FIRM: Hundredths = 500;

const spreadOf = (bids: readonly Bid[]): Hundredths =>
  Math.max(...bids.map(({ u }) => u)) - Math.min(...bids.map(({ u }) => u));

/** Where a side began, the lowest that it came to and where it ended, in whole points. */
export interface Way {
  readonly start: number;
  readonly low: number;
  readonly end: number;
  /** How far it came back up from its lowest; 0 when it is not worth a word. */
  readonly rise: number;
}

const RISE = 3;

export const wayOf = ({ bids }: Pace): Way => {
  const [start = 0, ...rest] = bids.map(({ u }) => points(u));
  const low = Math.min(start, ...rest);
  const end = rest.at(-1) ?? start;
  return { start, low, end, rise: end - low >= RISE ? end - low : 0 };
};

/** Within a quarter of 1 an exponent is as good as linear: a straight line across the day. */
const LINEAR = 1.25;

/**
 * `late`: Boulware, e < 1; `early`: a conceder, e > 1. `firm`: all the bids lie close together; `leaps`: they do not,
 * and no such curve is nearer to them than a flat line.
 * `silent`: too few offers to tell.
 */
export const temperOf = (pace: Pace): Temper => {
  const { bids, fit } = pace;
  const first = bids[0]?.u ?? 0;
  if (bids.length < 2) return 'silent';
  if (bids.every(({ u }) => u >= first)) return 'never';
  if (!fit) return 'silent';
  if (spreadOf(bids) <= FIRM) return 'firm';
  if (fit.r2 === null || fit.r2 < 0) return 'leaps';
  if (fit.e < 1 / LINEAR) return 'late';
  return fit.e > LINEAR ? 'early' : 'steady';
};
