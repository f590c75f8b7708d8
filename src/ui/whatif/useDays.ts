import { useCallback, useEffect, useRef, useState } from 'react';
import type { Happening } from '../../engine/state.ts';
import type { GameRecord } from '../../simulation/record.ts';
import { openSimulator, type Simulator } from '../../simulation/running.ts';
import type { Task } from '../../simulation/task.ts';

/** Simulated days: how many are wanted, and those that were played so far. */
export interface Days {
  readonly tasks: readonly Task[];
  readonly of: number;
  readonly records: readonly GameRecord[];
  readonly running: boolean;
}

/** The page is told of days as they come, but not more often than this. */
const TELL_MS = 120;

const NONE: Days = { tasks: [], of: 0, records: [], running: false };

/** Plays days beside the page, one run at a time: a new one ends the one before. */
export const useDays = () => {
  const simulator = useRef<Simulator>(undefined);
  const ending = useRef<AbortController>(undefined);
  const [days, setDays] = useState(NONE);

  useEffect(
    () => () => {
      ending.current?.abort();
      simulator.current?.close();
      simulator.current = undefined;
    },
    [],
  );

  const open = useCallback((): Simulator => {
    simulator.current ??= openSimulator();
    return simulator.current;
  }, []);

  const stop = useCallback(() => ending.current?.abort(), []);

  const forget = useCallback(() => {
    ending.current?.abort();
    ending.current = undefined;
    setDays(NONE);
  }, []);

  const start = useCallback(
    async (tasks: readonly Task[]): Promise<void> => {
      ending.current?.abort();
      const end = new AbortController();
      const { signal } = end;
      ending.current = end;
      const of = tasks.reduce((sum, { seeds }) => sum + seeds.length, 0);
      const records: GameRecord[] = [];
      let told = 0;
      const tell = (running: boolean): void => {
        // A run that was ended by the next one has no more to say.
        if (ending.current === end) setDays({ tasks, of, records: [...records], running });
      };
      tell(true);
      for (const task of tasks) {
        if (signal.aborted) break;
        await open().run(task, {
          signal,
          onGame: (record) => {
            records.push(record);
            const now = performance.now();
            if (now - told < TELL_MS) return;
            told = now;
            tell(true);
          },
        });
      }
      tell(false);
    },
    [open],
  );

  /** The minutes of one of the days. */
  const retell = useCallback(
    (task: Task, seed: number): Promise<readonly Happening[]> => open().tell(task, seed),
    [open],
  );

  return { days, start, stop, forget, retell };
};
