import type { Judged } from '../../debrief/reading.ts';
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
        <p>{t('reading.tau.means')}</p>
        {tau !== null && (
          <p className="workings-sum">
            {t('reading.tau.count', {
              concordant,
              discordant,
              x: distinct[0],
              y: distinct[1],
              tau: exactTau(review, tau),
            })}
          </p>
        )}
        <p className="type-note soft">{t('reading.tau.term')}</p>
        {typeof fit === 'number' && (
          <>
            <p>{t('reading.fit.means')}</p>
            <p className="workings-sum">{t('reading.fit.count', { fit: exactTau(review, fit) })}</p>
            <p className="type-note soft">{t('reading.fit.term')}</p>
          </>
        )}
      </div>
    </details>
  );
};
