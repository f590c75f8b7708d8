import type { Analysis } from '../../debrief/analysis.ts';
import { prospectsOf } from '../../debrief/prospects.ts';
import type { Happening } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Task } from '../../simulation/task.ts';
import { Reckoned } from '../debrief/Reckoning.tsx';
import type { Review } from '../debrief/review.ts';
import { Example } from './Example.tsx';
import type { Days } from './useDays.ts';
import { WorthDots } from './WorthDots.tsx';

interface EndedProps {
  readonly review: Review;
  readonly analysis: Analysis;
  readonly seat: Seat;
  readonly days: Days;
  readonly onMinutes: (task: Task, seed: number) => Promise<readonly Happening[]>;
}

/** Where the days of a run ended: in words, as dots, and two of them to be opened. */
export const Ended = ({ review, analysis, seat, days, onMinutes }: EndedProps) => {
  const { t, chair, texts } = review;
  const [task] = days.tasks;
  const found = prospectsOf(days.records, seat);
  const { sheet } = analysis;
  const real = sheet.worth[seat];
  const { walkAway } = sheet.mandate[seat];
  const dots = { review, records: days.records, seat, real, walkAway };
  if (!found || !task) return null;
  const who = { who: chair.neutral ? 'name' : 'you', name: texts.delegations[seat].capital };
  const shown =
    found.best.worth[seat] > found.middle.worth[seat] ? (['middle', 'best'] as const) : (['middle'] as const);
  return (
    <>
      <p className="type-voice">
        {t('whatif.result', {
          ...who,
          days: found.days,
          stands: found.stands,
          all: found.stands === found.days ? 'yes' : 'no',
          worth: points(found.worth),
          real: points(real),
        })}
      </p>
      <WorthDots {...dots} middle={found.worth} />
      <dl className="whatif-ends rows">
        {(['stands', 'refused', 'none'] as const).map((end) => (
          <div key={end}>
            <dt>{t(`whatif.ends.${end}`)}</dt>
            <dd>{found[end]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('whatif.joint')}</dt>
          <dd>
            {Math.round(found.jointGains)}
            <span className="soft">{t('whatif.jointReal', { ...who, real: sheet.jointGains.score })}</span>
          </dd>
        </div>
      </dl>
      {!days.running && (
        <div className="rows">
          {shown.map((which) => (
            <Example
              key={`${which} ${found[which].seed}`}
              review={review}
              name={t(`whatif.${which}`)}
              day={found[which]}
              onMinutes={() => onMinutes(task, found[which].seed)}
            />
          ))}
          <details className="open-row">
            <summary>
              <span className="strong">{t('whatif.how')}</span>
            </summary>
            <div className="workings">
              <Reckoned
                means={t('whatif.means')}
                sums={[t('whatif.count', { days: found.days, worth: points(found.worth) })]}
                term={t('whatif.term')}
              />
            </div>
          </details>
        </div>
      )}
    </>
  );
};
