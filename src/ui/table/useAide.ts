import { useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '../../engine/view.ts';
import type { AideAtWork } from './Aide.tsx';
import { type Hint, hintNow } from './aide.ts';
import type { Desk } from './desk.ts';

const KEPT = 'ad-referendum.aide';

/** The sentences seen on earlier days; where nothing can be kept they come again. */
const keptHints = (): readonly string[] => {
  try {
    return (localStorage.getItem(KEPT) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
};
const keepHints = (seen: readonly string[]): void => {
  try {
    localStorage.setItem(KEPT, seen.join(' '));
  } catch {
    // A browser that keeps nothing shows them again next time.
  }
};

export const useAide = (on: boolean, view: View, desk: Desk): AideAtWork => {
  const [seen, setSeen] = useState(keptHints);
  const dismiss = useCallback((hint: Hint) => {
    setSeen((before) => {
      const now = [...before, hint];
      keepHints(now);
      return now;
    });
  }, []);
  const hint = on ? hintNow(view, desk, seen) : undefined;
  // Whoever made a move beside a sentence has had it; it does not stand there for the rest of the day.
  const shown = useRef(new Set<Hint>());
  if (hint) shown.current.add(hint);
  const turn = useRef(view.turn);
  useEffect(() => {
    if (turn.current === view.turn) return;
    turn.current = view.turn;
    for (const one of shown.current) dismiss(one);
    shown.current.clear();
  }, [view.turn, dismiss]);
  return { hint, dismiss };
};
