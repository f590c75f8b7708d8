import type { Evidence } from '../../debrief/evidence.ts';
import type { Believed, Judged, ReadItem } from '../../debrief/reading.ts';
import type { Seat } from '../../scenario/schema.ts';
import { naming } from '../debrief/figures.ts';
import type { Review } from '../debrief/review.ts';
import { TimeLink } from '../debrief/TimeLink.tsx';
import type { Reader } from './words.ts';
import './readRows.css';

interface ReadRowsProps {
  readonly review: Review;
  /** Whose weights they are. */
  readonly of: Seat;
  readonly stated: Judged | null;
  readonly believed: Believed;
  readonly evidence: readonly Evidence[];
  readonly reader: Reader;
}

/** The articles in their true order, each with what it weighed, what it was taken for, and what had told of it. */
export const ReadRows = ({ review, of, stated, believed, evidence, reader }: ReadRowsProps) => {
  const { t, texts } = review;
  const heaviest = Math.max(
    ...believed.judged.items.map(({ item, weight }) => Math.max(weight, believed.weights[item] ?? 0)),
  );
  return (
    <div className="read" data-stated={stated !== null}>
      <div className="read-head type-note soft" aria-hidden="true">
        <span />
        <span>{t('reading.head.weight')}</span>
        <span>{t('reading.head.believed', { who: reader })}</span>
        {stated && <span>{t('reading.head.place')}</span>}
      </div>
      <div className="rows">
        {believed.judged.items.map(({ item, weight, place }) => {
          const taken = Math.round(believed.weights[item] ?? 0);
          return (
            <details key={item} className="open-row" name={`read-${of}`}>
              <summary>
                <span className="column-figures soft">{place.from}</span>
                <span className="strong">{texts.items[item]?.title}</span>
                <span className={`read-bar seat-${of}`} aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * weight) / heaviest}%` }} />
                  <i style={{ insetInlineStart: `${(100 * taken) / heaviest}%` }} />
                </span>
                <span className="read-figure strong">
                  <span className="visually-hidden">{t('reading.head.weight')} </span>
                  {weight}
                </span>
                <span className="read-figure">
                  <span className="visually-hidden">{t('reading.head.believed', { who: reader })} </span>
                  {taken}
                </span>
                {stated && <YourPlace review={review} item={stated.items.find((one) => one.item === item)} />}
              </summary>
              <Told review={review} of={of} evidence={evidence.filter((one) => one.item === item)} />
            </details>
          );
        })}
      </div>
      <p className="type-note soft">{t('reading.rows', { who: reader })}</p>
    </div>
  );
};

const YourPlace = ({ review, item }: { review: Review; item: ReadItem | undefined }) => {
  const { t } = review;
  const placed = item && item.read.from === item.read.to;
  return (
    <span className="read-figure">
      <span className="visually-hidden">
        {t('reading.head.place')} {!placed && t('reading.unplaced')}
      </span>
      {placed ? item.read.from : <span aria-hidden="true">–</span>}
    </span>
  );
};

interface ToldProps {
  readonly review: Review;
  readonly of: Seat;
  readonly evidence: readonly Evidence[];
}

const Told = ({ review, of, evidence }: ToldProps) => {
  const { t, chair, texts } = review;
  if (evidence.length === 0) return <p className="read-told soft">{t('reading.nothingTold')}</p>;
  return (
    <ul className="steps read-told">
      {evidence.map((one) => {
        const what = t(`reading.told.${one.told}`, {
          ...naming(chair, texts, of),
          matters: one.matters ?? 0,
          lie: String(one.lie),
          warmth: one.warmth ?? 'cold',
        });
        return (
          <li key={`${one.turn} ${one.told}`}>
            <TimeLink review={review} turn={one.turn} at={one.at} what={what} />
            <span>{what}</span>
          </li>
        );
      })}
    </ul>
  );
};
