import { jointSurplus, leftOnTable } from './efficiency.ts';
import { type Prospects, prospectsOf } from './field.ts';
import { EPSILON } from './pareto.ts';
import { share } from './solutions.ts';
import { type Both, type Outcome, type Space, utilityOf } from './space.ts';

/** Where one outcome stands in its space. */
export interface Standing {
  readonly outcome: Outcome;
  readonly u: Both<number>;
  /** Forbidden to neither, and at or over both reservation values. */
  readonly acceptable: boolean;
  /** The surplus share of each, (u_p − r_p) / (I_p − r_p). */
  readonly mandate: Both<number>;
  /** Efficiency: W(ω) − W(r) over the largest in the ZOPA. */
  readonly surplusShare: number;
  /** The Nash-product ratio: Π(u − r) over that of the Nash point; 0 when either is under its reservation value. */
  readonly nashShare: number;
  /** What each could have gained at no cost to the other. */
  readonly alone: Both<number>;
}

export const standing = (space: Space, outcome: Outcome, prospects: Prospects = prospectsOf(space)): Standing => {
  const { reservation: r, forbidden } = space;
  const u = { a: utilityOf(space, 'a', outcome), b: utilityOf(space, 'b', outcome) };
  const inZone = u.a >= r.a - EPSILON && u.b >= r.b - EPSILON;
  const crosses = outcome.some(
    (option, item) => forbidden?.a[item]?.includes(option) || forbidden?.b[item]?.includes(option),
  );
  const top = prospects.nash?.value ?? 0;
  return {
    outcome,
    u,
    acceptable: inZone && !crosses,
    mandate: { a: share(u.a, r.a, prospects.ideal?.a ?? r.a), b: share(u.b, r.b, prospects.ideal?.b ?? r.b) },
    surplusShare: prospects.surplus > EPSILON ? jointSurplus(u, r) / prospects.surplus : 0,
    nashShare: inZone && top > EPSILON ? ((u.a - r.a) * (u.b - r.b)) / top : 0,
    alone: leftOnTable(space, prospects.points, outcome).alone,
  };
};
