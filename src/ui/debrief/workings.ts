import type { GameState, Happening, Hundredths, Minute } from '../../engine/state.ts';
import { completed, worthOf } from '../../engine/worth.ts';
import type { Seat, Terms } from '../../scenario/schema.ts';

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

export type Shift = Extract<Happening, { what: 'trust' | 'home' }>;

/** The shifts that weighed most, at most `most` of them, in the order of the day; the rest as a count. */
export const heaviest = (
  shifts: readonly Shift[],
  most: number,
): { readonly shown: readonly Shift[]; readonly more: number } => {
  const kept = new Set([...shifts].sort((x, y) => Math.abs(y.by) - Math.abs(x.by)).slice(0, most));
  return { shown: shifts.filter((shift) => kept.has(shift)), more: Math.max(0, shifts.length - kept.size) };
};

export const shiftsOf = (record: GameState, what: Shift['what']): readonly Shift[] =>
  record.chronicle.filter((h): h is Shift => h.what === what);

/** The move that brought something about: consequences are stamped one turn on. */
export const causeOf = (record: GameState, h: Happening): number =>
  Math.max(0, Math.min(h.turn - (h.what === 'moved' ? 0 : 1), record.turn - 1));
