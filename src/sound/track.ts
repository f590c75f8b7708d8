import type { Cue } from './cue.ts';
import type { Bed } from './level.ts';

const files = import.meta.glob<string>('../../assets/sound/*.{ogg,m4a}', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/** In the order in which a browser is asked whether it can play them. */
export const FORMATS = ['ogg', 'm4a'] as const;

/** Where the files of a sound are, one for each format. */
export const track = (name: Cue | Bed): string[] =>
  FORMATS.flatMap((format) => files[`../../assets/sound/${name}.${format}`] ?? []);

/** The part of a bed that repeats, in milliseconds: the recipe's loop, between its two pads. */
export const LOOP: Record<Bed, readonly [from: number, length: number]> = {
  room: [320, 16_000],
  corridor: [320, 12_800],
  strain: [320, 12_800],
};
