import type { Cue } from './cue.ts';
import type { Bed } from './level.ts';
import type { Stem } from './score.ts';

/** What repeats without end: a bed under the talks, or a layer of the score. */
export type Loop = Bed | Stem;

const files = import.meta.glob<string>('../../assets/sound/*.{ogg,m4a}', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

const ENDINGS = ['ogg', 'm4a'] as const;
/** What a browser is asked whether it can play, in this order: Opus in Ogg, or else AAC. */
export const FORMATS = ['opus', 'm4a'] as const;

/** Where the files of a sound are, one for each format. */
export const track = (name: Cue | Loop): string[] =>
  ENDINGS.flatMap((ending) => files[`../../assets/sound/${name}.${ending}`] ?? []);

/** A loop's file goes on for this long at either end of what repeats. */
export const PAD_SECONDS = 0.32;

/** How long each loop is until it repeats, as the recipe has it. */
export const LOOP_SECONDS: Record<Loop, number> = {
  room: 19.2,
  murmur: 16,
  coffee: 19.2,
  lake: 22.4,
  press: 16,
  rain: 16,
  drive: 12.8,
  ground: 25.6,
  warmth: 25.6,
  figure: 25.6,
  pulse: 25.6,
  edge: 25.6,
};
