import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import type { Finding } from './audit.ts';
import type { Plan } from './plan.ts';
import type { Report } from './report.ts';

type EachSeat = Readonly<Record<Seat, number>>;

/** How one length plays, in the figures that are kept beside a scenario. Shares 0 to 1 to three places, scores to one. */
export interface LengthRecord {
  readonly days: number;
  readonly ratification: number;
  readonly mandate: EachSeat;
  readonly jointGains: number;
  readonly ahead: EachSeat;
  readonly firstMover: number | null;
  readonly compromise: number;
  readonly texts: number;
  readonly better: number;
  readonly usual: number;
  /** Mean mandate in each chair against the characters, and the share of days without a text that stands. */
  readonly players: Readonly<
    Record<string, { readonly a: number | null; readonly b: number | null; readonly broken: number | null }>
  >;
  /** Share of the days in which each side made it. */
  readonly moves: Readonly<Record<string, EachSeat>>;
  /** Share of the texts that stand. */
  readonly options: Readonly<Record<string, number>>;
  /** Share of the days. */
  readonly events: Readonly<Record<string, number>>;
}

/** The audit of a scenario as it is kept beside it: small, the same for the same plan, and readable in a diff. */
export interface AuditRecord {
  readonly scenario: string;
  readonly edition: number;
  readonly games: number;
  readonly seed: number;
  readonly findings: readonly Finding[];
  readonly lengths: Readonly<Partial<Record<Length, LengthRecord>>>;
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places)) + 0;
const share = (value: number): number => rounded(value, 3);
const score = (value: number): number => rounded(value, 1);
const perhaps = (value: number | null): number | null => (value === null ? null : score(value));
const each = (values: EachSeat, round: (value: number) => number): EachSeat => ({
  a: round(values.a),
  b: round(values.b),
});

const lengthRecord = (report: Report): LengthRecord => ({
  days: report.between,
  ratification: share(report.ratification),
  mandate: { a: score(report.mandate.a.mean), b: score(report.mandate.b.mean) },
  jointGains: score(report.jointGains.mean),
  ahead: each(report.chairs.ahead, share),
  firstMover: perhaps(report.firstMover?.advantage ?? null),
  compromise: share(report.trading.compromise),
  texts: share(report.trading.texts),
  better: share(report.trading.better),
  usual: share(report.variety.usual),
  players: Object.fromEntries(
    report.players.map(({ id, mandate, broken }) => [
      id,
      { a: perhaps(mandate.a), b: perhaps(mandate.b), broken: broken === null ? null : share(broken) },
    ]),
  ),
  moves: Object.fromEntries(report.moves.map(({ id, days }) => [id, each(days, share)])),
  options: Object.fromEntries(report.options.map((one) => [`${one.item} ${one.option}`, share(one.share)])),
  events: Object.fromEntries(report.events.map((one) => [one.id, share(one.share)])),
});

export const auditRecord = (
  scenario: Scenario,
  { games, seed }: Plan,
  reports: readonly Report[],
  findings: readonly Finding[],
): AuditRecord => ({
  scenario: scenario.id,
  edition: scenario.edition,
  games,
  seed,
  findings: findings.map((finding) => ({
    ...finding,
    measured: rounded(finding.measured, 3),
    threshold: rounded(finding.threshold, 3),
  })),
  lengths: Object.fromEntries(reports.map((report) => [report.length, lengthRecord(report)])),
});
