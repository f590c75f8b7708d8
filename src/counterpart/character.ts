import type { Traits } from './traits.ts';

export const CHARACTERS = ['trader', 'host', 'wall'] as const;
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

const TRAITS: Readonly<Record<CharacterId, Traits>> = { trader, host, wall };

export const isCharacter = (id: string): id is CharacterId => (CHARACTERS as readonly string[]).includes(id);

export const characterOf = (id: CharacterId): Character => ({ id, traits: TRAITS[id] });
