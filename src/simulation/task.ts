import { type Played, replay } from '../engine/reduce.ts';
import { type GameState, type Happening, openTalks } from '../engine/state.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { type Game, otherwise, playOn } from './day.ts';
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
export const playing = (task: Task): ((seed: number) => GameRecord) => {
  const { play } = days(task);
  return (seed) => recordOf(play(seed).state, task.players);
};

/** The minutes of any game of a task: what happened from where it begins. */
export const telling = (task: Task): ((seed: number) => readonly Happening[]) => {
  const { told, play } = days(task);
  return (seed) => play(seed).state.chronicle.slice(told);
};

/** The games of a task, and how much of their chronicle was there before they began. */
const days = ({ scenario, length, players, from }: Task) => {
  const both = sitting(players);
  const here = from && replay(scenario, length, from.seed, from.log);
  const begin = (seed: number): GameState => (here ? otherwise(here, seed) : openTalks(scenario, length, seed));
  return { told: here?.chronicle.length ?? 0, play: (seed: number): Game => playOn(begin(seed), both) };
};
