import type { Matters, Warmth } from '../engine/move.ts';
import { type GameState, type Happening, itemsInPlay, type Minute, type Note } from '../engine/state.ts';
import { instructionsOf } from '../engine/worth.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';

/** One thing that a day told one side about the other: what was said of an article, or what was done with it. */
export interface Evidence {
  /** The move that it came with. */
  readonly turn: number;
  readonly at: Minute;
  readonly item: string;
  readonly told: Note['source'] | 'kept' | 'moved';
  readonly matters: Matters | null;
  readonly lie: boolean;
  readonly warmth: Warmth | null;
}

const SILENT = { matters: null, lie: false, warmth: null };

const notedIn = (h: Extract<Happening, { what: 'noted' }>): readonly Evidence[] => {
  const { source, matters = null, lie = false, warmth = null, walkAway, terms, item } = h.note;
  if (walkAway) return [];
  const items = source === 'reply' ? Object.keys(terms ?? {}) : [item];
  return items.map((one) => ({ turn: h.turn - 1, at: h.at, item: one, told: source, matters, lie, warmth }));
};

/** What `seat` was told about the other side by anything said or done, in the order of the day. */
export const evidenceFor = (record: GameState, seat: Seat): readonly Evidence[] => {
  const rival = otherSeat(seat);
  const stood: Record<string, string> = { ...instructionsOf(record, rival).opening };
  const offered = (terms: Terms, turn: number, at: Minute): readonly Evidence[] =>
    Object.entries(terms).map(([item, option]) => {
      const told = stood[item] === option ? 'kept' : 'moved';
      stood[item] = option;
      return { turn, at, item, told, ...SILENT };
    });
  const played = new Set(itemsInPlay(record).map(({ id }) => id));
  return record.chronicle
    .flatMap((h) => {
      if (h.what === 'noted' && h.to === seat) return notedIn(h);
      if (h.what === 'moved' && h.by === rival && h.move.kind === 'propose') return offered(h.move.terms, h.turn, h.at);
      return [];
    })
    .filter(({ item }) => played.has(item));
};

/** What tells most of a weight first: what came to light, then what was said, then what was done. */
const TELLING: readonly Evidence['told'][] = [
  'fact',
  'answer',
  'disclosure',
  'statement',
  'warning',
  'hold',
  'decline',
  'reply',
  'evasion',
  'kept',
  'moved',
];

/** The best that `seat` had to read the other side by: one clue an article, as they came; no lie that came out. */
export const cluesFor = (record: GameState, seat: Seat, most = 3): readonly Evidence[] => {
  const exposed = new Set(record.chronicle.flatMap((h) => (h.what === 'exposed' ? [h.item] : [])));
  const rank = ({ told }: Evidence): number => TELLING.indexOf(told);
  const clues = new Map<string, Evidence>();
  for (const one of evidenceFor(record, seat)) {
    if (one.lie && exposed.has(one.item)) continue;
    const best = clues.get(one.item);
    if (!best || rank(one) <= rank(best)) clues.set(one.item, one);
  }
  return [...clues.values()]
    .sort((x, y) => rank(x) - rank(y) || x.turn - y.turn)
    .slice(0, most)
    .sort((x, y) => x.turn - y.turn);
};
