import type { Judged } from '../../debrief/reading.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Review } from '../debrief/review.ts';

/** Who read: the player by the order that was stated, the counterpart, or whoever sat there and attended to every move. */
export type Reader = 'you' | 'them' | 'reader';

/** How right a reading of `of` was: how much of it, and what was most misread; '' when nothing was. */
export const readingWords = (
  { t, texts }: Pick<Review, 't' | 'texts'>,
  of: Seat,
  { items, right, miss }: Judged,
  who: Reader,
): readonly [string, string] => {
  const name = texts.delegations[of].capital;
  if (right === items.length) return [t('reading.exactly', { who, name }), ''];
  const count = t('reading.right', { right, of: items.length });
  if (!miss) return [count, ''];
  const { item, place, read } = miss;
  const nth = (n: number): string => t('reading.nth', { n });
  const title = texts.items[item]?.title ?? item;
  const values = { who, title, name, place: nth(place.from), read: nth(read.from) };
  if (read.to > read.from) return [count, t('reading.leftOut', values)];
  if (read.from < place.from) return [count, t(place.to === items.length ? 'reading.least' : 'reading.less', values)];
  return [count, t(place.from === 1 ? 'reading.most' : 'reading.more', values)];
};

/** Two decimals, with a true minus. */
export const twoDecimals = ({ language }: Pick<Review, 'language'>, d: number): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(d).replace('-', '−');
