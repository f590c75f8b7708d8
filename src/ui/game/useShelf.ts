import { useCallback, useEffect, useState } from 'react';
import type { KeptGame } from '../../session/shelf.ts';
import { timeOfDay } from '../parts/timeOfDay.ts';
import type { Shelf } from '../services.ts';
import type { Game } from './useGame.ts';

const PAUSE_MS = 300;

/** The games kept in this browser, and whether it keeps anything at all. */
export const useShelf = (shelf: Shelf) => {
  const [kept, setKept] = useState<readonly KeptGame[]>([]);
  const [keeps, setKeeps] = useState(true);

  const look = useCallback(
    () =>
      shelf.list().then(
        (games) => {
          setKept(games);
          return games;
        },
        (): readonly KeptGame[] => [],
      ),
    [shelf],
  );

  const put = useCallback(
    (game: KeptGame) =>
      shelf.put(game).then(
        () => void look(),
        () => setKeeps(false),
      ),
    [shelf, look],
  );

  const remove = useCallback((id: string) => void shelf.remove(id).then(look, () => setKeeps(false)), [shelf, look]);

  useEffect(() => void look(), [look]);

  return { kept, keeps, look, put, remove };
};

/** Keeps the game after every move, a moment later, and when the page goes away. */
export const useAutosave = (game: Game | undefined, put: (game: KeptGame) => void) => {
  useEffect(() => {
    if (!game) return;
    const { id, table, pack, fresh } = game;
    let written = fresh ? -1 : table.save().log.length;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const save = table.save();
      clearTimeout(timer);
      if (save.log.length === written) return;
      written = save.log.length;
      const { wait, view } = table.view();
      const name = `${pack.texts.title}, ${timeOfDay(view.minutes)}`;
      put({ id, at: Date.now(), name, over: wait === 'over', save });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS);
    };
    const stop = table.watch(soon);
    addEventListener('pagehide', write);
    if (fresh) write();
    return () => {
      write();
      stop();
      removeEventListener('pagehide', write);
    };
  }, [game, put]);
};
