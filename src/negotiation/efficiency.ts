import { dominates, EPSILON } from './pareto.ts';
import { type Both, indexOf, type Outcome, outcomeAt, type Space, type Utilities } from './space.ts';

/** W(ω) − W(r), W = u_a + u_b: what an outcome is worth to the two together over no agreement. */
export const jointSurplus = (u: Both<number>, r: Both<number>): number => u.a + u.b - r.a - r.b;

/** The utilities of one outcome. */
export const at = (u: Utilities, index: number): Both<number> => ({ a: u.a[index] ?? 0, b: u.b[index] ?? 0 });

/**
 * The issue-by-issue compromise: on every item the option that maximises the lesser of the two parties' values, each
 * scaled to [0, 1] over the item; on ties the larger sum, then the first. Options forbidden to either are left out.
 * It is what two reasonable people reach who never link two items; weights and linkages do not enter.
 */
export const itemByItem = (space: Space): number[] =>
  space.sizes.map((size, item) => {
    const values = { a: scaled(space.points.a[item] ?? []), b: scaled(space.points.b[item] ?? []) };
    let best = { option: 0, min: Number.NEGATIVE_INFINITY, sum: 0 };
    for (let option = 0; option < size; option++) {
      if (space.forbidden?.a[item]?.includes(option) || space.forbidden?.b[item]?.includes(option)) continue;
      const [a, b] = [values.a[option] ?? 0, values.b[option] ?? 0];
      const [min, sum] = [Math.min(a, b), a + b];
      if (min > best.min + EPSILON || (min > best.min - EPSILON && sum > best.sum + EPSILON))
        best = { option, min, sum };
    }
    return best.option;
  });

const scaled = (points: readonly number[]): number[] => {
  const low = Math.min(...points);
  const range = Math.max(...points) - low;
  return points.map((value) => (range > EPSILON ? (value - low) / range : 1));
};

/** What issue linkage brought over the issue-by-issue compromise ω_c. */
export interface Logrolling {
  /** W(ω) − W(ω_c). */
  readonly gain: number;
  /** The gain as a share of what was there to gain, W* − W(ω_c); `null` when nothing was. */
  readonly share: number | null;
}

/** `best` is W* − W(r), the largest joint surplus; `compromise` that of ω_c; `surplus` that of the outcome. */
export const logrolling = (surplus: number, compromise: number, best: number): Logrolling => ({
  gain: surplus - compromise,
  share: best - compromise > EPSILON ? (surplus - compromise) / (best - compromise) : null,
});

/** One concrete package that dominates an outcome. */
export interface Improvement {
  readonly outcome: Outcome;
  /** The items whose option changes. */
  readonly items: readonly number[];
  readonly gain: Both<number>;
}

export interface LeftOnTable {
  /** max{u_p(ω') : u_q(ω') ≥ u_q(ω)} − u_p(ω): what each could have had at no cost to the other. */
  readonly alone: Both<number>;
  /** max{W(ω') − W(ω) : ω' dominates ω}. */
  readonly joint: number;
  /** The dominating package that changes fewest items; among these the largest joint gain. `null`: ω is efficient. */
  readonly fewest: Improvement | null;
}

/** Value left on the table at `index`; outcomes that `barred` marks other than 0 do not count as alternatives. */
export const leftOnTable = (space: Space, u: Utilities, index: number, barred?: Uint8Array): LeftOnTable => {
  const here = at(u, index);
  const alone = { a: 0, b: 0 };
  let joint = 0;
  let fewest: { at: number; changes: number; gain: number } | null = null;
  for (let other = 0; other < u.a.length; other++) {
    if (barred?.[other]) continue;
    const [a, b] = [u.a[other] ?? 0, u.b[other] ?? 0];
    if (a < here.a - EPSILON || b < here.b - EPSILON) continue;
    if (a - here.a > alone.a) alone.a = a - here.a;
    if (b - here.b > alone.b) alone.b = b - here.b;
    if (!dominates(a, b, here.a, here.b)) continue;
    const gain = a + b - here.a - here.b;
    if (gain > joint) joint = gain;
    const changes = differing(space, index, other);
    if (!fewest || changes < fewest.changes || (changes === fewest.changes && gain > fewest.gain + EPSILON))
      fewest = { at: other, changes, gain };
  }
  return { alone, joint, fewest: fewest && improvement(space, u, index, fewest.at) };
};

/** On how many items two outcomes differ, straight from the indices: this runs once for every better outcome. */
const differing = (space: Space, x: number, y: number): number => {
  let [restX, restY, count] = [x, y, 0];
  for (let item = space.sizes.length - 1; item >= 0; item--) {
    const size = space.sizes[item] ?? 1;
    if (restX % size !== restY % size) count++;
    restX = Math.floor(restX / size);
    restY = Math.floor(restY / size);
  }
  return count;
};

const changed = (from: Outcome, to: Outcome): number[] =>
  from.flatMap((option, item) => (option === to[item] ? [] : [item]));

const improvement = (space: Space, u: Utilities, from: number, to: number): Improvement => {
  const [before, after] = [at(u, from), at(u, to)];
  const outcome = outcomeAt(space, to);
  const items = changed(outcomeAt(space, from), outcome);
  return { outcome, items, gain: { a: after.a - before.a, b: after.b - before.b } };
};

/**
 * Trades that were there to make: for every pair of items the change of these two alone that gains both parties (or
 * one, at no loss to the other), where each party gives on one item and takes on the other. Linkages are counted in
 * the gain. The largest joint gain of each pair, best pair first.
 */
export const missedTrades = (space: Space, u: Utilities, index: number, barred?: Uint8Array): Improvement[] => {
  const outcome = outcomeAt(space, index);
  const here = at(u, index);
  const delta = (item: number, option: number): Both<number> => {
    const from = outcome[item] ?? 0;
    const of = (points: readonly number[] | undefined): number => (points?.[option] ?? 0) - (points?.[from] ?? 0);
    return { a: of(space.points.a[item]), b: of(space.points.b[item]) };
  };
  const trades: Improvement[] = [];
  for (const [i, sizeI] of space.sizes.entries())
    for (let j = i + 1; j < space.sizes.length; j++) {
      let best: { to: number; gain: number } | null = null;
      for (let optionI = 0; optionI < sizeI; optionI++)
        for (let optionJ = 0; optionJ < (space.sizes[j] ?? 0); optionJ++) {
          const [di, dj] = [delta(i, optionI), delta(j, optionJ)];
          const swap = (di.a > 0 && di.b < 0 && dj.a < 0 && dj.b > 0) || (di.a < 0 && di.b > 0 && dj.a > 0 && dj.b < 0);
          if (!swap) continue;
          const to = indexOf(space, outcome.with(i, optionI).with(j, optionJ));
          const there = at(u, to);
          if (barred?.[to] || !dominates(there.a, there.b, here.a, here.b)) continue;
          const gain = there.a + there.b - here.a - here.b;
          if (!best || gain > best.gain + EPSILON) best = { to, gain };
        }
      if (best) trades.push(improvement(space, u, index, best.to));
    }
  return trades.sort((x, y) => y.gain.a + y.gain.b - x.gain.a - x.gain.b);
};

/** min over outcomes of ‖(1, 1) − u / scale‖: how far the parties are from both having everything (GENIUS). */
export const opposition = (points: readonly Both<number>[], scale = 1): number =>
  Math.min(...points.map(({ a, b }) => Math.hypot(1 - a / scale, 1 - b / scale)));
