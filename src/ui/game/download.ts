import { saveToText } from '../../session/saves.ts';
import type { Save } from '../../session/table.ts';

/** Hands the person a file with the game. */
export const download = (save: Save, name: string): void => {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const address = URL.createObjectURL(new Blob([saveToText(save)], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `ad-referendum-${words}.json`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
