import type { Occasion } from './cue.ts';

/** What a character says on each occasion; ICU messages. */
export type Lines = Readonly<Record<Occasion, readonly string[]>>;

/** A place in the order for a line, by FNV-1a: another one for every `salt`. */
const placeOf = (salt: number, line: string): number => {
  let hash = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let k = 0; k < line.length; k++) hash = Math.imul(hash ^ line.charCodeAt(k), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
};

/** The same lines in the order of one game: the same `salt` gives the same order, whenever one comes back to it. */
export const inOrderOf = (salt: number, lines: Lines): Lines =>
  Object.fromEntries(
    Object.entries(lines).map(([occasion, said]) => [
      occasion,
      [...said].sort((x, y) => placeOf(salt, x) - placeOf(salt, y)),
    ]),
  ) as unknown as Lines;
