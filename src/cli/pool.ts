import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Input, JOBS, type JobName, type Output } from './jobs.ts';

/** How a round of jobs is run. */
export interface Round<N extends JobName> {
  readonly job: N;
  readonly inputs: readonly Input<N>[];
  /** Threads; left out: one a core. */
  readonly workers?: number | undefined;
  /** After each job, in the order in which they are done. */
  readonly onDone: (output: Output<N>, index: number) => void;
  /** Aborted: what runs is dropped, and the round ends. */
  readonly signal?: AbortSignal | undefined;
}

const MARK = 'ad-referendum pool';

/** The bundle that this file is part of; source cannot be run by a thread of Node. */
const program = fileURLToPath(import.meta.url);

/** Does every job of the round, on all cores where it can, and in this thread where not. */
export const runJobs = async <N extends JobName>(round: Round<N>): Promise<void> => {
  const { job, inputs, workers = availableParallelism(), onDone, signal } = round;
  const threads = Math.min(workers, inputs.length);
  if (threads <= 1 || !program.endsWith('.mjs')) return runHere(round);
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(program, { workerData: { mark: MARK, job } });
      try {
        while (next < inputs.length && !signal?.aborted) {
          const index = next++;
          const output = await ask<Output<N>>(worker, inputs[index], signal);
          if (output !== undefined) onDone(output, index);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
};

const runHere = async <N extends JobName>({ job, inputs, onDone, signal }: Round<N>): Promise<void> => {
  const work = JOBS[job] as (input: Input<N>) => Output<N>;
  for (const [index, input] of inputs.entries()) {
    // Lets an interruption be heard between two jobs.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) return;
    onDone(work(input), index);
  }
};

/** One answer of a worker; undefined when the round was stopped first. */
const ask = <T>(worker: Worker, input: unknown, signal: AbortSignal | undefined): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const onMessage = (output: T): void => settle(() => resolve(output));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new Error('a worker has gone')));
    const onStop = (): void => settle(() => resolve(undefined));
    const settle = (end: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onStop);
      end();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onStop);
    worker.postMessage(input);
  });

/** In a thread of the pool: answers one job after the other. In any other thread: nothing. */
export const serveJobs = (): void => {
  if (isMainThread || workerData?.mark !== MARK) return;
  const work = JOBS[workerData.job as JobName] as (input: unknown) => unknown;
  parentPort?.on('message', (input) => parentPort?.postMessage(work(input)));
};
