import type { GameState, Happening } from '../engine/state.ts';
import { statesOf } from './states.ts';

export type Moved = Extract<Happening, { what: 'moved' }>;

/** The moves of the day in order: the one at place n was made on turn n. */
export const movesOf = (record: GameState): readonly Moved[] =>
  record.chronicle.filter((h): h is Moved => h.what === 'moved');

const known = new WeakMap<GameState, readonly GameState[]>();

/** The table before each move, and after the last: one state more than moves. */
export const courseOf = (record: GameState): readonly GameState[] => {
  const before = known.get(record);
  if (before) return before;
  const course = statesOf(record, movesOf(record));
  known.set(record, course);
  return course;
};
