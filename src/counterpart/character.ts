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
  e: 0.8,
  floor: 0.75,
  ambition: 0.85,
  ease: 5,
  reciprocity: 0.9,
  probes: 4,
  candidFrom: 45,
  otherwise: 'evasive',
  discloses: 2,
  opening: 'plain',
  floats: 3,
  holds: 1,
  warnings: 0,
  experts: 2,
  publicLine: 'constructive',
  parcel: [0.3, 0.8],
  consults: true,
};

/** Eager to agree: concedes early, speaks openly, and takes what is nearly good enough. */
const host: Traits = {
  ...trader,
  e: 2.2,
  floor: 0.35,
  ambition: 0.6,
  ease: 9,
  reciprocity: 0,
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
  e: 0.15,
  floor: 0.85,
  ambition: 0.93,
  ease: 2,
  reciprocity: 0.8,
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

/** Gives back what it is given, step for step and answer for answer: averaged tit for tat. */
const mirror: Traits = {
  ...trader,
  e: 1,
  floor: 0.6,
  reciprocity: 1,
  candidFrom: 50,
  holds: 2,
  publicLine: null,
};

/** One new offer for one new offer, and never one ahead. */
const bookkeeper: Traits = {
  ...trader,
  e: 0.6,
  reciprocity: 1,
  probes: 2,
  candidFrom: 55,
  discloses: 1,
  floats: 1,
  holds: 3,
  publicLine: null,
};

/** Holds to nearly all that it came for until the last of the day, and says outside that it will. */
const hawk: Traits = {
  ...trader,
  e: 0.1,
  floor: 0.95,
  ambition: 0.93,
  ease: 1,
  reciprocity: 0.4,
  probes: 2,
  candidFrom: 70,
  discloses: 0,
  opening: 'firm',
  floats: 1,
  holds: 4,
  warnings: 2,
  experts: 1,
  publicLine: 'firm',
  parcel: [0.4, 1],
  consults: false,
};

/** Would like to agree and is watched: much in the corridor, much on the telephone, firm outside. */
const envoy: Traits = {
  ...trader,
  e: 1,
  floor: 0.8,
  ease: 4,
  reciprocity: 0.5,
  candidFrom: 35,
  discloses: 3,
  floats: 5,
  publicLine: 'firm',
};

/** Late and exact: asks what is worth asking, and gives where it costs least. */
const doyenne: Traits = {
  ...trader,
  e: 0.35,
  floor: 0.9,
  ambition: 0.92,
  ease: 3,
  reciprocity: 0.7,
  probes: 3,
  candidFrom: 40,
  floats: 4,
  holds: 2,
  experts: 2,
};

const TRAITS: Readonly<Record<CharacterId, Traits>> = {
  host,
  trader,
  wall,
  mirror,
  bookkeeper,
  hawk,
  envoy,
  doyenne,
};

export const isCharacter = (id: string): id is CharacterId => (CHARACTERS as readonly string[]).includes(id);

export const characterOf = (id: CharacterId): Character => ({ id, traits: TRAITS[id] });
