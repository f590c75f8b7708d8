import type { Chair } from '../../debrief/chair.ts';
import type { GameState } from '../../engine/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { Seat, Texts } from '../../scenario/schema.ts';
import type { Language, Say } from '../text/text.tsx';
import { articleOf, clock } from './figures.ts';
import { glyphOf } from './Marked.tsx';

/** What every part of the debrief is told from. */
export interface Review {
  readonly record: GameState;
  readonly pack: Pack;
  readonly texts: Texts;
  readonly chair: Chair;
  readonly sitters: Readonly<Record<Seat, string>>;
  readonly t: Say;
  readonly language: Language;
  /** Sits down again before move `turn` of the log. */
  readonly onGoBack: (turn: number) => void;
}

export const yearOf = ({ record }: Pick<Review, 'record'>): string => record.scenario.date.slice(0, 4);

/** "you" for one's own chair, or names where two people sat. */
export const whoIs = ({ chair }: Pick<Review, 'chair'>): string => (chair.neutral ? 'name' : 'you');

/** One's own seat, then the other; the shapes and names that messages put beside their figures. */
export const sidesOf = ({ chair, texts }: Pick<Review, 'chair' | 'texts'>) => {
  const own = chair.seat;
  const other: Seat = own === 'a' ? 'b' : 'a';
  return {
    own,
    other,
    values: {
      who: chair.neutral ? 'name' : 'you',
      mine: glyphOf(own),
      theirs: glyphOf(other),
      nameA: texts.delegations[own].capital,
      nameB: texts.delegations[other].capital,
    },
  };
};

/** Lists as the language joins them; English without a comma before the last. */
export const listed = (language: Language): Intl.ListFormat =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });

export const numberList = (
  { record, language }: Pick<Review, 'record' | 'language'>,
  items: readonly string[],
): string =>
  listed(language).format(
    items
      .map((item) => articleOf(record, item))
      .sort((x, y) => x - y)
      .map(String),
  );

/** "articles 2, 3 and 7". */
export const articleList = (review: Pick<Review, 'record' | 'language' | 't'>, items: readonly string[]): string =>
  review.t('account.articles', { count: items.length, list: numberList(review, items) });

export const labelOf = ({ texts }: Pick<Review, 'texts'>, item: string, option: string | undefined): string =>
  texts.items[item]?.options[option ?? '']?.label ?? '';

export const goBackText = ({ t }: Pick<Review, 't'>, at: number): string => t('debrief.goBack', { time: clock(at) });
