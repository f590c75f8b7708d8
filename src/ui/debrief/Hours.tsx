import type { Minute } from '../../engine/state.ts';
import { hoursOf } from './dayLayout.ts';
import { clock } from './figures.ts';
import { measured } from './measure.ts';
import './hours.css';

interface HoursProps {
  readonly from: Minute;
  readonly until: Minute;
  /** Where an hour stands, in pixels of a line `width` long. */
  readonly x: (hour: Minute) => number;
  readonly width: number;
}

const APART = 12;

/** The hours under a line of the day: as many as there is room for, each under its tick. */
export const Hours = ({ from, until, x, width }: HoursProps) => {
  const wide = measured('00:00');
  const every = 60 * Math.max(1, Math.ceil((wide + APART) / (x(from + 60) - x(from))));
  const hours = hoursOf(from, until).filter((hour) => x(hour) + wide <= width);
  return (
    <ul className="hours type-note soft" aria-hidden="true">
      {hours
        .filter((hour) => (hour - (hours[0] ?? 0)) % every === 0)
        .map((hour) => (
          <li key={hour} style={{ left: x(hour) }}>
            {clock(hour)}
          </li>
        ))}
    </ul>
  );
};
