import { useEffect, useState } from 'react';
import { type Analysis, analysed } from '../../debrief/analysis.ts';
import type { Chair } from '../../debrief/chair.ts';
import { groundOf } from '../../engine/ground.ts';
import type { GameState } from '../../engine/state.ts';
import { isForTwo, type Table } from '../../session/table.ts';
import { useTable } from '../useTable.ts';

export interface PlayedGame {
  readonly record: GameState;
  readonly chair: Chair;
  readonly sitters: ReturnType<Table['save']>['sitters'];
}

/** The finished game of a table; undefined while it is being played. */
export const usePlayed = (table: Table): PlayedGame | undefined => {
  const { seat, sitters } = useTable(table);
  const record = table.record();
  if (!record) return undefined;
  const neutral = isForTwo(sitters);
  return { record, chair: { seat: neutral ? 'a' : seat, neutral }, sitters };
};

/** The count of all packages, after the page has been painted once. */
export const useAnalysis = (record: GameState): Analysis | undefined => {
  const [analysis, setAnalysis] = useState<Analysis>();
  useEffect(() => {
    let timer = setTimeout(() => {
      // The survey of the space, then what is read from it: two short waits instead of a long one.
      groundOf(record);
      timer = setTimeout(() => setAnalysis(analysed(record)));
    }, 30);
    return () => clearTimeout(timer);
  }, [record]);
  return analysis;
};
