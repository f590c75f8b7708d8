import { type Played, replay } from '../engine/reduce.ts';
import { type GameState, openTalks } from '../engine/state.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { otherwise, playOn } from './day.ts';
import { type PlayerId, sitting } from './player.ts';
import { type GameRecord, recordOf } from './record.ts';

/** Games to play: plain data, so that any worker can take a part of it. */
export interface Task {
  readonly scenario: Scenario;
  readonly length: Length;
  readonly players: Readonly<Record<Seat, PlayerId>>;
  /** A game for each. */
  readonly seeds: readonly number[];
  /** Where to play on from: a day that was begun under `seed` and has come to the end of `log`. Left out: the start. */
  readonly from?: { readonly seed: number; readonly log: readonly Played[] };
}

/** One game after the other: call it once a seed. */
export const playing = ({ scenario, length, players, from }: Task): ((seed: number) => GameRecord) => {
  const both = sitting(players);
  const here = from && replay(scenario, length, from.seed, from.log);
  const begin = (seed: number): GameState => (here ? otherwise(here, seed) : openTalks(scenario, length, seed));
  return (seed) => recordOf(playOn(begin(seed), both).state, players);
};
