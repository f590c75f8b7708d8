import { bootstrap, drawsOf, type Interval, meanOf } from './bootstrap.ts';
import type { Result } from './result.ts';

/** Where a party stands in a field at one number of rounds. Self-play counts for `selfPlay` and `regret` only. */
export interface Place {
  readonly id: string;
  /** Mean of its payoffs: over opponents in a domain, then over domains, with the interval over domains. */
  readonly utility: Interval;
  /** Means over its sessions; see `Result`. */
  readonly advantage: number;
  readonly deals: number;
  /** Payoffs of both together. */
  readonly welfare: number;
  readonly toNash: number;
  readonly toPareto: number;
  readonly nashShare: number;
  /** Mean round of its agreements; `null` without any. */
  readonly round: number | null;
  /** M(s, s), with M(x, y) what x gains on average when it meets y. */
  readonly selfPlay: number;
  /**
   * Exploitability within the field: max_x M(x, s) − M(s, s), what the best answer to it gains over playing as it does;
   * 0: none gains more. De Jonge, IJCAI 2022, calls a strategy without regret an empirical Nash equilibrium.
   */
  readonly regret: number;
  readonly bestAnswer: string;
  /** Against whom it gains least. */
  readonly worst: { readonly id: string; readonly utility: number };
  /** Its utility less that of each other party, paired over domains. */
  readonly over: readonly ({ readonly id: string } & Interval)[];
}

/**
 * The standings at one number of rounds, best first. Give the results of one number of rounds: round-robins with
 * self-play, on any number of domains.
 */
export const standings = (results: readonly Result[]): Place[] => {
  const { ids, domains, payoff } = payoffsOf(results);
  const draws = drawsOf(domains.length);
  const met = ids.map((_, s) => ids.map((__, other) => meanOf(payoff[s]?.[other] ?? [])));
  const byDomain = ids.map((_, s) =>
    domains.map((__, d) =>
      meanOf(ids.flatMap((___, x) => (x === s && ids.length > 1 ? [] : [payoff[s]?.[x]?.[d] ?? 0]))),
    ),
  );
  const own = new Map(ids.map((id) => [id, results.filter(({ a, b }) => (a === id) !== (b === id))]));
  const places = ids.map((id, s): Place => {
    const played = own.get(id) ?? [];
    const agreed = played.filter((result) => result.agreed);
    const mean = (pick: (result: Result) => number | null): number => meanOf(played.flatMap((one) => pick(one) ?? []));
    const answers = ids.map((_, x) => met[x]?.[s] ?? 0);
    const others = [...ids.keys()].filter((x) => x !== s);
    const worst = others.reduce((least, x) => (at(met, s, x) < at(met, s, least) ? x : least), others[0] ?? s);
    const best = answers.indexOf(Math.max(...answers));
    return {
      id,
      utility: bootstrap(byDomain[s] ?? [], draws),
      advantage: mean(({ a, advantage }) => (a === id ? advantage.a : advantage.b)),
      deals: agreed.length / Math.max(1, played.length),
      welfare: mean((result) => result.payoff.a + result.payoff.b),
      toNash: mean(({ toNash }) => toNash),
      toPareto: mean(({ toPareto }) => toPareto),
      nashShare: mean(({ nashShare }) => nashShare),
      round: agreed.length > 0 ? meanOf(agreed.map(({ round }) => round)) : null,
      selfPlay: at(met, s, s),
      regret: (answers[best] ?? 0) - at(met, s, s),
      bestAnswer: ids[best] ?? id,
      worst: { id: ids[worst] ?? id, utility: at(met, s, worst) },
      over: others.map((x) => ({
        id: ids[x] ?? '',
        ...bootstrap(
          domains.map((_, d) => (byDomain[s]?.[d] ?? 0) - (byDomain[x]?.[d] ?? 0)),
          draws,
        ),
      })),
    };
  });
  return places.sort((x, y) => y.utility.mean - x.utility.mean);
};

/**
 * What may be said of a party: `first` when its lead over every other excludes chance (the paired 95 % interval lies
 * over 0), otherwise its rank.
 */
export const claimOf = (places: readonly Place[], id: string): { first: boolean; rank: number; of: number } => {
  const rank = places.findIndex((place) => place.id === id) + 1;
  const over = places[rank - 1]?.over ?? [];
  return { first: rank === 1 && over.length > 0 && over.every(({ low }) => low > 0), rank, of: places.length };
};

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0;

/** payoff[s][x][d]: what s gains on average when it meets x on domain d, both roles and all seeds together. */
const payoffsOf = (
  results: readonly Result[],
): { ids: string[]; domains: string[]; payoff: readonly (readonly (readonly number[])[])[] } => {
  const ids = [...new Set(results.map(({ a }) => a))];
  const domains = [...new Set(results.map(({ domain }) => domain))];
  const place = new Map(ids.map((id, k) => [id, k]));
  const ground = new Map(domains.map((domain, k) => [domain, k]));
  const cells = ids.map(() => ids.map(() => domains.map(() => ({ sum: 0, count: 0 }))));
  const add = (own: string, other: string, domain: string, payoff: number): void => {
    const cell = cells[place.get(own) ?? 0]?.[place.get(other) ?? 0]?.[ground.get(domain) ?? 0];
    if (!cell) return;
    cell.sum += payoff;
    cell.count++;
  };
  for (const { a, b, domain, payoff } of results) {
    add(a, b, domain, payoff.a);
    add(b, a, domain, payoff.b);
  }
  const payoff = cells.map((row) => row.map((column) => column.map(({ sum, count }) => (count > 0 ? sum / count : 0))));
  return { ids, domains, payoff };
};
