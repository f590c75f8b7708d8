import type { GameState, Happening, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { missedMoment } from './missed.ts';
import type { Better } from './sheet.ts';

/** A minute from which a day could have gone another way: just before a move of one's own. */
export interface Branch {
  /** Moves of the log that stand. */
  readonly turn: number;
  readonly at: Minute;
  /** What was done instead. */
  readonly did: Extract<Happening, { what: 'moved' }>;
}

/** Every minute at which `seat` had the floor, in the order of the day. */
export const branchesOf = (record: GameState, seat: Seat): readonly Branch[] =>
  record.chronicle.flatMap((h) => (h.what === 'moved' && h.by === seat ? [{ turn: h.turn, at: h.at, did: h }] : []));

/** Where going another way tells most. */
export interface Telling extends Branch {
  /** Whether there was time from here for the text that was missed. */
  readonly still: boolean;
}

/** Before the trade that was missed; without one, before the last move but the close. */
export const tellingBranch = (record: GameState, seat: Seat, better: Better | null): Telling | undefined => {
  const branches = branchesOf(record, seat);
  const missed = better && missedMoment(record, seat, better);
  const there = missed && branches.find(({ turn }) => turn === missed.back.turn);
  if (there) return { ...there, still: missed.cue !== null };
  const last = branches.findLast(({ did }) => did.move.kind !== 'close') ?? branches.at(-1);
  return last && { ...last, still: false };
};
