import type { LetGo as Offer } from '../../debrief/letGo.ts';
import type { Sheet } from '../../debrief/sheet.ts';
import { points } from '../../engine/worth.ts';
import { clock, naming } from './figures.ts';
import { Marked } from './Marked.tsx';
import { goBackText, type Review, sidesOf } from './review.ts';
import './missedTrade.css';

interface LetGoProps {
  readonly review: Review;
  readonly offer: Offer;
  readonly sheet: Sheet;
}

/** One's own better offer, against what was signed, and the moment to go back to. */
export const LetGo = ({ review, offer, sheet }: LetGoProps) => {
  const { t, chair, texts } = review;
  const { own, other, values } = sidesOf(review);
  return (
    <section className="missed" aria-labelledby="let-go-heading">
      <h2 id="let-go-heading" className="type-note soft">
        {t('letGo.heading', naming(chair, texts, own))}
      </h2>
      <p className="missed-words type-voice">
        <Marked
          text={t('letGo.words', {
            ...values,
            time: clock(offer.at),
            asked: points(offer.asked[own]),
            left: points(offer.asked[other]),
            had: points(sheet.worth[own]),
          })}
        />
      </p>
      <div className="figure-more">
        <button type="button" className="link strong go-back" onClick={() => review.onGoBack(offer.back.turn)}>
          {goBackText(review, offer.back.at)}
        </button>
      </div>
    </section>
  );
};
