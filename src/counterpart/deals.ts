import type { View } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { estimateOf } from './estimate.ts';

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
const issuesOf = (view: View, fixed: Terms, lifted: string | undefined): Issue[] => {
  const estimate = estimateOf(view);
  return view.items
    .filter(({ id }) => fixed[id] === undefined)
    .map((item) => {
      const one = estimate.get(item.id);
      const all = item.options
        .filter(
          ({ id, barred, redLine }) =>
            id === item.statusQuo ||
            (!barred && (!redLine || lifted === item.id) && !(one?.never.includes(id) && item.positions.theirs !== id)),
        )
        .map(({ id, worth }) => ({ id, ours: worth, theirs: (one?.weight ?? 0) * (one?.value[id] ?? 0) }));
      const kept = all.filter(
        (option, k) =>
          linked(view, item.id, option.id) ||
          !all.some(
            (other, j) =>
              j !== k &&
              other.ours >= option.ours &&
              other.theirs >= option.theirs &&
              (other.ours > option.ours || other.theirs > option.theirs || j < k),
          ),
      );
      return {
        id: item.id,
        statusQuo: item.statusQuo,
        options: kept.map(({ id }) => id),
        ours: kept.map(({ ours }) => ours),
        theirs: kept.map(({ theirs }) => theirs),
      };
    });
};

/** Drops the least promising options of the longest items until the outcomes can be counted through. */
const thinned = (issues: readonly Issue[]): readonly Issue[] => {
  const size = issues.reduce((n, { options }) => n * options.length, 1);
  if (size <= MOST_OUTCOMES) return issues;
  const longest = issues.reduce((long, one) => (one.options.length > long.options.length ? one : long));
  const appeal = (k: number): number => (longest.ours[k] ?? 0) / 100 + (longest.theirs[k] ?? 0);
  const least = longest.options.reduce((low, _, k) => (appeal(k) < appeal(low) ? k : low), 0);
  const without = <T>(list: readonly T[]): T[] => list.filter((_, k) => k !== least);
  return thinned(
    issues.map((one) =>
      one === longest
        ? { ...one, options: without(one.options), ours: without(one.ours), theirs: without(one.theirs) }
        : one,
    ),
  );
};

const addLinkages = (view: View, fixed: Terms, issues: readonly Issue[], ours: Float64Array): void => {
  for (const { when, points } of view.linkages) {
    const missed = when.some(({ item, options }) => {
      const set = fixed[item];
      return set !== undefined && !options.includes(set);
    });
    if (missed) continue;
    const wanted = issues.map(({ id }) => when.find(({ item }) => item === id)?.options);
    const add = (k: number, base: number): void => {
      const issue = issues[k];
      if (!issue) {
        ours[base] = (ours[base] ?? 0) + 100 * points;
        return;
      }
      issue.options.forEach((option, o) => {
        if (wanted[k]?.includes(option) ?? true) add(k + 1, base * issue.options.length + o);
      });
    };
    add(0, 0);
  }
};

/** Sums over all outcomes: the last issue turns fastest. */
const sums = (issues: readonly Issue[], start: number, of: 'ours' | 'theirs'): Float64Array => {
  let made = Float64Array.of(start);
  for (const issue of issues) {
    const points = issue[of];
    const size = points.length;
    const next = new Float64Array(made.length * size);
    for (let k = 0; k < made.length; k++)
      for (let o = 0; o < size; o++) next[k * size + o] = (made[k] ?? 0) + (points[o] ?? 0);
    made = next;
  }
  return made;
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

/** The outcomes of the open items given `fixed` terms; `lifted` is a red line of ours imagined away. */
export const dealsGiven = (view: View, fixed: Terms, lifted?: string): Deals => {
  const issues = thinned(issuesOf(view, fixed, lifted));
  const [startOurs, startTheirs] = fixedSums(view, fixed);
  const ours = sums(issues, startOurs, 'ours');
  const theirs = sums(issues, startTheirs, 'theirs');
  addLinkages(view, fixed, issues, ours);
  const best = new Int32Array(LEVELS).fill(-1);
  for (let k = 0; k < ours.length; k++) {
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
  return {
    generous: (least) => dealOf(frontier.findLast((one) => one.ours >= least)),
    ideal: (least) => dealOf(frontier.find((one) => one.theirs >= least)),
    nash: (r, q) => {
      const gain = (one: (typeof frontier)[number]): number => Math.max(0, one.ours - r) * Math.max(0, one.theirs - q);
      const top = frontier.reduce((a, b) => (gain(b) > gain(a) ? b : a), frontier[0] ?? { k: 0, ours: 0, theirs: 0 });
      return gain(top) > 0 ? dealOf(top) : null;
    },
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
