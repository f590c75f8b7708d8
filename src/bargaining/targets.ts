import { target as aimed, conceded } from '../negotiation/concession.ts';
import { meanOf } from './bootstrap.ts';
import { niceTarget } from './niceTitForTat.ts';
import type { ModelOf } from './opponentModel.ts';
import { nashOf, reading } from './reading.ts';
import { inRange, type Talk } from './talk.ts';
import { absoluteTarget, averagedTarget, relativeTarget } from './titForTat.ts';

/** The utility to ask for, turn by turn. */
export type Target = (talk: Talk) => () => number;

/** From one's best to a floor down Faratin's curve, over one's own turns. `floor`: as a share of the way from r up. */
export const onTime =
  (e: number, floor = 0): Target =>
  (talk) =>
  () => {
    const low = talk.floor + floor * (talk.most - talk.floor);
    return aimed(conceded(talk.time, e), { most: talk.most, least: low });
  };

/** A tactic of Faratin's family on what has been received; until there is enough of it, one's best. */
export const inKind =
  (kind: 'relative' | 'absolute' | 'averaged', span = 1): Target =>
  (talk) =>
  () => {
    const own = talk.asked.at(-1) ?? talk.most;
    const tactic = kind === 'relative' ? relativeTarget : kind === 'absolute' ? absoluteTarget : averagedTarget;
    return inRange(talk, talk.received.length > span ? tactic(own, talk.received, span) : own);
  };

/** Nice Tit-for-Tat's, with the Nash point of one's own utilities and û. */
export const nicely =
  (model: ModelOf): Target =>
  (talk) => {
    const estimates = reading(talk, model);
    let first = Number.NaN;
    let most = 0;
    return () => {
      const [opening] = talk.received;
      if (opening === undefined) return talk.most;
      if (Number.isNaN(first)) first = opening;
      most = Math.max(most, talk.received.at(-1) ?? 0);
      return inRange(talk, niceTarget({ nash: nashOf(talk, estimates()), first, most, time: talk.time }));
    };
  };

/** Never less than all but `slack` of one's range. */
export const holding =
  (slack: number): Target =>
  (talk) =>
  () =>
    talk.most - slack * (talk.most - talk.floor);

/**
 * AgentK's idea (Kawaguchi, Fujita and Ito 2011): 1 − (1 − e_max) t^α, with e_max = μ + (1 − μ) · √12 σ, the best that
 * offers spread as theirs have been may still reach.
 */
export const onSpread =
  (alpha: number): Target =>
  (talk) => {
    return () => {
      const mean = meanOf(talk.received);
      const variance = meanOf(talk.received.map((value) => (value - mean) ** 2));
      const reach = Math.min(1, mean + (1 - mean) * Math.sqrt(12 * variance));
      return inRange(talk, talk.most * (1 - (1 - reach) * talk.time ** alpha));
    };
  };

/** Down Faratin's curve to the mean of what they have offered, or the middle of one's range when that is more. */
export const towardsTheirs =
  (e: number): Target =>
  (talk) =>
  () => {
    const low = Math.max(talk.floor + 0.45 * (talk.most - talk.floor), meanOf(talk.received));
    return inRange(talk, talk.most - talk.time ** (1 / e) * (talk.most - low));
  };

/**
 * Holds where their offers are heading: the least squares line through the best so far at each turn, read at the end.
 * After IAMhaggler2011 (Williams, Robu, Gerding and Jennings), which fits a Gaussian process instead.
 */
export const haggling: Target = (talk) => {
  const bests: number[] = [];
  return () => {
    const last = talk.received.at(-1);
    if (last !== undefined) bests.push(Math.max(bests.at(-1) ?? 0, last));
    if (bests.length < 4) return talk.most;
    const promised = lineAt(bests, bests.length - 1 + talk.turnsLeft);
    const late = talk.time ** 8;
    const hoped = Math.max(promised, talk.floor + 0.5 * (talk.most - talk.floor));
    const least = Math.max(bests.at(-1) ?? 0, talk.floor + 0.2 * (talk.most - talk.floor));
    return inRange(talk, talk.most - talk.time * (talk.most - hoped) * (1 - late) - late * (talk.most - least));
  };
};

/** The least squares line through (0, y_0), (1, y_1) …, read at `x`. */
const lineAt = (values: readonly number[], x: number): number => {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = meanOf(values);
  let over = 0;
  let under = 0;
  for (const [k, value] of values.entries()) {
    over += (k - middle) * (value - mean);
    under += (k - middle) ** 2;
  }
  return mean + (under > 0 ? over / under : 0) * (x - middle);
};
