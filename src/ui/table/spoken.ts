import type { Happening } from '../../engine/state.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/schema.ts';
import { clockOf } from './figures.ts';
import { narrate, type Scene } from './narrate.ts';
import type { Phrase } from './phrase.ts';

type Moved = Extract<Happening, { what: 'moved' }>;

/** What the voice says: one line, who and when, and what else came of it. */
export interface Spoken {
  readonly by: Seat;
  readonly at: string;
  /** The place of the move in the chronicle. */
  readonly index: number;
  readonly line: Phrase;
  readonly notes: readonly { readonly key: string; readonly said: Phrase }[];
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

/** A note that says no more than the move it came with. */
const ECHOES: ReadonlySet<string> = new Set([
  'statement',
  'evasion',
  'decline',
  'hold',
  'warning',
  'reply',
  'disclosure',
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
    if (h.what === 'noted' && ECHOES.has(h.note.source)) return [];
    const said = narrate(scene, h);
    return said ? [{ key: String(ours + k), said }] : [];
  });
  return { by: lead.by, at: clockOf(lead.at), index: chronicle.indexOf(lead), line, notes };
};
