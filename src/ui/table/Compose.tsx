import type { Move } from '../../engine/move.ts';
import { minutesFor, objection } from '../../engine/objection.ts';
import { ArticleTabs } from './ArticleTabs.tsx';
import { besideArticle, type Desk } from './desk.ts';
import { clockOf, numberOf } from './figures.ts';
import { Options } from './Options.tsx';
import { objectionPhrase } from './reasons.ts';
import { startsOf } from './suggest.ts';
import { useAtTable } from './TableContext.tsx';
import { Worth } from './Worth.tsx';

/** The package as a move. */
export const moveOnDesk = (desk: Desk): Move =>
  desk.as === 'float'
    ? { kind: 'float', terms: desk.terms }
    : { kind: 'propose', terms: desk.terms, whole: desk.whole || Object.keys(desk.terms).length < 2 };

/** The left side while a package is made: the options of the article in hand, and how the whole is said. */
export const Compose = () => {
  const { view, desk, dispatch, phone, send, mine, t, utter } = useAtTable();
  const item = view.items.find(({ id }) => id === desk.item) ?? view.items.find(({ agreed }) => !agreed);
  if (!item) return null;
  const move = moveOnDesk(desk);
  const why = mine ? objection(view, move) : 'notYourFloor';
  const minutes = minutesFor(view, move);
  const float = desk.as === 'float';
  const count = Object.keys(desk.terms).length;
  const go = (step: 1 | -1) => {
    const next = besideArticle(view, item.id, step);
    if (next) dispatch({ do: 'hand', item: next });
  };
  const back = (
    <button type="button" className="plain-link" onClick={() => dispatch({ do: 'go', place: 'table' })}>
      {t('table.back')}
    </button>
  );
  const table = (
    <button
      type="button"
      className="ink-block compose-send"
      data-send
      aria-disabled={why !== undefined}
      onClick={() => why === undefined && send(move)}
    >
      <span>
        {phone
          ? t(float ? 'table.compose.floatIt' : 'table.compose.tableIt')
          : t(float ? 'table.compose.float' : count === 1 ? 'table.compose.tableOne' : 'table.compose.table')}
      </span>
      <span className="type-note">
        {why ? (
          utter(objectionPhrase(view, why))
        ) : (
          <>
            {t('table.minutes', { minutes })}
            <span className="compose-until">{t('table.until', { time: clockOf(view.minutes + minutes) })}</span>
          </>
        )}
      </span>
    </button>
  );
  return (
    <div className="compose" id="table-moves" tabIndex={-1}>
      {phone && (
        <div className="compose-top">
          <p className="strong">{t(float ? 'table.package.idea' : 'table.package')}</p>
          {back}
        </div>
      )}
      {phone && <ArticleTabs />}
      <Options key={item.id} item={item} number={numberOf(view, item.id)} />
      <div className="compose-foot">
        {phone && <Worth short />}
        <div className="compose-how type-note">
          {count === 0 && <Starts />}
          {!float && count > 0 && (
            <fieldset className="compose-whole">
              <legend className="visually-hidden">{t('table.compose.how')}</legend>
              {([true, false] as const).map((whole) => (
                <label key={String(whole)} className="compose-way">
                  <input
                    type="radio"
                    name="whole"
                    className="visually-hidden"
                    checked={desk.whole === whole}
                    onChange={() => dispatch({ do: 'whole', whole })}
                  />
                  <span>{t(whole ? 'table.compose.whole' : 'table.compose.piece')}</span>
                </label>
              ))}
            </fieldset>
          )}
          <span className="compose-ways">
            {count > 0 && (
              <button type="button" className="plain-link soft" onClick={() => dispatch({ do: 'fill', terms: {} })}>
                {t('table.compose.clear')}
              </button>
            )}
            {!phone && back}
          </span>
        </div>
        <div className="compose-bar">
          {phone && (
            <button
              type="button"
              className="compose-step"
              aria-label={t('table.compose.previous')}
              onClick={() => go(-1)}
            >
              ←
            </button>
          )}
          {table}
          {phone && (
            <button type="button" className="compose-step" aria-label={t('table.compose.next')} onClick={() => go(1)}>
              →
            </button>
          )}
        </div>
      </div>
    </div>
  );
};

/** An empty package need not be filled article by article. */
const Starts = () => {
  const { view, dispatch, t } = useAtTable();
  const starts = startsOf(view);
  if (starts.length === 0) return null;
  return (
    <p className="compose-whole">
      <span className="soft">{t('table.compose.start')}</span>
      {starts.map(({ from, terms }) => (
        <button key={from} type="button" className="plain-link" onClick={() => dispatch({ do: 'fill', terms })}>
          {t(`table.compose.start.${from}`)}
        </button>
      ))}
    </p>
  );
};
