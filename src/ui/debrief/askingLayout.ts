import type { Asking, Pace } from '../../debrief/demands.ts';
import type { Minute } from '../../engine/state.ts';
import { conceded, target } from '../../negotiation/concession.ts';
import type { Seat } from '../../scenario/schema.ts';

/** A place for a minute of the day and a worth in hundredths, in pixels. */
export interface DayScale {
  readonly x: (at: Minute) => number;
  readonly y: (worth: number) => number;
}

export interface DayFrame {
  readonly from: Minute;
  readonly until: Minute;
  /** The least worth that must be seen. */
  readonly least: number;
  readonly width: number;
  readonly height: number;
}

/** Room at the edges for half a mark. */
const EDGE = 8;
const FULL = 10_000;

export const dayScale = ({ from, until, least, width, height }: DayFrame): DayScale => ({
  x: (at) => EDGE + ((at - from) / Math.max(1, until - from)) * (width - 2 * EDGE),
  y: (worth) => EDGE + ((FULL - worth) / (FULL - least)) * (height - 2 * EDGE),
});

/** What a side asked for holds until it asks for something else: a staircase, to the end of the day. */
export const staircase = (asking: readonly Asking[], seat: Seat, { x, y }: DayScale, end: Minute): string =>
  asking
    .map(
      ({ at, worth }, place) =>
        `${place === 0 ? 'M' : 'H'}${x(at).toFixed(1)}${place === 0 ? ' ' : 'V'}${y(worth[seat]).toFixed(1)}`,
    )
    .concat(`H${x(end).toFixed(1)}`)
    .join('');

const SAMPLES = 60;

/** The fitted curve across the planned day; empty without one. */
export const curvePath = ({ fit, reach }: Pace, { x, y }: DayScale, from: Minute, until: Minute): string => {
  if (!fit) return '';
  return Array.from({ length: SAMPLES + 1 }, (_, place) => {
    const t = place / SAMPLES;
    return `${place === 0 ? 'M' : 'L'}${x(from + t * (until - from)).toFixed(1)} ${y(target(conceded(t, fit.e), reach)).toFixed(1)}`;
  }).join('');
};

/** Round worths to rule across, in hundredths. */
export const rulesFrom = (least: number): readonly number[] =>
  [20, 40, 60, 80, 100].map((points) => 100 * points).filter((worth) => worth > least);
