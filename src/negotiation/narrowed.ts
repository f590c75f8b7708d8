import { EPSILON, type FrontierPoint } from './pareto.ts';
import type { Party, Space } from './space.ts';

/** The space with only the options `left`, by item; items not named stay open in full. Indices stay what they were. */
export const narrowed = (space: Space, left: ReadonlyMap<number, readonly number[]>): Space => {
  const a = space.sizes.map((size, item) => {
    const open = left.get(item);
    const shut = space.forbidden?.a[item] ?? [];
    if (!open) return shut;
    return [...Array(size).keys()].filter((option) => !open.includes(option) || shut.includes(option));
  });
  // What is forbidden to one is lost to both.
  return { ...space, forbidden: { a, b: space.forbidden?.b ?? space.sizes.map(() => []) } };
};

/**
 * max{u_p : u_q ≥ floor} on a frontier, which is that of the whole space: the best for `party` that leaves the other
 * at `floor` or over. `null`: nothing does.
 */
export const bestFor = (points: readonly FrontierPoint[], party: Party, floor: number): FrontierPoint | null => {
  const other = party === 'a' ? 'b' : 'a';
  return points.reduce<FrontierPoint | null>(
    (best, point) => (point[other] < floor - EPSILON || (best && best[party] >= point[party]) ? best : point),
    null,
  );
};
