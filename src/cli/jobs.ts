import { simulateJob } from './simulateJob.ts';
import { tournamentJob } from './tournamentJob.ts';

/** What a worker of the pool can be asked for, by name: plain data in, plain data out. */
export const JOBS = { simulate: simulateJob, tournament: tournamentJob } as const;
export type JobName = keyof typeof JOBS;
export type Input<N extends JobName> = Parameters<(typeof JOBS)[N]>[0];
export type Output<N extends JobName> = ReturnType<(typeof JOBS)[N]>;
