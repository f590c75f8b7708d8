import type { Sitter } from '../../session/table.ts';
import type { Language } from '../text/text.tsx';
import type { Lines } from './lines.ts';

/** One file a character and language, `LANGUAGE/CHARACTER.ts`, which exports its lines under the character's name. */
const VOICES = import.meta.glob<Readonly<Record<string, Lines>>>('./[a-z][a-z]/*.ts');

/** The lines of a character; undefined for a person, or for somebody this edition does not know. */
export const loadVoice = async (sitter: Sitter, language: Language): Promise<Lines | undefined> =>
  (await VOICES[`./${language}/${sitter}.ts`]?.())?.[sitter];
