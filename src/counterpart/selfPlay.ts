import { tasteAt } from '../engine/luck.ts';
import { type Played, reduce } from '../engine/reduce.ts';
import { type GameState, openTalks } from '../engine/state.ts';
import { viewFor } from '../engine/view.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import type { CharacterId } from './character.ts';
import { think } from './think.ts';

export interface Game {
  readonly state: GameState;
  readonly log: readonly Played[];
}

/** A whole day between two characters, each at its own view: the same seed gives the same day. */
export const selfPlay = (
  scenario: Scenario,
  length: Length,
  seed: number,
  characters: Readonly<Record<Seat, CharacterId>>,
): Game => {
  let state = openTalks(scenario, length, seed);
  const log: Played[] = [];
  while (state.phase !== 'over') {
    const by = state.floor;
    const played = { by, ...think(characters[by], viewFor(state, by), tasteAt(seed, state.turn, by)) };
    log.push(played);
    state = reduce(state, played);
  }
  return { state, log };
};
