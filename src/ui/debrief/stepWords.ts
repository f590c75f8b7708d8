import type { Demand } from '../../debrief/demands.ts';
import { points } from '../../engine/worth.ts';
import { signed } from './figures.ts';
import { type Review, sidesOf } from './review.ts';

/** "−8 to you, +10 to them": what an offer changed. */
export const changeWords = (review: Review, change: Demand['change']): string => {
  const { own, other, values } = sidesOf(review);
  const { who, nameA, nameB } = values;
  return review.t('lessons.change', {
    who,
    nameA,
    nameB,
    a: signed(points(change[own])),
    b: signed(points(change[other])),
  });
};
