import type { Seat } from '../scenario/schema.ts';
import { darker, mix, type Rgb, rgb } from './colour.ts';
import { PAINT, PALETTE } from './tokens.ts';

export const SIDES: readonly Seat[] = ['a', 'b'];

export const INK = rgb(PAINT.ink);
export const TABLE = rgb(PAINT.table);
export const TABLE_EDGE = rgb(PAINT.tableEdge);
export const PAPER = rgb(PAINT.linen);
export const SHEET = rgb(PAINT.sheet);
export const TEXT_LINE = rgb(PAINT.textLine);
export const AMBER = rgb(PAINT.amber);
export const GOLD = rgb(PAINT.gold);
export const MASK = rgb(PAINT.mask);
export const MASK_LOWER = rgb(PAINT.maskLower);
export const METAL = rgb(PAINT.metal);
export const BOTTLE = rgb(PAINT.bottle);
export const GLASS = rgb(PAINT.glass);
export const SKIN_SHADE = rgb(PAINT.skinShade);
export const SUN = rgb(PAINT.sun);
export const LAMP_GLOW = rgb(PAINT.lampGlow);
export const SHORE_LIGHT = rgb(PAINT.shoreLight);

/** The delegation's own colour, for marks, banners and plates: the same as on every screen. */
export const COLOURS: Readonly<Record<Seat, Rgb>> = { a: rgb(PALETTE['a-fill'][0]), b: rgb(PALETTE['b-fill'][0]) };

export interface Suit {
  readonly cloth: Rgb;
  readonly sleeve: Rgb;
}

/** The sleeve is the one tone that makes an arm read before its body. */
const suit = (cloth: Rgb): Suit => ({ cloth, sleeve: darker(cloth, 0.82) });

const row = (own: Rgb, bright: Rgb): readonly [Suit, Suit, Suit, Suit] => [
  suit(own),
  suit(darker(own, 0.72)),
  suit(darker(own, 0.42)),
  suit(mix(own, bright, 0.8)),
];

/** Near to far: head of delegation, deputy, military adviser, interpreter, all in shades of their delegation. */
export const SUITS: Readonly<Record<Seat, readonly [Suit, Suit, Suit, Suit]>> = {
  a: row(COLOURS.a, rgb(PALETTE['a-fill'][1])),
  b: row(COLOURS.b, rgb(PALETTE['b-fill'][1])),
};
