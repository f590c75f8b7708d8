import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { messages as source } from './en/all.ts';

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

export const loadMessages = async (language: Language): Promise<Messages> => (await CATALOGUES[language]()).messages;

export const speaker = (language: Language, messages: Messages): Say => {
  const formats = new Map<MessageId, IntlMessageFormat>();
  return (id, values) => {
    if (!values && !messages[id].includes('{')) return messages[id];
    const format = formats.get(id) ?? new IntlMessageFormat(messages[id], language);
    formats.set(id, format);
    return String(format.format(values));
  };
};

interface Speech {
  readonly language: Language;
  readonly t: Say;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

export const SpeechProvider = (props: { language: Language; messages: Messages; children: ReactNode }) => {
  const { language, messages } = props;
  const speech = useMemo(() => ({ language, t: speaker(language, messages) }), [language, messages]);
  return <SpeechContext value={speech}>{props.children}</SpeechContext>;
};

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech outside SpeechProvider');
  return speech;
};
