import { firstArticle } from './desk.ts';
import { frontRows } from './front.ts';
import { allRows, asksMore, type Row } from './rows.ts';
import { useAtTable } from './TableContext.tsx';

/** Picking a move: it is composed, filled in, or sent as it is. */
export const useMoves = () => {
  const { view, belief, texts, desk, dispatch, send } = useAtTable();
  const pick = (row: Row): void => {
    switch (row.act.do) {
      case 'send':
        return send(row.act.move);
      case 'fill': {
        // What needs a choice is made at the table, with the room and the last word in sight.
        if (asksMore(row) && desk.place === 'moves') dispatch({ do: 'go', place: 'table' });
        const shown = asksMore(row) || desk.place === 'moves' || frontRows(view, belief).includes(row);
        if (!shown) dispatch({ do: 'go', place: 'moves' });
        return dispatch({ do: 'row', key: row.key });
      }
      case 'compose': {
        const { as, start } = row.act;
        return dispatch({ do: 'compose', as, start, item: firstArticle(view, start) });
      }
      default:
        return row.act satisfies never;
    }
  };
  const open = desk.row === null ? undefined : allRows(view, belief, texts).find(({ key }) => key === desk.row);
  return { pick, open: open?.why === null ? open : undefined };
};
