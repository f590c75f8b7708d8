import { clockOf, share } from './figures.ts';
import { useAtTable } from './TableContext.tsx';

/** The day from end to end: black to now, breaks lighter, the close at the right. */
export const DayLine = () => {
  const { view, t, utter } = useAtTable();
  const { opens, closes, breaks, drafting } = view.day;
  const at = (minute: number): string => `${share(minute, opens, closes)}%`;
  const told = breaks.map(({ id, from }) => t('table.dayLine.break', { id, time: clockOf(from) }));
  return (
    <div className="day-line">
      <p className="visually-hidden">
        {utter({
          id: 'table.dayLine.words',
          values: { from: clockOf(opens), to: clockOf(closes), breaks: told, drafting: clockOf(drafting) },
        })}
      </p>
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
    </div>
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
    return at > 14 && at < 78 && before.every((other) => at - other > 12);
  };
