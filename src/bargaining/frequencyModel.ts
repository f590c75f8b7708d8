import { grid, type ModelOf, normalise, type OpponentModel } from './opponentModel.ts';

/**
 * The frequency model of HardHeaded: an item that stays as it was from one offer to the next weighs more, an option
 * often offered is worth more. Van Krimpen, Looije and Hajizadeh, HardHeaded (2013).
 * From w = 1/n and counts of 1: with g = 0.2/n and S = 1 + g · (items unchanged), an unchanged item gets (w + g)/S
 * unless it is at the cap 1 − n g/S, the others w/S; the count of an offered option goes up by 1, v = count / largest.
 */
export const frequencyModel: ModelOf = (sizes) => {
  const n = sizes.length;
  const gain = 0.2 / n;
  const weights = new Float64Array(n).fill(1 / n);
  const values = grid(sizes, 1);
  const counts = grid(sizes, 1);
  let last: number[] | null = null;
  const hear = (options: ArrayLike<number>): void => {
    const now = Array.from(options);
    count(counts, values, now);
    const before = last;
    last = now;
    if (!before) return;
    const unchanged = now.map((option, item) => option === before[item]);
    const sum = 1 + gain * unchanged.filter(Boolean).length;
    for (let item = 0; item < n; item++) {
      const weight = weights[item] as number;
      const grows = unchanged[item] && weight < 1 - (n * gain) / sum;
      weights[item] = (grows ? weight + gain : weight) / sum;
    }
    normalise(weights);
  };
  return { weights, values, hear };
};

/**
 * CUHKAgent's: û = Σ_i counts(o_i) / Σ_i largest count, over the first hundred different offers.
 * Hao and Leung, CUHKAgent: an adaptive negotiation strategy (2014). As weights: the largest count of an item's options.
 */
export const countModel: ModelOf = (sizes) => {
  const weights = new Float64Array(sizes.length).fill(1 / sizes.length);
  const values = grid(sizes, 1);
  const counts = grid(sizes, 0);
  const heard = new Set<string>();
  const hear = (options: ArrayLike<number>): void => {
    const key = Array.from(options).join();
    if (heard.size >= 100 || heard.has(key)) return;
    heard.add(key);
    count(counts, values, options);
    for (let item = 0; item < sizes.length; item++) weights[item] = Math.max(...(counts[item] as Float64Array));
    normalise(weights);
  };
  return { weights, values, hear };
};

/**
 * AgentSmith's: v is an option's share of all offers over the largest such share, w how concentrated the offers are on
 * one option, Σ share². Van Galen Last, Agent Smith: opponent model estimation in bilateral multi-issue negotiation (2012).
 */
export const concentrationModel: ModelOf = (sizes): OpponentModel => {
  const weights = new Float64Array(sizes.length).fill(1 / sizes.length);
  const values = grid(sizes, 1);
  const counts = grid(sizes, 0);
  let offers = 0;
  const hear = (options: ArrayLike<number>): void => {
    offers++;
    count(counts, values, options);
    for (let item = 0; item < sizes.length; item++)
      weights[item] = (counts[item] as Float64Array).reduce((sum, times) => sum + (times / offers) ** 2, 0);
    normalise(weights);
  };
  return { weights, values, hear };
};

/** Counts an offer, and keeps each option's value at its count over the largest of its item. */
const count = (counts: readonly Float64Array[], values: readonly Float64Array[], options: ArrayLike<number>): void => {
  for (let item = 0; item < counts.length; item++) {
    const tally = counts[item] as Float64Array;
    const option = options[item] as number;
    tally[option] = (tally[option] as number) + 1;
    const most = Math.max(...tally);
    for (let each = 0; each < tally.length; each++)
      (values[item] as Float64Array)[each] = (tally[each] as number) / most;
  }
};
