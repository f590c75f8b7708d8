import { useEffect, useState } from 'react';
import type { Chair } from '../../debrief/chair.ts';
import type { Table } from '../../session/table.ts';
import { keepReading, readingKey, readingOf } from './readings.ts';

/** A game that has come to its end here is asked about once; where two people played, neither is. */
export const useReadingDue = (table: Table, chair: Chair | undefined): void => {
  const key = chair && !chair.neutral ? readingKey(table.save(), chair.seat) : undefined;
  useEffect(() => {
    if (key !== undefined && readingOf(key) === undefined) keepReading(key, 'due');
  }, [key]);
};

/** How the player read the other side, and whether that is still to be asked. */
export const useReading = (table: Table, chair: Chair) => {
  const key = readingKey(table.save(), chair.seat);
  const [asked, setAsked] = useState(() => !chair.neutral && readingOf(key) === 'due');
  const known = readingOf(key);
  return {
    asked,
    order: chair.neutral || known === undefined || typeof known === 'string' ? null : known,
    keep: (order: readonly string[] | null) => keepReading(key, order ?? 'skipped'),
    close: () => setAsked(false),
  };
};
