import { EPSILON } from '../negotiation/pareto.ts';
import type { Both } from '../negotiation/space.ts';
import { type Chart, distanceTo, type Ground } from './ground.ts';
import type { Party } from './party.ts';
import { session } from './session.ts';

/** One session of a tournament, and where it led. */
export interface Result {
  readonly domain: string;
  readonly rounds: number;
  readonly seed: number;
  /** The ids of the parties; `a` opens. */
  readonly a: string;
  readonly b: string;
  readonly agreed: boolean;
  readonly round: number;
  readonly payoff: Both<number>;
  /** (payoff − r) / (u_max − r). */
  readonly advantage: Both<number>;
  /** From the utilities reached (r without agreement) to the Nash point; `null`: there is no ZOPA. */
  readonly toNash: number | null;
  /** And to the nearest point of the frontier. */
  readonly toPareto: number;
  /** Π(u − r) over the largest; `null`: there is no ZOPA. */
  readonly nashShare: number | null;
}

export interface Rules {
  readonly rounds: number;
  readonly seeds: number;
  readonly discounted: boolean;
}

/** All sessions on one ground: each party against each, itself too, in both roles, once a seed. */
export const sessionsOn = (ground: Ground, chart: Chart, field: readonly Party[], rules: Rules): Result[] =>
  field.flatMap((a) =>
    field.flatMap((b) => Array.from({ length: rules.seeds }, (_, k) => resultOf(ground, chart, a, b, rules, k + 1))),
  );

const resultOf = (ground: Ground, chart: Chart, a: Party, b: Party, rules: Rules, seed: number): Result => {
  const { u, r } = ground;
  const { outcome, round, payoff } = session(ground, a, b, rules.rounds, seed, rules);
  const reached = outcome === null ? r : { a: u.a[outcome] as number, b: u.b[outcome] as number };
  const product = Math.max(0, reached.a - r.a) * Math.max(0, reached.b - r.b);
  return {
    domain: ground.name,
    rounds: rules.rounds,
    seed,
    a: a.id,
    b: b.id,
    agreed: outcome !== null,
    round,
    payoff,
    advantage: {
      a: shareOf(payoff.a - r.a, chart.most.a - r.a),
      b: shareOf(payoff.b - r.b, chart.most.b - r.b),
    },
    toNash: chart.nash && Math.hypot(reached.a - chart.nash.a, reached.b - chart.nash.b),
    toPareto: distanceTo(chart.frontier, reached),
    nashShare: chart.nash && shareOf(product, chart.nashProduct),
  };
};

const shareOf = (part: number, whole: number): number => (whole > EPSILON ? part / whole : 0);
