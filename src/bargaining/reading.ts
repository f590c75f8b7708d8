import { estimateAll, type ModelOf } from './opponentModel.ts';
import { outcomeInto } from './outcome.ts';
import { countAtLeast } from './ranking.ts';
import type { Talk } from './talk.ts';

/** û of every outcome by what has been heard, computed when asked for. */
export const reading = (talk: Talk, model: ModelOf): (() => Float64Array) => {
  const theirs = model(talk.sizes);
  const options = new Int32Array(talk.sizes.length);
  const estimates = new Float64Array(talk.u.length);
  let stale = true;
  talk.listeners.push((outcome) => {
    theirs.hear(outcomeInto(talk.sizes, outcome, options), talk.time);
    stale = true;
  });
  return () => {
    if (stale) estimateAll(theirs, talk.sizes, estimates);
    stale = false;
    return estimates;
  };
};

/** Own utility of argmax (u − r) · û, over what is worth at least r. */
export const nashOf = ({ u, ranked, r }: Talk, estimates: Float64Array): number => {
  let most = -1;
  let own = r;
  const count = countAtLeast(u, ranked, r);
  for (let place = 0; place < count; place++) {
    const outcome = ranked[place] as number;
    const product = ((u[outcome] as number) - r) * (estimates[outcome] as number);
    if (product > most) {
      most = product;
      own = u[outcome] as number;
    }
  }
  return own;
};
