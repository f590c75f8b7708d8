/** The fixed words of a scenario: free of the schema, so that what plays a game need not carry what checks a file. */

/** Position of a delegation at the table. `a` is drawn as the cobalt square, `b` as the vermilion circle. */
export const SEATS = ['a', 'b'] as const;
export type Seat = (typeof SEATS)[number];
export const otherSeat = (seat: Seat): Seat => (seat === 'a' ? 'b' : 'a');

export const VERBS = [
  'open',
  'propose',
  'accept',
  'decline',
  'hold',
  'probe',
  'disclose',
  'float',
  'experts',
  'recess',
  'consult',
  'publicLine',
  'warn',
  'reopen',
  'close',
  'walkOut',
] as const;
export type Verb = (typeof VERBS)[number];

/** What the window shows of the day. */
export const WEATHERS = ['fair', 'cloud', 'rain', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];

export const LENGTHS = ['short', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

export const EVIDENCE = ['documented', 'inferred', 'modelled'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Pictures that an item may have; drawn in `drawing/plate.ts`. */
export const PLATE_NAMES = [
  'balance',
  'bomber',
  'border',
  'calendar',
  'chip',
  'coins',
  'groups',
  'hotline',
  'inspection',
  'interceptor',
  'launcher',
  'missile',
  'newspaper',
  'orbit',
  'people',
  'radar',
  'seismograph',
  'ship',
  'submarine',
  'treaty',
  'warhead',
] as const;
export type PlateName = (typeof PLATE_NAMES)[number];

/** Signs that a special move may have, beside those of the usual moves; drawn in `ui/parts/moveIcons.ts`. */
export const SIGN_NAMES = [
  'book',
  'clock',
  'door',
  'drawer',
  'gift',
  'key',
  'letter',
  'link',
  'map',
  'meal',
  'nameplate',
  'shield',
  'umbrella',
] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** Where a special move may be made, beside the table: over a laid table next door, or out of everyone's hearing. */
export const MOVE_PLACES = ['lunch', 'aside'] as const;
export type MovePlace = (typeof MOVE_PLACES)[number];
