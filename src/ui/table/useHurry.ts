import { useEffect } from 'react';
import type { Table } from '../../session/table.ts';

/** While they think, a press or a key asks for their answer now. */
export const useHurry = (table: Table, thinking: boolean): void => {
  useEffect(() => {
    if (!thinking) return;
    const hurry = (event: Event) => {
      if (!(event instanceof KeyboardEvent && event.repeat)) table.send({ type: 'hurry' });
    };
    addEventListener('pointerdown', hurry);
    addEventListener('keydown', hurry);
    return () => {
      removeEventListener('pointerdown', hurry);
      removeEventListener('keydown', hurry);
    };
  }, [table, thinking]);
};
