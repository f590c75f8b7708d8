import type { View } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { estimateOf } from './estimate.ts';
import type { Mind } from './mind.ts';
import { sameTerms } from './terms.ts';

interface Article {
  readonly item: string;
  readonly option: string;
  /** Gain over the status quo as a share of what the whole plan gains. */
  readonly ours: number;
  readonly theirs: number;
}

const articlesOf = ({ view, plan }: Mind): Article[] => {
  const estimate = estimateOf(view);
  const gains = view.items.flatMap((item) => {
    const option = plan?.terms[item.id];
    if (option === undefined || item.agreed || item.deferred !== null) return [];
    const one = estimate.get(item.id);
    const worth = (id: string): number => item.options.find((found) => found.id === id)?.worth ?? 0;
    return {
      item: item.id,
      option,
      ours: worth(option) - worth(item.statusQuo),
      theirs: (one?.weight ?? 0) * ((one?.value[option] ?? 0) - (one?.value[item.statusQuo] ?? 0)),
    };
  });
  const scale = (of: 'ours' | 'theirs'): number => gains.reduce((sum, gain) => sum + Math.abs(gain[of]), 0) || 1;
  const [ourScale, theirScale] = [scale('ours'), scale('theirs')];
  return gains.map((gain) => ({ ...gain, ours: gain.ours / ourScale, theirs: gain.theirs / theirScale }));
};

const subsets = <T>(all: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]];
  return all.flatMap((first, k) => subsets(all.slice(k + 1), size - 1).map((rest) => [first, ...rest]));
};

export const termsOf = (articles: readonly Article[]): Terms =>
  Object.fromEntries(articles.map(({ item, option }) => [item, option]));

/** How well a package trades: something for both, and about as much for each. */
const balance = (articles: readonly Article[]): number => {
  const sum = (of: 'ours' | 'theirs'): number => articles.reduce((total, one) => total + one[of], 0);
  const [ours, theirs] = [sum('ours'), sum('theirs')];
  return Math.min(ours, theirs) - 0.4 * Math.abs(ours - theirs);
};

const sizeOf = ({ traits, time }: Mind, open: number): number => {
  const [first, last] = traits.parcel;
  const share = first + (last - first) * Math.min(1, time / 0.75);
  return Math.max(Math.min(2, open), Math.min(open, Math.round(share * open)));
};

const MOST_SUBSETS = 12;

/**
 * Parts of the plan that may be tabled now, the best balanced first. Each gives up what matters less to us for what
 * matters more (logrolling; Raiffa 1982). `about`: items that the package must speak of.
 */
export const packages = (mind: Mind, about: readonly string[] = []): Terms[] => {
  const articles = articlesOf(mind);
  const must = articles.filter(({ item }) => about.includes(item));
  const may = articles.filter(({ item }) => !about.includes(item)).slice(0, MOST_SUBSETS);
  const size = Math.max(sizeOf(mind, articles.length), must.length);
  const found = [size, size + 1, size - 1]
    .filter((one) => one >= must.length && one > (articles.length > 1 ? 1 : 0) && one <= must.length + may.length)
    .flatMap((one) => subsets(may, one - must.length).map((rest) => [...must, ...rest]));
  const ranked = found.map((one) => ({ one, rank: balance(one) - 0.1 * Math.abs(one.length - size) }));
  ranked.sort((x, y) => y.rank - x.rank);
  return ranked.map(({ one }) => termsOf(one));
};

/** An option that is this much of the best on its item, to both, is no concession to either. */
const EASY = 0.6;

/** Articles of the plan that should suit both as they are: where a day begins. */
export const easyArticles = (mind: Mind, most: number): Terms => {
  const estimate = estimateOf(mind.view);
  const suits = ({ item, option }: Article): boolean => {
    const one = estimate.get(item);
    const options = mind.view.items.find(({ id }) => id === item)?.options ?? [];
    const best = Math.max(...options.map(({ worth }) => worth));
    const worth = options.find(({ id }) => id === option)?.worth ?? 0;
    return worth >= EASY * best && (one?.value[option] ?? 0) >= EASY;
  };
  return termsOf(
    articlesOf(mind)
      .filter(suits)
      .sort((x, y) => Math.min(y.ours, y.theirs) - Math.min(x.ours, x.theirs))
      .slice(0, most),
  );
};

/** Everything of the plan that is open: at the end of the day nothing less helps. */
export const wholePlan = (mind: Mind): Terms => termsOf(articlesOf(mind));

export const tabledBefore = (view: View, offers: readonly Terms[], terms: Terms): boolean =>
  offers.some((one) => sameTerms(one, terms)) || (view.offer !== null && sameTerms(view.offer.terms, terms));
