import type { ModelOf } from './opponentModel.ts';
import { NOTHING } from './party.ts';
import { countAtLeast } from './ranking.ts';
import { reading } from './reading.ts';
import type { Talk } from './talk.ts';

/** An outcome worth about `target`. */
export type Choice = (talk: Talk) => (target: number) => number;

/** The least outcome that is worth at least the target. */
export const plainly: Choice =
  ({ u, ranked }) =>
  (target) =>
    ranked[Math.max(0, countAtLeast(u, ranked, target) - 1)] as number;

/**
 * Trade-off: of all outcomes worth at least the target the one that the model says they like best; what has not been
 * said yet before what has; at equal û, the better for oneself. After Faratin, Sierra and Jennings, Using similarity
 * criteria to make issue trade-offs in automated negotiations, Artificial Intelligence 142 (2002).
 * `band`: looks no further than that much above the target. An offer of theirs that reaches the target is handed back.
 */
export const tradingOff =
  (model: ModelOf, band = Number.POSITIVE_INFINITY): Choice =>
  (talk) => {
    const estimates = reading(talk, model);
    return (target) => {
      const { u, ranked, best } = talk;
      if (best !== NOTHING && (u[best] as number) >= target) return best;
      const count = countAtLeast(u, ranked, target);
      const from = band === Number.POSITIVE_INFINITY ? 0 : countAtLeast(u, ranked, target + band);
      return kindest(talk, estimates(), Math.min(from, Math.max(0, count - 1)), count);
    };
  };

/** û that saying something for the second time gives up. */
const REPEATED = 0.05;

/** In [from, to) of the ranking the outcome of largest û, unsaid first; `ranked[0]` when the range is empty. */
export const kindest = (talk: Talk, estimates: Float64Array, from: number, to: number, repeated = REPEATED): number => {
  let chosen = talk.ranked[from] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = from; place < to; place++) {
    const outcome = talk.ranked[place] as number;
    if ((estimates[outcome] as number) <= most + 1e-9) continue;
    const value = (estimates[outcome] as number) - (talk.differentOwn.has(outcome) ? repeated : 0);
    if (value > most + 1e-9) {
      most = value;
      chosen = outcome;
    }
  }
  return chosen;
};
