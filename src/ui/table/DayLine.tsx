import type { View } from '../../engine/view.ts';
import { clockOf, isLate, share } from './figures.ts';
import { useAtTable } from './TableContext.tsx';

const TICK_MINUTES = 10;

/** The day from end to end: black to now, breaks lighter, the close at the right. Its last hour takes the whole line. */
export const DayLine = () => {
  const { view, t, utter } = useAtTable();
  const { opens, closes, breaks, drafting } = view.day;
  const told = breaks.map(({ id, from }) => t('table.dayLine.break', { id, time: clockOf(from) }));
  return (
    <div className="day-line">
      <p className="visually-hidden">
        {utter({
          id: 'table.dayLine.words',
          values: { from: clockOf(opens), to: clockOf(closes), breaks: told, drafting: clockOf(drafting) },
        })}
      </p>
      {isLate(view) ? <HourTrack view={view} /> : <DayTrack view={view} />}
    </div>
  );
};

const DayTrack = ({ view }: { view: View }) => {
  const { t } = useAtTable();
  const { opens, closes, breaks, drafting } = view.day;
  const at = (minute: number): string => `${share(minute, opens, closes)}%`;
  return (
    <>
      <div className="day-line-track" aria-hidden="true">
        <span className="day-line-past" style={{ width: at(view.minutes) }} />
        {breaks.map(({ id, from, until }) => (
          <span
            key={id}
            className="day-line-break"
            data-past={view.minutes >= from}
            style={{ left: at(from), width: `${share(until, opens, closes) - share(from, opens, closes)}%` }}
          />
        ))}
        <span className="day-line-drafting" style={{ left: at(drafting) }} />
        <span className="day-line-now" style={{ left: at(view.minutes) }} />
      </div>
      <div className="day-line-words type-note soft" aria-hidden="true">
        <span>{clockOf(opens)}</span>
        {breaks.filter(fits(opens, closes)).map(({ id, from, until }) => (
          <span key={id} className="day-line-word" style={{ left: at((from + until) / 2) }}>
            {t('table.break', { id })}
          </span>
        ))}
        <span>{t('table.close', { time: clockOf(closes) })}</span>
      </div>
    </>
  );
};

/** Ten minutes a tick: what is left of the hour stands to the right of now. */
const HourTrack = ({ view }: { view: View }) => {
  const { t } = useAtTable();
  const { closes } = view.day;
  const from = closes - 60;
  const at = (minute: number): string => `${share(minute, from, closes)}%`;
  return (
    <>
      <div className="day-line-track" aria-hidden="true">
        <span className="day-line-past" style={{ width: at(view.minutes) }} />
        {[1, 2, 3, 4, 5].map((tick) => (
          <span key={tick} className="day-line-tick" style={{ left: at(from + tick * TICK_MINUTES) }} />
        ))}
        <span className="day-line-now" style={{ left: at(view.minutes) }} />
      </div>
      <div className="day-line-words type-note soft" aria-hidden="true">
        <span>{clockOf(from)}</span>
        <span>{t('table.close', { time: clockOf(closes) })}</span>
      </div>
    </>
  );
};

/** A break whose word would touch the ends of the line or a word before it is drawn without one. */
const fits =
  (opens: number, closes: number) =>
  (one: { from: number; until: number }, _k: number, all: readonly { from: number; until: number }[]): boolean => {
    const at = share((one.from + one.until) / 2, opens, closes);
    const before = all
      .filter(({ from }) => from < one.from)
      .map(({ from, until }) => share((from + until) / 2, opens, closes));
    return at > 16 && at < 74 && before.every((other) => at - other > 14);
  };
