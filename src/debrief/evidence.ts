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
