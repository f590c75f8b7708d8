import { groundOf } from '../engine/ground.ts';
import { outcomeOf, termsOf } from '../engine/space.ts';
import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import { indexOf } from '../negotiation/space.ts';
import { moreWithin } from '../negotiation/within.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { goneBy, optionsLeft } from './narrowing.ts';
import { causeOf } from './shifts.ts';

/** What `by` put its initials to and kept, and a better text on the same articles that the other side would not have felt. */
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
  const { talks, field } = ground;
  const index = indexOf(talks.space, outcomeOf(talks, outcome.text));
  return record.chronicle.flatMap((h) => {
    if (h.what !== 'initialled' || h.by !== seat) return [];
    const terms = Object.fromEntries(Object.entries(h.terms).filter(([id, option]) => outcome.text[id] === option));
    const rest = Object.fromEntries(talks.items.map(({ id, statusQuo }) => [id, outcome.text[id] ?? statusQuo]));
    for (const id of Object.keys(terms)) delete rest[id];
    const more = moreWithin(
      talks.space,
      field.u,
      field.crossed,
      optionsLeft(ground, rest, goneBy(record)),
      index,
      seat,
    );
    if (!more) return [];
    const better = Object.fromEntries(
      Object.entries(termsOf(talks, more.outcome)).filter(([id, option]) => id in terms && option !== terms[id]),
    );
    return [{ by: seat, turn: causeOf(record, h), at: h.at, terms, better, cost: more.gain }];
  });
};
