import type { Belief, Reading } from '../../counterpart/belief.ts';
import { pointsFor } from '../../counterpart/estimate.ts';
import type { Verdict } from '../../engine/state.ts';
import { forecast, type ItemView, type View, worthIn } from '../../engine/view.ts';
import type { Terms } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import type { MessageId } from '../text/text.tsx';
import { numbersOf, points } from './figures.ts';
import { type Phrase, phrase } from './phrase.ts';

const READING: Record<Reading, MessageId> = {
  wants: 'table.reads.wants',
  likes: 'table.reads.likes',
  lives: 'table.reads.lives',
  dislikes: 'table.reads.dislikes',
  redLine: 'table.reads.redLine',
  position: 'table.reads.position',
  unknown: 'table.reads.unknown',
};

/** How an option looks to them, with "probably" where that is a guess. */
export const readingPhrase = (belief: Belief, item: string, option: string): Phrase =>
  phrase(READING[belief.option(item, option)], { sure: belief.sureOf(item) ? 'yes' : 'no' });

/** What is weighed: their offer, ours, a package being made, an idea of theirs or one of ours, or only what is initialled. */
export type Subject = 'theirs' | 'ours' | 'package' | 'idea' | 'floated' | 'initialled';
export interface Weighed {
  readonly subject: Subject;
  /** With what is initialled already. */
  readonly terms: Terms;
}

export const weighedIn = (view: View, inHand: Terms | null, as: 'propose' | 'float' = 'propose'): Weighed => {
  if (inHand) return { subject: as === 'float' ? 'floated' : 'package', terms: { ...view.agreed, ...inHand } };
  const { question, offer } = view;
  if (question?.kind === 'float')
    return { subject: question.by === view.seat ? 'floated' : 'idea', terms: { ...view.agreed, ...question.terms } };
  if (!offer) return { subject: 'initialled', terms: view.agreed };
  return { subject: offer.by === view.seat ? 'ours' : 'theirs', terms: { ...view.agreed, ...offer.terms } };
};

/** Worth over the walk-away value in whole points, as the two shown figures have it. */
export const marginOf = ({ worth, walkAway }: Verdict): number => points(worth) - points(walkAway);

/** "5 over walking away." */
export const marginPhrase = (verdict: Verdict): Phrase => {
  const by = marginOf(verdict);
  if (by === 0) return phrase(verdict.worth < verdict.walkAway ? 'table.margin.hair' : 'table.margin.even');
  return phrase(by > 0 ? 'table.margin.over' : 'table.margin.under', { by: Math.abs(by) });
};

/** True of a text with articles still open that is worth too little as it stands: more may come. */
export const isPartShort = (view: View, terms: Terms): boolean =>
  Object.keys(terms).length < view.items.length && forecast(view, terms).reason === 'value';

/** What our own capital would say, in words. */
export const forecastPhrase = (view: View, terms: Terms): Phrase => {
  if (Object.keys(terms).length === 0) return phrase('table.forecast.noText', { walkAway: points(view.walkAway) });
  const verdict = forecast(view, terms);
  if (verdict.reason === 'redLine') {
    const list = numbersOf(view, verdict.crossed);
    return phrase('table.forecast.redLine', { list, count: list.length });
  }
  if (isPartShort(view, terms))
    return phrase('table.forecast.notYet', {
      open: view.items.length - Object.keys(terms).length,
      needs: points(view.walkAway),
    });
  if (verdict.reason === 'value') return phrase('table.forecast.value');
  if (verdict.reason === 'support')
    return phrase('table.forecast.support', { home: verdict.home, needs: verdict.needs });
  const barely = marginOf(verdict) < 4 || verdict.home - verdict.needs < 4;
  return phrase(barely ? 'table.forecast.barely' : 'table.forecast.approves');
};

/** What a text is worth to them, as far as we can tell: nobody offers less than what they would walk away from. */
export const worthToThem = (belief: Belief, { subject, terms }: Weighed): ReturnType<Belief['worth']> => {
  const { low, mid, high } = belief.worth(terms);
  const least = subject === 'theirs' ? belief.walkAway[0] : 0;
  return { low: Math.max(low, least), mid: Math.max(mid, least), high: Math.max(high, least) };
};

/** Whether it is enough for them, as far as we can tell; null for their own offer, where the question does not arise. */
export const likelyPhrase = (belief: Belief, { subject, terms }: Weighed): Phrase | null => {
  if (subject === 'theirs') return null;
  if (!belief.known) return phrase('table.likely.unknown');
  const { low, mid, high } = belief.worth(terms);
  const [from, to] = belief.walkAway;
  if (low >= to) return phrase('table.likely.surely');
  if (mid >= to) return phrase('table.likely.likely');
  if (mid >= (from + to) / 2) return phrase('table.likely.perhaps');
  return phrase(high < from ? 'table.likely.no' : 'table.likely.hardly');
};

const EXCHANGE = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5, 4, 9] as const;

const bestOn = (view: View, item: ItemView, weight: number): string => {
  const theirs = (option: string): number => 100 * pointsFor(view, { ...view.agreed, [item.id]: option });
  const score = ({ id, worth }: ItemView['options'][number]): number => worth + weight * theirs(id);
  const open = item.options.filter(({ barred, redLine }) => !barred && !redLine);
  return open.reduce(
    (best, one) => (score(one) > score(best) ? one : best),
    open[0] ?? { id: item.statusQuo, worth: 0, bridge: false, barred: false, redLine: false },
  ).id;
};

/**
 * The best package for us that they might still carry, as far as this seat can tell: for each rate of exchange between
 * our points and theirs the best option on every open article, and of these packages the one worth most to us.
 */
export const attainable = (view: View, belief: Belief): Terms => {
  const enough = (belief.walkAway[0] + belief.walkAway[1]) / 2;
  let best: Terms = view.agreed;
  for (const weight of EXCHANGE) {
    const terms: Record<string, string> = { ...view.agreed };
    for (const item of view.items) if (!item.agreed) terms[item.id] = bestOn(view, item, weight);
    if (belief.worth(terms).mid < enough) continue;
    if (worthIn(view, terms) > worthIn(view, best)) best = terms;
  }
  return best;
};

/** True when what they offer is worth nine tenths of what we might get on the same articles, and our capital would carry it. */
export const goodEnough = (view: View, belief: Belief): boolean => {
  const { offer } = view;
  if (offer?.by !== otherSeat(view.seat)) return false;
  const whole = { ...view.agreed, ...offer.terms };
  if (forecast(view, whole).crossed.length > 0) return false;
  const goal = attainable(view, belief);
  const alike: Record<string, string> = { ...view.agreed };
  for (const item of Object.keys(offer.terms)) alike[item] = goal[item] ?? offer.terms[item] ?? '';
  return worthIn(view, whole) >= 0.9 * worthIn(view, alike) && worthIn(view, whole) > worthIn(view, view.agreed);
};
