import type { Seat, Terms } from '../scenario/schema.ts';
import { type GameState, scheduleOf, type Verdict } from './state.ts';
import { crossedBy, walkAwayOf, worthOf } from './worth.ts';

/**
 * A capital approves when the text is worth its walk-away value or more, crosses no red line that was not cleared,
 * and home support carries it: the two-level game, Putnam, International Organization 42 (1988).
 */
export const weighed = (v: Omit<Verdict, 'approves' | 'reason'>): Verdict => {
  const reason =
    v.crossed.length > 0 ? 'redLine' : v.worth < v.walkAway ? 'value' : v.home < v.needs ? 'support' : null;
  return { ...v, approves: reason === null, reason };
};

export const verdictOf = (s: GameState, seat: Seat, text: Terms): Verdict =>
  weighed({
    worth: worthOf(s, seat, text),
    walkAway: walkAwayOf(s, seat),
    crossed: crossedBy(s, seat, text, s.cleared[seat]),
    home: s.home[seat],
    needs: scheduleOf(s).ratify,
  });
