import type { Hundredths } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import type { Language } from '../text/text.tsx';

/** Worth and walk-away value in whole points; with a decimal where rounding would make one look as good as the other. */
export const toldApart = (
  language: Language,
  worth: Hundredths,
  walkAway: Hundredths,
): { readonly worth: string; readonly walkAway: string; readonly apart: string } => {
  const close = points(worth) === points(walkAway) && worth < walkAway;
  const digits = close ? (Math.round(worth / 10) === Math.round(walkAway / 10) ? 2 : 1) : 0;
  const { format } = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const round = (value: Hundredths): number => Math.round(value / 10 ** (2 - digits)) / 10 ** digits;
  const [mine, theirs] = [round(worth), round(walkAway)];
  return { worth: format(mine), walkAway: format(theirs), apart: format(Math.abs(mine - theirs)) };
};
