import { useCallback, useEffect } from 'react';
import { playNow } from '../../session/playNow.ts';
import { saveFromText } from '../../session/saves.ts';
import type { KeptGame } from '../../session/shelf.ts';
import type { Save, TableSetup } from '../../session/table.ts';
import { prepareGame } from '../chunks.ts';
import { needsGame } from '../place.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/text.tsx';
import { usePlace } from '../usePlace.ts';
import type { OpenFault } from './judge.ts';
import { newGameId, newSeed, type Opened, useGame } from './useGame.ts';
import { useLinkedGame } from './useLinkedGame.ts';
import { useShelf } from './useShelf.ts';

/** Whoever waits longer than this sees that they wait. */
const PATIENCE_MS = 700;

/** All the ways into a game, and where one is. */
export const useDoors = (services: Services, language: Language) => {
  const { place, go, back } = usePlace();
  const { opened, start, resume, refuse } = useGame(services, language);
  const shelf = useShelf(services.shelf);
  const { look } = shelf;
  const here = opened.what === 'game' ? opened.game : undefined;

  const enter = useCallback(
    async (id: string, opening: Promise<Opened>) => {
      let waits = false;
      const patience = setTimeout(() => {
        waits = true;
        go('table', id);
      }, PATIENCE_MS);
      const [now] = await Promise.all([opening, prepareGame(), services.prepareStage()]);
      clearTimeout(patience);
      const over = now.what === 'game' && now.game.table.view().wait === 'over';
      if (over || !waits) go(over ? 'debrief' : 'table', id);
    },
    [go, services],
  );

  const sitDown = (setup: Omit<TableSetup, 'scenario' | 'seed'>) => {
    const id = newGameId();
    return enter(id, start(id, { ...setup, seed: newSeed() }));
  };

  const openSave = useCallback(
    (save: Save, fresh = true) => {
      const id = newGameId();
      return enter(id, resume(id, save, fresh));
    },
    [enter, resume],
  );

  const refuseHere = useCallback(
    (fault: OpenFault) => {
      refuse(fault);
      go('table', 'fault');
    },
    [refuse, go],
  );

  useLinkedGame(openSave, refuseHere);

  // A page loaded again, or a step back to a game that is not open: it is on the shelf.
  const missing =
    needsGame(place.screen) && opened.what !== 'opening' && place.game !== here?.id ? place.game : undefined;
  const explained = opened.what === 'fault' || opened.what === 'transcript' || opened.what === 'failure';
  useEffect(() => {
    if (missing === undefined || explained) return;
    let wanted = true;
    look().then((games) => {
      const found = games.find(({ id }) => id === missing);
      if (!wanted) return;
      if (found) resume(found.id, found.save, false);
      else go('title');
    });
    return () => {
      wanted = false;
    };
  }, [missing, explained, look, resume, go]);

  return {
    place,
    go,
    back,
    opened,
    shelf,
    game: here,
    sitDown,
    openSave,
    playNow: () => sitDown(playNow),
    openKept: ({ id, save }: KeptGame) => (id === here?.id ? go('table', id) : enter(id, resume(id, save, false))),
    openText: (text: string) => {
      const read = saveFromText(text);
      return 'save' in read ? openSave(read.save) : refuseHere(read.fault);
    },
  };
};
