import type { GameState } from '../../src/engine/state.ts';
import { randomGame } from '../engine/randomGame.ts';
import { geneva } from '../geneva.ts';

const played: GameState[] = [];

/** Short days of any moves at all, played to their end; the same ones for every law. */
export const anyDays = (count: number): readonly GameState[] => {
  while (played.length < count) {
    const last = randomGame(geneva, 'short', played.length).states.at(-1);
    if (!last?.outcome) throw new Error('a day without an end');
    played.push(last);
  }
  return played.slice(0, count);
};
