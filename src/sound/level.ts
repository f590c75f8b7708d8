import type { Cue } from './cue.ts';

/** A bed is a loop that lies under the talks. */
export const BEDS = ['room', 'corridor', 'strain'] as const;
export type Bed = (typeof BEDS)[number];

/** What the player has set, each from 0 to 1. */
export interface Volumes {
  readonly master: number;
  readonly room: number;
  readonly cues: number;
}

/** Where we are, and how strained it is, from 0 to 1. */
export interface Ambience {
  readonly place: 'room' | 'corridor' | 'none';
  readonly strain: number;
}

export const FULL: Volumes = { master: 1, room: 1, cues: 1 };
export const QUIET: Ambience = { place: 'none', strain: 0 };

/** How loud each file is beside the others; the files themselves are normalised by their peaks. */
const TRIM: Record<Cue | Bed, number> = {
  room: 0.5,
  corridor: 0.6,
  strain: 0.35,
  pen: 0.7,
  paper: 0.55,
  cup: 0.6,
  murmur: 0.55,
  offer: 0.7,
  agree: 0.8,
  refuse: 0.8,
  clock: 0.6,
  phone: 0.45,
  door: 0.8,
  theme: 0.8,
};

/** Within 0 to 1; what is no number counts as silence. */
const unit = (x: number): number => (x > 0 ? Math.min(1, x) : 0);

export const cueLevel = (cue: Cue, v: Volumes): number => unit(v.master) * unit(v.cues) * TRIM[cue];

const presence = (bed: Bed, a: Ambience): number => {
  if (a.place === 'none') return 0;
  if (bed === 'strain') return unit(a.strain) ** 2;
  return a.place === bed ? 1 : 0;
};

/** Strain grows slowly at first: a little of it should hardly be noticed. */
export const bedLevel = (bed: Bed, a: Ambience, v: Volumes): number =>
  unit(v.master) * unit(v.room) * TRIM[bed] * presence(bed, a);
