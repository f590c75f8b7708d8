import { groundOf } from '../engine/ground.ts';
import { ENDINGS, type Ending, itemsInPlay } from '../engine/state.ts';
import { itemByItem } from '../negotiation/efficiency.ts';
import { standing } from '../negotiation/standing.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { otherSeat, SEATS } from '../scenario/vocabulary.ts';
import type { Cell, Results } from './plan.ts';
import type { PlayerId } from './player.ts';
import { deviationOf, errorOf, meanOf, type Spread, type Sums, spreadOf, sumsIn } from './statistics.ts';
import { isStyle } from './styles.ts';
import { addTallies, EMPTY, type Tally, type Usage } from './summary.ts';
import { triedMoves } from './trial.ts';

type EachSeat<T> = Readonly<Record<Seat, T>>;

/** What a simulation of one length of the day says. Shares are 0 to 1, scores 0 to 100; `null`: not played. */
export interface Report {
  readonly length: Length;
  /** Days played as they are; those between characters are what all figures speak of where nothing else is said. */
  readonly games: number;
  readonly between: number;
  /** Days with a text, and days whose text both capitals carry. */
  readonly agreement: number;
  readonly ratification: number;
  readonly endings: Readonly<Record<Ending, number>>;
  /** Share of the texts that this capital refused; `null` where there was none. */
  readonly refused: EachSeat<number | null>;
  readonly mandate: EachSeat<Spread>;
  readonly jointGains: Spread;
  readonly turns: Middle;
  /** Minutes since midnight at which the talks were over. */
  readonly over: Middle;
  readonly chairs: Chairs;
  readonly firstMover: FirstMover | null;
  readonly trading: Trading;
  /** Everyone's mean mandate in each chair, against the characters. */
  readonly players: readonly Standing[];
  /** By chair: the row's mean mandate in it, the column opposite. */
  readonly matrix: EachSeat<Readonly<Record<string, Readonly<Record<string, number | null>>>>>;
  readonly moves: readonly MoveReport[];
  /** `games`: days of all players whose text stands and has it. */
  readonly options: readonly (Difference & {
    readonly item: string;
    readonly option: string;
    readonly games: number;
  })[];
  /** `games`: days of all players on which it happened. */
  readonly events: readonly (Difference & { readonly id: string; readonly games: number })[];
  readonly variety: Variety;
}

export interface Middle {
  readonly mean: number;
  /** `null`: of one day. */
  readonly deviation: number | null;
}

export interface Chairs {
  /** Mean mandate of a less that of b. */
  readonly difference: number;
  /** Share of the days in which this chair had more of its mandate than the other. */
  readonly ahead: EachSeat<number>;
}

/** The same pairings with the other side as host: whoever hosts speaks first. */
export interface FirstMover {
  readonly games: number;
  /** Mean mandate of a chair when it speaks first, and when it does not. */
  readonly mandate: EachSeat<{ readonly first: number; readonly second: number }>;
  /** Mean over the chairs of first less second. */
  readonly advantage: number;
}

/** Shares of the largest joint surplus in the ZOPA. */
export interface Trading {
  /** What the issue-by-issue compromise gets; see `itemByItem`. */
  readonly compromise: number;
  /** What the texts of the characters get, where they stand. */
  readonly texts: number;
  /** Share of these texts that get more than the compromise. */
  readonly better: number;
  /** What the texts of the style that splits the difference get, where they stand. */
  readonly splitting: number | null;
}

export interface Standing {
  readonly id: PlayerId;
  readonly style: boolean;
  readonly games: number;
  readonly mandate: EachSeat<number | null>;
  /** Mean of both chairs. */
  readonly mean: number | null;
  /** Standard error of that mean; `null` where a pairing was played only once. */
  readonly error: number | null;
  /** Share of its days that ended without a text that stands. */
  readonly broken: number | null;
}

/** An estimate with its standard error; one case has none. */
export interface Estimate {
  readonly n: number;
  readonly mean: number;
  readonly error: number | null;
}

export interface MoveReport {
  readonly id: string;
  /** Share of the days in which this side made it, and times a day. */
  readonly days: EachSeat<number>;
  readonly times: EachSeat<number>;
  /** Points of the mandate that the move brought those who made it, by days played again without it. */
  readonly kept: EachSeat<Estimate | null>;
  /** Points of the mandate that it brings when it is made once, whenever and on whatever. */
  readonly blind: EachSeat<Estimate | null>;
}

/** Days with it less days without it: what goes together, which need not be cause and effect. */
export interface Difference {
  /** Of the days; an option's, of the texts that stand. */
  readonly share: number;
  readonly jointGains: number | null;
  readonly mandate: EachSeat<number | null>;
}

export interface Variety {
  /** Different results of all days. */
  readonly results: number;
  /** Pairings that were played twice or more, and those of them in which every day led to the same. */
  readonly pairings: number;
  readonly same: number;
  /** Share of the days of a pairing that led to its most frequent result, over all pairings. */
  readonly usual: number;
}

const over = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const each = <T>(make: (seat: Seat) => T): EachSeat<T> => ({ a: make('a'), b: make('b') });

const sumOf = (cells: readonly Cell[]): Tally => cells.reduce((sum, { tally }) => addTallies(sum, tally), EMPTY);

const middleOf = (sums: Sums): Middle => ({ mean: meanOf(sums), deviation: deviationOf(sums) });

const isBetween = ({ players }: Cell): boolean => !isStyle(players.a) && !isStyle(players.b);

const meanMandate = (tally: Tally, seat: Seat): number | null => {
  const sums = sumsIn(tally.mandate[seat]);
  return sums.n > 0 ? meanOf(sums) : null;
};

const meanOfKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
};

/** In its chair against every character that it met, each with the same weight. */
const against = (cells: readonly Cell[], id: PlayerId, seat: Seat): readonly Cell[] =>
  cells.filter(({ players }) => players[seat] === id && !isStyle(players[otherSeat(seat)]));

const standingOf = (cells: readonly Cell[], id: PlayerId): Standing => {
  const met = each((seat) => against(cells, id, seat));
  const mandate = each((seat) => meanOfKnown(met[seat].map(({ tally }) => meanMandate(tally, seat))));
  const all = sumOf([...met.a, ...met.b]);
  const errors = SEATS.flatMap((seat) =>
    met[seat].map(({ tally }) => {
      const error = errorOf(sumsIn(tally.mandate[seat]));
      return error === null ? null : error / (2 * met[seat].length);
    }),
  );
  return {
    id,
    style: isStyle(id),
    games: all.games,
    mandate,
    mean: meanOfKnown([mandate.a, mandate.b]),
    error: all.games > 0 && errors.every((error) => error !== null) ? Math.hypot(...errors) : null,
    broken: all.games > 0 ? 1 - all.stands / all.games : null,
  };
};

const matrixOf = (cells: readonly Cell[], players: readonly PlayerId[], seat: Seat): Report['matrix'][Seat] =>
  Object.fromEntries(
    players.map((own) => [
      own,
      Object.fromEntries(
        players.map((other) => {
          const met = cells.find((cell) => cell.players[seat] === own && cell.players[otherSeat(seat)] === other);
          return [other, met ? meanMandate(met.tally, seat) : null];
        }),
      ),
    ]),
  );

/** Days with something less days without it; `whole` are the days that are compared. */
const differenceOf = (found: Usage | undefined, whole: Tally, standing: boolean): Difference => {
  const days = standing ? whole.stands : whole.games;
  const games = found?.games ?? 0;
  const rest = days - games;
  const apart = (withIt: number, all: number): number | null =>
    games > 0 && rest > 0 ? withIt / games - (all - withIt) / rest : null;
  // A day without a text that stands has all scores 0, so the sums of all days are those of the standing ones.
  return {
    share: over(games, days),
    jointGains: apart(found?.jointGains ?? 0, sumsIn(whole.jointGains).sum),
    mandate: each((seat) => apart(found?.[seat] ?? 0, sumsIn(whole.mandate[seat]).sum)),
  };
};

const estimateOf = (sums: Sums | undefined): Estimate | null =>
  sums && sums.n > 0 ? { n: sums.n, mean: meanOf(sums), error: errorOf(sums) } : null;

const moveReports = (scenario: Scenario, { trials }: Results, all: Tally): MoveReport[] => {
  const tried = triedMoves(scenario);
  const seen = SEATS.flatMap((seat) => Object.keys(all.moves[seat]));
  return [...new Set([...scenario.verbs, ...scenario.moves.map(({ id }) => id), ...seen])].map((id) => ({
    id,
    days: each((seat) => over(all.moves[seat][id]?.games ?? 0, all.games)),
    times: each((seat) => over(all.moves[seat][id]?.times ?? 0, all.games)),
    kept: each((seat) => (tried.includes(id) ? estimateOf(trials[seat][id]?.kept) : null)),
    blind: each((seat) => (tried.includes(id) ? estimateOf(trials[seat][id]?.blind) : null)),
  }));
};

const firstMoverOf = (scenario: Scenario, between: readonly Cell[], exchanged: readonly Cell[]): FirstMover | null => {
  if (exchanged.length === 0) return null;
  const met = between.filter(({ players }) =>
    exchanged.some((cell) => cell.players.a === players.a && cell.players.b === players.b),
  );
  const mean = (cells: readonly Cell[], seat: Seat): number =>
    meanOfKnown(cells.map(({ tally }) => meanMandate(tally, seat))) ?? 0;
  const mandate = each((seat) => {
    const [own, other] = scenario.delegations[seat].host ? [met, exchanged] : [exchanged, met];
    return { first: mean(own, seat), second: mean(other, seat) };
  });
  const gain = (seat: Seat): number => mandate[seat].first - mandate[seat].second;
  return { games: sumOf(exchanged).games, mandate, advantage: (gain('a') + gain('b')) / 2 };
};

const tradingOf = (scenario: Scenario, length: Length, cells: readonly Cell[], all: Tally): Trading => {
  const { talks, field } = groundOf({ scenario, length });
  const gains = (tally: Tally): number => over(sumsIn(tally.jointGains).sum, 100 * tally.stands);
  const splitting = sumOf(cells.filter(({ players }) => players.a === 'split' || players.b === 'split'));
  const compromise = standing(talks.space, itemByItem(talks.space), field).surplusShare;
  const better = Object.entries(all.jointGains).filter(([score]) => Number(score) > 100 * compromise);
  return {
    compromise,
    texts: gains(all),
    better: over(
      better.reduce((sum, [, games]) => sum + games, 0),
      all.stands,
    ),
    splitting: splitting.stands > 0 ? gains(splitting) : null,
  };
};

const varietyOf = (cells: readonly Cell[], all: Tally): Variety => {
  const repeated = cells.filter(({ tally }) => tally.games > 1);
  const most = ({ tally }: Cell): number => Math.max(...Object.values(tally.results));
  const games = repeated.reduce((sum, { tally }) => sum + tally.games, 0);
  return {
    results: Object.keys(all.results).length,
    pairings: repeated.length,
    same: repeated.filter((cell) => most(cell) === cell.tally.games).length,
    usual: over(
      repeated.reduce((sum, cell) => sum + most(cell), 0),
      games,
    ),
  };
};

/** Whoever was done first: sums of fractions must not depend on it. */
const inOrder = (cells: readonly Cell[], players: readonly PlayerId[]): readonly Cell[] => {
  const place = ({ players: { a, b } }: Cell): number => players.indexOf(a) * players.length + players.indexOf(b);
  return cells.toSorted((x, y) => place(x) - place(y));
};

/** `players` in the order in which they are to be named. */
export const reportOf = (
  scenario: Scenario,
  length: Length,
  players: readonly PlayerId[],
  results: Results,
): Report => {
  const days = inOrder(results.days, players);
  const exchanged = inOrder(results.exchanged, players);
  const real = days.filter(isBetween);
  // A field of styles alone is told of as if they were characters.
  const between = real.length > 0 ? real : days;
  const all = sumOf(between);
  const everyone = sumOf(days);
  const share = (part: number): number => over(part, all.games);
  return {
    length,
    games: everyone.games,
    between: all.games,
    agreement: share(all.texts),
    ratification: share(all.stands),
    endings: Object.fromEntries(ENDINGS.map((how) => [how, share(all.endings[how])])) as Report['endings'],
    refused: each((seat) => (all.texts > 0 ? all.refused[seat] / all.texts : null)),
    mandate: each((seat) => spreadOf(all.mandate[seat])),
    jointGains: spreadOf(all.jointGains),
    turns: middleOf(all.turns),
    over: middleOf(all.minutes),
    chairs: {
      difference: meanOf(sumsIn(all.mandate.a)) - meanOf(sumsIn(all.mandate.b)),
      ahead: each((seat) => share(all.ahead[seat])),
    },
    firstMover: firstMoverOf(scenario, between, exchanged),
    trading: tradingOf(scenario, length, days, all),
    players: players.map((id) => standingOf(days, id)),
    matrix: each((seat) => matrixOf(days, players, seat)),
    moves: moveReports(scenario, results, all),
    options: itemsInPlay({ scenario, length }).flatMap(({ id: item, options }) =>
      options.map(({ id: option }) => ({
        item,
        option,
        games: everyone.options[`${item} ${option}`]?.games ?? 0,
        ...differenceOf(all.options[`${item} ${option}`], all, true),
      })),
    ),
    events: scenario.events
      .filter(({ lengths }) => lengths?.includes(length) ?? true)
      .map(({ id }) => ({
        id,
        games: everyone.events[id]?.games ?? 0,
        ...differenceOf(all.events[id], all, false),
      })),
    variety: varietyOf(between, all),
  };
};
