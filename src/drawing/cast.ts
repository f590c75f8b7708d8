import type { Seat } from '../scenario/schema.ts';
import { type Rgb, rgb } from './colour.ts';
import { SUITS, type Suit } from './palette.ts';

export type HairStyle = 'bob' | 'band' | 'crop' | 'bun' | 'side';

/** How one member of a delegation looks; nobody living is meant. */
export interface Look extends Suit {
  readonly skin: Rgb;
  readonly hair: HairStyle;
  readonly hairColour: Rgb;
  readonly glasses: boolean;
  readonly headset: boolean;
  readonly uniform: boolean;
  readonly tie?: Rgb;
}

const look = (suit: Suit, skin: string, hair: HairStyle, hairColour: string, extras: Partial<Look> = {}): Look => ({
  ...suit,
  skin: rgb(skin),
  hair,
  hairColour: rgb(hairColour),
  glasses: false,
  headset: false,
  uniform: false,
  ...extras,
});

/** Near to far: head of delegation, deputy, military adviser, interpreter. */
export const CAST: Readonly<Record<Seat, readonly [Look, Look, Look, Look]>> = {
  a: [
    look(SUITS.a[0], '#E9BF9F', 'bob', '#C9C4BE'),
    look(SUITS.a[1], '#8A5A3C', 'crop', '#1D1815', { glasses: true, tie: rgb('#7F9CF5') }),
    look(SUITS.a[2], '#DFAE8B', 'crop', '#8D8477', { uniform: true, tie: rgb('#0A1440') }),
    look(SUITS.a[3], '#F0CBAE', 'bun', '#5B2C1C', { headset: true }),
  ],
  b: [
    look(SUITS.b[0], '#F0CBAE', 'band', '#B9B4AC', { glasses: true, tie: rgb('#5E150C') }),
    look(SUITS.b[1], '#DFAE8B', 'bun', '#6E391D'),
    look(SUITS.b[2], '#E9BF9F', 'crop', '#3D3630', { uniform: true, tie: rgb('#430D07') }),
    look(SUITS.b[3], '#C98F68', 'side', '#1A1512', { headset: true, tie: rgb('#8F2A12') }),
  ],
};
