import { releaseProxy, wrap } from 'comlink';
import type { Happening } from '../engine/state.ts';
import type { GameRecord } from './record.ts';
import { playing, type Task, telling } from './task.ts';
import type { Far } from './worker.ts';

export interface Run {
  /** After each game; `done` counts it. */
  readonly onGame?: (record: GameRecord, done: number) => void;
  /** Aborted: no further game is begun. */
  readonly signal?: AbortSignal;
}

/** Plays whole days beside the page. */
export interface Simulator {
  /** The games of `task` in the order of its seeds; those played until then when it is stopped. One task at a time. */
  run(task: Task, run?: Run): Promise<readonly GameRecord[]>;
  /** The minutes of the game of `task` under `seed`, from where it begins. */
  tell(task: Task, seed: number): Promise<readonly Happening[]>;
  close(): void;
}

type Play = (seed: number) => Promise<GameRecord>;

/** In this thread, which draws a breath after each game. */
const here = (task: Task): Play => {
  const play = playing(task);
  return async (seed) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return play(seed);
  };
};

/** Plays in a worker; where no worker can start or it breaks down, in this thread. */
export const openSimulator = (): Simulator => {
  const worker = startWorker();
  const far = worker && wrap<Far>(worker);
  let broken: () => void = () => {};
  let works = far !== undefined;
  let closed = false;
  const breakdown = new Promise<null>((resolve) => {
    broken = () => {
      works = false;
      resolve(null);
    };
  });
  worker?.addEventListener('error', broken);
  worker?.addEventListener('messageerror', broken);

  const inWorker = async <T>(asked: Promise<T> | undefined): Promise<T | null> => {
    if (!works || !asked) return null;
    return Promise.race([asked.catch(() => null), breakdown]);
  };

  return {
    run: async (task, { onGame, signal } = {}) => {
      await inWorker(far?.take(task));
      let near: Play | undefined;
      const played: GameRecord[] = [];
      for (const seed of task.seeds) {
        if (closed || signal?.aborted) break;
        const sent = await inWorker(far?.play(seed));
        if (closed) break;
        if (!sent) near ??= here(task);
        const record = sent ?? (await near?.(seed));
        if (!record) break;
        played.push(record);
        onGame?.(record, played.length);
      }
      return played;
    },
    tell: async (task, seed) => (await inWorker(far?.tell(task, seed))) ?? telling(task)(seed),
    close: () => {
      closed = true;
      broken();
      far?.[releaseProxy]();
      worker?.terminate();
    },
  };
};

const startWorker = (): Worker | undefined => {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};
