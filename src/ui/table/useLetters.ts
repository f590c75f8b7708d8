import { useEffect } from 'react';
import { lettersFor } from './letters.ts';
import { allRows } from './rows.ts';
import { useAtTable } from './TableContext.tsx';
import { useMoves } from './useMoves.ts';

/** At the table a letter begins any move, without the list of all moves; there it is the list's own. */
export const useLetters = (): void => {
  const { view, belief, texts, desk, mine, keys, utter } = useAtTable();
  const { pick } = useMoves();
  useEffect(() => {
    if (!keys || !mine || desk.place !== 'table' || desk.row !== null) return;
    if (view.question !== null || view.phase === 'opening') return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const rows = allRows(view, belief, texts);
      const at = lettersFor(rows.map(({ verb }) => utter(verb))).indexOf(event.key.toLowerCase());
      const row = rows[at];
      if (!row || row.why !== null) return;
      pick(row);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
};
