/** Something that is no longer as it should be shown. */
export interface Stale {
  /** What it takes to paint, in any unit. */
  readonly work: number;
  /** For how many frames it has waited. */
  readonly waited: number;
}

/**
 * Whose turn it is to be painted, when a frame has so much time: whoever has waited longest first, and of those the
 * costlier, as what is large is what is looked at. There is always time for one, so that everybody's turn comes.
 */
export function turnsIn<T extends Stale>(budget: number, stale: readonly T[]): readonly T[] {
  const queue = [...stale].sort((one, other) => other.work * (other.waited + 1) - one.work * (one.waited + 1));
  let left = budget;
  return queue.filter(({ work }, at) => {
    if (at > 0 && work > left) return false;
    left -= work;
    return true;
  });
}
