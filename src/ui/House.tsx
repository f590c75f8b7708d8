import { Suspense } from 'react';
import { download } from './game/download.ts';
import { useDoors } from './game/useDoors.ts';
import { useAutosave } from './game/useShelf.ts';
import { Loading } from './parts/Loading.tsx';
import { NotKept } from './parts/NotKept.tsx';
import { timeOfDay } from './parts/timeOfDay.ts';
import { Rooms } from './Rooms.tsx';
import { Boundary } from './screens/Breakdown.tsx';
import type { Services } from './services.ts';
import type { Settings } from './settings/settings.ts';
import { useSpeech } from './text/text.tsx';
import { useTableSound } from './useSound.ts';

interface HouseProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** Keeps the game that lies open, makes it heard, and catches what breaks. */
export const House = (props: HouseProps) => {
  const { language } = useSpeech();
  const doors = useDoors(props.services, language);
  const { place, go, game, shelf } = doors;
  useAutosave(game, shelf.put);
  useTableSound(props.services.sound, game?.table, place.screen);
  const onFile = game
    ? () => download(game.table.save(), `${game.pack.texts.title} ${timeOfDay(game.table.view().view.minutes)}`)
    : undefined;
  return (
    <Boundary onFile={onFile} onHome={() => go('title')}>
      {!shelf.keeps && onFile && <NotKept onFile={onFile} />}
      <Suspense fallback={<Loading />}>
        <Rooms {...props} doors={doors} onFile={onFile ?? (() => undefined)} />
      </Suspense>
    </Boundary>
  );
};
