import type { GameState, Happening, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import type { Better } from './sheet.ts';

/** A text, and the articles of it that differ from what was agreed. */
export type Aim = Pick<Better, 'terms' | 'changed'>;

/** A moment of the day and the place in the log to sit down again. */
export interface Moment {
  readonly turn: number;
  readonly at: Minute;
}

/** What the other side did about an article of the missed trade, shortly before. */
export interface Cue {
  readonly did: 'probed' | 'offered' | 'told' | 'open';
  readonly at: Minute;
  readonly item: string;
}

export interface Missed {
  readonly cue: Cue;
  /** Before our own move that came next. */
  readonly back: Moment;
}

type Moved = Extract<Happening, { what: 'moved' }>;

const movesOf = (record: GameState): readonly Moved[] => record.chronicle.filter((h): h is Moved => h.what === 'moved');

/** The turn at which the first of `items` was initialled for good; the end of the log when none was. */
const closedFrom = (record: GameState, items: readonly string[]): number => {
  const text = record.outcome?.text ?? {};
  const turns = record.chronicle.flatMap((h) =>
    h.what === 'initialled' && items.some((item) => h.terms[item] !== undefined && h.terms[item] === text[item])
      ? [h.turn - 1]
      : [],
  );
  return Math.min(...turns, record.turn);
};

const cueIn = ({ move, at }: Moved, better: Aim): Cue | undefined => {
  const about = (item: string | undefined): item is string => item !== undefined && better.changed.includes(item);
  if (move.kind === 'probe' && about(move.item)) return { did: 'probed', at, item: move.item };
  if (move.kind === 'disclose' && about(move.item)) return { did: 'told', at, item: move.item };
  if (move.kind !== 'propose' && move.kind !== 'float') return undefined;
  const item = better.changed.find((id) => move.terms[id] !== undefined && move.terms[id] === better.terms[id]);
  return item === undefined ? undefined : { did: 'offered', at, item };
};

const OWN_CHOICE: ReadonlySet<Moved['move']['kind']> = new Set(['open', 'answer', 'reply']);

/**
 * The last moment at which the missed trade could still be made: after the other side last touched one of its
 * articles, or else our last free move before the first of them closed.
 */
export const missedMoment = (record: GameState, seat: Seat, better: Aim): Missed | null => {
  const until = closedFrom(record, better.changed);
  const moves = movesOf(record);
  const free = ({ by, move, turn }: Moved): boolean => by === seat && turn <= until && !OWN_CHOICE.has(move.kind);
  const cues = moves.flatMap((moved) => {
    if (moved.by !== otherSeat(seat) || moved.turn >= until) return [];
    const cue = cueIn(moved, better);
    const next = moves.find((one) => one.turn > moved.turn && free(one));
    return cue && next ? [{ cue, back: { turn: next.turn, at: next.at } }] : [];
  });
  const last = cues.at(-1);
  if (last) return last;
  const own = moves.filter(free).at(-1);
  const item = better.changed[0];
  if (!own || item === undefined) return null;
  return { cue: { did: 'open', at: own.at, item }, back: { turn: own.turn, at: own.at } };
};
