import type { Weather } from '../scenario/vocabulary.ts';
import { clamp } from './colour.ts';

/** How two who trust each other so far, 0 to 100, get on: -1 strained, 0 even, +1 close. */
export const moodOf = (trust: number): number => clamp((trust - 50) / 40, -1, 1);

/** Who stands with whom while nobody sits: both heads, each with the other's deputy, or everyone with their own. */
export type Company = 'together' | 'mixed' | 'apart';

const CLOSE = 0.25;

export const companyIn = (mood: number): Company => (mood > CLOSE ? 'together' : mood < -CLOSE ? 'apart' : 'mixed');

/** Of both sides' trust, as the room as a whole has it. */
export const moodBetween = (one: number, other: number): number => (moodOf(one) + moodOf(other)) / 2;

const BROAD_DAY = { from: 630, until: 990 };

/** Where two can talk unheard: in the garden while the sun stands over it, else in the corridor. */
export const outOfHearing = (minutes: number, weather: Weather): 'garden' | 'corridor' =>
  weather === 'fair' && minutes >= BROAD_DAY.from && minutes <= BROAD_DAY.until ? 'garden' : 'corridor';
