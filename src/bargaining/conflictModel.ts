import { grid, type ModelOf, normalise } from './opponentModel.ts';

/**
 * The conflict-based model for a handful of offers, as from people. After Keskin, Buzcu and Aydoğan, Conflict-based
 * negotiation strategy for human-agent negotiation, Applied Intelligence 53 (2023). Whoever bargains says first what
 * they like best, so that of two offers the earlier is taken to be preferred. Each pair orders the options of the items
 * that differ, the more surely the fewer differ. Where later options of a pair rank higher after all, there is a
 * conflict: the items on which they gave way were then worth less than those on which the earlier offer was better.
 * Values and weights are equal steps down these orders.
 */
export const conflictModel: ModelOf = (sizes) => {
  const n = sizes.length;
  const weights = new Float64Array(n).fill(1 / n);
  const values = grid(sizes, 0.5);
  /** Votes for an option: preferred in so many comparisons less those in which another was. */
  const votes = grid(sizes, 0);
  const seen = grid(sizes, 0);
  const heard: number[][] = [];

  const hear = (options: ArrayLike<number>): void => {
    const now = Array.from(options);
    if (heard.length === 0)
      for (let item = 0; item < n; item++) (votes[item] as Float64Array)[now[item] as number] = 0.5;
    for (let item = 0; item < n; item++) (seen[item] as Float64Array)[now[item] as number] = 1;
    for (const earlier of heard) {
      const differing = now.flatMap((option, item) => (option === earlier[item] ? [] : [item]));
      for (const item of differing) {
        const vote = votes[item] as Float64Array;
        vote[earlier[item] as number] = (vote[earlier[item] as number] as number) + 1 / differing.length;
        vote[now[item] as number] = (vote[now[item] as number] as number) - 1 / differing.length;
      }
    }
    heard.push(now);
    for (let item = 0; item < n; item++)
      order(votes[item] as Float64Array, seen[item] as Float64Array, values[item] as Float64Array);
    weigh();
  };

  const weigh = (): void => {
    const won = new Float64Array(n);
    for (let late = 1; late < heard.length; late++)
      for (let early = 0; early < late; early++) {
        const better: number[] = [];
        const worse: number[] = [];
        for (let item = 0; item < n; item++) {
          const first = values[item]?.[heard[early]?.[item] as number] as number;
          const then = values[item]?.[heard[late]?.[item] as number] as number;
          if (first >= then) better.push(item);
          else worse.push(item);
        }
        // What they held, or gave least on, outweighs what they moved on.
        for (const item of better) {
          const held = heard[early]?.[item] === heard[late]?.[item];
          won[item] = (won[item] as number) + (worse.length > 0 ? 1 / better.length : held ? 1 / n : -1 / n);
        }
        for (const item of worse) won[item] = (won[item] as number) - 1 / worse.length;
      }
    const places = [...won.keys()].sort((x, y) => (won[x] as number) - (won[y] as number));
    let rank = 0;
    for (const [at, item] of places.entries()) {
      const before = places[at - 1];
      if (before === undefined || (won[item] as number) > (won[before] as number) + 1e-9) rank = at + 1;
      weights[item] = rank;
    }
    normalise(weights);
  };

  return { weights, values, hear };
};

/** Values in equal steps down the order of the votes: options heard first by their votes, those never heard last. */
const order = (votes: Float64Array, seen: Float64Array, values: Float64Array): void => {
  const size = votes.length;
  const key = (option: number): number => (seen[option] ? (votes[option] as number) : Number.NEGATIVE_INFINITY);
  const places = [...votes.keys()].sort((x, y) => (key(y) > key(x) ? 1 : key(y) < key(x) ? -1 : 0));
  let value = 1;
  for (const [at, option] of places.entries()) {
    const before = places[at - 1];
    if (before !== undefined && key(option) < key(before) - 1e-9) value = 1 - at / size;
    values[option] = value;
  }
};
