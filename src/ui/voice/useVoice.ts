import { useEffect, useMemo, useState } from 'react';
import type { Sitter } from '../../session/table.ts';
import type { Language } from '../text/text.tsx';
import { inOrderOf, type Lines } from './lines.ts';
import { loadVoice } from './voices.ts';

/**
 * The voice of whoever sits there; undefined while it loads, for a person, and where it cannot be had: what was done
 * is told all the same. When the language changes, the old voice is silent at once. `seed` is the game's: no two games
 * hear the lines in one order, and a game that is opened again hears them as before.
 */
export const useVoice = (sitter: Sitter, language: Language, seed: number): Lines | undefined => {
  const [voice, setVoice] = useState<{ readonly of: string; readonly lines: Lines | undefined }>();
  const of = `${language} ${sitter}`;
  useEffect(() => {
    let wanted = true;
    loadVoice(sitter, language).then(
      (lines) => wanted && setVoice({ of: `${language} ${sitter}`, lines }),
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [sitter, language]);
  const lines = voice?.of === of ? voice.lines : undefined;
  return useMemo(() => lines && inOrderOf(seed, lines), [lines, seed]);
};
