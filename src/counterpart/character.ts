import type { Traits } from './traits.ts';

/** In the order in which a player is offered them: the gentlest first, the strongest last. */
export const CHARACTERS = ['host', 'trader', 'wall', 'mirror', 'bookkeeper', 'hawk', 'envoy', 'doyenne'] as const;
export type CharacterId = (typeof CHARACTERS)[number];

export interface Character {
  readonly id: CharacterId;
  readonly traits: Traits;
}

/** Concedes steadily, gives what matters less for what matters more, and answers as it is answered. */
const trader: Traits = {
  bidding: { kind: 'time', e: 0.8, reciprocity: 0.9 },
  floor: 0.75,
  ambition: 0.85,
  ease: 5,
  settles: 2,
  pride: 0.05,
  endgame: false,
  probes: 4,
  candidFrom: 45,
  otherwise: 'evasive',
  likeForLike: false,
  discloses: 2,
  opening: 'plain',
  floats: 3,
  holds: 1,
  warnings: 0,
  experts: 2,
  publicLine: 'constructive',
  parcel: [0.3, 0.8],
  consults: true,
  vetoes: 0,
};

/** Eager to agree: concedes early, speaks openly, and takes what is nearly good enough. */
const host: Traits = {
  ...trader,
  bidding: { kind: 'time', e: 2.2, reciprocity: 0 },
  floor: 0.35,
  ambition: 0.6,
  ease: 9,
  pride: 0,
  probes: 3,
  candidFrom: 20,
  discloses: 4,
  opening: 'warm',
  holds: 0,
  parcel: [0.3, 0.7],
};

/** Gives nothing away until the clock runs out: Boulware, with few words and fewer packages. */
const wall: Traits = {
  ...trader,
  bidding: { kind: 'time', e: 0.15, reciprocity: 0.8 },
  floor: 0.85,
  ambition: 0.93,
  ease: 2,
  pride: 0.15,
  probes: 1,
  candidFrom: 75,
  discloses: 0,
  opening: 'firm',
  floats: 0,
  holds: 6,
  warnings: 1,
  experts: 0,
  publicLine: 'firm',
  parcel: [0.4, 1],
  consults: false,
};

/** Gives back what it is given, measured in its own points: averaged tit for tat, in the informal moves too. */
const mirror: Traits = {
  ...trader,
  bidding: { kind: 'titForTat', window: 2 },
  floor: 0.7,
  ambition: 0.9,
  ease: 4,
  pride: 0.15,
  likeForLike: true,
  probes: 3,
  candidFrom: 40,
  discloses: 4,
  floats: 2,
  warnings: 1,
  parcel: [0.3, 0.9],
};

/** One new offer for one new offer: MiCRO, scaled to the turns of a day. */
const bookkeeper: Traits = {
  ...trader,
  bidding: { kind: 'micro', turns: { short: 5, full: 12 } },
  floor: 0.8,
  ambition: 0.9,
  ease: 3,
  pride: 0.15,
  likeForLike: true,
  probes: 2,
  candidFrom: 55,
  discloses: 2,
  floats: 0,
  holds: 1,
  experts: 1,
  publicLine: null,
  parcel: [0.3, 0.9],
};

/** Nine tenths or nothing until the last twentieth of the day. */
const hawk: Traits = {
  ...wall,
  bidding: { kind: 'hardHeaded', until: 0.93, yields: 0.12 },
  floor: 0.9,
  ambition: 0.85,
  ease: 2,
  pride: 0.2,
  probes: 2,
  candidFrom: 85,
  warnings: 2,
  holds: 3,
  parcel: [0.5, 1],
};

/** Would agree, and is not allowed to: the two-level game, Putnam (1988). */
const envoy: Traits = {
  ...trader,
  bidding: { kind: 'time', e: 0.7, reciprocity: 0.5 },
  floor: 0.65,
  ambition: 0.85,
  ease: 4,
  pride: 0.1,
  probes: 3,
  candidFrom: 35,
  discloses: 3,
  floats: 4,
  holds: 2,
  publicLine: 'firm',
  vetoes: 2,
};

/** The expert: late, exact, never further ahead than it must be, and at the end whatever still beats leaving. */
const doyenne: Traits = {
  ...trader,
  bidding: { kind: 'time', e: 0.15, reciprocity: 0.3 },
  floor: 1,
  ambition: 0.95,
  ease: 3,
  pride: 0,
  endgame: true,
  probes: 4,
  candidFrom: 50,
  discloses: 1,
  floats: 2,
  holds: 0,
  parcel: [0.4, 1],
};

const TRAITS: Readonly<Record<CharacterId, Traits>> = {
  host,
  trader,
  mirror,
  bookkeeper,
  envoy,
  wall,
  hawk,
  doyenne,
};

export const isCharacter = (id: string): id is CharacterId => (CHARACTERS as readonly string[]).includes(id);

export const characterOf = (id: CharacterId): Character => ({ id, traits: TRAITS[id] });
