import type { Place, Scene } from './scene.ts';
import { STEMS, stemPresence } from './score.ts';
import type { Loop } from './track.ts';
import { unit } from './unit.ts';

/** A bed is a loop that lies under the talks. */
export const BEDS = ['room', 'murmur', 'coffee', 'lake', 'press', 'rain', 'drive'] as const;
export type Bed = (typeof BEDS)[number];

/** What the player has set, each from 0 to 1. */
export interface Volumes {
  readonly master: number;
  readonly room: number;
  readonly music: number;
  readonly cues: number;
}

export const FULL: Volumes = { master: 1, room: 1, music: 1, cues: 1 };

/** The files are made to their loudness; these only set the three groups beside each other. */
const BEDS_AT = 0.5;
const SCORE_AT = 0.55;
const CUES_AT = 0.8;

export const cueLevel = (v: Volumes): number => unit(v.master) * unit(v.cues) * CUES_AT;

/** What is heard where; the murmur and the rain come on top. */
const PRESENCE: Record<Place, Partial<Record<Bed, number>>> = {
  none: {},
  arrival: { lake: 0.7, press: 0.3 },
  room: { room: 1 },
  coffee: { coffee: 1, room: 0.4 },
  corridor: { lake: 1, room: 0.25 },
  phone: { room: 0.3 },
  press: { press: 1 },
  home: { drive: 1 },
};
const INDOORS: ReadonlySet<Place> = new Set(['room', 'coffee', 'corridor', 'phone']);

const presence = (bed: Bed, { place, rain, trust }: Scene): number => {
  // A little strain should hardly be noticed.
  if (bed === 'murmur') return place === 'room' ? unit(1 - trust) ** 1.5 : 0;
  if (bed === 'rain') return rain && INDOORS.has(place) ? 0.8 : 0;
  return PRESENCE[place][bed] ?? 0;
};

/** How loud every loop is. `drawn` is how far the score comes forward, 0 to 1. */
export const loopLevels = (scene: Scene, v: Volumes, drawn = 1): ReadonlyMap<Loop, number> => {
  const stems = stemPresence(scene);
  return new Map<Loop, number>([
    ...BEDS.map((bed) => [bed, unit(v.master) * unit(v.room) * BEDS_AT * presence(bed, scene)] as const),
    ...STEMS.map((stem) => [stem, unit(v.master) * unit(v.music) * SCORE_AT * stems[stem] * unit(drawn)] as const),
  ]);
};
