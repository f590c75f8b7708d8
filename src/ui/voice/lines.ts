import type { Occasion } from './cue.ts';

/** What a character says on each occasion, in the order in which it uses them up; ICU messages. */
export type Lines = Readonly<Record<Occasion, readonly string[]>>;
