import { useEffect } from 'react';
import type { Table } from '../session/table.ts';
import type { SoundDesk } from './services.ts';
import type { Settings } from './settings/settings.ts';

/** Sound at the loudness that is set, from the first gesture on. */
export const useSound = (sound: SoundDesk, { master, room, cues, mute }: Settings) => {
  useEffect(
    () => sound.volumes({ master: master / 100, room: room / 100, cues: cues / 100 }),
    [sound, master, room, cues],
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

/** What the table sounds like, while somebody sits at it. */
export const useTableSound = (sound: SoundDesk, table: Table | undefined, present: boolean) => {
  useEffect(() => {
    if (!table || !present) return sound.show(undefined);
    sound.show(table.view());
    return table.watch((view) => sound.show(view));
  }, [sound, table, present]);
};
