import { at, itemByItem, jointSurplus, leftOnTable, opposition } from './efficiency.ts';
import { EPSILON, type FrontierPoint, frontier } from './pareto.ts';
import { ideal, nash, rational, share } from './solutions.ts';
import {
  type Both,
  crossings,
  indexOf,
  type Outcome,
  outcomeAt,
  type Space,
  type Utilities,
  utilities,
} from './space.ts';

/** Where one outcome stands in its space. */
export interface Standing {
  readonly outcome: Outcome;
  readonly u: Both<number>;
  /** Forbidden to neither, and at or over both reservation values. */
  readonly acceptable: boolean;
  /** (u_p − r_p) / (I_p − r_p). */
  readonly mandate: Both<number>;
  /** Joint surplus over the largest in the ZOPA. */
  readonly surplusShare: number;
  /** Π(u − r) over that of the Nash point; 0 when either is under its reservation value. */
  readonly nashShare: number;
  /** What each could have gained at no cost to the other. */
  readonly alone: Both<number>;
}

/** How hard a space is and what lies in it. Outcomes with a forbidden option count only where it says so. */
export interface Figures {
  readonly outcomes: number;
  /** Outcomes free of forbidden options. */
  readonly free: number;
  /** |ZOPA|: free outcomes at or over both reservation values. */
  readonly rational: number;
  /** Distinct efficient points in the ZOPA, and the outcomes behind them. */
  readonly efficientPoints: number;
  readonly efficientOutcomes: number;
  /** Different ways in which efficient outcomes settle the three items that weigh most for the two together. */
  readonly kinds: number;
  /** I_p, the best that each could have in the ZOPA; `null`: there is no ZOPA. */
  readonly ideal: Both<number> | null;
  /** The largest joint surplus in the ZOPA, and where. */
  readonly best: { readonly surplus: number; readonly standing: Standing } | null;
  readonly nash: Standing | null;
  /** The issue-by-issue compromise: its `surplusShare` says how much is had without linking items. */
  readonly compromise: Standing;
  readonly opposition: number;
}

/** `scale` is the full mark of a utility, for the opposition. */
export const figures = (space: Space, scale = 100): Figures => {
  const field = surveyed(space);
  const { u, crossed, efficient } = field;
  const { reservation: r } = space;
  let free = 0;
  let inZone = 0;
  for (let index = 0; index < crossed.length; index++) {
    if (crossed[index]) continue;
    free++;
    if ((u.a[index] ?? 0) >= r.a - EPSILON && (u.b[index] ?? 0) >= r.b - EPSILON) inZone++;
  }
  const behind = efficient.flatMap((point) => point.outcomes).map((index) => outcomeAt(space, index));
  const heaviest = byWeight(space).slice(0, 3);
  const nashPoint = nash(efficient, r)?.point;
  return {
    outcomes: crossed.length,
    free,
    rational: inZone,
    efficientPoints: efficient.length,
    efficientOutcomes: behind.length,
    kinds: new Set(behind.map((outcome) => heaviest.map((item) => outcome[item]).join())).size,
    ideal: field.ideal,
    best: field.most && { surplus: field.surplus, standing: standingOf(space, field, field.most.outcomes[0] ?? 0) },
    nash: nashPoint ? standingOf(space, field, nashPoint.outcomes[0] ?? 0) : null,
    compromise: standing(space, itemByItem(space), field),
    opposition: opposition(field.points, scale),
  };
};

/** All that is computed once a space. */
export interface Field {
  readonly u: Utilities;
  /** As `crossings(space)`. */
  readonly crossed: Uint8Array;
  /** The frontier of the outcomes free of forbidden options, and its part in the ZOPA. */
  readonly points: readonly FrontierPoint[];
  readonly efficient: readonly FrontierPoint[];
  readonly ideal: Both<number> | null;
  /** The efficient point of the ZOPA with the largest joint surplus; `surplus` is that, 0 without one. */
  readonly most: FrontierPoint | null;
  readonly surplus: number;
}

export const surveyed = (space: Space): Field => {
  const u = utilities(space);
  const crossed = crossings(space);
  const points = frontier(u, crossed);
  const efficient = rational(points, space.reservation);
  const most = efficient.reduce<FrontierPoint | null>(
    (best, point) => (best && best.a + best.b >= point.a + point.b ? best : point),
    null,
  );
  const surplus = most ? jointSurplus(most, space.reservation) : 0;
  return { u, crossed, points, efficient, ideal: ideal(efficient, space.reservation), most, surplus };
};

export const standing = (space: Space, outcome: Outcome, field: Field = surveyed(space)): Standing =>
  standingOf(space, field, indexOf(space, outcome));

const standingOf = (space: Space, field: Field, index: number): Standing => {
  const { reservation: r } = space;
  const u = at(field.u, index);
  const inZone = u.a >= r.a - EPSILON && u.b >= r.b - EPSILON;
  const top = nash(field.efficient, r)?.value ?? 0;
  return {
    outcome: outcomeAt(space, index),
    u,
    acceptable: inZone && !field.crossed[index],
    mandate: { a: share(u.a, r.a, field.ideal?.a ?? r.a), b: share(u.b, r.b, field.ideal?.b ?? r.b) },
    surplusShare: field.surplus > EPSILON ? jointSurplus(u, r) / field.surplus : 0,
    nashShare: inZone && top > EPSILON ? ((u.a - r.a) * (u.b - r.b)) / top : 0,
    alone: leftOnTable(space, field.u, index, field.crossed).alone,
  };
};

/** Items by the range of their points, both parties' together, heaviest first. */
const byWeight = (space: Space): number[] => {
  const range = (points: readonly number[] | undefined): number =>
    points?.length ? Math.max(...points) - Math.min(...points) : 0;
  const weight = space.sizes.map((_, item) => range(space.points.a[item]) + range(space.points.b[item]));
  return space.sizes.map((_, item) => item).sort((x, y) => (weight[y] ?? 0) - (weight[x] ?? 0));
};
