import type { Utilities } from './space.ts';

/** A histogram of all outcomes over the plane of utilities, for a halftone plot. */
export interface Density {
  /** Cells along each axis; the plane is [from, to] on both. */
  readonly cells: number;
  readonly from: number;
  readonly to: number;
  /** Outcomes per cell that nothing forbids: row-major, row = cell of u_b, column = cell of u_a; length cells². */
  readonly free: Uint32Array;
  /** The same for outcomes that cross a red line of either party. */
  readonly crossed: Uint32Array;
  /** The fullest cell of either. */
  readonly most: number;
}

/** Outcomes outside [from, to] are counted in the cells of the edge. `crossings` as of `space.ts`. */
export const density = (u: Utilities, crossings: Uint8Array, cells: number, from = 0, to = 100): Density => {
  const free = new Uint32Array(cells * cells);
  const crossed = new Uint32Array(cells * cells);
  const cell = (value: number): number =>
    Math.max(0, Math.min(cells - 1, Math.floor(((value - from) / (to - from)) * cells)));
  let most = 0;
  for (let index = 0; index < u.a.length; index++) {
    const counts = crossings[index] ? crossed : free;
    const at = cell(u.b[index] ?? 0) * cells + cell(u.a[index] ?? 0);
    const count = (counts[at] ?? 0) + 1;
    counts[at] = count;
    if (count > most) most = count;
  }
  return { cells, from, to, free, crossed, most };
};
