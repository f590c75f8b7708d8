import { useCallback, useEffect, useState } from 'react';
import type { Pack } from '../../scenario/pack.ts';
import { FIRST_TALKS } from '../../session/playNow.ts';
import type { Save, Table, TableSetup } from '../../session/table.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/text.tsx';
import { judge, type OpenFault } from './judge.ts';

export interface Game {
  readonly id: string;
  readonly table: Table;
  readonly pack: Pack;
  /** True: it came from a file, a link or an earlier moment, and the shelf does not have it yet. */
  readonly fresh: boolean;
}

/** What lies open: a game, a game that can only be read, or the reason why none does. */
export type Opened =
  | { readonly what: 'nothing' | 'opening' }
  | { readonly what: 'game'; readonly game: Game }
  | { readonly what: 'transcript'; readonly save: Save; readonly pack: Pack }
  | { readonly what: 'fault'; readonly fault: OpenFault }
  /** The talks themselves could not be loaded. */
  | { readonly what: 'failure' };

export const newGameId = (): string => `${Date.now().toString(36)}-${newSeed().toString(36)}`;

export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

export const useGame = (services: Services, language: Language) => {
  const [opened, setOpened] = useState<Opened>({ what: 'nothing' });
  const packIn = useCallback((scenario: string) => services.loadPack(scenario, language), [services, language]);

  /** Rejects never: what goes wrong is what lies open. */
  const openWith = useCallback(async (make: () => Promise<Opened>): Promise<Opened> => {
    setOpened((before) => {
      if (before.what === 'game') before.game.table.close();
      return { what: 'opening' };
    });
    const next: Opened = await make().catch((error: unknown) => {
      console.error(error);
      return { what: 'failure' };
    });
    setOpened(next);
    return next;
  }, []);

  const start = useCallback(
    (id: string, setup: Omit<TableSetup, 'scenario'>) =>
      openWith(async () => {
        const pack = await packIn(FIRST_TALKS);
        const table = services.openTable({ ...setup, scenario: pack.scenario });
        return { what: 'game', game: { id, table, pack, fresh: false } };
      }),
    [openWith, packIn, services],
  );

  const resume = useCallback(
    (id: string, save: Save, fresh: boolean) =>
      openWith(async () => {
        const judged = await judge(save, packIn);
        if (judged.can === 'neither') return { what: 'fault', fault: judged.fault };
        if (judged.can === 'read') return { what: 'transcript', save, pack: judged.pack };
        const { length, seed, sitters, log } = save;
        const { pack } = judged;
        const briefed = log.length > 0;
        const table = services.openTable({ scenario: pack.scenario, length, seed, sitters, log, briefed }, briefed);
        return { what: 'game', game: { id, table, pack, fresh } };
      }),
    [openWith, packIn, services],
  );

  const refuse = useCallback((fault: OpenFault) => setOpened({ what: 'fault', fault }), []);

  // The words of the talks follow the language of the house.
  const isOpen = opened.what === 'game' || opened.what === 'transcript';
  useEffect(() => {
    if (!isOpen) return;
    packIn(FIRST_TALKS).then(
      ({ texts }) =>
        setOpened((before) => {
          if (before.what === 'transcript') return { ...before, pack: { ...before.pack, texts } };
          if (before.what !== 'game') return before;
          return { ...before, game: { ...before.game, pack: { ...before.game.pack, texts } } };
        }),
      () => undefined,
    );
  }, [packIn, isOpen]);

  return { opened, start, resume, refuse };
};
