import { type RefObject, useEffect, useRef } from 'react';
import type { TableView } from '../../session/table.ts';
import type { Desk } from './desk.ts';

/** Keeps the focus where the hand is: in the voice after an answer, back on the row that was left, in the article in hand. */
export const useFocus = (root: RefObject<HTMLElement | null>, state: TableView, desk: Desk): void => {
  const before = useRef({ turn: state.view.turn, desk, paused: state.paused });
  const { turn } = state.view;
  const { paused } = state;
  useEffect(() => {
    const was = before.current;
    before.current = { turn, desk, paused };
    const focus = (selector: string): boolean => {
      const found = root.current?.querySelector<HTMLElement>(selector);
      found?.focus({ preventScroll: true });
      return found !== null && found !== undefined;
    };
    if (turn !== was.turn) {
      // On a phone the page has been scrolled to the move; what is said next stands at its head.
      root.current?.querySelector('.table-main')?.scrollTo({ top: 0 });
      const lost = document.activeElement === document.body || !root.current?.contains(document.activeElement);
      if (lost || desk.place === 'table') focus('#table-voice');
      return;
    }
    if (was.desk.row !== null && desk.row === null) {
      focus(`[data-row="${was.desk.row}"]`);
      return;
    }
    if (was.paused && !paused) {
      if (!focus('[data-page=pause]')) focus('#table-voice');
      return;
    }
    if (was.desk.place === desk.place) return;
    if (desk.place === 'moves') {
      // A move that is already asked about keeps the focus.
      if (desk.row === null) focus('.all-moves .move');
    } else if (desk.place === 'compose') {
      // A stroke chosen in the draft keeps the focus; a verb hands it to the article.
      if (document.activeElement?.getAttribute('role') !== 'radio') focus('.options [role=radio][tabindex="0"]');
    } else if (desk.place === 'table' && !root.current?.contains(document.activeElement)) focus('#table-voice');
    else if (desk.place === 'table' && document.activeElement === root.current) focus('#table-voice');
    if (desk.place === 'table' && document.activeElement === document.body) focus('#table-voice');
  }, [root, turn, desk, paused]);
};
