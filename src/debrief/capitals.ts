import { type GameState, itemsInPlay, type Minute, type Verdict } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';

/** Minutes after the end of the day at which the first capital has answered, and the second. */
const FIRST_CALL = 22;
const SECOND_CALL = 40;

/** When each capital answers. The one whose chair it is comes first. */
export const callTimes = (record: Pick<GameState, 'minutes'>, first: Seat): Readonly<Record<Seat, Minute>> => ({
  a: record.minutes + (first === 'a' ? FIRST_CALL : SECOND_CALL),
  b: record.minutes + (first === 'b' ? FIRST_CALL : SECOND_CALL),
});

/** An approval that hung on a few points. */
export const narrow = ({ approves, worth, walkAway, home, needs }: Verdict): boolean =>
  approves && (home - needs < 5 || worth - walkAway < 500);

/** Red lines that the text would cross, had the capital not cleared them. */
export const clearedIn = (record: GameState, seat: Seat): number =>
  record.scenario.delegations[seat].instructions.redLines.filter(
    ({ item, options }) => record.cleared[seat].includes(item) && options.includes(record.outcome?.text[item] ?? ''),
  ).length;

export type Fate = 'stands' | 'falls' | 'walkedOut' | 'deadline' | 'closed';

/** What became of the day, in one word. */
export const fateOf = (record: GameState): Fate => {
  const { outcome } = record;
  if (!outcome) return 'closed';
  if (outcome.verdicts) return outcome.stands ? 'stands' : 'falls';
  return outcome.how;
};

/** Those whose capital says no. */
export const refusers = (record: GameState): readonly Seat[] =>
  (['a', 'b'] as const).filter((seat) => record.outcome?.verdicts?.[seat].approves === false);

export interface Count {
  readonly agreed: number;
  readonly of: number;
  /** Items without a text, in the order of the agenda. */
  readonly silent: readonly string[];
}

export const countOf = (record: GameState): Count => {
  const items = itemsInPlay(record).map(({ id }) => id);
  const text = record.outcome?.text ?? {};
  const silent = items.filter((id) => text[id] === undefined);
  return { agreed: items.length - silent.length, of: items.length, silent };
};

/** The last offer of the other side that lay on the table, with what stood initialled by then. */
export const lastOfferTo = <Offer extends { readonly by: Seat; readonly floated: boolean }>(
  offers: readonly Offer[],
  seat: Seat,
): Offer | undefined => offers.filter(({ by, floated }) => by === otherSeat(seat) && !floated).at(-1);
