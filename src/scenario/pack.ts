import type { Scenario, Texts } from './schema.ts';

/** A scenario with its words in one language: what a screen needs. */
export interface Pack {
  readonly scenario: Scenario;
  readonly texts: Texts;
}
