import { minuteOf, scheduleOf } from '../../engine/state.ts';
import { Mark as Interlock } from '../parts/Mark.tsx';
import { Shape } from '../parts/Shape.tsx';
import { type DayLabel, hoursOf, type Mark, marksOf, placeDayLabels } from './dayLayout.ts';
import { clock } from './figures.ts';
import { wordsWide } from './plotLayout.ts';
import { goBackText, type Review } from './review.ts';
import { brief, tell } from './tell.ts';
import { useWidth } from './useWidth.ts';

interface Shown extends DayLabel {
  readonly mark: Mark;
  readonly words: string;
}

/** The day as a line: every mark goes back to its moment. On a phone it is a list. */
export const DayLine = ({ review, focus }: { review: Review; focus: number | null }) => {
  const { t, record } = review;
  const [ref, width] = useWidth<HTMLDivElement>(1360);
  const marks = marksOf(record);
  const from = minuteOf(scheduleOf(record).opens);
  const until = Math.max(record.minutes, from + 60);
  const place = (at: number): number => 6 + ((at - from) / (until - from)) * (width - 12);
  const shown: readonly Shown[] = marks.map((mark) => {
    const words = brief(review, mark.happening);
    return {
      mark,
      words,
      x: place(mark.at),
      width: wordsWide(words, mark.turn === focus),
      weight: mark.turn === focus ? 99 : mark.weight,
    };
  });
  return (
    <section className="day" aria-labelledby="day-heading">
      <h2 id="day-heading" className="visually-hidden">
        {t('day.heading')}
      </h2>
      <div ref={ref} className="day-line">
        {placeDayLabels(shown, width).map(({ label, x, words }) => (
          <button
            key={record.chronicle.indexOf(label.mark.happening)}
            type="button"
            className="day-mark"
            data-focus={label.mark.turn === focus}
            style={{ left: x }}
            aria-label={`${clock(label.mark.at)} ${tell(review, label.mark.happening)} ${goBackText(review, label.mark.at)}`}
            onClick={() => review.onGoBack(label.mark.turn)}
          >
            <Sign mark={label.mark} />
            {words && (
              <span className={`day-words day-${words.side}`} style={{ left: words.left - x + 12 }}>
                {label.words}
              </span>
            )}
          </button>
        ))}
        <ul className="day-hours type-note soft" aria-hidden="true">
          {hoursOf(from, until).map((hour) => (
            <li key={hour} style={{ left: place(hour) }} data-last={place(hour) > width - 40}>
              {clock(hour)}
            </li>
          ))}
        </ul>
      </div>
      <ol className="day-list rows">
        {marks.map((mark) => (
          <li key={record.chronicle.indexOf(mark.happening)}>
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
    </section>
  );
};

const Sign = ({ mark }: { mark: Mark }) => {
  if (mark.happening.what === 'initialled') return <Interlock height={11} />;
  if (mark.by) return <Shape seat={mark.by} size={11} />;
  return <span className="day-event" />;
};
