import { reduce } from '../engine/reduce.ts';
import { type GameState, type Happening, openTalks } from '../engine/state.ts';

export type Moved = Extract<Happening, { what: 'moved' }>;

/** The moves of the day in order: the one at place n was made on turn n. */
export const movesOf = (record: GameState): readonly Moved[] =>
  record.chronicle.filter((h): h is Moved => h.what === 'moved');

const known = new WeakMap<GameState, readonly GameState[]>();

/** The table before each move, and after the last: one state more than moves. */
export const courseOf = (record: GameState): readonly GameState[] => {
  const before = known.get(record);
  if (before) return before;
  const course = [openTalks(record.scenario, record.length, record.seed)];
  for (const { by, move } of movesOf(record)) course.push(reduce(course.at(-1) ?? record, { by, move }));
  known.set(record, course);
  return course;
};
