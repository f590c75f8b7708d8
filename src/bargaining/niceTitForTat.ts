import { within } from './titForTat.ts';

/**
 * Nice Tit-for-Tat: as much of the way to the Nash point as the other side has come.
 * Baarslag, Hindriks and Jonker, A tit for tat negotiation strategy for real-time bilateral negotiations (2013).
 */
export interface NiceAims {
  /** Own utility at the estimated Nash point. */
  readonly nash: number;
  /** The least that their first offers were worth to oneself, and the most that they have offered since. */
  readonly first: number;
  readonly most: number;
  /** Share of the session that has passed. */
  readonly time: number;
  /** d of the session; 1: none. */
  readonly discount?: number;
}

/** N = clip(u_Nash · (1.4 − 0.6 · (1 − first)), 0.5, 1): the fairer they open, the less is asked. */
export const niceAspiration = (nash: number, first: number): number => within(0.5, 1, nash * (1.4 - 0.6 * (1 - first)));

/**
 * U = 1 − c(1 − N) with c = min(1, (most − first) / (N − first)), their share of the way to N; then a bonus towards
 * the deadline, U − b · max(0, U − N) with b = max(0.5 − 0.4 d, clip(20 (t − 0.91), 0, 1)).
 */
export const niceTarget = ({ nash, first, most, time, discount = 1 }: NiceAims): number => {
  const aspiration = niceAspiration(nash, first);
  const way = aspiration > first ? within(0, 1, (most - first) / (aspiration - first)) : 1;
  const target = 1 - way * (1 - aspiration);
  const bonus = Math.max(0.5 - 0.4 * discount, within(0, 1, 20 * (time - 0.91)));
  return target - bonus * Math.max(0, target - aspiration);
};
