import type { GameState } from '../engine/state.ts';
import { points } from '../engine/worth.ts';
import type { Seat } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import { lastOfferTo, refusers } from './capitals.ts';
import type { Chair } from './chair.ts';
import type { OfferPoint } from './plot.ts';
import type { Sheet } from './sheet.ts';

/** Two sentences, by name: what the text was, and what else lay open. `toward` names a capital, `by` counts points. */
export interface VerdictLine {
  readonly first: 'good' | 'fair' | 'thin' | 'leans' | 'refused' | 'refusedByBoth' | 'noText' | 'principled';
  readonly second:
    | 'nothingBetter'
    | 'littleMore'
    | 'better'
    | 'toOpen'
    | 'belowWalkAway'
    | 'redLine'
    | 'noSupport'
    | 'noOffer'
    | 'overWalkAway'
    | 'bothOver'
    | 'neitherOver'
    | 'walkingWorthMore'
    | 'walkingWorthSame';
  readonly toward: Seat | null;
  readonly by: number;
}

/** A lean: the one side took this many more of its hundred than the other. */
const LEAN = 30;

const beyond = ({ jointGains }: Sheet): VerdictLine['second'] => {
  const { better } = jointGains;
  if (!better) return 'nothingBetter';
  return Math.max(points(better.gain.a), points(better.gain.b)) <= 2
    ? 'littleMore'
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

const without = (sheet: Sheet, offers: readonly OfferPoint[], { seat, neutral }: Chair): VerdictLine => {
  if (neutral) {
    const both = offers.some(
      ({ floated, point }) => !floated && SEATS.every((one) => point[one] >= sheet.mandate[one].walkAway),
    );
    if (offers.length === 0) return { first: 'noText', second: 'noOffer', toward: null, by: 0 };
    return { first: both ? 'noText' : 'principled', second: both ? 'bothOver' : 'neitherOver', toward: null, by: 0 };
  }
  const over = overWalkAway(offers, sheet, seat);
  if (over === null) return { first: 'noText', second: 'noOffer', toward: null, by: 0 };
  if (over > 0) return { first: 'noText', second: 'overWalkAway', toward: null, by: over };
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
  return seats.length > 0 ? refused(record, seats) : without(sheet, offers, chair);
};
