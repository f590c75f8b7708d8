import { type Insight, mostTelling } from '../../debrief/reading.ts';
import { minuteOf, scheduleOf } from '../../engine/state.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { hoursOf } from '../debrief/dayLayout.ts';
import { clock } from '../debrief/figures.ts';
import { Hours } from '../debrief/Hours.tsx';
import type { Review } from '../debrief/review.ts';
import { TimeLink } from '../debrief/TimeLink.tsx';
import { tell } from '../debrief/tell.ts';
import { useWidth } from '../debrief/useWidth.ts';
import { twoDecimals } from './words.ts';
import '../debrief/plotTable.css';
import './insight.css';

const HEIGHT = 120;
const ABOVE = 24;

interface InsightLineProps {
  readonly review: Review;
  readonly insights: readonly Insight[];
  /** How right the player's own order was; null: none was given. */
  readonly stated: number | null;
  /** Whose reading it is. */
  readonly by: Seat;
}

/** How well the order of the other side's articles could be known, over the day. */
export const InsightLine = ({ review, insights, stated, by }: InsightLineProps) => {
  const { t, texts, record } = review;
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const from = minuteOf(scheduleOf(record).opens);
  const until = Math.max(record.minutes, from + 60);
  const known = insights.flatMap(({ at, d }) => (d === null ? [] : [{ at, d }]));
  const telling = mostTelling(insights);
  const move = record.chronicle.find((h) => h.what === 'moved' && h.turn === telling?.turn);
  const least = Math.min(0, stated ?? 0, ...known.map(({ d }) => d));
  const x = (at: number): number => ((at - from) / (until - from)) * width;
  const y = (d: number): number => ABOVE + ((1 - d) / (1 - least)) * HEIGHT;
  const hourly = hoursOf(from, until).map((hour) => ({ hour, d: insights.findLast(({ at }) => at <= hour)?.d }));
  const name = texts.delegations[otherSeat(by)].capital;
  return (
    <figure className="insight">
      <figcaption className="type-note soft">{t('reading.day', { name })}</figcaption>
      <div ref={ref} className="insight-field" style={{ height: y(least) + 8 }}>
        <svg width={width} height={y(least) + 8} aria-hidden="true">
          {[1, 0].map((d) => (
            <line key={d} className="insight-axis" x1={0} x2={width} y1={y(d)} y2={y(d)} />
          ))}
          {stated !== null && <line className="insight-stated" x1={0} x2={width} y1={y(stated)} y2={y(stated)} />}
          <path className="insight-line" d={stepped(known, x, y, until)} />
          {telling && telling.d !== null && (
            <circle className="insight-ring" cx={x(telling.at)} cy={y(telling.d)} r={5} />
          )}
        </svg>
        <span className="insight-word type-note soft" style={{ top: y(1) }} aria-hidden="true">
          {t('reading.day.exact')}
        </span>
        <span className="insight-word type-note soft" style={{ top: y(0) - 22 }} aria-hidden="true">
          {t('reading.day.chance')}
        </span>
        {stated !== null && (
          <span
            className="insight-word insight-yours type-note strong"
            style={{ top: y(stated) - 22 }}
            aria-hidden="true"
          >
            {t('reading.day.yours', { d: twoDecimals(review, stated) })}
          </span>
        )}
      </div>
      <Hours from={from} until={until} x={x} width={width} />
      {telling && move && (
        <p>
          {t('reading.telling')} <TimeLink review={review} turn={telling.turn} at={move.at} /> {tell(review, move)}
        </p>
      )}
      <details className="plot-table">
        <summary className="link">{t('plot.table')}</summary>
        <ul className="insight-table">
          {hourly.map(({ hour, d }) => (
            <li key={hour}>
              <span className="soft">{clock(hour)}</span>{' '}
              {typeof d === 'number' ? twoDecimals(review, d) : t('reading.d.none')}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
};

type Known = { readonly at: number; readonly d: number };

/** Each value holds until the next one is known. */
const stepped = (
  known: readonly Known[],
  x: (at: number) => number,
  y: (d: number) => number,
  until: number,
): string => {
  const [first, ...rest] = known;
  if (!first) return '';
  const steps = rest.map(({ at, d }) => `H${x(at).toFixed(1)}V${y(d).toFixed(1)}`);
  return `M${x(first.at).toFixed(1)} ${y(first.d).toFixed(1)}${steps.join('')}H${x(until).toFixed(1)}`;
};
