import type { Judged } from '../../debrief/reading.ts';
import { Reckoned } from '../debrief/Reckoning.tsx';
import type { Review } from '../debrief/review.ts';
import { exactTau } from './words.ts';

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
  const { concordant, discordant, distinct, tau } = judged.order;
  const figure = tau === null ? t('reading.tau.none') : exactTau(review, tau);
  return (
    <details className="open-row">
      <summary>
        <span className="strong">{name}</span>
        <span className="read-figure strong">{figure}</span>
      </summary>
      <div className="workings">
        <Reckoned
          means={t('reading.tau.means')}
          sums={
            tau === null
              ? []
              : [
                  t('reading.tau.count', {
                    concordant,
                    discordant,
                    x: distinct[0],
                    y: distinct[1],
                    tau: exactTau(review, tau),
                  }),
                ]
          }
          term={t('reading.tau.term')}
        />
        {typeof fit === 'number' && (
          <Reckoned
            means={t('reading.fit.means')}
            sums={[t('reading.fit.count', { fit: exactTau(review, fit) })]}
            term={t('reading.fit.term')}
          />
        )}
      </div>
    </details>
  );
};
