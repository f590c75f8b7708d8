import type { Both, Space } from './space.ts';

/** An outcome space with the names that the world outside gives it: issues, and the values of each in order. */
export interface Domain {
  readonly name: string;
  /** Shape `space.sizes`. */
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly space: Space;
  /** d in u · d^t, with t the share of the session that has passed; 1: time costs nothing. */
  readonly discount: Both<number>;
  /** The full mark of a utility: 1 in GENIUS files. */
  readonly scale: number;
}
