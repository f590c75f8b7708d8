import { frontRows } from './front.ts';
import { MoveConfirm } from './MoveConfirm.tsx';
import { MoveRow } from './MoveRow.tsx';
import { answerRows, asksMore } from './rows.ts';
import { useAtTable } from './TableContext.tsx';
import { useMoves } from './useMoves.ts';

/** On a phone the primary move stays at the thumb, whatever is read above it. */
export const Primary = () => {
  const { state, view, belief, desk, layout, mine } = useAtTable();
  const { pick, open } = useMoves();
  const row = (view.question && mine ? answerRows(view) : frontRows(view, belief))[0];
  const elsewhere = layout !== 'narrow' || desk.place !== 'table' || state.paused;
  if (!row || elsewhere || (mine && view.phase === 'opening') || (open && asksMore(open))) return null;
  return (
    <div className="primary">
      {open?.key === row.key && open.act.do === 'fill' ? (
        <MoveConfirm row={open} form={open.act.form} />
      ) : (
        <MoveRow row={row} primary digit={1} onPick={pick} />
      )}
    </div>
  );
};
