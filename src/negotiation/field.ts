import { jointSurplus } from './efficiency.ts';
import { type FrontierPoint, frontier } from './pareto.ts';
import { type Combinations, partsOf } from './parts.ts';
import { ideal, nash, rational, type Solution } from './solutions.ts';
import { type Both, crossings, type Space, type Utilities, utilities } from './space.ts';

/** What there is to gain in a space. Outcomes with a forbidden option are no part of it. */
export interface Prospects {
  /** The frontier, and its part in the ZOPA. */
  readonly points: readonly FrontierPoint[];
  readonly efficient: readonly FrontierPoint[];
  /** I_p, the best that each could have in the ZOPA; `null`: there is no ZOPA. */
  readonly ideal: Both<number> | null;
  /** The efficient point of the ZOPA with the largest joint surplus; `surplus` is that, 0 without one. */
  readonly most: FrontierPoint | null;
  readonly surplus: number;
  readonly nash: Solution | null;
}

export const prospectsOf = (space: Space, parts: readonly Combinations[] = partsOf(space)): Prospects => {
  const { reservation: r } = space;
  const points = frontier(space, parts);
  const efficient = rational(points, r);
  const most = efficient.reduce<FrontierPoint | null>(
    (best, point) => (best && best.a + best.b >= point.a + point.b ? best : point),
    null,
  );
  const surplus = most ? jointSurplus(most, r) : 0;
  return { points, efficient, ideal: ideal(efficient, r), most, surplus, nash: nash(efficient, r) };
};

/** The prospects, and every outcome by its index. */
export interface Field extends Prospects {
  readonly u: Utilities;
  /** As `crossings(space)`. */
  readonly crossed: Uint8Array;
}

export const surveyed = (space: Space): Field => ({
  ...prospectsOf(space),
  u: utilities(space),
  crossed: crossings(space),
});
