import { grid, type ModelOf, normalise } from './opponentModel.ts';

/** What an option is counted with before it is offered. */
const PRIOR = 0.1;
/** v = (count / largest)^γ. */
const GAMMA = 0.4;
/** Of the concentration that offers spread evenly over an item's options would have, so much is chance. */
const CHANCE = 0.4;

/**
 * Our own reading: who bargains says first what they like best. Each different offer counts 1 − t, so that early ones
 * tell most and repetition tells nothing; v = (count / largest)^γ as in windowed frequency models (Tunalı 2017); w is
 * how concentrated the counts are on few options, Σ share², as AgentSmith's, less what chance makes of an even spread.
 */
export const firstOffersModel: ModelOf = (sizes) => {
  const weights = new Float64Array(sizes.length).fill(1 / sizes.length);
  const values = grid(sizes, 1);
  const counts = grid(sizes, PRIOR);
  const heard = new Set<number>();
  const hear = (options: ArrayLike<number>, time: number): void => {
    let key = 0;
    for (let item = 0; item < sizes.length; item++) key = key * (sizes[item] as number) + (options[item] as number);
    if (time >= 1 || heard.has(key)) return;
    heard.add(key);
    for (let item = 0; item < sizes.length; item++) {
      const tally = counts[item] as Float64Array;
      const value = values[item] as Float64Array;
      tally[options[item] as number] = (tally[options[item] as number] as number) + 1 - time;
      let most = 0;
      let sum = 0;
      let squares = 0;
      for (let option = 0; option < tally.length; option++) {
        const times = tally[option] as number;
        sum += times;
        squares += times * times;
        if (times > most) most = times;
      }
      for (let option = 0; option < tally.length; option++) value[option] = ((tally[option] as number) / most) ** GAMMA;
      weights[item] = Math.max(0.01, squares / (sum * sum) - CHANCE / tally.length);
    }
    normalise(weights);
  };
  return { weights, values, hear };
};
