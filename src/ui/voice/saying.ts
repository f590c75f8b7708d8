import { IntlMessageFormat } from 'intl-messageformat';
import type { View } from '../../engine/view.ts';
import type { Texts } from '../../scenario/schema.ts';
import type { Language } from '../text/text.tsx';
import { cueOf, type Moved, occasionsOf } from './cue.ts';
import type { Lines } from './lines.ts';
import { MARK, smooth } from './smooth.ts';

/**
 * The line for a move: the first that fits and that its speaker has not said yet. When all are spent there is none, and
 * what was done is told plainly: nobody says a thing twice in a game.
 */
const lineFor = (moved: Moved, lines: Lines, view: View): string | undefined => {
  const spent = new Set<string>();
  for (const h of view.chronicle) {
    if (h.what !== 'moved' || h.by !== moved.by || h.turn > moved.turn || h.move.kind === 'special') continue;
    const line = occasionsOf(h, view)
      .flatMap((occasion) => lines[occasion])
      .find((one) => !spent.has(one));
    if (h.turn === moved.turn) return line;
    if (line !== undefined) spent.add(line);
  }
  return undefined;
};

/** What goes with a move of the scenario, the first time. */
const saidWith = (id: string, moved: Moved, view: View, texts: Texts): string | undefined =>
  view.chronicle.some(
    (h) =>
      h.what === 'moved' && h.by === moved.by && h.turn < moved.turn && h.move.kind === 'special' && h.move.id === id,
  )
    ? undefined
    : texts.moves[id]?.said;

/** What a computed counterpart says with its move, in its own manner; undefined without a voice, or with nothing new to say. */
export const sayingOf = (
  moved: Moved,
  lines: Lines | undefined,
  view: View,
  texts: Texts,
  language: Language,
): string | undefined => {
  if (moved.move.kind === 'special') return saidWith(moved.move.id, moved, view, texts);
  const line = lines && lineFor(moved, lines, view);
  if (line === undefined) return undefined;
  const { article, option, ...numbers } = cueOf(moved, view, texts);
  const values = { ...numbers, article: MARK + article, option: MARK + option };
  return smooth(String(new IntlMessageFormat(line, language).format(values)), language);
};
