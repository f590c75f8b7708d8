import type { Belief } from '../../counterpart/belief.ts';
import type { Note } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';
import type { PlateName } from '../../scenario/vocabulary.ts';
import type { MessageId } from '../text/text.tsx';
import { clockOf, numberOf } from './figures.ts';
import { learned, type Scene } from './narrate.ts';
import { type Phrase, phrase } from './phrase.ts';

export interface Finding {
  readonly key: string;
  readonly at: string;
  readonly said: Phrase;
  /** How far to believe it, in words. */
  readonly credit: Phrase;
  readonly exposed: boolean;
}
export interface Page {
  readonly item: string;
  readonly number: number;
  readonly plate: PlateName | null;
  readonly matters: 1 | 2 | 3 | null;
  readonly findings: readonly Finding[];
}

const told = (trust: number): MessageId =>
  trust >= 60 ? 'table.credit.likely' : trust >= 40 ? 'table.credit.perhaps' : 'table.credit.doubtful';

const creditOf = (view: View, note: Note): Phrase => {
  if (note.exposed) return phrase('table.credit.exposed');
  switch (note.source) {
    case 'fact':
      return phrase('table.credit.fact');
    case 'answer':
    case 'disclosure':
      return phrase(told(view.trust.ours));
    case 'statement':
    case 'warning':
      return phrase('table.credit.said');
    case 'evasion':
    case 'decline':
    case 'hold':
    case 'reply':
      return phrase('table.credit.seen');
    default:
      return note.source satisfies never;
  }
};

/** What the notebook holds: a page an article, those we know something of first, then by number. */
export const pagesOf = (scene: Scene, belief: Belief): readonly Page[] => {
  const { view } = scene;
  return view.items
    .map(({ id, plate }) => ({
      item: id,
      plate,
      number: numberOf(view, id),
      matters: belief.matters(id),
      findings: view.notebook.flatMap((note, k) => {
        const said = note.item === id && !note.walkAway ? learned(scene, note) : null;
        return said
          ? [
              {
                key: String(k),
                at: clockOf(note.at),
                said,
                credit: creditOf(view, note),
                exposed: note.exposed ?? false,
              },
            ]
          : [];
      }),
    }))
    .filter(({ findings }) => findings.length > 0)
    .sort((x, y) => (y.matters ?? 0) - (x.matters ?? 0) || x.number - y.number);
};
