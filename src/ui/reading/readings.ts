import type { Seat } from '../../scenario/schema.ts';
import type { Save } from '../../session/table.ts';

/** `due`: to be asked · `skipped`: asked, and passed over · else the articles that were placed, heaviest first. */
export type Reading = 'due' | 'skipped' | readonly string[];

const KEY = 'ad-referendum.readings';
const MOST = 60;

/** The same for a game and all that is played on from it: whoever has seen the answer is not asked again. */
export const readingKey = ({ scenario, length, seed }: Save, seat: Seat): string =>
  [scenario, length, seed, seat].join(' ');

/** Readings in kept text, oldest first; what is broken in it is left out. */
export const readingsFrom = (text: string | null): ReadonlyMap<string, Reading> => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return new Map(Array.isArray(kept) ? kept.flatMap(entryFrom) : []);
  } catch {
    return new Map();
  }
};

const entryFrom = (value: unknown): readonly (readonly [string, Reading])[] => {
  if (!Array.isArray(value)) return [];
  const [key, reading]: unknown[] = value;
  if (typeof key !== 'string') return [];
  if (reading === 'due' || reading === 'skipped') return [[key, reading]];
  return Array.isArray(reading) && reading.every((item) => typeof item === 'string') ? [[key, reading]] : [];
};

let readings: ReadonlyMap<string, Reading> | undefined;

const known = (): ReadonlyMap<string, Reading> => {
  try {
    readings ??= readingsFrom(localStorage.getItem(KEY));
  } catch {
    readings ??= new Map();
  }
  return readings;
};

/** How the player read the other side in a game; undefined: it was never to be asked. */
export const readingOf = (key: string): Reading | undefined => known().get(key);

/** Kept in this browser, and part of no game; where it keeps nothing, until the page is closed. */
export const keepReading = (key: string, reading: Reading): void => {
  const others = [...known()].filter(([one]) => one !== key);
  const kept = [...others, [key, reading] as const].slice(-MOST);
  readings = new Map(kept);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // It holds until the page is closed.
  }
};
