import type { Ending } from '../engine/state.ts';
import type { Item, Seat } from '../scenario/schema.ts';
import type { GameRecord } from './record.ts';
import { addSums, type Counts, NO_SUMS, type Sums, sumsOf } from './statistics.ts';

/** The games in which something occurred, and how these went. */
export interface Usage {
  readonly games: number;
  /** Times that it occurred. */
  readonly times: number;
  readonly stands: number;
  /** Sums over these games, of scores. */
  readonly jointGains: number;
  readonly a: number;
  readonly b: number;
}

/** What many games come to. Plain data; two tallies of different games add up to the tally of all of them. */
export interface Tally {
  readonly games: number;
  readonly texts: number;
  readonly stands: number;
  readonly endings: Readonly<Record<Ending, number>>;
  readonly refused: Readonly<Record<Seat, number>>;
  /** Games in which this seat had more of its mandate than the other. */
  readonly ahead: Readonly<Record<Seat, number>>;
  /** Score, 0 to 100, to the games that ended with it. */
  readonly mandate: Readonly<Record<Seat, Counts>>;
  readonly jointGains: Counts;
  readonly turns: Sums;
  readonly minutes: Sums;
  readonly moves: Readonly<Record<Seat, Readonly<Record<string, Usage>>>>;
  readonly events: Readonly<Record<string, Usage>>;
  /** `item option` of the texts that stand, the status quo where they are silent. */
  readonly options: Readonly<Record<string, Usage>>;
  /** What the day led to, in one line, to the games that led there. */
  readonly results: Counts;
}

export const EMPTY: Tally = {
  games: 0,
  texts: 0,
  stands: 0,
  endings: { closed: 0, deadline: 0, walkedOut: 0 },
  refused: { a: 0, b: 0 },
  ahead: { a: 0, b: 0 },
  mandate: { a: {}, b: {} },
  jointGains: {},
  turns: NO_SUMS,
  minutes: NO_SUMS,
  moves: { a: {}, b: {} },
  events: {},
  options: {},
  results: {},
};

/** `agenda`: the items in play with their status quo. */
export const tallyOf = (record: GameRecord, agenda: readonly Item[]): Tally => {
  const { stands, mandate, jointGains, text } = record;
  const usage = (times: number): Usage => ({ games: 1, times, stands: stands ? 1 : 0, jointGains, ...mandate });
  const used = (counts: Counts): Record<string, Usage> =>
    Object.fromEntries(Object.entries(counts).map(([name, times]) => [name, usage(times)]));
  const final = agenda.map(({ id, statusQuo }) => `${id} ${text[id] ?? statusQuo}`);
  const says = Object.keys(text).length > 0;
  return {
    games: 1,
    texts: says ? 1 : 0,
    stands: stands ? 1 : 0,
    endings: { ...EMPTY.endings, [record.how]: 1 },
    refused: { a: record.refused.includes('a') ? 1 : 0, b: record.refused.includes('b') ? 1 : 0 },
    ahead: { a: mandate.a > mandate.b ? 1 : 0, b: mandate.b > mandate.a ? 1 : 0 },
    mandate: { a: { [mandate.a]: 1 }, b: { [mandate.b]: 1 } },
    jointGains: { [jointGains]: 1 },
    turns: sumsOf(record.turns),
    minutes: sumsOf(record.minutes),
    moves: { a: used(record.moves.a), b: used(record.moves.b) },
    events: Object.fromEntries(record.events.map((id) => [id, usage(1)])),
    options: stands ? Object.fromEntries(final.map((option) => [option, usage(1)])) : {},
    results: {
      [stands ? final.join(', ') : says ? 'refused' : record.how === 'walkedOut' ? 'walked out' : 'no text']: 1,
    },
  };
};

const merged = <T>(x: Readonly<Record<string, T>>, y: Readonly<Record<string, T>>, add: (x: T, y: T) => T) => {
  const all: Record<string, T> = { ...x };
  for (const [key, value] of Object.entries(y)) {
    const known = all[key];
    all[key] = known === undefined ? value : add(known, value);
  }
  return all;
};

const plus = (x: number, y: number): number => x + y;

/** Adds figure by figure: both have the same keys, all numbers. */
const added = <T extends object>(x: T, y: T): T => {
  const sum: Record<string, number> = {};
  for (const [key, value] of Object.entries(x)) sum[key] = value + (y as Record<string, number>)[key];
  return sum as T;
};

const bySeat = <T>(x: Readonly<Record<Seat, T>>, y: Readonly<Record<Seat, T>>, add: (x: T, y: T) => T) => ({
  a: add(x.a, y.a),
  b: add(x.b, y.b),
});

export const addTallies = (x: Tally, y: Tally): Tally => {
  const usages = (p: Tally['events'], q: Tally['events']) => merged(p, q, added<Usage>);
  const counts = (p: Counts, q: Counts) => merged(p, q, plus);
  return {
    games: x.games + y.games,
    texts: x.texts + y.texts,
    stands: x.stands + y.stands,
    endings: added(x.endings, y.endings),
    refused: added(x.refused, y.refused),
    ahead: added(x.ahead, y.ahead),
    mandate: bySeat(x.mandate, y.mandate, counts),
    jointGains: counts(x.jointGains, y.jointGains),
    turns: addSums(x.turns, y.turns),
    minutes: addSums(x.minutes, y.minutes),
    moves: bySeat(x.moves, y.moves, usages),
    events: usages(x.events, y.events),
    options: usages(x.options, y.options),
    results: counts(x.results, y.results),
  };
};
