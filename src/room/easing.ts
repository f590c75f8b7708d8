import { clamp } from '../drawing/colour.ts';

/** Fast, then slower; 0 before and 1 after. */
export const easeOut = (t: number): number => 1 - (1 - clamp(t, 0, 1)) ** 3;
/** Slow at both ends. */
export const easeBoth = (t: number): number => {
  const s = clamp(t, 0, 1);
  return s * s * (3 - 2 * s);
};
