import type { Both } from '../negotiation/space.ts';
import { bootstrap, type Interval, meanOf } from './bootstrap.ts';
import { type Chart, distanceTo, type Ground } from './ground.ts';
import type { Party } from './party.ts';
import { session } from './session.ts';

/** One session of a tournament. */
export interface Result {
  readonly domain: string;
  readonly rounds: number;
  readonly seed: number;
  readonly a: string;
  readonly b: string;
  readonly agreed: boolean;
  readonly round: number;
  readonly payoff: Both<number>;
  /** (payoff − r) / (u_max − r). */
  readonly advantage: Both<number>;
  /** Of the utilities reached (r without agreement) to the Nash point and to the frontier. `null`: no ZOPA. */
  readonly toNash: number | null;
  readonly toPareto: number;
  /** Π(u − r) over the largest; `null`: no ZOPA. */
  readonly nashShare: number | null;
}

export interface Rules {
  readonly rounds: readonly number[];
  readonly seeds: number;
  readonly discounted: boolean;
}

/** All sessions on one ground: each party against each, itself too, in both roles. */
export const sessionsOn = (ground: Ground, chart: Chart, field: readonly Party[], rules: Rules): Result[] => {
  const results: Result[] = [];
  for (const rounds of rules.rounds)
    for (const a of field)
      for (const b of field)
        for (let seed = 1; seed <= rules.seeds; seed++) {
          const { outcome, round, payoff } = session(ground, a, b, rounds, seed, { discounted: rules.discounted });
          const reached =
            outcome === null ? ground.r : { a: ground.u.a[outcome] as number, b: ground.u.b[outcome] as number };
          const gain = { a: reached.a - ground.r.a, b: reached.b - ground.r.b };
          results.push({
            domain: ground.name,
            rounds,
            seed,
            a: a.id,
            b: b.id,
            agreed: outcome !== null,
            round,
            payoff,
            advantage: {
              a: shareOf(payoff.a - ground.r.a, chart.most.a - ground.r.a),
              b: shareOf(payoff.b - ground.r.b, chart.most.b - ground.r.b),
            },
            toNash: chart.nash && Math.hypot(reached.a - chart.nash.a, reached.b - chart.nash.b),
            toPareto: distanceTo(chart.frontier, reached),
            nashShare: chart.zopa
              ? Math.max(0, shareOf(Math.max(0, gain.a) * Math.max(0, gain.b), chart.nashProduct))
              : null,
          });
        }
  return results;
};

const shareOf = (part: number, whole: number): number => (whole > 1e-9 ? part / whole : 0);

/** Where a party stands in the field at one number of rounds. Self-play counts only for `regret` and `selfPlay`. */
export interface Place {
  readonly id: string;
  readonly rounds: number;
  /** Mean of own payoffs, each domain weighing the same; over domains with 95 % confidence. */
  readonly utility: Interval;
  readonly advantage: number;
  readonly deals: number;
  readonly welfare: number;
  readonly toNash: number;
  readonly toPareto: number;
  readonly nashShare: number;
  /** Mean round of its agreements. */
  readonly round: number;
  /** M(self, self). */
  readonly selfPlay: number;
  /** max_s M(s, self) − M(self, self): what the best answer to it in the field gains over playing as it does. */
  readonly regret: number;
  readonly bestAnswer: string;
  readonly worstOpponent: { readonly id: string; readonly utility: number };
  /** This one less the best of the others, paired over domains. */
  readonly lead: Interval & { readonly over: string };
}

/** The standings at one number of rounds, best first. */
export const standings = (results: readonly Result[], rounds: number): Place[] => {
  const these = results.filter((result) => result.rounds === rounds);
  const ids = [...new Set(these.map(({ a }) => a))];
  const domains = [...new Set(these.map(({ domain }) => domain))];
  const at = new Map(ids.map((id, k) => [id, k]));
  const place = new Map(domains.map((domain, k) => [domain, k]));
  // payoff[s][s'][domain]: mean own payoff of s against s'.
  const n = ids.length;
  const sums = new Float64Array(n * n * domains.length);
  const counts = new Float64Array(n * n * domains.length);
  const add = (own: string, other: string, domain: string, payoff: number): void => {
    const cell =
      ((at.get(own) as number) * n + (at.get(other) as number)) * domains.length + (place.get(domain) as number);
    sums[cell] = (sums[cell] as number) + payoff;
    counts[cell] = (counts[cell] as number) + 1;
  };
  for (const { a, b, domain, payoff } of these) {
    add(a, b, domain, payoff.a);
    add(b, a, domain, payoff.b);
  }
  const payoffOf = (s: number, other: number, domain: number): number => {
    const cell = (s * n + other) * domains.length + domain;
    return (sums[cell] as number) / Math.max(1, counts[cell] as number);
  };
  const against = ids.map((_, s) => ids.map((__, other) => meanOf(domains.map((___, d) => payoffOf(s, other, d)))));
  const byDomain = ids.map((_, s) =>
    domains.map((__, d) => meanOf(ids.flatMap((___, other) => (other === s ? [] : [payoffOf(s, other, d)])))),
  );
  const means = byDomain.map(meanOf);
  const order = [...ids.keys()].sort((x, y) => (means[y] as number) - (means[x] as number));

  return order.map((s) => {
    const id = ids[s] as string;
    const own = these.filter(({ a, b }) => (a === id) !== (b === id));
    const agreed = own.filter((result) => result.agreed);
    const column = ids.map((_, other) => against[other]?.[s] as number);
    const best = argmax(column);
    const row = against[s] as number[];
    const others = [...ids.keys()].filter((other) => other !== s);
    const worst = others[argmax(others.map((other) => -(row[other] as number)))] ?? s;
    const rival = order.find((other) => other !== s) ?? s;
    const difference = domains.map((_, d) => (byDomain[s]?.[d] as number) - (byDomain[rival]?.[d] as number));
    const ofOwn = (pick: (result: Result) => number | null): number =>
      meanOf(own.flatMap((result) => pick(result) ?? []));
    return {
      id,
      rounds,
      utility: bootstrap(byDomain[s] as number[]),
      advantage: ofOwn(({ a, advantage }) => (a === id ? advantage.a : advantage.b)),
      deals: agreed.length / Math.max(1, own.length),
      welfare: ofOwn(({ payoff }) => payoff.a + payoff.b),
      toNash: ofOwn(({ toNash }) => toNash),
      toPareto: ofOwn(({ toPareto }) => toPareto),
      nashShare: ofOwn(({ nashShare }) => nashShare),
      round: meanOf(agreed.map(({ round }) => round)),
      selfPlay: row[s] as number,
      regret: (column[best] as number) - (row[s] as number),
      bestAnswer: ids[best] as string,
      worstOpponent: { id: ids[worst] as string, utility: row[worst] as number },
      lead: { ...bootstrap(difference), over: ids[rival] as string },
    };
  });
};

const argmax = (values: readonly number[]): number =>
  values.reduce((best, value, k) => (value > (values[best] as number) ? k : best), 0);
