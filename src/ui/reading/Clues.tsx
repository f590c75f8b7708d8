import { cluesFor } from '../../debrief/evidence.ts';
import { clock, naming } from '../debrief/figures.ts';
import { type Review, sidesOf } from '../debrief/review.ts';

/** What the notebook had on the other side: no more than was known at the table, lies included. */
export const Clues = ({ review }: { review: Review }) => {
  const { t, texts, record, chair } = review;
  const { own, other } = sidesOf(review);
  const clues = cluesFor(record, own);
  return (
    <section className="clues" aria-labelledby="clues-heading">
      <h2 id="clues-heading" className="type-note soft">
        {t(clues.length > 0 ? 'reading.clues' : 'reading.noClues')}
      </h2>
      <ul className="rows">
        {clues.map(({ item, turn, at, told, matters, warmth }) => (
          <li key={`${turn} ${item}`}>
            <span className="column-figures soft">{clock(at)}</span>
            <span>
              <strong>{texts.items[item]?.title}.</strong>{' '}
              {t(`reading.told.${told}`, {
                ...naming(chair, texts, other),
                matters: matters ?? 0,
                lie: 'false',
                warmth: warmth ?? 'cold',
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
