/**
 * MiCRO, minimal concession in reply to new offers: a new bid of one's own for each new bid received.
 * De Jonge, An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy, IJCAI 2022.
 * It needs no model of the other side and no clock.
 */

/** True when one may propose something new: with m different bids proposed and n received, m ≤ n. */
export const mayConcede = (proposed: number, received: number): boolean => proposed <= received;

/**
 * Accepts ω iff u(ω) ≥ max(r, L), with L the next new bid when one may concede, or else the lowest made so far.
 * `next` is −∞ or below r when nothing new is left.
 */
export const microAccepts = (offered: number, lowest: number, next: number, may: boolean, r: number): boolean =>
  offered >= Math.max(r, may && next >= r ? next : lowest);

/**
 * Round-scaled MiCRO: the place of the `step`-th new bid (from 0) among `levels` distinct utilities, best first, when
 * there are `turns` turns to go down them in: every level when they suffice, otherwise evenly spread quantiles, so
 * that the last turn stands at the last level. Without it two MiCROs with more levels than turns never meet.
 */
export const rung = (step: number, levels: number, turns: number): number => {
  if (levels <= turns || turns < 2) return Math.min(step, levels - 1);
  return Math.min(levels - 1, Math.round((step * (levels - 1)) / (turns - 1)));
};

/** The distinct values ≥ r, best first; two within ε are one. Values must come best first. */
export const levelsOf = (descending: Iterable<number>, r: number, epsilon = 1e-9): number[] => {
  const levels: number[] = [];
  for (const value of descending) {
    if (value < r) break;
    if (value < (levels.at(-1) ?? Number.POSITIVE_INFINITY) - epsilon) levels.push(value);
  }
  return levels;
};
