import { itemByItem, type Logrolling, logrolling, opposition } from './efficiency.ts';
import { type Prospects, prospectsOf } from './field.ts';
import type { FrontierPoint } from './pareto.ts';
import { halvesOf, partsOf } from './parts.ts';
import { egalitarian, kalaiSmorodinsky, type Solution, utilitarian } from './solutions.ts';
import { outcomeAt, outcomes, type Space } from './space.ts';
import { type Standing, standing } from './standing.ts';
import { agreements } from './zone.ts';

/** A solution by its first outcome, and where that stands. */
export interface Solved extends Standing {
  /** The distinct points that tie, the chosen one first, each with all outcomes behind it. */
  readonly ties: readonly FrontierPoint[];
}

/** How hard a space is and what lies in it. Outcomes with a forbidden option count only where it says so. */
export interface Analysis extends Omit<Prospects, 'nash'> {
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
  /** The largest joint surplus in the ZOPA, and where. */
  readonly best: { readonly surplus: number; readonly standing: Standing } | null;
  readonly nash: Solved | null;
  readonly ks: Solved | null;
  readonly egalitarian: Solved | null;
  readonly utilitarian: Solved | null;
  /** The issue-by-issue compromise: its `surplusShare` says how much is had without linking items. */
  readonly compromise: Standing;
  /** What the best outcome of the ZOPA has over the compromise; `null` without a ZOPA. */
  readonly logrolling: Logrolling | null;
  readonly opposition: number;
}

/** The complete analysis of a space. `scale` is the full mark of a utility, for the opposition. */
export const analyse = (space: Space, scale = 100): Analysis => {
  const parts = partsOf(space);
  const { nash, ...prospects } = prospectsOf(space, parts);
  const { points, efficient, ideal, most, surplus } = prospects;
  const { reservation: r } = space;
  const known = { ...prospects, nash };
  const at = (index: number): Standing => standing(space, outcomeAt(space, index), known);
  const solved = (solution: Solution | null): Solved | null =>
    solution && { ...at(solution.point.outcomes[0] ?? 0), ties: chosenFirst(solution) };
  const behind = efficient.flatMap((point) => point.outcomes).map((index) => outcomeAt(space, index));
  const heaviest = byWeight(space).slice(0, 3);
  const compromise = standing(space, itemByItem(space), known);
  return {
    ...prospects,
    outcomes: outcomes(space),
    free: parts.reduce((product, part) => product * part.a.length, 1),
    rational: agreements(halvesOf(parts), r, space.cap ?? Number.POSITIVE_INFINITY),
    efficientPoints: efficient.length,
    efficientOutcomes: behind.length,
    kinds: new Set(behind.map((outcome) => heaviest.map((item) => outcome[item]).join())).size,
    best: most && { surplus, standing: at(most.outcomes[0] ?? 0) },
    nash: solved(nash),
    ks: solved(ideal && kalaiSmorodinsky(efficient, r)),
    egalitarian: solved(egalitarian(efficient, r)),
    utilitarian: solved(utilitarian(points)),
    compromise,
    logrolling: most && logrolling(surplus, compromise.surplusShare * surplus, surplus),
    opposition: opposition(points, scale),
  };
};

const chosenFirst = ({ point, ties }: Solution): readonly FrontierPoint[] => [
  point,
  ...ties.filter((other) => other !== point),
];

/** Items by the range of their points, both parties' together, heaviest first. */
const byWeight = (space: Space): number[] => {
  const range = (points: readonly number[] | undefined): number =>
    points?.length ? Math.max(...points) - Math.min(...points) : 0;
  const weight = space.sizes.map((_, item) => range(space.points.a[item]) + range(space.points.b[item]));
  return space.sizes.map((_, item) => item).sort((x, y) => (weight[y] ?? 0) - (weight[x] ?? 0));
};
