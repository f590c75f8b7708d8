import type { Pack } from '../../scenario/pack.ts';
import type { Texts } from '../../scenario/schema.ts';
import type { Services } from '../services.ts';
import { LANGUAGES, type Language, loadMessages, type Say, speaker } from '../text/text.tsx';

/** The words that a document is set in: its own language, whatever the screen speaks. */
export interface Edition {
  readonly language: Language;
  readonly t: Say;
  readonly texts: Texts;
}

export const otherLanguages = ({ scenario }: Pack, language: Language): readonly Language[] =>
  LANGUAGES.filter((one) => one !== language && scenario.languages.includes(one));

export const loadEdition = async (services: Services, pack: Pack, language: Language): Promise<Edition> => {
  const [messages, other] = await Promise.all([loadMessages(language), services.loadPack(pack.scenario.id, language)]);
  return { language, t: speaker(language, messages), texts: other.texts };
};

export const dateIn = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
