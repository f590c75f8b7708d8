import type { GameState } from '../engine/state.ts';
import { type Plot, plot } from './plot.ts';
import { historicalSheet, type Sheet, sheet } from './sheet.ts';

export interface Analysis {
  readonly sheet: Sheet;
  readonly history: Sheet;
  readonly plot: Plot;
}

const known = new WeakMap<GameState, Analysis>();

/** Every package of the talks, counted once a game: some tens of milliseconds, so not before the first paint. */
export const analysed = (record: GameState): Analysis => {
  const before = known.get(record);
  if (before) return before;
  const analysis = { sheet: sheet(record), history: historicalSheet(record), plot: plot(record, 40) };
  known.set(record, analysis);
  return analysis;
};
