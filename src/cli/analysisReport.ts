import type { Analysis, Solved } from '../negotiation/analysis.ts';
import { distribution } from '../negotiation/distribution.ts';
import type { Domain } from '../negotiation/domain.ts';
import { type Improvement, leftOnTable, missedTrades } from '../negotiation/efficiency.ts';
import { halvesOf, partsOf } from '../negotiation/parts.ts';
import type { Both, Outcome } from '../negotiation/space.ts';
import type { Standing } from '../negotiation/standing.ts';
import type { Named } from './domainFiles.ts';

/**
 * The analysis as plain data. Every utility is on a scale from 0 to 1, A first: of a scenario, its points over 100.
 * Packages that cross a red line which no capital can clear count in `outcomes` only.
 */
export const analysisReport = ({ domain, parties }: Named, analysis: Analysis): object => {
  const pair = pairOf(domain);
  const { points, efficient, logrolling } = analysis;
  const { better, trades } = beyond(domain, analysis);
  const solved = (one: Solved | null): object | null =>
    one && { ...placed(domain, one), ties: one.ties.length, outcomes: one.ties[0]?.outcomes.length ?? 0 };
  return {
    name: domain.name,
    parties,
    scale: 1,
    reservation: pair(domain.space.reservation),
    discount: [domain.discount.a, domain.discount.b],
    outcomes: analysis.outcomes,
    free: analysis.free,
    irOutcomes: analysis.rational,
    paretoPoints: points.length,
    paretoOutcomes: points.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
    paretoPointsIR: efficient.length,
    opposition: analysis.opposition,
    distribution: meanDistance(domain, analysis),
    ideal: analysis.ideal && pair(analysis.ideal),
    nash: solved(analysis.nash),
    ks: solved(analysis.ks),
    egalitarian: solved(analysis.egalitarian),
    utilitarian: solved(analysis.utilitarian),
    compromise: {
      ...placed(domain, analysis.compromise),
      better: better && changed(domain, better),
      missedTrades: trades.map((trade) => changed(domain, trade)),
    },
    logrolling: logrolling && { gain: logrolling.gain / domain.scale, share: logrolling.share },
    frontier: points.map((point) => ({ u: pair(point), outcomes: point.outcomes.length })),
  };
};

const pairOf =
  ({ scale }: Domain) =>
  ({ a, b }: Both<number>): [number, number] => [a / scale, b / scale];

/** Issue and value of every item in order; a name that came before has its place with it. */
const namesOf = ({ issues }: Domain, outcome: Outcome): [issue: string, value: string][] =>
  issues.map(({ name, values }, item) => {
    const before = issues.findIndex((other) => other.name === name) < item;
    return [before ? `${name} (${item + 1})` : name, values[outcome[item] ?? -1] ?? ''];
  });

/** What the item-by-item compromise leaves: the better package with fewest changes, and every missed trade. */
export const beyond = (
  { space }: Domain,
  { points, compromise }: Analysis,
): { better: Improvement | null; trades: readonly Improvement[] } => ({
  better: leftOnTable(space, points, compromise.outcome).fewest,
  trades: missedTrades(space, compromise.outcome),
});

const changed = (domain: Domain, { outcome, items, gain }: Improvement): object => {
  const changes = namesOf(domain, outcome).filter((_, item) => items.includes(item));
  return { changes: Object.fromEntries(changes), gain: pairOf(domain)(gain) };
};

/** Mean distance of the free outcomes to the frontier, on the scale from 0 to 1. */
export const meanDistance = ({ space, scale }: Domain, { points }: Analysis): number =>
  distribution(halvesOf(partsOf(space)), points, space.cap ?? Number.POSITIVE_INFINITY, scale);

const placed = (domain: Domain, { u, outcome, mandate, surplusShare, nashShare }: Standing): object => ({
  u: pairOf(domain)(u),
  outcome: Object.fromEntries(namesOf(domain, outcome)),
  surplusShares: [mandate.a, mandate.b],
  efficiency: surplusShare,
  nashProductRatio: nashShare,
});
