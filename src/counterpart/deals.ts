import type { ItemView, View } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { type Estimate, estimateOf } from './estimate.ts';

/** A whole outcome on top of what is fixed: what still has to be agreed, and its worth to both as we see it. */
export interface Deal {
  /** Open items that leave the status quo. */
  readonly terms: Terms;
  /** Hundredths of a point. */
  readonly ours: number;
  /** Estimated points. */
  readonly theirs: number;
}

/** The best that may still come of the day: the outcomes that nothing else beats for both. */
export interface Deals {
  /** The deal that is worth most to them among those worth at least `ours` to us; null when there is none. */
  generous(ours: number): Deal | null;
  /** The deal that is worth most to us among those worth at least `theirs` to them. */
  ideal(theirs: number): Deal | null;
  /** The deal of the largest `gain`; null when none is over 0. */
  most(gain: (deal: Deal) => number): Deal | null;
  /** The largest product of gains over both walk-away values. */
  nash(ours: number, theirs: number): Deal | null;
}

interface Issue {
  readonly id: string;
  readonly statusQuo: string;
  readonly options: readonly string[];
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

const MOST_OUTCOMES = 200_000;
/** Outcomes are kept one for each half point of ours. */
const STEP = 50;
const LEVELS = 10_000 / STEP + 1;

const linked = (view: View, item: string, option: string): boolean =>
  view.linkages.some(({ when }) => when.some((one) => one.item === item && one.options.includes(option)));

/** Options worth thinking of: allowed to us, not known to be refused by them, and not beaten for both by another. */
const issueOf = (view: View, item: ItemView, estimate: Estimate, lifted: string | undefined): Issue => {
  const one = estimate.get(item.id);
  const all: { readonly id: string; readonly ours: number; readonly theirs: number }[] = [];
  for (const { id, worth, barred, redLine } of item.options) {
    const open = !barred && (!redLine || lifted === item.id);
    const refused = one?.never.includes(id) && item.positions.theirs !== id;
    if (id !== item.statusQuo && (!open || refused)) continue;
    all.push({ id, ours: worth, theirs: (one?.weight ?? 0) * (one?.value[id] ?? 0) });
  }
  const beaten = (option: (typeof all)[number], k: number): boolean => {
    for (const [j, other] of all.entries()) {
      if (j === k || other.ours < option.ours || other.theirs < option.theirs) continue;
      if (other.ours > option.ours || other.theirs > option.theirs || j < k) return true;
    }
    return false;
  };
  const kept = all.filter((option, k) => !beaten(option, k) || linked(view, item.id, option.id));
  return {
    id: item.id,
    statusQuo: item.statusQuo,
    options: kept.map(({ id }) => id),
    ours: kept.map(({ ours }) => ours),
    theirs: kept.map(({ theirs }) => theirs),
  };
};

const known = new WeakMap<View, Map<string, Issue>>();

/** The issues of a view are the same for every question put to it, but for the red line imagined away. */
const issuesOf = (view: View, fixed: Terms, lifted: string | undefined): Issue[] => {
  const estimate = estimateOf(view);
  const made = known.get(view) ?? new Map<string, Issue>();
  known.set(view, made);
  return view.items
    .filter(({ id }) => fixed[id] === undefined)
    .map((item) => {
      if (item.id === lifted) return issueOf(view, item, estimate, lifted);
      const issue = made.get(item.id) ?? issueOf(view, item, estimate, undefined);
      made.set(item.id, issue);
      return issue;
    });
};

/** Drops the least promising options of the longest items until the outcomes can be counted through. */
const thinned = (all: readonly Issue[]): readonly Issue[] => {
  const size = all.reduce((n, { options }) => n * options.length, 1);
  if (size <= MOST_OUTCOMES) return all;
  const longest = all.reduce((long, one) => (one.options.length > long.options.length ? one : long));
  const appeal = (k: number): number => (longest.ours[k] ?? 0) / 100 + (longest.theirs[k] ?? 0);
  const least = longest.options.reduce((low, _, k) => (appeal(k) < appeal(low) ? k : low), 0);
  const without = <T>(list: readonly T[]): T[] => list.filter((_, k) => k !== least);
  return thinned(
    all.map((one) =>
      one === longest
        ? { ...one, options: without(one.options), ours: without(one.ours), theirs: without(one.theirs) }
        : one,
    ),
  );
};

/** Adds to the outcomes where a linkage of ours holds; `size` outcomes are in `ours`. */
const addLinkages = (view: View, fixed: Terms, issues: readonly Issue[], ours: Float64Array, size: number): void => {
  for (const { when, points } of view.linkages) {
    const missed = when.some(({ item, options }) => {
      const set = fixed[item];
      return set !== undefined && !options.includes(set);
    });
    if (missed) continue;
    const wanted = issues.map(({ id }) => when.find(({ item }) => item === id)?.options);
    const last = wanted.findLastIndex((options) => options !== undefined);
    const add = (k: number, base: number, length: number): void => {
      const issue = issues[k];
      if (!issue || k > last) {
        for (let at = base; at < base + length; at++) ours[at] = (ours[at] ?? 0) + 100 * points;
        return;
      }
      const stride = length / issue.options.length;
      for (const [o, option] of issue.options.entries())
        if (wanted[k]?.includes(option) ?? true) add(k + 1, base + o * stride, stride);
    };
    add(0, 0, size);
  }
};

/** Room for the sums of one call, kept from call to call: outcomes are many, and thoughts too. */
let room = { ours: new Float64Array(1024), theirs: new Float64Array(1024) };

const roomFor = (size: number): typeof room => {
  if (room.ours.length < size) room = { ours: new Float64Array(size), theirs: new Float64Array(size) };
  return room;
};

/** Sums over all outcomes into `sums`: the last issue turns fastest. Each issue is unfolded in place, from the end. */
const unfold = (issues: readonly Issue[], start: number, of: 'ours' | 'theirs', sums: Float64Array): void => {
  sums[0] = start;
  let made = 1;
  for (const issue of issues) {
    const points = issue[of];
    const size = points.length;
    for (let k = made - 1; k >= 0; k--) {
      const sum = sums[k] ?? 0;
      for (let o = size - 1; o >= 0; o--) sums[k * size + o] = sum + (points[o] ?? 0);
    }
    made *= size;
  }
};

const fixedSums = (view: View, fixed: Terms): readonly [number, number] => {
  const estimate = estimateOf(view);
  let ours = 0;
  let theirs = 0;
  for (const item of view.items) {
    const option = fixed[item.id];
    if (option === undefined) continue;
    const one = estimate.get(item.id);
    ours += item.options.find(({ id }) => id === option)?.worth ?? 0;
    theirs += (one?.weight ?? 0) * (one?.value[option] ?? 0);
  }
  return [ours, theirs];
};

/** Kept from call to call, as the sums are. */
const LEVEL_BEST = new Int32Array(LEVELS);

/** The outcomes of the open items given `fixed` terms; `lifted` is a red line of ours imagined away. */
export const dealsGiven = (view: View, fixed: Terms, lifted?: string): Deals => {
  const issues = thinned(issuesOf(view, fixed, lifted));
  const size = issues.reduce((n, { options }) => n * options.length, 1);
  const { ours, theirs } = roomFor(size);
  const [startOurs, startTheirs] = fixedSums(view, fixed);
  unfold(issues, startOurs, 'ours', ours);
  unfold(issues, startTheirs, 'theirs', theirs);
  addLinkages(view, fixed, issues, ours, size);
  const best = LEVEL_BEST.fill(-1);
  for (let k = 0; k < size; k++) {
    const level = Math.max(0, Math.min(LEVELS - 1, Math.floor((ours[k] ?? 0) / STEP)));
    const held = best[level] ?? -1;
    if (held < 0 || (theirs[k] ?? 0) > (theirs[held] ?? 0)) best[level] = k;
  }
  const frontier: { k: number; ours: number; theirs: number }[] = [];
  for (let level = LEVELS - 1; level >= 0; level--) {
    const k = best[level] ?? -1;
    if (k < 0 || (theirs[k] ?? 0) <= (frontier.at(-1)?.theirs ?? -1)) continue;
    frontier.push({ k, ours: ours[k] ?? 0, theirs: theirs[k] ?? 0 });
  }
  const dealOf = (found: (typeof frontier)[number] | undefined): Deal | null =>
    found ? { terms: termsAt(issues, found.k), ours: found.ours, theirs: found.theirs } : null;
  /** The one of the largest score; undefined when none is over 0. */
  const top = (score: (one: (typeof frontier)[number]) => number): (typeof frontier)[number] | undefined => {
    let found: (typeof frontier)[number] | undefined;
    let best = 0;
    for (const one of frontier) {
      const here = score(one);
      if (here > best) [found, best] = [one, here];
    }
    return found;
  };
  return {
    generous: (least) => dealOf(frontier.findLast((one) => one.ours >= least)),
    ideal: (least) => dealOf(frontier.find((one) => one.theirs >= least)),
    most: (gain) => dealOf(top((one) => gain({ ...one, terms: termsAt(issues, one.k) }))),
    nash: (r, q) => dealOf(top(({ ours, theirs }) => Math.max(0, ours - r) * Math.max(0, theirs - q))),
  };
};

const termsAt = (issues: readonly Issue[], index: number): Terms => {
  const terms: Record<string, string> = {};
  let rest = index;
  for (const { id, statusQuo, options } of [...issues].reverse()) {
    const option = options[rest % options.length] ?? statusQuo;
    rest = Math.floor(rest / options.length);
    if (option !== statusQuo) terms[id] = option;
  }
  return terms;
};
