import type { GameState, Happening } from '../engine/state.ts';

/** A change of trust or of home support, with its cause. */
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

/** The event or the special move that an `effect` came of: the last one before it in the minutes. */
export const behind = (record: GameState, shift: Shift): Happening | undefined =>
  shift.why === 'effect'
    ? record.chronicle
        .slice(0, record.chronicle.indexOf(shift))
        .findLast(({ what }) => what === 'event' || what === 'moved')
    : undefined;

/** The move that brought something about: consequences are stamped one turn on. */
export const causeOf = (record: GameState, h: Happening): number =>
  Math.max(0, Math.min(h.turn - (h.what === 'moved' ? 0 : 1), record.turn - 1));
