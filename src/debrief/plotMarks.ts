import type { GameState } from '../engine/state.ts';
import { worthOf } from '../engine/worth.ts';
import type { OfferPoint, Plot, Point } from './plot.ts';
import type { Sheet } from './sheet.ts';

export interface PlotMarks {
  readonly deal: Point | null;
  /** A text that a capital refused. */
  readonly fallen: Point | null;
  readonly history: Point;
  /** The better package, or without a deal what lay open. */
  readonly missed: Point | null;
  readonly offers: readonly OfferPoint[];
}

export const plotMarks = (record: GameState, plot: Plot, sheet: Sheet): PlotMarks => {
  const { outcome } = record;
  const text = outcome?.verdicts && !outcome.stands ? outcome.text : null;
  const { better } = sheet.jointGains;
  return {
    deal: plot.deal,
    fallen: text ? { a: worthOf(record, 'a', text), b: worthOf(record, 'b', text) } : null,
    history: plot.history,
    missed: better ? { a: worthOf(record, 'a', better.terms), b: worthOf(record, 'b', better.terms) } : null,
    offers: plot.offers,
  };
};

/** As many offers as can be told apart: the last ones, in order. */
export const MOST_OFFERS = 12;
