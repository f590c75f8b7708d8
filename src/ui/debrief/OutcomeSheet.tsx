import type { Analysis } from '../../debrief/analysis.ts';
import { type Review, whoIs, yearOf } from './review.ts';
import { type SheetRow, sheetRows } from './sheetRows.ts';
import { Workings } from './Workings.tsx';
import './outcomeSheet.css';

interface OutcomeSheetProps {
  readonly review: Review;
  readonly analysis: Analysis;
  /** Every line open, as on paper. */
  readonly open: boolean;
}

/** Six figures beside those of history; each line opens into how it was counted. */
export const OutcomeSheet = ({ review, analysis, open }: OutcomeSheetProps) => {
  const { t, chair } = review;
  const year = yearOf(review);
  return (
    <section className="sheet" data-neutral={chair.neutral} aria-labelledby="sheet-heading">
      <div className="sheet-head">
        <h2 id="sheet-heading" className="type-note soft">
          {t('sheet.heading')}
        </h2>
        <span className="type-note soft" aria-hidden="true">
          {t('sheet.you', { who: whoIs(review) })}
        </span>
        <span className="type-note soft" aria-hidden="true">
          {year}
        </span>
      </div>
      <div className="rows">
        {sheetRows(analysis.sheet, analysis.history, chair).map((row) => (
          <details
            key={row.key}
            className="open-row sheet-row"
            name={open ? undefined : 'sheet'}
            open={open || undefined}
          >
            <Line review={review} row={row} />
            <Workings review={review} analysis={analysis} row={row} />
          </details>
        ))}
      </div>
      <p className="type-note soft">{t('sheet.tick', { year })}</p>
    </section>
  );
};

const Line = ({ review, row }: { review: Review; row: SheetRow }) => {
  const { t, texts } = review;
  const { figure, history } = row;
  const none = t('sheet.none');
  return (
    <summary>
      <span className="strong">{t(row.name, { name: texts.delegations[row.seat].capital })}</span>
      <span className="sheet-about soft">{t(row.about, { who: whoIs(review) })}</span>
      <span className="sheet-bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * figure.share}%` }} />
        {history.words !== null && <i style={{ insetInlineStart: `${100 * history.share}%` }} />}
      </span>
      <span className="sheet-figure type-voice strong">{figure.words ?? '–'}</span>
      <span className="sheet-history soft">
        <span className="visually-hidden">
          {figure.words === null ? none : ''}. {yearOf(review)}:{' '}
        </span>
        {history.words ?? '–'}
      </span>
    </summary>
  );
};
