import type { Judged } from '../../debrief/reading.ts';
import { Reckoned } from '../debrief/Reckoning.tsx';
import type { Review } from '../debrief/review.ts';
import { twoDecimals } from './words.ts';

interface OrderFigureProps {
  readonly review: Review;
  readonly name: string;
  readonly judged: Judged;
  /** Pearson's correlation with the true weights, where weights were believed and not only an order. */
  readonly fit?: number | null;
}

/** How right an order was, as one figure that opens into its meaning, its sum and its term. */
export const OrderFigure = ({ review, name, judged, fit }: OrderFigureProps) => {
  const { t } = review;
  const { concordant, discordant, distinct, d } = judged.order;
  const figure = d === null ? t('reading.d.none') : twoDecimals(review, d);
  return (
    <details className="open-row">
      <summary>
        <span className="strong">{name}</span>
        <span className="read-figure strong">{figure}</span>
      </summary>
      <div className="workings">
        <Reckoned
          means={t('reading.d.means')}
          sums={
            d === null
              ? []
              : [
                  t('reading.d.count', {
                    concordant,
                    discordant,
                    pairs: distinct,
                    d: twoDecimals(review, d),
                  }),
                ]
          }
          term={t('reading.d.term')}
        />
        {typeof fit === 'number' && (
          <Reckoned
            means={t('reading.fit.means')}
            sums={[t('reading.fit.count', { fit: twoDecimals(review, fit) })]}
            term={t('reading.fit.term')}
          />
        )}
      </div>
    </details>
  );
};
