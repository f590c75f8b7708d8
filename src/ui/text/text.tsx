import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { messages as source } from './en/all.ts';
import { innerQuotes } from './innerQuotes.ts';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageId = keyof typeof source;
export type Messages = Readonly<Record<MessageId, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in ICU MessageFormat. A missing message is a type error, not a blank. */
export type Say = (id: MessageId, values?: Values) => string;

const CATALOGUES: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./en/all.ts'),
  fr: () => import('./fr/all.ts'),
};
/** The words of the title and the pages around a game. */
const SHELLS: Record<Language, () => Promise<{ shell: Partial<Messages> }>> = {
  en: () => import('./en/shell.ts'),
  fr: () => import('./fr/shell.ts'),
};

export const loadMessages = async (language: Language): Promise<Messages> => (await CATALOGUES[language]()).messages;
export const loadShell = async (language: Language): Promise<Partial<Messages>> => (await SHELLS[language]()).shell;

/** Says the messages that are there. One that is not yet makes what says it wait for the rest, as Suspense does. */
export const speaker = (language: Language, messages: Partial<Messages>, rest?: () => Promise<unknown>): Say => {
  const formats = new Map<MessageId, IntlMessageFormat>();
  return (id, values) => {
    const message = messages[id];
    if (message === undefined) throw rest?.() ?? new Error(`There is no message ${id}.`);
    if (!values && !message.includes('{')) return message;
    const format = formats.get(id) ?? new IntlMessageFormat(message, language);
    formats.set(id, format);
    const said = String(format.format(values));
    return language === 'fr' ? innerQuotes(said) : said;
  };
};

interface Speech {
  readonly language: Language;
  readonly t: Say;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

export const SpeechProvider = (props: { language: Language; messages: Partial<Messages>; children: ReactNode }) => {
  const { language, messages } = props;
  const speech = useMemo(
    () => ({ language, t: speaker(language, messages, () => loadMessages(language)) }),
    [language, messages],
  );
  return <SpeechContext value={speech}>{props.children}</SpeechContext>;
};

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech outside SpeechProvider');
  return speech;
};
