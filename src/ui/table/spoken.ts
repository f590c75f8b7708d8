import type { Happening } from '../../engine/state.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { clockOf } from './figures.ts';
import { echoes, narrate, type Scene } from './narrate.ts';
import { type Phrase, phrase, words } from './phrase.ts';

type Moved = Extract<Happening, { what: 'moved' }>;

/** What the voice says: one line, who and when, and what else came of it. */
export interface Spoken {
  readonly by: Seat;
  readonly at: string;
  /** The place of the move in the chronicle. */
  readonly index: number;
  readonly line: Phrase;
  /** The same where the terms stand beside it. */
  readonly brief: Phrase;
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

/** What was said last: theirs since we last moved, otherwise our own move while they think. Null before anyone spoke. */
export const spokenIn = (scene: Scene): Spoken | null => {
  const { chronicle, seat } = scene.view;
  const rival = otherSeat(seat);
  const reply = (h: Moved): boolean => h.move.kind === 'answer' || h.move.kind === 'reply';
  const ours = chronicle.findLastIndex((h) => isMove(h) && h.by === seat && !reply(h));
  const since = chronicle.slice(Math.max(0, ours));
  const lead = since.findLast((h): h is Moved => isMove(h) && h.by === rival) ?? since.find(isMove);
  if (!lead) return null;
  const line = narrate(scene, lead);
  if (!line) return null;
  const notes = since.flatMap((h, k) => {
    if (h === lead || !TELLING.has(h.what)) return [];
    if (isMove(h) && h.by === seat) return [];
    if (echoes(h)) return [];
    const said = narrate(scene, h);
    return said ? [{ key: String(ours + k), said, brief: briefly(scene, h) ?? said }] : [];
  });
  return {
    by: lead.by,
    at: clockOf(lead.at),
    index: chronicle.indexOf(lead),
    line,
    brief: briefly(scene, lead) ?? line,
    notes,
  };
};

/** The same in fewer words, for a phone: an event by its title, an offer by how it is meant. */
const briefly = ({ texts }: Scene, h: Happening): Phrase | null => {
  if (h.what === 'event') return words(texts.events[h.id]?.title ?? '');
  if (h.what !== 'moved' || h.move.kind !== 'propose' || Object.keys(h.move.terms).length < 2) return null;
  return phrase(h.move.whole ? 'table.compose.whole' : 'table.compose.piece');
};
