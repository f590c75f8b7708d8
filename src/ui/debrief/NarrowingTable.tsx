import type { Narrowing, Narrowings, Prospect } from '../../debrief/narrowing.ts';
import { minuteOf, scheduleOf } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { exactly, exactlySigned } from './exactly.ts';
import { articleOf, clock, naming, signed, worded } from './figures.ts';
import { lackingText } from './lackingText.ts';
import { Reckoning } from './Reckoning.tsx';
import { articleList, type Review, sidesOf } from './review.ts';
import { TimeLink } from './TimeLink.tsx';
import './narrowing.css';

interface NarrowingTableProps {
  readonly review: Review;
  readonly narrowings: Narrowings;
  readonly printing: boolean;
}

/** From all that could be had in the morning down to what was had, step by step. */
export const NarrowingTable = ({ review, narrowings, printing }: NarrowingTableProps) => {
  const { t, chair, texts, record } = review;
  const { morning, steps } = narrowings;
  const seats = chair.neutral ? SEATS : [sidesOf(review).own];
  const before = (place: number): Prospect => steps[place - 1]?.left ?? morning;
  const losses = steps.map(({ left }, place) => left.joint - before(place).joint);
  const sum = [
    exactly(review, morning.joint),
    ...losses.map((loss) => (loss === 0 ? '− 0' : spacedSign(review, loss))),
  ];
  return (
    <section className="narrowing" data-both={chair.neutral} aria-labelledby="narrowing-heading">
      <h2 id="narrowing-heading" className="type-note soft">
        {t('narrowing.heading')}
      </h2>
      <p>{t('narrowing.note')}</p>
      <div className="scroll-x">
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t('plot.when')}</th>
              <th scope="col">{t('narrowing.what')}</th>
              <th scope="col">{t('narrowing.joint')}</th>
              {seats.map((seat) => (
                <th key={seat} scope="col">
                  {t('narrowing.own', naming(chair, texts, seat))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="column-figures">{clock(minuteOf(scheduleOf(record).opens))}</td>
              <th scope="row">
                <What review={review} words={t('narrowing.morning')} left={morning} />
              </th>
              <Left of={morning.joint} whole={morning.joint} />
              {seats.map((seat) => (
                <Left key={seat} of={morning.own[seat]} />
              ))}
            </tr>
            {steps.map((step, place) => (
              <tr key={`${step.turn}${step.cause.what}`}>
                <td>
                  <TimeLink review={review} turn={step.turn} at={step.at} />
                </td>
                <th scope="row">
                  <What review={review} words={causeText(review, step)} left={step.left} />
                </th>
                <Left of={step.left.joint} was={before(place).joint} whole={morning.joint} />
                {seats.map((seat) => (
                  <Left key={seat} of={step.left.own[seat]} was={before(place).own[seat]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Reckoning
        t={t}
        open={printing}
        means={t('narrowing.means')}
        sums={[t('narrowing.count', { sum: sum.join(' '), had: exactly(review, steps.at(-1)?.left.joint ?? 0) })]}
        term={t('narrowing.term')}
      />
    </section>
  );
};

interface WhatProps {
  readonly review: Review;
  readonly words: string;
  readonly left: Prospect;
}

/** What happened; it opens into the best text that was then still possible on the articles left. */
const What = ({ review, words, left }: WhatProps) => {
  const { t, record, texts } = review;
  const articles = worded(record, texts, left.best ?? {});
  if (articles.length === 0) return words;
  return (
    <details className="narrowing-best">
      <summary>{words}</summary>
      <p className="type-note soft">{t('narrowing.best')}</p>
      <ul>
        {articles.map(({ item, number, title, label }) => (
          <li key={item}>
            {number} {t('tell.article', { title, label })}
          </li>
        ))}
      </ul>
      {left.lacking.length > 0 && <p className="type-note soft">{lackingText(review, left.lacking)}</p>}
    </details>
  );
};

/** "− 3.5": a term of a sum. */
const spacedSign = (review: Review, by: number): string => exactlySigned(review, by).replace(/^([+−])/, '$1 ');

interface LeftProps {
  readonly of: number;
  readonly was?: number;
  /** What the bar is a part of; none: no bar. */
  readonly whole?: number;
}

const Left = ({ of, was, whole }: LeftProps) => {
  const change = was === undefined ? 0 : points(of) - points(was);
  return (
    <td className="narrowing-left">
      <span className="strong">{signedOrPlain(of)}</span>{' '}
      <span className="soft narrowing-change">{change === 0 ? '' : signed(change)}</span>
      {whole !== undefined && (
        <span className="narrowing-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * Math.max(0, of)) / Math.max(1, whole)}%` }} />
        </span>
      )}
    </td>
  );
};

const signedOrPlain = (worth: number): string => (worth < 0 ? signed(points(worth)) : String(points(worth)));

const causeText = (review: Review, { cause }: Narrowing): string => {
  const { t, texts, record } = review;
  switch (cause.what) {
    case 'initialled':
      return t('tell.initialled', { articles: articleList(review, Object.keys(cause.terms)) });
    case 'reopened':
      return t('narrowing.reopened', { n: articleOf(record, cause.item) });
    case 'barred':
      return t('tell.barred', { n: articleOf(record, cause.item) });
    case 'refused':
      return t('narrowing.refused', {
        capital: texts.delegations[cause.seat].capital,
        n: articleOf(record, cause.item),
      });
    case 'end':
      return t('narrowing.end');
    default:
      return cause satisfies never;
  }
};
