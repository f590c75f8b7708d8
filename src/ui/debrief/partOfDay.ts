import type { Minute } from '../../engine/state.ts';

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

/** How a newspaper calls the hour. */
export const partOfDay = (minutes: Minute): PartOfDay => {
  if (minutes < 11 * 60 + 30) return 'morning';
  if (minutes < 14 * 60) return 'noon';
  return minutes < 17 * 60 ? 'afternoon' : 'evening';
};
