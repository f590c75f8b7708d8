import { releaseProxy, wrap } from 'comlink';
import type { View } from '../engine/view.ts';
import type { CharacterId } from './character.ts';
import { think } from './think.ts';
import type { Thought } from './thought.ts';
import type { Far } from './worker.ts';

/** Someone to ask what a character would do; `luck` is in [0, 1). */
export interface Thinker {
  think(id: CharacterId, view: View, luck: number): Promise<Thought>;
  close(): void;
}

const here: Thinker = {
  think: async (id, view, luck) => think(id, view, luck),
  close: () => {},
};

/** Thinks in a worker; where no worker can start or it breaks down, in this thread. */
export const openThinker = (): Thinker => {
  const worker = startWorker();
  if (!worker) return here;
  const far = wrap<Far>(worker);
  let broken: () => void = () => {};
  let works = true;
  const breakdown = new Promise<null>((resolve) => {
    broken = () => {
      works = false;
      resolve(null);
    };
  });
  worker.addEventListener('error', broken);
  worker.addEventListener('messageerror', broken);
  return {
    think: async (id, view, luck) => {
      const found = works ? await Promise.race([far.think(id, view, luck).catch(() => null), breakdown]) : null;
      return found ?? here.think(id, view, luck);
    },
    close: () => {
      broken();
      far[releaseProxy]();
      worker.terminate();
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
