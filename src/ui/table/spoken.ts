import type { Happening } from '../../engine/state.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { clockOf } from './figures.ts';
import { echoes, narrate, notClosing, type Scene } from './narrate.ts';
import { type Phrase, phrase, words } from './phrase.ts';

type Moved = Extract<Happening, { what: 'moved' }>;

/** A move told: who, when, and one line. */
export interface Told {
  readonly by: Seat;
  readonly at: string;
  readonly moved: Moved;
  readonly line: Phrase;
  /** The same where the terms stand beside it. */
  readonly brief: Phrase;
}

/** What the voice says: the last move, the answer that its speaker gave us just before it, and what else came of it. */
export interface Spoken extends Told {
  readonly answer: Told | null;
  readonly notes: readonly { readonly key: string; readonly said: Phrase; readonly brief: Phrase }[];
}

const isMove = (h: Happening): h is Moved => h.what === 'moved';
const TELLING: ReadonlySet<Happening['what']> = new Set([
  'moved',
  'initialled',
  'noted',
  'capital',
  'event',
  'barred',
  'deferred',
  'bridge',
  'leaked',
  'exposed',
  'warning',
  'breakBegan',
  'breakEnded',
  'drafting',
]);

/**
 * What was said last: theirs since we last moved, or our answer to it, otherwise our own move while they think. Null
 * before anyone spoke.
 */
export const spokenIn = (scene: Scene): Spoken | null => {
  const { chronicle, seat } = scene.view;
  const rival = otherSeat(seat);
  const reply = (h: Moved): boolean => h.move.kind === 'answer' || h.move.kind === 'reply';
  const ours = chronicle.findLastIndex((h) => isMove(h) && h.by === seat && !reply(h));
  const since = chronicle.slice(Math.max(0, ours));
  const theirs = since.findLast((h): h is Moved => isMove(h) && h.by === rival);
  const later = theirs ? since.slice(since.indexOf(theirs)) : since;
  const replied = later.find((h): h is Moved => isMove(h) && h.by === seat && reply(h));
  const lead = replied ?? theirs ?? since.find(isMove);
  const told = lead && toldOf(scene, lead);
  if (!told) return null;
  const answer = since.findLast((h): h is Moved => isMove(h) && h.by === rival && h !== lead && reply(h));
  const notes = since.flatMap((h, k) => {
    if (h === lead || h === answer || !TELLING.has(h.what)) return [];
    if (replied && k < since.indexOf(replied)) return [];
    if (isMove(h) && h.by === seat) return [];
    if (h.what === 'breakBegan' && !scene.view.pause) return [];
    if (echoes(h)) return [];
    const stands = standing(h, since.slice(k));
    const said = stands && narrate(scene, stands);
    return said ? [{ key: String(ours + k), said, brief: briefly(scene, h) ?? said }] : [];
  });
  const stays = notClosing(scene, lead);
  if (stays) notes.push({ key: 'stays', said: stays, brief: stays });
  return { ...told, answer: answer && !replied ? toldOf(scene, answer) : null, notes };
};

/** What is left of it after what followed: initials that were taken back since are none. */
const standing = (h: Happening, later: readonly Happening[]): Happening | null => {
  if (h.what !== 'initialled') return h;
  const gone = new Set(later.flatMap((one) => (isMove(one) && one.move.kind === 'reopen' ? one.move.item : [])));
  const terms = Object.fromEntries(Object.entries(h.terms).filter(([item]) => !gone.has(item)));
  return Object.keys(terms).length > 0 ? { ...h, terms } : null;
};

const toldOf = (scene: Scene, moved: Moved): Told | null => {
  const line = narrate(scene, moved);
  return line && { by: moved.by, at: clockOf(moved.at), moved, line, brief: briefly(scene, moved) ?? line };
};

/** The same in fewer words, where there is little room: an event as its scenario sums it up, an offer by how it is meant. */
const briefly = ({ texts }: Scene, h: Happening): Phrase | null => {
  if (h.what === 'event') return words(texts.events[h.id]?.brief ?? texts.events[h.id]?.text ?? '');
  if (h.what !== 'moved' || h.move.kind !== 'propose' || Object.keys(h.move.terms).length < 2) return null;
  return phrase(h.move.whole ? 'table.compose.whole' : 'table.compose.piece');
};
