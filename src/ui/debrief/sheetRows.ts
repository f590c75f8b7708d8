import type { Chair } from '../../debrief/chair.ts';
import type { Sheet } from '../../debrief/sheet.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { MessageId } from '../text/text.tsx';
import { signed } from './figures.ts';

export const SCORES = ['mandate', 'jointGains', 'balance', 'stability', 'relationship', 'ratification'] as const;
export type Score = (typeof SCORES)[number];

export interface SheetRow {
  readonly key: string;
  readonly score: Score;
  /** Whose mandate it is. */
  readonly seat: Seat;
  readonly name: MessageId;
  readonly about: MessageId;
  readonly figure: Figure;
  readonly history: Figure;
}

export interface Figure {
  /** Null: there is no such figure. */
  readonly words: string | null;
  /** Its place along the bar, 0 to 1. */
  readonly share: number;
}

/** The bar of a margin ends at so many points. */
const WIDE_MARGIN = 30;

const none: Figure = { words: null, share: 0 };
const plain = (score: number): Figure => ({ words: String(score), share: score / 100 });
const margin = (points: number): Figure => ({
  words: signed(points),
  share: Math.max(0, Math.min(1, points / WIDE_MARGIN)),
});

const figureOf = (sheet: Sheet, score: Score, seat: Seat): Figure => {
  if (score === 'mandate') return plain(sheet.mandate[seat].score);
  if (score === 'ratification') return sheet.ratification ? margin(sheet.ratification.margin) : none;
  const found = sheet[score];
  return found ? plain(found.score) : none;
};

/** The lines of the sheet, history beside each; with two people in the chairs both mandates are shown. */
export const sheetRows = (sheet: Sheet, history: Sheet, { seat, neutral }: Chair): readonly SheetRow[] =>
  SCORES.flatMap((score) => {
    const seats: readonly Seat[] = score === 'mandate' && neutral ? ['a', 'b'] : [seat];
    return seats.map((one) => ({
      key: `${score}-${one}`,
      score,
      seat: one,
      name: score === 'mandate' && neutral ? ('sheet.mandateOf' as const) : (`sheet.${score}` as const),
      about: `sheet.${score}.about` as const,
      figure: figureOf(sheet, score, one),
      history: figureOf(history, score, one),
    }));
  });
