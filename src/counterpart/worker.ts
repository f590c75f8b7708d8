import { expose } from 'comlink';
import { think } from './think.ts';

/** The far end of `openThinker`: thinks off the page's thread, so that the picture never waits. */
const far = { think };

export type Far = typeof far;

expose(far);
