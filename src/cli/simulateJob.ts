import type { Scenario } from '../scenario/schema.ts';
import { type Part, type Played, playPart } from '../simulation/plan.ts';

/** One part of a simulation. The scenario travels as JSON, so that a worker knows it again and surveys it once. */
export interface SimulateInput {
  readonly scenario: string;
  readonly part: Part;
}

let known: { readonly text: string; readonly scenario: Scenario } | undefined;

export const simulateJob = ({ scenario: text, part }: SimulateInput): Played => {
  if (known?.text !== text) known = { text, scenario: JSON.parse(text) as Scenario };
  return playPart(known.scenario, part);
};
