import type { Terms } from '../scenario/schema.ts';

export const sameTerms = (x: Terms, y: Terms): boolean =>
  Object.keys(x).length === Object.keys(y).length && Object.entries(x).every(([item, option]) => y[item] === option);
