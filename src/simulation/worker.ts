import { expose } from 'comlink';
import type { GameRecord } from './record.ts';
import { playing, type Task } from './task.ts';

let play: (seed: number) => GameRecord = () => {
  throw new Error('no task was given');
};

/** The far end of `openSimulator`: takes a task, then plays one game of it a call. */
const far = {
  take: (task: Task): void => {
    play = playing(task);
  },
  play: (seed: number): GameRecord => play(seed),
};

export type Far = typeof far;

expose(far);
