import type { CharacterId } from '../../counterpart/character.ts';
import type { Tabled } from '../../debrief/account.ts';
import { points } from '../../engine/worth.ts';
import type { Review } from './review.ts';

interface StrategyProps {
  readonly review: Review;
  readonly who: CharacterId;
  readonly tabled: Tabled;
  readonly capital: string;
  readonly open: boolean;
}

/**
 * How a counterpart bargains, said afterwards: the strategy with its term of art, what came of it today, how it is
 * beaten, and its source.
 */
export const Strategy = ({ review, who, tabled, capital, open }: StrategyProps) => {
  const { t } = review;
  const [first, last] = tabled.asked ?? [0, 0];
  const today = { capital, count: tabled.offers, first: points(first), last: points(last), fell: String(last < first) };
  return (
    <details className="account-strategy" open={open || undefined}>
      <summary className="link">{t('account.strategy', { name: t(`partner.${who}.across`) })}</summary>
      <p>{t(`partner.${who}.strategy`)}</p>
      <p>
        <strong>{t('account.today')}</strong> {t('account.todayOffers', today)}
      </p>
      <p>
        <strong>{t('account.beaten')}</strong> {t(`partner.${who}.beaten`)}
      </p>
      <p className="type-note soft">{t(`partner.${who}.source`)}</p>
    </details>
  );
};
