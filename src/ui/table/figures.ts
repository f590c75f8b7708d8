import type { Hundredths, Minute } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';

export const points = (worth: Hundredths): number => Math.round(worth / 100);

export const clockOf = (minute: Minute): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Articles are numbered from 1 in the order of the agenda. */
export const numberOf = (view: View, item: string): number => view.items.findIndex(({ id }) => id === item) + 1;

export const numbersOf = (view: View, items: readonly string[]): readonly number[] =>
  items.map((item) => numberOf(view, item)).sort((x, y) => x - y);

export interface Left {
  readonly hours: number;
  readonly minutes: number;
}
export const leftOf = ({ day, minutes }: View): Left => {
  const left = Math.max(0, day.closes - minutes);
  return { hours: Math.floor(left / 60), minutes: left % 60 };
};

const LAST_MINUTES = 60;

/** True in the last hour of the day. */
export const isLate = ({ day, minutes, phase }: View): boolean =>
  phase !== 'over' && day.closes - minutes <= LAST_MINUTES;

/** Where something stands between two ends, in per cent. */
export const share = (value: number, from: number, to: number): number =>
  to === from ? 0 : Math.max(0, Math.min(100, (100 * (value - from)) / (to - from)));
