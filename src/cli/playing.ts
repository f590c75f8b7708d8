import type { Length, Scenario } from '../scenario/schema.ts';
import { LENGTHS } from '../scenario/vocabulary.ts';
import { NO_RESULTS, type Part, type Plan, partsOf, type Results, withPart } from '../simulation/plan.ts';
import { runJobs } from './pool.ts';
import { openProgress } from './progress.ts';

export interface PlayedPlan {
  readonly results: ReadonlyMap<Length, Results>;
  /** False: it was interrupted, and this is what there is. */
  readonly whole: boolean;
}

/** Plays a plan on all cores, with its progress on standard error; an interruption (Ctrl-C) ends it early. */
export const playPlan = async (scenario: Scenario, plan: Plan, workers?: number): Promise<PlayedPlan> => {
  const parts = partsOf(plan);
  const weight = ({ seeds }: Part): number => seeds.length;
  const progress = openProgress(
    'simulating',
    parts.reduce((sum, part) => sum + weight(part), 0),
  );
  const results = new Map<Length, Results>(
    LENGTHS.filter((one) => plan.lengths.includes(one)).map((one) => [one, NO_RESULTS]),
  );
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  const text = JSON.stringify(scenario);
  let done = 0;
  try {
    await runJobs({
      job: 'simulate',
      inputs: parts.map((part) => ({ scenario: text, part })),
      workers,
      signal: interruption.signal,
      onDone: (played, index) => {
        const part = parts[index];
        if (!part) return;
        results.set(part.length, withPart(results.get(part.length) ?? NO_RESULTS, part, played));
        progress.done(weight(part));
        done += 1;
      },
    });
  } finally {
    process.removeListener('SIGINT', interrupt);
    progress.close();
  }
  return { results, whole: done === parts.length };
};
