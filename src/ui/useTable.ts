import { useCallback, useSyncExternalStore } from 'react';
import type { Table, TableView } from '../session/table.ts';

/** What the table shows now; renders again whenever that changes. */
export const useTable = (table: Table): TableView =>
  useSyncExternalStore(
    useCallback((onChange) => table.watch(onChange), [table]),
    useCallback(() => table.view(), [table]),
  );
