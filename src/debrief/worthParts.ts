import type { GameState, Hundredths } from '../engine/state.ts';
import { completed, instructionsOf, weightsOf, worthOf } from '../engine/worth.ts';
import type { Seat, Terms } from '../scenario/schema.ts';

/** One term of a worth: w · v, the weight in points and the value from 0 to 100. */
export interface WorthPart {
  readonly item: string;
  readonly weight: number;
  readonly value: number;
}

/** A worth taken apart: u = Σ w · v + linkages (Keeney and Raiffa, Decisions with Multiple Objectives, 1976). */
export interface WorthParts {
  /** In the order of the agenda. */
  readonly parts: readonly WorthPart[];
  /** What texts are worth together, and what the bounds of 0 and 100 cut off. */
  readonly linkages: Hundredths;
  readonly worth: Hundredths;
}

export const worthPartsOf = (record: GameState, seat: Seat, terms: Terms): WorthParts => {
  const { values } = instructionsOf(record, seat);
  const weights = weightsOf(record, seat);
  const parts = Object.entries(completed(record, terms)).map(([item, option]) => ({
    item,
    weight: weights[item] ?? 0,
    value: values[item]?.[option] ?? 0,
  }));
  const worth = worthOf(record, seat, terms);
  return { parts, worth, linkages: parts.reduce((rest, { weight, value }) => rest - weight * value, worth) };
};
