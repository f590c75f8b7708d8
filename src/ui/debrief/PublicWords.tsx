import type { Lessons } from '../../debrief/lessons.ts';
import type { PublicWord } from '../../debrief/publicWords.ts';
import { articleOf, clock, naming, signed } from './figures.ts';
import { Reckoning } from './Reckoning.tsx';
import { type Review, sidesOf } from './review.ts';
import { TimeLink } from './TimeLink.tsx';

interface PublicWordsProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly printing: boolean;
}

/** What each side told the press, and what it cost: trust, support at home, and words that were not kept. */
export const PublicWords = ({ review, lessons, printing }: PublicWordsProps) => {
  const { t, texts } = review;
  const { own, other } = sidesOf(review);
  const words = [...lessons.words.a, ...lessons.words.b].toSorted((x, y) => x.turn - y.turn);
  const speakers = [own, other].filter((seat) => lessons.words[seat].length > 0);
  return (
    <section className="public-words" aria-labelledby="words-heading">
      <h2 id="words-heading" className="type-note soft">
        {t('words.heading')}
      </h2>
      {words.length === 0 && <p>{t('words.none')}</p>}
      {words.length > 0 && (
        <>
          <ul className="steps">
            {words.map((word) => (
              <li key={word.turn}>
                <TimeLink review={review} turn={word.turn} at={word.at} />
                <span>{wordText(review, word)}</span>
              </li>
            ))}
          </ul>
          <Reckoning
            t={t}
            open={printing}
            means={t('words.means')}
            sums={speakers.map((seat) => {
              const sum = (of: (word: PublicWord) => number): string =>
                signed(lessons.words[seat].reduce((total, word) => total + of(word), 0));
              return t('words.count', {
                capital: texts.delegations[seat].capital,
                home: sum(({ home }) => home),
                trust: sum(({ trust }) => trust),
                broken: sum(({ broken }) => broken?.home ?? 0),
              });
            })}
            term={t('words.term')}
          />
        </>
      )}
    </section>
  );
};

const wordText = (review: Review, { by, tone, item, trust, home, broken }: PublicWord): string => {
  const { t, texts, chair, record } = review;
  const values = {
    ...naming(chair, texts, by),
    trust: signed(trust),
    home: signed(home),
    broken: broken ? 'yes' : 'no',
    when: broken ? clock(broken.at) : '',
    cost: signed(broken?.home ?? 0),
  };
  return tone === 'firm' && item !== null
    ? t('words.firm', { ...values, n: articleOf(record, item) })
    : t('words.good', values);
};
