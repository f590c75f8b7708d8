import { minuteOf, scheduleOf } from '../../engine/state.ts';
import { Mark as Interlock } from '../parts/Mark.tsx';
import { Shape } from '../parts/Shape.tsx';
import { type DayLabel, type Mark, marksOf, placeDayLabels } from './dayLayout.ts';
import { clock } from './figures.ts';
import { Hours } from './Hours.tsx';
import { measured } from './measure.ts';
import { goBackText, type Review } from './review.ts';
import { spaced } from './spaced.ts';
import { brief, tell } from './tell.ts';
import { useWidth } from './useWidth.ts';
import './dayLine.css';

interface Shown extends DayLabel {
  readonly mark: Mark;
  readonly words: string;
}

/** The day as a line: every mark goes back to its moment. On a phone it is a list. */
export const DayLine = ({ review, focus }: { review: Review; focus: number | null }) => {
  const { t, record } = review;
  const [ref, width] = useWidth<HTMLDivElement>(1360);
  const marks = marksOf(record);
  const focused = ({ turn, happening }: Mark): boolean => turn === focus && happening.what === 'moved';
  const from = minuteOf(scheduleOf(record).opens);
  const until = Math.max(record.minutes, from + 60);
  const place = (at: number): number => 6 + ((at - from) / (until - from)) * (width - 12);
  const shown: readonly Shown[] = marks.map((mark) => {
    const words = brief(review, mark.happening);
    return {
      mark,
      words,
      x: place(mark.at),
      width: measured(words, focused(mark)),
      weight: focused(mark) ? 99 : mark.weight,
    };
  });
  // Where two marks lie too close to be pressed apart, the heavier one is the link; "Every move" has them all.
  const heaviest = shown.toSorted((one, other) => other.weight - one.weight);
  const open = new Set(spaced(heaviest, ({ x }) => ({ x, y: 0 })));
  const pressed = shown.filter((one) => open.has(one));
  const crowded = shown.filter((one) => !open.has(one));
  const keyOf = ({ happening }: Mark): number => record.chronicle.indexOf(happening);
  return (
    <section className="daybook" aria-labelledby="day-heading">
      <h2 id="day-heading" className="visually-hidden">
        {t('day.heading')}
      </h2>
      <div ref={ref} className="daybook-line">
        {crowded.map(({ x, mark }) => (
          <span key={keyOf(mark)} className="daybook-mark" style={{ left: x }} aria-hidden="true">
            <Sign mark={mark} />
          </span>
        ))}
        {placeDayLabels(pressed, width).map(({ label, x, words }) => (
          <button
            key={keyOf(label.mark)}
            type="button"
            className="daybook-mark"
            data-focus={focused(label.mark)}
            style={{ left: x }}
            aria-label={`${clock(label.mark.at)} ${tell(review, label.mark.happening)} ${goBackText(review, label.mark.at)}`}
            onClick={() => review.onGoBack(label.mark.turn)}
          >
            <Sign mark={label.mark} />
            {words && (
              <span className={`daybook-words daybook-${words.side}`} style={{ left: words.left - x + 12 }}>
                {label.words}
              </span>
            )}
          </button>
        ))}
        <Hours from={from} until={until} x={place} width={width} />
      </div>
      <details className="daybook-list">
        <summary className="link">{t('day.moments', { count: marks.length })}</summary>
        <ol className="rows">
          {marks.map((mark) => (
            <li key={keyOf(mark)}>
              <button
                type="button"
                aria-label={`${goBackText(review, mark.at)}: ${tell(review, mark.happening)}`}
                onClick={() => review.onGoBack(mark.turn)}
              >
                <span className="column-figures">{clock(mark.at)}</span>
                <Sign mark={mark} />
                <span>{brief(review, mark.happening)}</span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
};

const Sign = ({ mark }: { mark: Mark }) => {
  if (mark.happening.what === 'initialled') return <Interlock height={11} />;
  if (mark.by) return <Shape seat={mark.by} size={11} />;
  return <span className="daybook-event" />;
};
