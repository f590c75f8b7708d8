import { groundOf } from '../engine/ground.ts';
import { outcomeOf, termsOf } from '../engine/space.ts';
import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import { bestFor, narrowed } from '../negotiation/narrowed.ts';
import { frontier } from '../negotiation/pareto.ts';
import { outcomeAt } from '../negotiation/space.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { courseOf } from './course.ts';
import { optionsLeft, shutAt } from './open.ts';
import { resultOf } from './refusals.ts';
import { causeOf } from './shifts.ts';

/** What `by` put its initials to and kept, and a better text on the same articles, open at that moment, that the other side would not have felt. */
export interface Acceptance {
  readonly by: Seat;
  readonly turn: number;
  readonly at: Minute;
  /** What it accepted, as far as it stands in the final text. */
  readonly terms: Terms;
  /** On the articles that change, the rest of the text as it is. */
  readonly better: Terms;
  /** What that would have been worth to `by`, at no cost to the other side. */
  readonly cost: Hundredths;
}

/** Every acceptance of `seat` that is part of a text that stands and could have brought it more. */
export const acceptancesOf = (record: GameState, seat: Seat): readonly Acceptance[] => {
  const { outcome } = record;
  if (!outcome?.stands) return [];
  const ground = groundOf(record);
  const { talks } = ground;
  const text = outcomeOf(talks, outcome.text);
  const had = resultOf(record);
  const changes = (index: number): number =>
    outcomeAt(talks.space, index).filter((option, place) => option !== text[place]).length;
  return record.chronicle.flatMap((h) => {
    if (h.what !== 'initialled' || h.by !== seat) return [];
    const terms = Object.fromEntries(Object.entries(h.terms).filter(([id, option]) => outcome.text[id] === option));
    const rest = Object.fromEntries(talks.items.map(({ id, statusQuo }) => [id, outcome.text[id] ?? statusQuo]));
    for (const id of Object.keys(terms)) delete rest[id];
    const turn = causeOf(record, h);
    const then = courseOf(record)[turn] ?? record;
    const open = narrowed(talks.space, optionsLeft(ground, rest, shutAt(then)));
    const best = bestFor(frontier(open), seat, had[otherSeat(seat)]);
    if (!best || best[seat] <= had[seat]) return [];
    const [index = 0] = best.outcomes.toSorted((x, y) => changes(x) - changes(y));
    const better = Object.fromEntries(
      Object.entries(termsOf(talks, outcomeAt(talks.space, index))).filter(
        ([id, option]) => id in terms && option !== terms[id],
      ),
    );
    return [{ by: seat, turn, at: h.at, terms, better, cost: best[seat] - had[seat] }];
  });
};
