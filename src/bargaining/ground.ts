import type { Domain } from '../negotiation/domain.ts';
import { EPSILON, type FrontierPoint, frontierOf } from '../negotiation/pareto.ts';
import { nash } from '../negotiation/solutions.ts';
import { type Both, CROSSES, crossings, utilities } from '../negotiation/space.ts';

/** What two parties bargain over, made ready for sessions: every outcome with its worth to each, full mark 1. */
export interface Ground {
  readonly name: string;
  readonly sizes: readonly number[];
  /** By outcome index. An outcome that a party may not agree to is worth `BARRED` to it. */
  readonly u: Both<Float64Array>;
  readonly r: Both<number>;
  readonly discount: Both<number>;
}

/** Below any reservation value: nobody asks for it or agrees to it. */
export const BARRED = -1;

export const groundOf = ({ name, space, discount, scale }: Domain): Ground => {
  const u = utilities(space);
  const crossed = space.forbidden ? crossings(space) : null;
  const scaled = (party: 'a' | 'b'): Float64Array => {
    const values = u[party];
    if (scale === 1 && !crossed) return values;
    return values.map((value, index) => ((crossed?.[index] ?? 0) & CROSSES[party] ? BARRED : value / scale));
  };
  return {
    name,
    sizes: space.sizes,
    u: { a: scaled('a'), b: scaled('b') },
    r: { a: space.reservation.a / scale, b: space.reservation.b / scale },
    discount,
  };
};

/** Who knows both sides: what the results of a session are held against. */
export interface Chart {
  /** Distinct efficient points over all outcomes. */
  readonly frontier: readonly FrontierPoint[];
  /** `null` without a ZOPA. */
  readonly nash: Both<number> | null;
  /** Largest (u_a − r_a)(u_b − r_b); 0 without a ZOPA. */
  readonly nashProduct: number;
  /** The best that each could have of all outcomes, for the advantage. */
  readonly most: Both<number>;
}

export const chartOf = ({ u, r }: Ground): Chart => {
  const points = frontierOf(u);
  const solution = nash(points, r);
  return {
    frontier: points,
    nash: solution && { a: solution.point.a, b: solution.point.b },
    nashProduct: Math.max(0, solution?.value ?? 0),
    most: { a: largest(u.a), b: largest(u.b) },
  };
};

/** Distance of a point to the frontier, 0 when it is on it. */
export const distanceTo = (points: readonly Both<number>[], { a, b }: Both<number>): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) least = Math.min(least, Math.hypot(point.a - a, point.b - b));
  return least < EPSILON ? 0 : least;
};

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value));
