import type { Counterpart } from '../counterpart/thought.ts';
import { luckFrom, tasteAt } from '../engine/luck.ts';
import { liveDay, type Played } from '../engine/reduce.ts';
import { type GameState, openTalks } from '../engine/state.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';

/** A day that was played to its end, and the moves that were played of it. */
export interface Game {
  readonly state: GameState;
  readonly log: readonly Played[];
}

export type Players = Readonly<Record<Seat, Counterpart>>;

/**
 * Plays on to the end of the day, each player at its own view; `log` holds what is played from here on.
 * Throws on a move that may not be made: a day that stands still would never end.
 */
export const playOn = (from: GameState, players: Players): Game => {
  const day = liveDay(from);
  const { state } = day;
  const log: Played[] = [];
  while (state.phase !== 'over') {
    const by = state.floor;
    const played = { by, ...players[by](day.view(), tasteAt(state.seed, state.turn, by)) };
    const why = day.play(played);
    if (why) throw new Error(`${by} may not make the move ${played.move.kind}: ${why}`);
    log.push(played);
  }
  return { state, log };
};

/** A whole day: the same seed gives the same day. */
export const playDay = (scenario: Scenario, length: Length, seed: number, players: Players): Game =>
  playOn(openTalks(scenario, length, seed), players);

/** The same moment with other luck to come: what happened stands, and what follows is drawn from `seed`. */
export const otherwise = (state: GameState, seed: number): GameState => ({ ...state, seed, luck: luckFrom(seed) });
