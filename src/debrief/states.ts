import { type Played, reduce } from '../engine/reduce.ts';
import { type GameState, openTalks } from '../engine/state.ts';

/** The state before the first move of a game and after each: one more than `log` is long. */
export const statesOf = (
  record: Pick<GameState, 'scenario' | 'length' | 'seed'>,
  log: readonly Played[],
): readonly GameState[] => {
  let state = openTalks(record.scenario, record.length, record.seed);
  const states = [state];
  for (const played of log) {
    state = reduce(state, played);
    states.push(state);
  }
  return states;
};
