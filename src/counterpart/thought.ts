import type { Move, Reason, Said } from '../engine/move.ts';
import type { View } from '../engine/view.ts';

/** A move, and what is said with it: why, and the item that weighs in it. */
export interface Thought {
  readonly move: Move;
  readonly said: Said;
}

/** A computed delegation: what to do, from what its chair sees. `luck` is in [0, 1) and decides between equals. */
export type Counterpart = (view: View, luck: number) => Thought;

export const thought = (move: Move, because: Reason, item?: string): Thought => ({
  move,
  said: { because, ...(item === undefined ? {} : { item }) },
});
