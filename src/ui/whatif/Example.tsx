import { useState } from 'react';
import type { Happening } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import type { GameRecord } from '../../simulation/record.ts';
import { clock, worded } from '../debrief/figures.ts';
import type { Review } from '../debrief/review.ts';
import { tell } from '../debrief/tell.ts';
import { Shape } from '../parts/Shape.tsx';
import './example.css';

interface ExampleProps {
  readonly review: Review;
  readonly name: string;
  readonly day: GameRecord;
  /** The minutes of that day, from where it begins. */
  readonly onMinutes: () => Promise<readonly Happening[]>;
}

/** One of the simulated days: what was agreed, and its minutes for whoever wants to read them. */
export const Example = ({ review, name, day, onMinutes }: ExampleProps) => {
  const { t, texts, record } = review;
  const [minutes, setMinutes] = useState<readonly Happening[] | 'asked'>();
  const agreed = worded(record, texts, day.text);
  const read = () => {
    setMinutes('asked');
    onMinutes().then(setMinutes, () => setMinutes(undefined));
  };
  return (
    <details className="open-row example">
      <summary>
        <span className="strong">{name}</span>
        <span className="example-worth">
          <Shape seat="a" size={8} /> {points(day.worth.a)} <Shape seat="b" size={8} /> {points(day.worth.b)}
        </span>
      </summary>
      <div className="example-day">
        <p>
          {t('whatif.ended', {
            how: day.how,
            time: clock(day.minutes),
            stands: String(day.stands),
            text: agreed.length,
          })}
        </p>
        {agreed.length > 0 && (
          <ol className="example-text">
            {agreed.map(({ item, number, title, label }) => (
              <li key={item} value={number}>
                <span className="strong">{number}</span>
                <span>{t('tell.article', { title, label })}</span>
              </li>
            ))}
          </ol>
        )}
        {minutes === undefined && (
          <button type="button" className="link" onClick={read}>
            {t('whatif.minutes')}
          </button>
        )}
        {minutes === 'asked' && <p role="status">{t('whatif.fetching')}</p>}
        {Array.isArray(minutes) && (
          <ol className="example-minutes">
            {minutes.map((h, at) =>
              h.what === 'moved' || h.what === 'initialled' || h.what === 'over' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the minutes of a day that is over never change
                <li key={at}>
                  <span className="column-figures soft">{clock(h.at)}</span>
                  <span>{h.what === 'moved' && <Shape seat={h.by} size={8} />}</span>
                  <span>{tell(review, h)}</span>
                </li>
              ) : null,
            )}
          </ol>
        )}
      </div>
    </details>
  );
};
