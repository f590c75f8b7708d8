import type { Scene } from './scene.ts';
import { unit } from './unit.ts';

/** The layers of one piece of music. They are of one length, and always at the same place in it. */
export const STEMS = ['ground', 'warmth', 'figure', 'pulse', 'edge'] as const;
export type Stem = (typeof STEMS)[number];

const LAST_MINUTES = 60;
/** While nothing happens somebody reads: the score withdraws to this much of itself. */
export const WITHDRAWN = 0.3;

const SILENT: Readonly<Record<Stem, number>> = { ground: 0, warmth: 0, figure: 0, pulse: 0, edge: 0 };

/** From 0 at `from` to 1 at `to`. */
const rising = (x: number, from: number, to: number): number => unit((x - from) / (to - from));

/**
 * How much there is of each layer. In the middle of a day that goes neither well nor badly there is none: the ground is
 * heard when something else stands on it. Trust brings the thirds, strain the semitone, the last hour the pulse; the
 * figure is for when people walk about.
 */
export const stemPresence = ({ place, trust, left, opening }: Scene): Readonly<Record<Stem, number>> => {
  if (place === 'none' || place === 'phone' || place === 'press') return SILENT;
  if (place === 'arrival') return { ...SILENT, ground: 0.5, figure: 0.4 };
  if (place === 'home') return { ...SILENT, ground: 0.5, figure: 0.7 };
  const warm = rising(trust, 0.55, 0.85);
  const strained = rising(1 - trust, 0.55, 0.85);
  const late = left > LAST_MINUTES ? 0 : 0.4 + 0.6 * rising(LAST_MINUTES - left, 0, LAST_MINUTES);
  const walking = place === 'coffee' || place === 'corridor';
  return {
    ground: Math.max(0.7 * warm, 0.6 * strained, 0.6 * late, walking ? 0.45 : 0, opening ? 0.4 : 0),
    warmth: 0.8 * warm,
    figure: late > 0 ? 0 : Math.max(walking ? 0.4 + 0.4 * warm : 0, 0.5 * rising(trust, 0.7, 0.9)),
    pulse: late,
    edge: 0.9 * strained,
  };
};
