import { useEffect } from 'react';
import type { Table } from '../../session/table.ts';

/** While they think, a press or a key asks for their answer now. */
export const useHurry = (table: Table, thinking: boolean): void => {
  useEffect(() => {
    if (!thinking) return;
    // The key that made the move is still on its way here.
    const since = performance.now();
    const hurry = (event: Event) => {
      if (event.timeStamp > since && !(event instanceof KeyboardEvent && event.repeat)) table.send({ type: 'hurry' });
    };
    addEventListener('pointerdown', hurry);
    addEventListener('keydown', hurry);
    return () => {
      removeEventListener('pointerdown', hurry);
      removeEventListener('keydown', hurry);
    };
  }, [table, thinking]);
};
