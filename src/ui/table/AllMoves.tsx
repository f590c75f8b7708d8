import { lettersFor } from './letters.ts';
import { MoveConfirm } from './MoveConfirm.tsx';
import { MoveRow } from './MoveRow.tsx';
import { Papers } from './Papers.tsx';
import { allRows, answerRows, GROUPS } from './rows.ts';
import { useAtTable } from './TableContext.tsx';
import { useMoves } from './useMoves.ts';

/** Every move of these talks in four groups; what cannot be made now says why. */
export const AllMoves = () => {
  const { view, belief, texts, dispatch, phone, mine, t, utter } = useAtTable();
  const { pick, open } = useMoves();
  const form = open?.act.do === 'fill' ? open.act.form : undefined;
  const answers = view.question && mine ? answerRows(view) : [];
  const rows = [...answers, ...allRows(view, belief, texts)];
  const letters = lettersFor(rows.map(({ verb }) => utter(verb)));
  return (
    <section className="all-moves" aria-labelledby="all-moves" id="table-moves" tabIndex={-1}>
      <div className="panel-head">
        <h2 className="panel-title" id="all-moves">
          {t('table.moves.all')}
        </h2>
        {!phone && (
          <button type="button" className="plain-link" onClick={() => dispatch({ do: 'go', place: 'table' })}>
            {t('table.moves.closeList')}
          </button>
        )}
      </div>
      {!mine && <p className="moves-waiting type-note strong">{t('table.moves.waiting')}</p>}
      {GROUPS.map((group) => (
        <section key={group} className="all-group" aria-labelledby={`group-${group}`}>
          <h3 className="type-note soft" id={`group-${group}`}>
            {t(`table.group.${group}`)}
          </h3>
          <ol>
            {rows.map((row, k) =>
              row.group !== group ? null : (
                <li key={row.key}>
                  {form && open?.key === row.key ? (
                    <MoveConfirm row={row} form={form} />
                  ) : (
                    <MoveRow row={row} letter={letters[k] ?? null} onPick={pick} />
                  )}
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
      {phone && <Papers />}
    </section>
  );
};
