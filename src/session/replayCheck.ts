import { objectionTo, reduce } from '../engine/reduce.ts';
import { openTalks } from '../engine/state.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Save } from './table.ts';

/** The first entry of the log, from 1, that the rules refuse; undefined when the whole game replays. */
export const firstRefused = (scenario: Scenario, { length, seed, log }: Save): number | undefined => {
  let game = openTalks(scenario, length, seed);
  for (const [index, played] of log.entries()) {
    if (objectionTo(game, played)) return index + 1;
    game = reduce(game, played);
  }
  return undefined;
};
