import type { Seat, Texts } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import type { Language, MessageId, Say } from '../text/text.tsx';

/** Something to say: a message with its values, or words that the scenario brings. A list is joined as the language joins. */
export type Part = string | number | readonly (string | number)[] | Phrase;
export type Phrase =
  | { readonly id: MessageId; readonly values?: Readonly<Record<string, Part>> }
  | { readonly words: string };

export const phrase = (id: MessageId, values?: Readonly<Record<string, Part>>): Phrase =>
  values ? { id, values } : { id };
export const words = (text: string): Phrase => ({ words: text });

export type Utter = (said: Phrase) => string;

/** Says phrases in a language; every message may name the two capitals and the two delegations. */
export const utterer = (language: Language, t: Say, texts: Texts, seat: Seat): Utter => {
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const ours = texts.delegations[seat];
  const theirs = texts.delegations[otherSeat(seat)];
  const names = { capital: ours.capital, theirCapital: theirs.capital, us: ours.short, them: theirs.short };
  const utter: Utter = (said) => {
    if ('words' in said) return said.words;
    const values = Object.fromEntries(Object.entries(said.values ?? {}).map(([key, part]) => [key, flat(part)]));
    return t(said.id, { ...names, ...values });
  };
  const flat = (part: Part): string | number => {
    if (typeof part !== 'object') return part;
    return isPhrase(part) ? utter(part) : lists.format(part.map(String));
  };
  return utter;
};

const isPhrase = (part: Exclude<Part, string | number>): part is Phrase => !Array.isArray(part);
