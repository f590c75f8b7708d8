import type { CharacterId } from '../counterpart/character.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Rgb, rgb } from './colour.ts';
import type { HairStyle } from './hair.ts';
import { SUITS, type Suit } from './palette.ts';
import { type Build, USUAL } from './pose.ts';

/** A counterpart, or a person, whom nobody has described. */
export type Face = CharacterId | 'person';

/** Somebody in any suit; nobody living is meant. */
interface Person {
  readonly skin: Rgb;
  readonly hair: HairStyle;
  readonly hairColour: Rgb;
  readonly beard: boolean;
  readonly glasses: boolean;
  readonly earring: boolean;
  readonly build: Build;
}

/** How one member of a delegation looks. */
export interface Look extends Suit, Person {
  readonly headset: boolean;
  readonly uniform: boolean;
  readonly tie?: Rgb;
}

type Extras = Partial<Omit<Look, 'build'>> & { readonly build?: Partial<Build> };

const person = (skin: string, hair: HairStyle, hairColour: string, { build, ...extras }: Extras = {}): Person => ({
  skin: rgb(skin),
  hair,
  hairColour: rgb(hairColour),
  beard: false,
  glasses: false,
  earring: false,
  ...extras,
  build: { ...USUAL, ...build },
});

const look = (suit: Suit, skin: string, hair: HairStyle, hairColour: string, extras: Extras = {}): Look => ({
  headset: false,
  uniform: false,
  ...suit,
  ...person(skin, hair, hairColour, extras),
});

/** Apart by head, age and carriage, so that each is known by outline alone. */
const COUNTERPARTS: Readonly<Record<CharacterId, Person & { readonly tied: boolean }>> = {
  host: {
    ...person('#F0CBAE', 'band', '#B9B4AC', { glasses: true, build: { breadth: 1.12 } }),
    tied: true,
  },
  trader: { ...person('#C98F68', 'bun', '#2A1A14', { build: { breadth: 0.94 } }), tied: false },
  wall: { ...person('#E9BF9F', 'crop', '#8D8477', { build: { breadth: 1.14, lean: -1 } }), tied: true },
  mirror: {
    ...person('#8A5A3C', 'curls', '#231712', { earring: true, build: { breadth: 0.9, spine: 6.15, lean: -2 } }),
    tied: false,
  },
  bookkeeper: {
    ...person('#DFAE8B', 'pageboy', '#5B3A29', { glasses: true, build: { breadth: 0.96, spine: 5.7, bow: 2 } }),
    tied: false,
  },
  hawk: {
    ...person('#DDAA82', 'swept', '#5E5A55', { build: { spine: 6.3, lean: -4, bow: -5 } }),
    tied: true,
  },
  envoy: {
    ...person('#6E4730', 'receding', '#4A4541', { beard: true, build: { lean: 5, stoop: 0.25, bow: 6 } }),
    tied: true,
  },
  doyenne: {
    ...person('#E9BF9F', 'chignon', '#E9E6DF', {
      earring: true,
      build: { breadth: 0.92, spine: 5.35, lean: 3, stoop: 0.35, bow: -2 },
    }),
    tied: false,
  },
};

const TIES: Readonly<Record<Seat, Rgb>> = { a: rgb('#7F9CF5'), b: rgb('#5E150C') };

/** People who play for themselves: one for each chair, so that two of them are told apart. */
const SOMEBODY: Readonly<Record<Seat, Look>> = {
  a: look(SUITS.a[0], '#E9BF9F', 'bob', '#C9C4BE'),
  b: look(SUITS.b[0], '#F0CBAE', 'side', '#6B5D50', { tie: TIES.b }),
};

/** Who heads a delegation: the chosen counterpart in that delegation's suit, or somebody. */
export function headOf(face: Face, seat: Seat): Look {
  if (face === 'person') return SOMEBODY[seat];
  const { tied, ...who } = COUNTERPARTS[face];
  return { ...SUITS[seat][0], ...who, headset: false, uniform: false, ...(tied ? { tie: TIES[seat] } : {}) };
}

/** Near to far behind the head of delegation: deputy, military adviser, interpreter. */
export const ADVISERS: Readonly<Record<Seat, readonly [Look, Look, Look]>> = {
  a: [
    look(SUITS.a[1], '#8A5A3C', 'crop', '#1D1815', { glasses: true, tie: rgb('#7F9CF5'), build: { spine: 5.6 } }),
    look(SUITS.a[2], '#DFAE8B', 'crop', '#8D8477', { build: { spine: 6.6 }, uniform: true, tie: rgb('#0A1440') }),
    look(SUITS.a[3], '#F0CBAE', 'bun', '#5B2C1C', { headset: true }),
  ],
  b: [
    look(SUITS.b[1], '#DFAE8B', 'bun', '#6E391D', { build: { spine: 5.5, breadth: 0.95 } }),
    look(SUITS.b[2], '#E9BF9F', 'crop', '#3D3630', {
      build: { spine: 6.5, breadth: 1.05 },
      uniform: true,
      tie: rgb('#430D07'),
    }),
    look(SUITS.b[3], '#C98F68', 'side', '#1A1512', { headset: true, tie: rgb('#8F2A12') }),
  ],
};

/** Whoever comes in with a paper. */
export const AIDES: Readonly<Record<Seat, Look>> = {
  a: look(SUITS.a[1], '#C98F68', 'pageboy', '#2A1A14'),
  b: look(SUITS.b[1], '#E9BF9F', 'side', '#5B3A29', { tie: rgb('#430D07') }),
};
