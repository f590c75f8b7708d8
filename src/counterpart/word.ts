import type { Reason } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import type { Mind } from './mind.ts';

/** Turns of the talks for which nobody goes back on initials that they have just given. */
const FRESH = 8;

/** Where in the chronicle an article was last initialled; -1: never. */
const initialledAt = ({ chronicle }: View, item: string): number =>
  chronicle.findLastIndex((h) => h.what === 'initialled' && item in h.terms);

/** What has come out since an article was initialled that releases a delegation from it. */
export const releasedBy = (view: View, item: string): Reason | undefined =>
  view.chronicle.slice(initialledAt(view, item) + 1).some((h) => h.what === 'exposed' && h.liar !== view.seat)
    ? 'badFaith'
    : undefined;

/** Whether it stands by what is initialled on an article: always by what it tabled itself, and by all else while fresh. */
export const isBound = ({ view, ours }: Mind, item: string): boolean => {
  if (releasedBy(view, item)) return false;
  if (ours.offers.some((terms) => terms[item] === view.agreed[item])) return true;
  return view.turn - (view.chronicle[initialledAt(view, item)]?.turn ?? 0) < FRESH;
};
