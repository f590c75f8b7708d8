import type { Hundredths } from '../../engine/state.ts';
import type { Review } from './review.ts';

type Tongue = Pick<Review, 'language'>;

/** Hundredths as exact points: the sums must come out for whoever follows them. A true minus. */
export const exactly = ({ language }: Tongue, worth: Hundredths): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(worth / 100).replace('-', '−');

/** The same with its sign, for a sum: "+3.5". */
export const exactlySigned = (tongue: Tongue, worth: Hundredths): string =>
  worth > 0 ? `+${exactly(tongue, worth)}` : exactly(tongue, worth);

/** A figure that is no worth, to two digits that tell. */
export const roughly = ({ language }: Tongue, figure: number): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(figure).replace('-', '−');
