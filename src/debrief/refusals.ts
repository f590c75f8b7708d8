import { reduce } from '../engine/reduce.ts';
import type { GameState, Hundredths, Minute, Offer } from '../engine/state.ts';
import { walkAwayOf, worthOf } from '../engine/worth.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { courseOf, movesOf } from './course.ts';
import type { Point } from './plot.ts';

/** What each side had from a day: the worth of a text that stands, or else of walking away. */
export const resultOf = (record: GameState): Point => {
  const { outcome } = record;
  const had = (seat: Seat): Hundredths =>
    outcome?.stands ? worthOf(record, seat, outcome.text) : walkAwayOf(record, seat);
  return { a: had('a'), b: had('b') };
};

/** The day as it would have ended had `seat` accepted all that lies before it, and both closed there. */
export const ifAccepted = (s: GameState, seat: Seat): GameState | null => {
  const accepted = reduce(s, { by: seat, move: { kind: 'accept' } });
  if (accepted === s) return null;
  const closed = [otherSeat(seat), seat].reduce((now, by) => reduce(now, { by, move: { kind: 'close' } }), accepted);
  return closed.outcome ? closed : null;
};

/** An offer that `by` let go, and the day that a yes would have made. */
export interface Refusal {
  readonly by: Seat;
  /** The last move of `by` before which it could still have said yes. */
  readonly turn: number;
  readonly at: Minute;
  readonly did: 'declined' | 'countered' | 'left' | 'passed';
  readonly terms: Terms;
  /** With the text that then stood initialled. */
  readonly text: Terms;
  /** Whether both capitals would have carried it. */
  readonly stands: boolean;
  /** What both would have had. */
  readonly had: Point;
  /** For `by`: over what it had in the end; negative: the no paid. */
  readonly cost: Hundredths;
}

/** Every offer that `seat` could have accepted and did not, at the last moment that it could. */
export const refusalsOf = (record: GameState, seat: Seat): readonly Refusal[] => {
  const course = courseOf(record);
  const result = resultOf(record);
  const last = new Map<string, { readonly offer: Offer; readonly turn: number }>();
  const taken = new Set<string>();
  for (const { by, move, turn, was } of movesOf(record)) {
    if (by !== seat || was?.by !== otherSeat(seat)) continue;
    const key = `${was.at} ${JSON.stringify(was.terms)}`;
    if (move.kind === 'accept') taken.add(key);
    else last.set(key, { offer: was, turn });
  }
  return [...last].flatMap(([key, { offer, turn }]) => {
    const before = course[turn];
    const end = before && !taken.has(key) ? ifAccepted(before, seat) : null;
    if (!before || !end) return [];
    const had = resultOf(end);
    return [
      {
        by: seat,
        turn,
        at: before.minutes,
        did: answerAt(record, turn),
        terms: offer.terms,
        text: end.outcome?.text ?? {},
        stands: end.outcome?.stands ?? false,
        had,
        cost: had[seat] - result[seat],
      },
    ];
  });
};

const answerAt = (record: GameState, turn: number): Refusal['did'] => {
  const kind = movesOf(record)[turn]?.move.kind;
  if (kind === 'decline') return 'declined';
  if (kind === 'propose') return 'countered';
  return kind === 'walkOut' ? 'left' : 'passed';
};
