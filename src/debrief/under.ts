import { groundOf } from '../engine/ground.ts';
import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import { walkAwayOf, worthOf } from '../engine/worth.ts';
import { bestFor, narrowed } from '../negotiation/narrowed.ts';
import { frontier } from '../negotiation/pareto.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { courseOf, movesOf } from './course.ts';
import { demandsOf } from './demands.ts';
import { optionsLeft } from './open.ts';

/** Terms under one's own walk-away value: leaving the room was worth more. */
export interface Under {
  readonly by: Seat;
  readonly turn: number;
  readonly at: Minute;
  readonly did: 'tabled' | 'accepted';
  readonly terms: Terms;
  /**
   * What the text would have been worth with these terms: as it stood, when no article was left open; or else with
   * the best for `by` on the rest that the other side would sign.
   */
  readonly worth: Hundredths;
  readonly whole: boolean;
  readonly walkAway: Hundredths;
}

/** Every offer and every acceptance of `seat` after which no text could reach its walk-away value any more. */
export const undersOf = (record: GameState, seat: Seat): readonly Under[] => {
  const course = courseOf(record);
  const tabled = demandsOf(record).filter(({ by, floated }) => by === seat && !floated);
  const accepted = movesOf(record).flatMap(({ by, move, turn, at, was }) =>
    by === seat && move.kind === 'accept' && was
      ? [{ turn, at, terms: Object.fromEntries(Object.entries(was.terms).filter(([id]) => takes(move.items, id))) }]
      : [],
  );
  const walkAway = walkAwayOf(record, seat);
  const made = [
    ...tabled.map(({ turn, at, terms }) => ({ turn, at, terms, did: 'tabled' as const })),
    ...accepted.map((one) => ({ ...one, did: 'accepted' as const })),
  ];
  return made.flatMap(({ turn, at, terms, did }) => {
    const before = course[turn];
    if (!before) return [];
    const text = { ...before.agreed, ...terms };
    const whole = Object.keys(text).length === groundOf(record).talks.items.length;
    const worth = whole ? worthOf(record, seat, text) : bestWith(record, seat, text);
    if (worth === null || worth >= walkAway) return [];
    // What was lost before is no fault of this move.
    if (!whole && (bestWith(record, seat, before.agreed) ?? 0) < walkAway) return [];
    return [{ by: seat, turn, at, did, terms, worth, whole, walkAway }];
  });
};

const takes = (items: readonly string[] | undefined, id: string): boolean => !items || items.includes(id);

/** The best that `seat` could still have with `text` agreed and the rest open, in a text that the other would sign. */
const bestWith = (record: GameState, seat: Seat, text: Terms): Hundredths | null => {
  const ground = groundOf(record);
  const { space } = ground.talks;
  const points = frontier(narrowed(space, optionsLeft(ground, text)));
  return bestFor(points, seat, space.reservation[otherSeat(seat)])?.[seat] ?? null;
};
