import type { Instructions, Length, Linkage, Scenario, Seat, Terms } from '../scenario/schema.ts';
import type { Matters } from './move.ts';
import type { Hundredths } from './state.ts';

/** Hundredths to whole points. */
export const points = (worth: Hundredths): number => Math.round(worth / 100);

type Played = { readonly scenario: Scenario; readonly length: Length };

export const instructionsOf = (s: Played, seat: Seat): Instructions => s.scenario.delegations[seat].instructions;

/** Weights in force: the short agenda has its own. */
export const weightsOf = (s: Played, seat: Seat): Readonly<Record<string, number>> =>
  s.length === 'short' ? s.scenario.delegations[seat].short.weights : instructionsOf(s, seat).weights;

export const walkAwayOf = (s: Played, seat: Seat): Hundredths =>
  100 * (s.length === 'short' ? s.scenario.delegations[seat].short.walkAway : instructionsOf(s, seat).walkAway);

const holds = (linkage: Linkage, terms: Terms): boolean =>
  linkage.when.every(({ item, options }) => options.includes(terms[item] ?? ''));

/** The agenda with the status quo wherever `terms` are silent. */
export const completed = (s: Played, terms: Terms): Terms => {
  const all: Record<string, string> = {};
  for (const id of s.scenario.schedules[s.length].items) {
    const item = s.scenario.items.find((one) => one.id === id);
    if (item) all[id] = terms[id] ?? item.statusQuo;
  }
  return all;
};

/**
 * u_p(ω) = Σ_i w_{p,i} · v_{p,i}(ω_i) + Σ_l linkage_{p,l}(ω), in hundredths of a point.
 * Raiffa, The Art and Science of Negotiation (1982), additive scoring; linkages as bonuses on top.
 */
export const worthOf = (s: Played, seat: Seat, terms: Terms): Hundredths => {
  const all = completed(s, terms);
  const { values } = instructionsOf(s, seat);
  const weights = weightsOf(s, seat);
  let sum = 0;
  for (const [item, option] of Object.entries(all)) sum += (weights[item] ?? 0) * (values[item]?.[option] ?? 0);
  for (const linkage of s.scenario.linkages) if (holds(linkage, all)) sum += 100 * linkage[seat];
  return Math.max(0, Math.min(10_000, sum));
};

/** Items of `terms` on which `seat` would cross one of its red lines that its capital has not cleared. */
export const crossedBy = (s: Played, seat: Seat, terms: Terms, cleared: readonly string[]): readonly string[] =>
  instructionsOf(s, seat)
    .redLines.filter(({ item, options }) => !cleared.includes(item) && options.includes(terms[item] ?? ''))
    .map(({ item }) => item);

/** The band of an item's weight against an even share: from 1.4 times on it matters much, up to 0.7 little. */
export const mattersTo = (s: Played, seat: Seat, item: string): Matters => {
  const weights = weightsOf(s, seat);
  const even = 100 / s.scenario.schedules[s.length].items.length;
  const weight = weights[item] ?? 0;
  return weight >= 1.4 * even ? 3 : weight <= 0.7 * even ? 1 : 2;
};

/** The option of `item` that is worth most to `seat` among those on the table. */
export const wantedBy = (s: Played, seat: Seat, item: string, bridges: readonly string[]): string => {
  const found = s.scenario.items.find((one) => one.id === item);
  const values = instructionsOf(s, seat).values[item] ?? {};
  const open = (found?.options ?? []).filter((option) => !option.bridge || bridges.includes(item));
  return open.reduce(
    (best, option) => ((values[option.id] ?? 0) > (values[best] ?? 0) ? option.id : best),
    open[0]?.id ?? '',
  );
};
