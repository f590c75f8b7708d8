import type { Move } from '../engine/move.ts';
import { type Scores, scores } from '../engine/scores.ts';
import type { Ending, GameState, Minute } from '../engine/state.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import type { PlayerId } from './player.ts';

/** One simulated day in brief: plain data, small enough to send by the thousand. */
export interface GameRecord extends Scores {
  readonly seed: number;
  readonly players: Readonly<Record<Seat, PlayerId>>;
  readonly how: Ending;
  readonly by: Seat | null;
  /** What was initialled, whether it stands or not; empty when there is no text. */
  readonly text: Terms;
  /** Capitals that refused the text. */
  readonly refused: readonly Seat[];
  readonly turns: number;
  /** When the talks were over. */
  readonly minutes: Minute;
  /** Times that each side made a move, by its `nameOf`. */
  readonly moves: Readonly<Record<Seat, Readonly<Record<string, number>>>>;
  readonly events: readonly string[];
}

/** The verb of a move, or the id of a move of the scenario. */
export const nameOf = (move: Move): string => (move.kind === 'special' ? move.id : move.kind);

/** `s` is a finished day. */
export const recordOf = (s: GameState, players: GameRecord['players']): GameRecord => {
  const moves: Record<Seat, Record<string, number>> = { a: {}, b: {} };
  for (const h of s.chronicle) {
    if (h.what !== 'moved') continue;
    const name = nameOf(h.move);
    moves[h.by][name] = (moves[h.by][name] ?? 0) + 1;
  }
  const verdicts = s.outcome?.verdicts;
  return {
    ...scores(s),
    seed: s.seed,
    players,
    how: s.outcome?.how ?? 'deadline',
    by: s.outcome?.by ?? null,
    text: s.outcome?.text ?? {},
    refused: verdicts ? (['a', 'b'] as const).filter((seat) => !verdicts[seat].approves) : [],
    turns: s.turn,
    minutes: s.minutes,
    moves,
    events: s.fired,
  };
};
