import { worthPartsOf } from '../../debrief/worthParts.ts';
import type { Seat, Terms } from '../../scenario/schema.ts';
import { exactly, exactlySigned } from './exactly.ts';
import { Reckoning } from './Reckoning.tsx';
import type { Review } from './review.ts';

interface WorthReckoningProps {
  readonly review: Review;
  readonly seat: Seat;
  readonly terms: Terms;
  readonly open: boolean;
}

/** How a worth is made: every figure of the debrief rests on it. */
export const WorthReckoning = ({ review, seat, terms, open }: WorthReckoningProps) => {
  const { t, texts } = review;
  return (
    <Reckoning
      t={t}
      open={open}
      means={t('worth.means')}
      sums={[t('worth.count', { capital: texts.delegations[seat].capital, sum: worthSum(review, seat, terms) })]}
      term={t('worth.term')}
    />
  );
};

/** "28 × 0.36 + 13 × 1 + … + 3 = 49.5." */
export const worthSum = (review: Review, seat: Seat, terms: Terms): string => {
  const { parts, linkages, worth } = worthPartsOf(review.record, seat, terms);
  const products = parts.map(({ weight, value }) => `${weight} × ${exactly(review, value)}`).join(' + ');
  const together = linkages === 0 ? '' : ` ${exactlySigned(review, linkages).replace(/^([+−])/, '$1 ')}`;
  return `${products}${together} = ${exactly(review, worth)}.`;
};
