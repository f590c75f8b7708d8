import { EXPERTS_MINUTES, PACKAGE_MINUTES, VERB_MINUTES } from '../engine/move.ts';
import { type GameState, type Minute, minuteOf, scheduleOf } from '../engine/state.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { courseOf, type Moved, movesOf } from './course.ts';
import { isGone, lackingAt } from './open.ts';
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
  /** Null: no move of ours left the time for it. */
  readonly cue: Cue | null;
  /** Before our own move that came next. */
  readonly back: Moment;
}

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

/** What `terms` take from the table of `s`: a package and a yes, the experts once a bridge, a capital once a line; for ever where something is gone. */
const minutesTo = (s: GameState, terms: Terms): Minute =>
  lackingAt(s, terms).reduce(
    (sum, lack) =>
      sum + (isGone(lack) ? Number.POSITIVE_INFINITY : lack.what === 'bridge' ? EXPERTS_MINUTES : VERB_MINUTES.consult),
    PACKAGE_MINUTES + VERB_MINUTES.accept,
  );

/**
 * The last moment at which the missed trade could still be made in the time left: after the other side last touched
 * one of its articles, or else our last free move before the first of them closed. Without one, our first free move.
 */
export const missedMoment = (record: GameState, seat: Seat, better: Aim): Missed | null => {
  const until = closedFrom(record, better.changed);
  const moves = movesOf(record);
  const course = courseOf(record);
  const closes = minuteOf(scheduleOf(record).closes);
  const own = moves.filter(({ by, move, turn }) => by === seat && turn <= until && !OWN_CHOICE.has(move.kind));
  const timely = own.filter(({ turn }) => {
    const s = course[turn];
    return s !== undefined && s.minutes + minutesTo(s, better.terms) <= closes;
  });
  const cues = moves.flatMap((moved) => {
    if (moved.by !== otherSeat(seat) || moved.turn >= until) return [];
    const cue = cueIn(moved, better);
    const next = own.find(({ turn }) => turn > moved.turn);
    return cue && next && timely.includes(next) ? [{ cue, back: { turn: next.turn, at: next.at } }] : [];
  });
  const told = cues.at(-1);
  if (told) return told;
  const last = timely.at(-1);
  const back = last ?? own[0];
  const item = better.changed[0];
  if (!back || item === undefined) return null;
  return { cue: last ? { did: 'open', at: last.at, item } : null, back: { turn: back.turn, at: back.at } };
};
