import { THEORIES } from '../../debrief/fairness.ts';
import type { Lessons } from '../../debrief/lessons.ts';
import { resultOf } from '../../debrief/refusals.ts';
import { points } from '../../engine/worth.ts';
import { exactly, exactlySigned } from './exactly.ts';
import { Marked } from './Marked.tsx';
import { Method, Reckoned } from './Reckoning.tsx';
import { type Review, sidesOf } from './review.ts';
import './shares.css';

interface SharesProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly printing: boolean;
}

/** Who got what of what there was, what theory would have given each, and what linking articles brought. */
export const Shares = ({ review, lessons, printing }: SharesProps) => {
  const { t, texts } = review;
  const { fairness, linking } = lessons;
  const { own, other, values } = sidesOf(review);
  const { over, most, share } = fairness;
  const gained = over.a > 0 || over.b > 0;
  const capital = (seat: 'a' | 'b'): string => texts.delegations[seat].capital;
  return (
    <section className="shares" aria-labelledby="shares-heading">
      <h2 id="shares-heading" className="type-note soft">
        {t('shares.heading')}
      </h2>
      {gained ? (
        <>
          <p className="type-voice">
            <Marked
              text={t('shares.text', {
                ...values,
                a: points(over[own]),
                mostA: points(most[own]),
                b: points(over[other]),
                mostB: points(most[other]),
              })}
            />
          </p>
          <div className="shares-bars" aria-hidden="true">
            {[own, other].map((seat) => (
              <div key={seat} className={`shares-bar seat-${seat}`}>
                <span style={{ inlineSize: `${100 * Math.max(0, Math.min(1, share[seat]))}%` }} />
              </div>
            ))}
          </div>
        </>
      ) : (
        <p className="type-voice">{t('shares.none')}</p>
      )}
      {linking && (
        <p className="shares-linking">
          {t('linking.text', {
            side: linking.gain > 0 ? 'over' : linking.gain < 0 ? 'under' : 'level',
            n: points(Math.abs(linking.gain)),
          })}
        </p>
      )}
      <Method t={t} open={printing}>
        <Reckoned
          means={t('shares.means')}
          sums={[own, other].map((seat) =>
            t('shares.count', {
              capital: capital(seat),
              over: exactly(review, over[seat]),
              most: exactly(review, most[seat]),
              share: Math.round(100 * share[seat]),
            }),
          )}
          term={t('shares.term')}
        >
          <Theories review={review} lessons={lessons} />
        </Reckoned>
        {linking && (
          <Reckoned
            means={t('linking.means')}
            sums={[
              t('linking.count', {
                had: exactly(review, linking.had),
                compromise: exactly(review, linking.compromise),
                gain: exactlySigned(review, linking.gain),
                best: exactly(review, linking.best),
              }),
            ]}
            term={t('linking.term')}
          />
        )}
      </Method>
    </section>
  );
};

const Theories = ({ review, lessons }: { review: Review; lessons: Lessons }) => {
  const { t, texts, record } = review;
  const { theories } = lessons.fairness;
  const { own, other } = sidesOf(review);
  if (!theories) return null;
  const rows = [
    ...THEORIES.map((theory) => ({ name: t(`shares.${theory}`), point: theories[theory] })),
    { name: t('shares.day'), point: resultOf(record) },
  ];
  return (
    <div className="scroll-x">
      <table className="theories rows-table">
        <caption className="type-note soft">{t('shares.theories')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shares.theory')}</th>
            <th scope="col">{texts.delegations[own].capital}</th>
            <th scope="col">{texts.delegations[other].capital}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, point }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{points(point[own])}</td>
              <td>{points(point[other])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
