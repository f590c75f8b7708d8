import { IntlMessageFormat } from 'intl-messageformat';
import type { View } from '../../engine/view.ts';
import type { Texts } from '../../scenario/schema.ts';
import type { Language } from '../text/text.tsx';
import { type Cue, cueOf, type Moved } from './cue.ts';
import type { Lines } from './lines.ts';

/** How often this speaker has met the occasion before: lines are used up in order, so none comes twice until all have. */
const usesBefore = (moved: Moved, cue: Cue, view: View, texts: Texts): number =>
  view.chronicle.filter(
    (h) =>
      h.what === 'moved' && h.by === moved.by && h.turn < moved.turn && cueOf(h, view, texts).occasion === cue.occasion,
  ).length;

/** What a computed counterpart says with its move, in its own manner; undefined without a voice. */
export const sayingOf = (
  moved: Moved,
  lines: Lines | undefined,
  view: View,
  texts: Texts,
  language: Language,
): string | undefined => {
  if (moved.move.kind === 'special') return texts.moves[moved.move.id]?.said;
  if (!lines) return undefined;
  const cue = cueOf(moved, view, texts);
  const choice = lines[cue.occasion];
  const line = choice[usesBefore(moved, cue, view, texts) % choice.length];
  return line === undefined ? undefined : String(new IntlMessageFormat(line, language).format(cue.values));
};
