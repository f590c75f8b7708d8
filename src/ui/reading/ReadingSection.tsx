import { useMemo } from 'react';
import { evidenceFor } from '../../debrief/evidence.ts';
import { type Believed, believedBy, insightsOf, type Judged, judge, weightsIn } from '../../debrief/reading.ts';
import { statesOf } from '../../debrief/states.ts';
import type { Played } from '../../engine/reduce.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat, SEATS } from '../../scenario/vocabulary.ts';
import { type Review, sidesOf } from '../debrief/review.ts';
import { InsightLine } from './InsightLine.tsx';
import { OrderFigure } from './OrderFigure.tsx';
import { ReadRows } from './ReadRows.tsx';
import { type Reader, readingWords } from './words.ts';
import './readingSection.css';

interface ReadingSectionProps {
  readonly review: Review;
  readonly log: readonly Played[];
  /** The articles that the player placed before the instructions opened; null: none. */
  readonly order: readonly string[] | null;
}

/** How each side read the other: what was stated, what could be known and by when, and what was believed in the end. */
export const ReadingSection = ({ review, log, order }: ReadingSectionProps) => {
  const { record, chair } = review;
  const { own, other } = sidesOf(review);
  const states = useMemo(() => statesOf(record, log), [record, log]);
  const readers: readonly Seat[] = chair.neutral ? SEATS : [own, other];
  return (
    <div className="readings">
      {readers.map((by) => (
        <OneReading
          key={by}
          review={review}
          by={by}
          insights={insightsOf(states, by)}
          stated={by === own && order ? judge(record, other, weightsIn(record, order)) : null}
        />
      ))}
    </div>
  );
};

interface OneReadingProps {
  readonly review: Review;
  readonly by: Seat;
  readonly insights: ReturnType<typeof insightsOf>;
  readonly stated: Judged | null;
}

const readerOf = ({ chair }: Review, by: Seat): Reader => (chair.neutral || chair.seat === by ? 'reader' : 'them');

const OneReading = ({ review, by, insights, stated }: OneReadingProps) => {
  const { t, texts, record, chair } = review;
  const of = otherSeat(by);
  const believed: Believed = believedBy(record, by);
  const reader = readerOf(review, by);
  const who = chair.neutral ? 'name' : reader === 'them' ? 'them' : 'you';
  const values = { who, name: texts.delegations[of].capital, by: texts.delegations[by].capital };
  const id = `reading-${by}`;
  return (
    <section className="reading-by" aria-labelledby={id}>
      <h2 id={id} className="type-note soft">
        {t('reading.section', values)}
      </h2>
      <p className="type-voice">
        {readingWords(review, of, stated ?? believed.judged, stated ? 'you' : reader).join(' ')}
      </p>
      <div>
        <ReadRows
          review={review}
          of={of}
          stated={stated}
          believed={believed}
          evidence={evidenceFor(record, by)}
          reader={reader}
        />
        <div className="rows reading-figures">
          {stated && <OrderFigure review={review} name={t('reading.d.yours')} judged={stated} />}
          <OrderFigure
            review={review}
            name={t('reading.d.believed', { who: reader })}
            judged={believed.judged}
            fit={believed.fit}
          />
        </div>
        <InsightLine review={review} insights={insights} stated={stated?.order.d ?? null} by={by} />
      </div>
    </section>
  );
};
