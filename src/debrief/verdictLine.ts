import { type GameState, minuteOf, scheduleOf } from '../engine/state.ts';
import { points } from '../engine/worth.ts';
import type { Seat } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import { lastOfferTo, refusers } from './capitals.ts';
import type { Chair } from './chair.ts';
import { movesOf } from './course.ts';
import { isGone } from './open.ts';
import type { OfferPoint } from './plot.ts';
import type { Sheet } from './sheet.ts';

/** Two sentences, by name: what the text was, and what else lay open. `toward` names a capital, `by` counts points. */
export interface VerdictLine {
  readonly first: 'good' | 'fair' | 'thin' | 'leans' | 'refused' | 'refusedByBoth' | 'noText' | 'principled' | 'early';
  readonly second:
    | 'nothingBetter'
    | 'littleMore'
    | 'better'
    | 'toOpen'
    | 'shut'
    | 'belowWalkAway'
    | 'redLine'
    | 'noSupport'
    | 'noOffer'
    | 'overWalkAway'
    | 'bothOver'
    | 'neitherOver'
    | 'nothingOfYours'
    | 'walkingWorthMore'
    | 'walkingWorthSame';
  readonly toward: Seat | null;
  readonly by: number;
}

/** A lean: the one side took this many more of its hundred than the other. */
const LEAN = 30;

/** So few points that nobody would have stayed for them. */
export const LITTLE = 2;

const beyond = ({ jointGains }: Sheet): VerdictLine['second'] => {
  const { better, alone } = jointGains;
  if (!better) return 'nothingBetter';
  const open = Math.max(points(better.gain.a), points(better.gain.b));
  return open <= LITTLE
    ? Math.max(points(alone.a), points(alone.b)) <= LITTLE
      ? 'littleMore'
      : 'toOpen'
    : better.lacking.some(isGone)
      ? 'shut'
      : better.lacking.length > 0
        ? 'toOpen'
        : 'better';
};

const standing = (sheet: Sheet): VerdictLine => {
  const lean = sheet.mandate.a.score - sheet.mandate.b.score;
  const { score } = sheet.jointGains;
  const second = beyond(sheet);
  if (Math.abs(lean) >= LEAN) return { first: 'leans', second, toward: lean > 0 ? 'a' : 'b', by: Math.abs(lean) };
  return { first: score >= 70 ? 'good' : score >= 40 ? 'fair' : 'thin', second, toward: null, by: score };
};

const REFUSALS = { value: 'belowWalkAway', redLine: 'redLine', support: 'noSupport' } as const;

const refused = (record: GameState, seats: readonly Seat[]): VerdictLine => {
  const [seat = 'a'] = seats;
  const reason = record.outcome?.verdicts?.[seat].reason ?? 'value';
  return {
    first: seats.length > 1 ? 'refusedByBoth' : 'refused',
    second: REFUSALS[reason],
    toward: seats.length > 1 ? null : seat,
    by: 0,
  };
};

const overWalkAway = (offers: readonly OfferPoint[], sheet: Sheet, seat: Seat): number | null => {
  const offer = lastOfferTo(offers, seat);
  return offer ? points(offer.point[seat]) - points(sheet.mandate[seat].walkAway) : null;
};

const TRIES: ReadonlySet<string> = new Set(['propose', 'float', 'probe', 'accept']);

/** Whether a no may call itself one of principle: after a text or a question of one's own, or where little lay open. */
const earned = (record: GameState, { jointGains }: Sheet, seats: readonly Seat[]): boolean =>
  seats.every(
    (seat) =>
      points(jointGains.better?.gain[seat] ?? 0) <= LITTLE ||
      movesOf(record).some(({ by, move }) => by === seat && TRIES.has(move.kind)),
  );

/** The chair was left with half of the day or more to come. */
const leftEarly = (record: GameState, seat: Seat): boolean => {
  const { opens, closes } = scheduleOf(record);
  const { how, by } = record.outcome ?? {};
  return how === 'walkedOut' && by === seat && record.minutes < (minuteOf(opens) + minuteOf(closes)) / 2;
};

const without = (
  record: GameState,
  sheet: Sheet,
  offers: readonly OfferPoint[],
  { seat, neutral }: Chair,
): VerdictLine => {
  if (neutral) {
    const both = offers.some(
      ({ floated, point }) => !floated && SEATS.every((one) => point[one] >= sheet.mandate[one].walkAway),
    );
    if (offers.length === 0) return { first: 'noText', second: 'noOffer', toward: null, by: 0 };
    const first = both || !earned(record, sheet, SEATS) ? 'noText' : 'principled';
    return { first, second: both ? 'bothOver' : 'neitherOver', toward: null, by: 0 };
  }
  const over = overWalkAway(offers, sheet, seat);
  if (over === null) return { first: 'noText', second: 'noOffer', toward: null, by: 0 };
  if (over > 0) return { first: 'noText', second: 'overWalkAway', toward: null, by: over };
  if (!earned(record, sheet, [seat])) {
    const by = points(sheet.jointGains.better?.gain[seat] ?? 0);
    return { first: leftEarly(record, seat) ? 'early' : 'noText', second: 'nothingOfYours', toward: null, by };
  }
  return { first: 'principled', second: over < 0 ? 'walkingWorthMore' : 'walkingWorthSame', toward: null, by: -over };
};

/** The verdict in two sentences, from the numbers alone. */
export const verdictLine = (
  record: GameState,
  sheet: Sheet,
  offers: readonly OfferPoint[],
  chair: Chair,
): VerdictLine => {
  if (sheet.stands) return standing(sheet);
  const seats = refusers(record);
  return seats.length > 0 ? refused(record, seats) : without(record, sheet, offers, chair);
};
