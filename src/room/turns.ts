/** Something that is no longer as it should be shown. */
export interface Stale {
  /** What it takes to paint, in any unit; what takes nothing waits for no turn. */
  readonly work: number;
  /** For how many frames it has waited. */
  readonly waited: number;
}

/**
 * Whose turn it is to be painted, when a frame has so much time: whoever has waited longest first. There is always time
 * for one, so that everybody's turn comes.
 */
export function turnsIn<T extends Stale>(budget: number, stale: readonly T[]): readonly T[] {
  const queue = [...stale].sort((one, other) => other.waited - one.waited);
  let left = budget;
  let taken = false;
  return queue.filter(({ work }) => {
    if (work === 0) return true;
    if (taken && work > left) return false;
    taken = true;
    left -= work;
    return true;
  });
}
