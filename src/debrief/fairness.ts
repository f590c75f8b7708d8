import { groundOf } from '../engine/ground.ts';
import type { GameState } from '../engine/state.ts';
import { egalitarian, kalaiSmorodinsky, nash, type Solution, share, utilitarian } from '../negotiation/solutions.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Point } from './plot.ts';
import { resultOf } from './refusals.ts';

export const THEORIES = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;
export type Theory = (typeof THEORIES)[number];

/** How what there was to gain was shared. */
export interface Fairness {
  /** What each had over walking away. */
  readonly over: Point;
  /** I_p − r_p: the most that each could have had over walking away, in a text that both would sign. */
  readonly most: Point;
  /** s_p = (u_p − r_p) / (I_p − r_p), 0 to 1. */
  readonly share: Readonly<Record<Seat, number>>;
  /** What each of four theories would have given the two; null without a zone of agreement. */
  readonly theories: Readonly<Record<Theory, Point>> | null;
}

/** The texts that theory weighs are those of the zone of agreement; the formulae stand in `negotiation/solutions.ts`. */
export const fairnessOf = (record: GameState): Fairness => {
  const { talks, field } = groundOf(record);
  const r = talks.space.reservation;
  const had = resultOf(record);
  const top = field.ideal ?? r;
  const worth = (solution: Solution | null): Point => ({ a: solution?.point.a ?? r.a, b: solution?.point.b ?? r.b });
  return {
    over: { a: had.a - r.a, b: had.b - r.b },
    most: { a: top.a - r.a, b: top.b - r.b },
    share: field.ideal ? { a: share(had.a, r.a, top.a), b: share(had.b, r.b, top.b) } : { a: 0, b: 0 },
    theories: field.ideal && {
      nash: worth(nash(field.efficient, r)),
      kalaiSmorodinsky: worth(kalaiSmorodinsky(field.efficient, r)),
      egalitarian: worth(egalitarian(field.efficient, r)),
      utilitarian: worth(utilitarian(field.efficient)),
    },
  };
};
