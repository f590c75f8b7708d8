import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { saveFrom } from './saves.ts';
import type { Save } from './table.ts';

/** A game kept in this browser. */
export interface KeptGame {
  readonly id: string;
  /** Milliseconds since 1970, of the last move. */
  readonly at: number;
  readonly name: string;
  /** True: the capitals have the text. */
  readonly over: boolean;
  readonly save: Save;
}

/** The games in this browser's own database. Everything rejects where the browser keeps nothing. */
export const openShelf = () => {
  let opened: UseStore | undefined;
  const games = (): UseStore => {
    opened ??= createStore('ad-referendum', 'games');
    return opened;
  };
  return {
    /** Latest first. What cannot be read is left alone and not shown. */
    list: async (): Promise<readonly KeptGame[]> => {
      const kept = await entries<string, unknown>(games());
      return kept.flatMap(([id, value]) => keptFrom(id, value) ?? []).sort((x, y) => y.at - x.at);
    },
    put: async ({ id, ...game }: KeptGame): Promise<void> => set(id, game, games()),
    remove: async (id: string): Promise<void> => del(id, games()),
  };
};

const keptFrom = (id: string, value: unknown): KeptGame | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { at, name, over, save } = value as Readonly<Record<string, unknown>>;
  const opened = saveFrom(save);
  if (typeof at !== 'number' || typeof name !== 'string' || !('save' in opened)) return undefined;
  return { id, at, name, over: over === true, save: opened.save };
};
