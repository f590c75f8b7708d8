import { Aide } from './Aide.tsx';
import { formOf } from './forms.ts';
import { frontRows } from './front.ts';
import { MoveConfirm } from './MoveConfirm.tsx';
import { MoveForm } from './MoveForm.tsx';
import { MoveRow } from './MoveRow.tsx';
import { allRows, answerRows, asksMore, type Row } from './rows.ts';
import { worthAsking } from './suggest.ts';
import { useAtTable } from './TableContext.tsx';
import { useMoves } from './useMoves.ts';

/** On a phone the fifth is found among all moves, and the primary one is last, at the thumb. */
const FRONT_ON_PHONE = 4;

/** Five moves in front, one of them in ink; a move that needs a choice takes their place until it is made. */
export const Moves = () => {
  const { view, belief, texts, desk, dispatch, phone, mine, t } = useAtTable();
  const { pick, open } = useMoves();
  if (mine && view.phase === 'opening') return <MoveForm form={formOf(view, 'open', worthAsking(view, belief))} lone />;
  if (open?.act.do === 'fill' && asksMore(open)) return <MoveForm form={open.act.form} />;

  const rows = view.question && mine ? answerRows(view) : frontRows(view, belief);
  const shown = phone ? rows.slice(0, FRONT_ON_PHONE) : rows;
  const inOrder = phone ? shown.toReversed() : shown;
  const others = allRows(view, belief, texts).filter(({ key }) => !rows.some((row) => row.key === key));
  return (
    <section className="moves" aria-label={t('table.moves')} id="table-moves" tabIndex={-1}>
      {!mine && <p className="moves-waiting type-note strong">{t('table.moves.waiting')}</p>}
      <ol className="moves-list">
        {inOrder.map((row) => (
          <li key={row.key}>
            {open?.key === row.key && open.act.do === 'fill' ? (
              <MoveConfirm row={open} form={open.act.form} />
            ) : (
              <MoveRow row={row} primary={row === rows[0]} digit={rows.indexOf(row) + 1} onPick={pick} />
            )}
          </li>
        ))}
      </ol>
      {!view.question && !phone && (
        <button type="button" className="move moves-more" onClick={() => dispatch({ do: 'go', place: 'moves' })}>
          <span className="strong">{t('table.moves.more', { count: others.length })}</span>
          <span className="move-effect soft">
            <Names rows={others} />
          </span>
          <span className="strong type-note">{t('table.moves.show')}</span>
        </button>
      )}
      {desk.place === 'table' && <Aide spot="moves" />}
    </section>
  );
};

/** The first of the other moves that may be made now; the house's own moves keep to the list. */
const Names = ({ rows }: { rows: readonly Row[] }) => {
  const { utter } = useAtTable();
  const names = rows
    .filter(({ why, key }) => why === null && !key.startsWith('special:'))
    .map(({ verb }, k) => (k === 0 ? utter(verb) : utter(verb).toLowerCase()));
  return names.length > 0 && <>{names.slice(0, 5).join(', ')} …</>;
};
