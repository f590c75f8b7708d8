import type { CharacterId } from '../../counterpart/character.ts';
import type { Review } from './review.ts';

interface StrategyProps {
  readonly review: Review;
  readonly who: CharacterId;
  readonly open: boolean;
}

/** How a counterpart bargained, said afterwards: the strategy with its term of art, how it is beaten, and its source. */
export const Strategy = ({ review, who, open }: StrategyProps) => {
  const { t } = review;
  return (
    <details className="account-strategy" open={open || undefined}>
      <summary className="link">{t('account.strategy', { name: t(`partner.${who}.across`) })}</summary>
      <p>{t(`partner.${who}.strategy`)}</p>
      <p>
        <strong>{t('account.beaten')}</strong> {t(`partner.${who}.beaten`)}
      </p>
      <p className="type-note soft">{t(`partner.${who}.source`)}</p>
    </details>
  );
};
