import type { Chair } from '../../debrief/chair.ts';
import { type GameState, itemsInPlay, type Minute } from '../../engine/state.ts';
import type { Seat, Terms, Texts } from '../../scenario/schema.ts';
import type { PlateName } from '../../scenario/vocabulary.ts';

/** A gain or a loss with its sign, a true minus included. */
export const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

export const clock = (minute: Minute): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The number of an article on the agenda, from 1. */
export const articleOf = (s: Pick<GameState, 'scenario' | 'length'>, item: string): number =>
  itemsInPlay(s).findIndex(({ id }) => id === item) + 1;

/** Terms in the order of the agenda, with the words for them. */
export const worded = (s: Pick<GameState, 'scenario' | 'length'>, texts: Texts, terms: Terms): readonly Worded[] =>
  itemsInPlay(s).flatMap(({ id, plate, statusQuo }, at) => {
    const option = terms[id];
    const words = texts.items[id];
    const found = option === undefined ? undefined : words?.options[option];
    if (option === undefined || !words || !found) return [];
    return [{ item: id, plate, option, number: at + 1, title: words.title, silent: option === statusQuo, ...found }];
  });

export interface Worded {
  readonly item: string;
  readonly plate: PlateName | undefined;
  readonly option: string;
  readonly number: number;
  readonly title: string;
  /** What holds anyway, without a text. */
  readonly silent: boolean;
  readonly label: string;
  readonly brief: string;
  readonly text: string;
  readonly news: string;
}

/** One of `lines`, always the same for one game. */
export const picked = (lines: readonly string[], seed: number, salt = 0): string =>
  lines[(Math.abs(seed) + salt) % Math.max(1, lines.length)] ?? '';

/** The first letter as at the head of a sentence. */
export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** How a message speaks of `seat`: `you`, `them`, or by the name of its capital. */
export const naming = (chair: Chair, texts: Texts, seat: Seat): { readonly who: string; readonly name: string } => ({
  who: chair.neutral ? 'name' : chair.seat === seat ? 'you' : 'them',
  name: texts.delegations[seat].capital,
});
