import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { otherSeat, SEATS } from '../scenario/vocabulary.ts';
import type { PlayerId } from './player.ts';
import type { MoveReport, Report, Standing } from './report.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The character that is meant to be the strongest. */
export const EXPERT = 'doyenne';

export const FINDINGS = [
  'styleWins',
  'moveNeverWorth',
  'moveAlwaysRight',
  'optionNeverAgreed',
  'eventNeverHappens',
  'tradingUnrewarded',
  'tradingUnused',
  'chairCannotWin',
  'chairAlwaysBehind',
  'resultNeverVaries',
  'opponentDominated',
  'expertNotFirst',
  'expertBreaksTalks',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** Something that keeps a scenario from playing well. `subject` is what it is about: an id, an option, a chair. */
export interface Finding {
  readonly code: FindingCode;
  readonly subject: string;
  /** Left out: over all lengths. */
  readonly length?: Length;
  readonly measured: number;
  readonly threshold: number;
}

const known = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => value !== null && value !== undefined);

const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

const median = (values: readonly number[]): number => {
  const ordered = values.toSorted((x, y) => x - y);
  const half = ordered.length / 2;
  return (Number(ordered[Math.ceil(half) - 1] ?? 0) + Number(ordered[Math.floor(half)] ?? 0)) / 2;
};

const characters = ({ players }: Report): readonly Standing[] => players.filter(({ style }) => !style);

/** A style that gets more in every chair than any character there. `measured`: its smallest lead, in points. */
const styleWins = (report: Report): Finding[] =>
  report.players
    .filter(({ style }) => style)
    .flatMap(({ id, mandate }) => {
      const leads = SEATS.map(
        (seat) => (mandate[seat] ?? 0) - Math.max(0, ...known(characters(report).map((one) => one.mandate[seat]))),
      );
      const lead = Math.min(...leads);
      return lead > 0
        ? [{ code: 'styleWins' as const, subject: id, length: report.length, measured: lead, threshold: 0 }]
        : [];
    });

interface MoveCell extends Pick<MoveReport, 'id'> {
  readonly days: number;
  readonly kept: MoveReport['kept'][Seat];
  readonly blind: MoveReport['blind'][Seat];
}

/** A move in every chair and length in which it could be made. */
const cellsOf = (reports: readonly Report[], id: string): readonly MoveCell[] =>
  reports
    .flatMap(({ moves }) => moves.filter((move) => move.id === id))
    .flatMap((move) =>
      SEATS.map((seat) => ({ id, days: move.days[seat], kept: move.kept[seat], blind: move.blind[seat] })),
    )
    .filter(({ days, blind }) => days > 0 || blind !== null);

const surely = (estimate: MoveCell['kept'], sign: 1 | -1, by = 0): boolean =>
  estimate !== null &&
  estimate.error !== null &&
  estimate.n >= THRESHOLDS.trialDays.at &&
  sign * estimate.mean - THRESHOLDS.moveCertain.at * estimate.error > by;

/** For the day that goes wrong: they are worth that they can be made, and need not be made often. */
const LAST_RESORTS: ReadonlySet<string> = new Set(['reopen', 'walkOut']);

/** Hardly made, or bad for those who make it, in every chair; and made at random it helps in none. */
const neverWorth = (cells: readonly MoveCell[]): boolean =>
  cells.every(({ id, days, kept, blind }) => {
    const rare = days < THRESHOLDS.moveDays.at && !LAST_RESORTS.has(id);
    return (rare || surely(kept, -1)) && !surely(blind, 1);
  });

/** Made at random, whenever and on whatever, it helps by more than a trifle in every chair. */
const alwaysRight = (cells: readonly MoveCell[]): boolean =>
  cells.every(({ blind }) => surely(blind, 1, THRESHOLDS.moveRight.at));

const moves = (reports: readonly Report[]): Finding[] =>
  [...new Set(reports.flatMap((report) => report.moves.map(({ id }) => id)))].flatMap((id): Finding[] => {
    const cells = cellsOf(reports, id);
    // What cannot be taken away has no trial.
    if (cells.every(({ blind }) => blind === null) && (cells.length > 0 || LAST_RESORTS.has(id))) return [];
    if (neverWorth(cells)) {
      const measured = Math.max(0, ...cells.map(({ days }) => days));
      return [{ code: 'moveNeverWorth', subject: id, measured, threshold: THRESHOLDS.moveDays.at }];
    }
    if (!alwaysRight(cells)) return [];
    const measured = Math.min(...cells.map(({ blind }) => blind?.mean ?? 0));
    return [{ code: 'moveAlwaysRight', subject: id, measured, threshold: THRESHOLDS.moveRight.at }];
  });

/** Options that a capital never allows: they are there to be asked for, not to be had. */
const closed = (scenario: Scenario, item: string, option: string): boolean =>
  SEATS.some((seat) =>
    scenario.delegations[seat].instructions.redLines.some(
      (line) => line.item === item && line.options.includes(option) && !line.clear,
    ),
  );

/** The status quo is no option that anybody has to agree on. */
const optionsNeverAgreed = (scenario: Scenario, reports: readonly Report[]): Finding[] =>
  scenario.items.flatMap(({ id: item, options, statusQuo }) =>
    options
      .filter(({ id, dominated }) => !dominated && id !== statusQuo && !closed(scenario, item, id))
      .flatMap(({ id }): Finding[] => {
        const played = reports.flatMap((report) =>
          report.options.filter((one) => one.item === item && one.option === id),
        );
        if (played.length === 0 || played.some(({ games }) => games > 0)) return [];
        return [{ code: 'optionNeverAgreed', subject: `${item} ${id}`, measured: 0, threshold: 1 }];
      }),
  );

const eventsNeverHappen = (scenario: Scenario, reports: readonly Report[]): Finding[] =>
  scenario.events.flatMap(({ id }): Finding[] => {
    const shares = reports.flatMap(({ games, events }) =>
      events.filter((event) => event.id === id).map((event) => (games > 0 ? event.games / games : 0)),
    );
    const measured = Math.max(0, ...shares);
    if (shares.length === 0 || measured >= THRESHOLDS.eventDays.at) return [];
    return [{ code: 'eventNeverHappens', subject: id, measured, threshold: THRESHOLDS.eventDays.at }];
  });

const trading = ({ length, trading: { compromise, better } }: Report): Finding[] =>
  [
    ...(compromise > THRESHOLDS.compromise.at
      ? [{ code: 'tradingUnrewarded' as const, measured: compromise, threshold: THRESHOLDS.compromise.at }]
      : []),
    ...(better < THRESHOLDS.better.at
      ? [{ code: 'tradingUnused' as const, measured: better, threshold: THRESHOLDS.better.at }]
      : []),
  ].map((one) => ({ ...one, subject: 'trading', length }));

const chairs = (scenario: Scenario, report: Report): Finding[] => {
  const {
    length,
    chairs: { ahead },
    ratification,
  } = report;
  return SEATS.flatMap((seat): Finding[] => {
    const subject = scenario.delegations[seat].id;
    const best = Math.max(0, ...known(characters(report).map(({ mandate }) => mandate[seat])));
    const share = ratification > 0 ? ahead[seat] / ratification : 0;
    return [
      ...(best < THRESHOLDS.best.at
        ? [{ code: 'chairCannotWin' as const, subject, length, measured: best, threshold: THRESHOLDS.best.at }]
        : []),
      ...(share < THRESHOLDS.ahead.at
        ? [{ code: 'chairAlwaysBehind' as const, subject, length, measured: share, threshold: THRESHOLDS.ahead.at }]
        : []),
    ];
  });
};

const variety = ({ length, variety: { usual, pairings } }: Report): Finding[] =>
  pairings > 0 && usual > THRESHOLDS.usual.at
    ? [{ code: 'resultNeverVaries', subject: 'results', length, measured: usual, threshold: THRESHOLDS.usual.at }]
    : [];

/** What a character takes and what it leaves, in each chair against each character: mean mandates over the lengths. */
const gains = (reports: readonly Report[], id: PlayerId): readonly number[] => {
  const met = reports[0] ? characters(reports[0]).map((one) => one.id) : [];
  const over = (seat: Seat, own: PlayerId, other: PlayerId): number =>
    mean(known(reports.map(({ matrix }) => matrix[seat][own]?.[other])));
  return SEATS.flatMap((seat) => met.flatMap((other) => [over(seat, id, other), over(otherSeat(seat), other, id)]));
};

/**
 * A character that has nothing to itself: in every chair, with every character opposite, one other takes as much of its
 * own mandate and leaves as much of theirs. `measured`: by how much the other is better, at least.
 */
const dominated = (reports: readonly Report[]): Finding[] => {
  const ids = reports[0] ? characters(reports[0]).map(({ id }) => id) : [];
  return ids.flatMap((id): Finding[] => {
    const own = gains(reports, id);
    const better = ids
      .filter((other) => other !== id)
      .map((other) => Math.min(...gains(reports, other).map((gain, k) => gain - (own[k] ?? 0))));
    const measured = Math.max(...better);
    return better.length > 0 && measured >= 0
      ? [{ code: 'opponentDominated', subject: id, measured, threshold: 0 }]
      : [];
  });
};

const expert = (reports: readonly Report[]): Finding[] => {
  const ids = reports[0] ? characters(reports[0]).map(({ id }) => id) : [];
  if (!ids.some((id) => id === EXPERT)) return [];
  const figure = (id: string, of: (standing: Standing) => number | null): number =>
    mean(known(reports.map(({ players }) => players.find((one) => one.id === id)).map((one) => one && of(one))));
  const others = ids.filter((id) => id !== EXPERT);
  const best = Math.max(...others.map((id) => figure(id, (one) => one.mean)));
  const lead = figure(EXPERT, (one) => one.mean) - best;
  const broken = figure(EXPERT, (one) => one.broken);
  const usual = median(ids.map((id) => figure(id, (one) => one.broken)));
  return [
    ...(lead <= 0 ? [{ code: 'expertNotFirst' as const, subject: EXPERT, measured: lead, threshold: 0 }] : []),
    ...(broken > usual
      ? [{ code: 'expertBreaksTalks' as const, subject: EXPERT, measured: broken, threshold: usual }]
      : []),
  ];
};

/** Everything that is wrong with how a scenario plays, by reports of all its lengths with all players. */
export const findingsOf = (scenario: Scenario, reports: readonly Report[]): readonly Finding[] => [
  ...reports.flatMap(styleWins),
  ...moves(reports),
  ...optionsNeverAgreed(scenario, reports),
  ...eventsNeverHappen(scenario, reports),
  ...reports.flatMap(trading),
  ...reports.flatMap((report) => chairs(scenario, report)),
  ...reports.flatMap(variety),
  ...dominated(reports),
  ...expert(reports),
];
