/** A finger's or a pointer's least target, in pixels: nearer than this two marks cannot both be pressed. */
export const LEAST_TARGET = 24;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Those that can be pressed without pressing another, first come first served. */
export const spaced = <Mark>(
  marks: readonly Mark[],
  at: (mark: Mark) => Spot,
  least = LEAST_TARGET,
): readonly Mark[] => {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const { x, y } = at(mark);
    const crowded = kept.some((other) => {
      const spot = at(other);
      return Math.abs(spot.x - x) < least && Math.abs(spot.y - y) < least;
    });
    if (!crowded) kept.push(mark);
  }
  return kept;
};
