import { useEffect } from 'react';
import type { Table } from '../session/table.ts';
import { needsGame } from './place.ts';
import type { ScreenName } from './screens.ts';
import type { SoundDesk } from './services.ts';
import type { Settings } from './settings/settings.ts';

/** Sound at the loudness that is set, from the first gesture on. */
export const useSound = (sound: SoundDesk, { master, room, music, cues, mute }: Settings) => {
  useEffect(
    () => sound.volumes({ master: master / 100, room: room / 100, music: music / 100, cues: cues / 100 }),
    [sound, master, room, music, cues],
  );
  useEffect(() => sound.mute(mute), [sound, mute]);
  useEffect(() => {
    const wake = () => sound.wake();
    const once = { once: true } as const;
    addEventListener('pointerdown', wake, once);
    addEventListener('keydown', wake, once);
    return () => {
      removeEventListener('pointerdown', wake);
      removeEventListener('keydown', wake);
    };
  }, [sound]);
};

/** What the table sounds like on this screen, as long as the screen belongs to a game. */
export const useTableSound = (sound: SoundDesk, table: Table | undefined, screen: ScreenName) => {
  const heard = needsGame(screen) ? table : undefined;
  useEffect(() => {
    if (!heard) return sound.show(undefined, screen);
    sound.show(heard.view(), screen);
    return heard.watch((view) => sound.show(view, screen));
  }, [sound, heard, screen]);
};
