import type { Seat } from '../scenario/schema.ts';
import { type Rgb, rgb } from './colour.ts';

export const SIDES: readonly Seat[] = ['a', 'b'];

export const INK = rgb('#15171C');
export const TABLE = rgb('#1A1D25');
export const TABLE_EDGE = rgb('#2E333F');
export const PAPER = rgb('#F4EFE6');
export const SHEET = rgb('#FBF8F2');
export const TEXT_LINE = rgb('#A9A59C');
export const AMBER = rgb('#FFB02E');
export const GOLD = rgb('#E9B44C');
export const MASK = rgb('#E3EEF3');
export const MASK_LOWER = rgb('#BFD3DF');
export const METAL = rgb('#8C93A0');
export const BOTTLE = rgb('#6FB5B0');
export const GLASS = rgb('#CFE6EF');
export const SKIN_SHADE = rgb('#D9C3BD');
export const SUN = rgb('#FFF6DC');
export const LAMP_GLOW = rgb('#FFF1CF');
export const SHORE_LIGHT = rgb('#FFDF9E');

export interface Suit {
  readonly cloth: Rgb;
  readonly sleeve: Rgb;
}

const suit = (cloth: string, sleeve: string): Suit => ({ cloth: rgb(cloth), sleeve: rgb(sleeve) });

/** Near to far: head of delegation, deputy, military adviser, interpreter. */
export const SUITS: Readonly<Record<Seat, readonly [Suit, Suit, Suit, Suit]>> = {
  a: [suit('#1F45D0', '#1937AE'), suit('#16309A', '#11267D'), suit('#0E1C4F', '#0B163F'), suit('#6C8CF0', '#5876DC')],
  b: [suit('#E23D1B', '#C03014'), suit('#AD2A12', '#90200D'), suit('#5E150C', '#4C1009'), suit('#F28A66', '#DE7551')],
};

/** The delegation's own colour, for marks, banners and plates. */
export const COLOURS: Readonly<Record<Seat, Rgb>> = { a: SUITS.a[0].cloth, b: SUITS.b[0].cloth };
