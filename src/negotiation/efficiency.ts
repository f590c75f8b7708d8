import { dominates, EPSILON, type FrontierPoint } from './pareto.ts';
import { type Both, type Outcome, type Party, type Space, type Utilities, utilityOf } from './space.ts';

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

/** Value left on the table at an outcome of a space with the frontier `points`. */
export const leftOnTable = (space: Space, points: readonly FrontierPoint[], outcome: Outcome): LeftOnTable => {
  const here = worthOf(space, outcome);
  const alone = { a: 0, b: 0 };
  let joint: number | null = null;
  // The most of each is found on the frontier: what is better here but not there is dominated by something there.
  for (const { a, b } of points) {
    if (b >= here.b - EPSILON) alone.a = Math.max(alone.a, a - here.a);
    if (a >= here.a - EPSILON) alone.b = Math.max(alone.b, b - here.b);
    if (dominates(a, b, here.a, here.b)) joint = Math.max(joint ?? 0, a + b - here.a - here.b);
  }
  return { alone, joint: joint ?? 0, fewest: joint === null ? null : fewestChanges(space, outcome, here) };
};

/** The dominating package that changes fewest items, the largest joint gain among these: with one change, two, … */
const fewestChanges = (space: Space, outcome: Outcome, here: Both<number>): Improvement | null => {
  const items = space.sizes.map((size, item) => {
    const [a = [], b = []] = [space.points.a[item], space.points.b[item]];
    const shut = [...(space.forbidden?.a[item] ?? []), ...(space.forbidden?.b[item] ?? [])];
    const open = [...Array(size).keys()].filter((option) => !shut.includes(option));
    return { a, b, open, now: outcome[item] ?? 0, most: { a: mostOf(a, open), b: mostOf(b, open) } };
  });
  /** What the items from each on, and every linkage, can add at most. */
  const rest = [{ a: bonusOf(space, 'a'), b: bonusOf(space, 'b') }];
  for (const { most } of items.toReversed())
    rest.unshift({ a: (rest[0]?.a ?? 0) + most.a, b: (rest[0]?.b ?? 0) + most.b });
  const trial = [...outcome];
  let best: { outcome: Outcome; gain: number } | null = null;
  const descend = (at: number, changes: number, a: number, b: number): void => {
    const most = rest[at];
    if (!most || a + most.a < here.a - EPSILON || b + most.b < here.b - EPSILON) return;
    const item = items[at];
    if (item) {
      if (items.length - at < changes) return;
      for (const option of item.open) {
        const left = option === item.now ? changes : changes - 1;
        if (left < 0) continue;
        trial[at] = option;
        descend(at + 1, left, a + (item.a[option] ?? 0), b + (item.b[option] ?? 0));
      }
      trial[at] = item.now;
      return;
    }
    if (changes > 0) return;
    const there = worthOf(space, trial);
    if (!dominates(there.a, there.b, here.a, here.b)) return;
    const gain = there.a + there.b - here.a - here.b;
    if (!best || gain > best.gain + EPSILON) best = { outcome: [...trial], gain };
  };
  for (let changes = 1; changes <= items.length; changes++) {
    descend(0, changes, 0, 0);
    const found = best as { outcome: Outcome } | null;
    if (found) return improvement(space, outcome, found.outcome);
  }
  return null;
};

const mostOf = (points: readonly number[], open: readonly number[]): number =>
  open.reduce((most, option) => Math.max(most, points[option] ?? 0), Number.NEGATIVE_INFINITY);

const bonusOf = (space: Space, party: Party): number =>
  space.linkages.reduce((sum, linkage) => sum + Math.max(0, linkage[party]), 0);

const changed = (from: Outcome, to: Outcome): number[] =>
  from.flatMap((option, item) => (option === to[item] ? [] : [item]));

const improvement = (space: Space, from: Outcome, to: Outcome): Improvement => {
  const gain = (party: Party): number => utilityOf(space, party, to) - utilityOf(space, party, from);
  return { outcome: to, items: changed(from, to), gain: { a: gain('a'), b: gain('b') } };
};

/**
 * Trades that were there to make: for every pair of items the change of these two alone that gains both parties (or
 * one, at no loss to the other), where each party gives on one item and takes on the other. Linkages are counted in
 * the gain. The largest joint gain of each pair, best pair first.
 */
export const missedTrades = (space: Space, outcome: Outcome): Improvement[] => {
  const here = worthOf(space, outcome);
  const delta = (party: Party, item: number, option: number): number => {
    const points = space.points[party][item];
    return (points?.[option] ?? 0) - (points?.[outcome[item] ?? 0] ?? 0);
  };
  const barred = (item: number, option: number): boolean =>
    (['a', 'b'] as const).some((party) => space.forbidden?.[party][item]?.includes(option));
  /** Of one item, the options on which `gains` takes what the other gives. */
  const giving = (item: number, gains: Party): number[] =>
    [...Array(space.sizes[item] ?? 0).keys()].filter(
      (option) =>
        !barred(item, option) && delta(gains, item, option) > 0 && delta(gains === 'a' ? 'b' : 'a', item, option) < 0,
    );
  const items = space.sizes.map((_, item) => ({ a: giving(item, 'a'), b: giving(item, 'b') }));
  const trades: Improvement[] = [];
  for (const [i, one] of items.entries())
    for (const [k, other] of items.slice(i + 1).entries()) {
      const j = i + 1 + k;
      if (outcome.some((option, item) => item !== i && item !== j && barred(item, option))) continue;
      let best: { to: Outcome; gain: number } | null = null;
      for (const [optionI, optionJ] of [...pairsOf(one.a, other.b), ...pairsOf(one.b, other.a)]) {
        const to = outcome.with(i, optionI).with(j, optionJ);
        const there = worthOf(space, to);
        if (!dominates(there.a, there.b, here.a, here.b)) continue;
        const gain = there.a + there.b - here.a - here.b;
        if (!best || gain > best.gain + EPSILON) best = { to, gain };
      }
      if (best) trades.push(improvement(space, outcome, best.to));
    }
  return trades.sort((x, y) => y.gain.a + y.gain.b - x.gain.a - x.gain.b);
};

const pairsOf = (these: readonly number[], those: readonly number[]): [number, number][] =>
  these.flatMap((one) => those.map((other): [number, number] => [one, other]));

const worthOf = (space: Space, outcome: Outcome): Both<number> => ({
  a: utilityOf(space, 'a', outcome),
  b: utilityOf(space, 'b', outcome),
});

/** min over outcomes of ‖(1, 1) − u / scale‖: how far the parties are from both having everything (GENIUS). */
export const opposition = (points: readonly Both<number>[], scale = 1): number =>
  points.reduce(
    (least, { a, b }) => Math.min(least, Math.hypot(1 - a / scale, 1 - b / scale)),
    Number.POSITIVE_INFINITY,
  );
