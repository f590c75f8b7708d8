import { expose } from 'comlink';
import type { Happening } from '../engine/state.ts';
import type { GameRecord } from './record.ts';
import { playing, type Task, telling } from './task.ts';

let play: (seed: number) => GameRecord = () => {
  throw new Error('no task was given');
};

/** The far end of `openSimulator`: takes a task, then plays one game of it a call; tells one game of any. */
const far = {
  take: (task: Task): void => {
    play = playing(task);
  },
  play: (seed: number): GameRecord => play(seed),
  tell: (task: Task, seed: number): readonly Happening[] => telling(task)(seed),
};

export type Far = typeof far;

expose(far);
