import type { GameState, Happening, Hundredths, Minute } from '../engine/state.ts';
import { completed, worthOf } from '../engine/worth.ts';
import type { Seat, Terms } from '../scenario/schema.ts';

/** What one set of initials was worth to each, on top of what stood before. */
export interface Initials {
  readonly turn: number;
  readonly at: Minute;
  readonly terms: Terms;
  readonly gain: Readonly<Record<Seat, Hundredths>>;
}

/** Initials and reopenings in order: from no text at all, these steps add up to the worth of the text. */
export const initialsOf = (record: GameState): readonly Initials[] => {
  let agreed: Terms = {};
  const step = (h: Happening, next: Terms, terms: Terms, turn: number): Initials => {
    const gain = (seat: Seat): Hundredths => worthOf(record, seat, next) - worthOf(record, seat, agreed);
    const made = { turn, at: h.at, terms, gain: { a: gain('a'), b: gain('b') } };
    agreed = next;
    return made;
  };
  return record.chronicle.flatMap((h) => {
    if (h.what === 'initialled') return [step(h, { ...agreed, ...h.terms }, h.terms, h.turn - 1)];
    if (h.what !== 'moved' || h.move.kind !== 'reopen') return [];
    const { item } = h.move;
    const rest = Object.fromEntries(Object.entries(agreed).filter(([id]) => id !== item));
    return [step(h, rest, { [item]: completed(record, {})[item] ?? '' }, h.turn)];
  });
};

/** What silence on every article is worth: where the initials start from. */
export const silenceWorth = (record: GameState, seat: Seat): Hundredths => worthOf(record, seat, {});
