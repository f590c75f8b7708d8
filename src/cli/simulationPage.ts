import type { Scenario, Seat } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import type { Difference, Estimate, Report } from '../simulation/report.ts';
import type { Spread } from '../simulation/statistics.ts';
import { columns } from './columns.ts';
import { clockOf } from './minutes.ts';

const percent = (share: number | null): string => (share === null ? '·' : `${Math.round(100 * share)} %`);
const score = (value: number | null): string => (value === null ? '·' : value.toFixed(1));
const signed = (value: number | null): string =>
  value === null ? '·' : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
const estimate = (one: Estimate | null): string => (one ? `${signed(one.mean)} ± ${score(one.error)}` : '·');

const spread = ({ mean, deviation, low, middle, high }: Spread): string[] => [
  score(mean),
  score(deviation),
  String(low),
  String(middle),
  String(high),
];

const nameOf = (scenario: Scenario, seat: Seat): string => scenario.delegations[seat].id.toUpperCase();

const both = (scenario: Scenario): string[] => SEATS.map((seat) => nameOf(scenario, seat));

const howItEnds = (scenario: Scenario, report: Report): string => {
  const { agreement, ratification, endings, refused, turns, over } = report;
  return columns([
    ['with a text', percent(agreement), 'carried by both capitals', percent(ratification)],
    ['closed', percent(endings.closed), 'by the clock', percent(endings.deadline)],
    ['walked out', percent(endings.walkedOut), 'moves', `${score(turns.mean)} ± ${score(turns.deviation)}`],
    [
      'over at',
      clockOf(Math.round(over.mean)),
      '±',
      over.deviation === null ? '·' : `${Math.round(over.deviation)} min`,
    ],
    ...SEATS.map((seat) => [`refused by ${nameOf(scenario, seat)}`, percent(refused[seat]), 'of the texts', '']),
  ]);
};

const scores = (scenario: Scenario, { mandate, jointGains }: Report): string =>
  columns([
    ['', 'mean', 's', '10 %', '50 %', '90 %'],
    ...SEATS.map((seat) => [`mandate ${nameOf(scenario, seat)}`, ...spread(mandate[seat])]),
    ['joint gains', ...spread(jointGains)],
  ]);

const advantage = (scenario: Scenario, { chairs, firstMover, trading }: Report): string[] => {
  const [a, b] = [nameOf(scenario, 'a'), nameOf(scenario, 'b')];
  return [
    `  chairs: ${a} ${signed(chairs.difference)} over ${b}; ahead in ${percent(chairs.ahead.a)} / ${percent(chairs.ahead.b)} of the days`,
    firstMover
      ? `  speaking first, as host: ${signed(firstMover.advantage)}; ${SEATS.map((seat) => `${nameOf(scenario, seat)} ${score(firstMover.mandate[seat].first)} first, ${score(firstMover.mandate[seat].second)} second`).join('; ')} (days with the other host: ${firstMover.games})`
      : '  speaking first: not played',
    `  of the best joint surplus: item-by-item compromise ${percent(trading.compromise)}, texts that stand ${percent(trading.texts)}${trading.splitting === null ? '' : `, those of one who splits the difference ${percent(trading.splitting)}`}`,
  ];
};

/** Those who played at all. */
const present = ({ players }: Report): Report['players'] => players.filter(({ games }) => games > 0);

const standings = (scenario: Scenario, report: Report): string =>
  columns([
    ['', ...both(scenario), 'both', '±', 'broken', 'days'],
    ...present(report).map(({ id, style, mandate, mean, error, broken, games }) => [
      style ? `${id} (style)` : id,
      score(mandate.a),
      score(mandate.b),
      score(mean),
      score(error),
      percent(broken),
      String(games),
    ]),
  ]);

/** Those who met somebody: the row in that seat, the column opposite. */
const matrix = (report: Report, seat: Seat): string => {
  const met = (own: string, other: string): number | null => report.matrix[seat][own]?.[other] ?? null;
  const rowsOf = report.players.filter(({ id }) => report.players.some((other) => met(id, other.id) !== null));
  const columnsOf = report.players.filter(({ id }) => report.players.some((own) => met(own.id, id) !== null));
  return columns([
    ['', ...columnsOf.map(({ id }) => id.slice(0, 9))],
    ...rowsOf.map(({ id }) => [
      id,
      ...columnsOf.map((other) => {
        const mean = met(id, other.id);
        return mean === null ? '·' : mean.toFixed(0);
      }),
    ]),
  ]);
};

const moves = (scenario: Scenario, report: Report): string =>
  columns([
    [
      '',
      ...both(scenario).map((name) => `${name} days`),
      'times a day',
      ...both(scenario).map((name) => `${name} kept`),
      ...both(scenario).map((name) => `${name} blind`),
    ],
    ...report.moves.map(({ id, days, times, kept, blind }) => [
      id,
      percent(days.a),
      percent(days.b),
      (times.a + times.b).toFixed(2),
      estimate(kept.a),
      estimate(kept.b),
      estimate(blind.a),
      estimate(blind.b),
    ]),
  ]);

const differences = (
  scenario: Scenario,
  title: string,
  rows: readonly (Difference & { readonly name: string })[],
): string =>
  columns([
    ['', title, 'joint gains', ...both(scenario)],
    ...rows.map(({ name, share, jointGains, mandate }) => [
      name,
      `${(100 * share).toFixed(1)} %`,
      signed(jointGains),
      signed(mandate.a),
      signed(mandate.b),
    ]),
  ]);

const lengthPage = (scenario: Scenario, report: Report): string => {
  const { variety } = report;
  return [
    `${report.length} agenda: days between characters ${report.between}, in all ${report.games}`,
    '',
    howItEnds(scenario, report),
    '',
    'Scores',
    scores(scenario, report),
    ...advantage(scenario, report),
    `  results: ${variety.results} different${variety.pairings > 0 ? `; a pairing has its usual one in ${percent(variety.usual)} of its days; always the same in ${variety.same} of ${variety.pairings} pairings` : ''}`,
    '',
    'Players: mean mandate against the characters',
    standings(scenario, report),
    ...SEATS.flatMap((seat) => [
      '',
      `Mandate of ${nameOf(scenario, seat)}: the row sits there, the column opposite`,
      matrix(report, seat),
    ]),
    '',
    'Moves: days with it; what it brought those who made it (the day again without it); what it brings made blindly, once',
    moves(scenario, report),
    '',
    'Options: in the texts that stand; those texts less the others',
    differences(
      scenario,
      'texts',
      report.options.map((one) => ({ ...one, name: `${one.item} ${one.option}` })),
    ),
    '',
    'Events: days with it; those days less the others',
    differences(
      scenario,
      'days',
      report.events.map((one) => ({ ...one, name: one.id })),
    ),
  ].join('\n');
};

/** Everything that a simulation says, to be read in a terminal. */
export const simulationPage = (scenario: Scenario, reports: readonly Report[], whole: boolean): string =>
  [
    `${scenario.id}, edition ${scenario.edition}${whole ? '' : ' (interrupted: this is what was played)'}`,
    ...reports.map((report) => lengthPage(scenario, report)),
  ].join('\n\n');
