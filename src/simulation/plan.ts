import { itemsInPlay } from '../engine/state.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import type { PlayerId } from './player.ts';
import { isStyle } from './styles.ts';
import { addTallies, EMPTY, type Tally, tallyOf } from './summary.ts';
import { playing } from './task.ts';
import { addTrials, type Trials, trialsOf } from './trial.ts';

/** What a simulation plays, for each length of the day. */
export interface Plan {
  readonly lengths: readonly Length[];
  readonly players: readonly PlayerId[];
  /** Days between players as they are, over all pairings. */
  readonly games: number;
  /** Days between characters with the other side as host, who speaks first. */
  readonly exchanged: number;
  /** Days in each chair that are played again without a move, and with a move more; see `trial.ts`. */
  readonly trials: number;
  readonly seed: number;
}

export type Pairing = Readonly<Record<Seat, PlayerId>>;

/** A piece of a plan for one worker: plain data. */
export type Part = { readonly length: Length; readonly seeds: readonly number[] } & (
  | { readonly what: 'days' | 'exchanged'; readonly players: Pairing }
  | { readonly what: 'trials'; readonly seat: Seat }
);

/** What a part came to. */
export type Played = { readonly tally: Tally } | { readonly trials: Trials };

/** Everyone against everyone; styles, which are there for comparison, against characters only when there are any. */
export const pairingsOf = (players: readonly PlayerId[]): readonly Pairing[] => {
  const real = players.some((id) => !isStyle(id));
  return players.flatMap((a) => players.flatMap((b) => (real && isStyle(a) && isStyle(b) ? [] : [{ a, b }])));
};

const SEEDS_A_PART = 4;

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

/**
 * The parts of a plan, those of every pairing in turn, so that what is done when it is stopped is a fair sample.
 * Exactly as many days as the plan says, each with a seed of its own.
 */
export const partsOf = ({ lengths, players, games, exchanged, trials, seed }: Plan): readonly Part[] => {
  const real = players.filter((id) => !isStyle(id));
  const days = (what: 'days' | 'exchanged', length: Length, pairings: readonly Pairing[], count: number): Part[] => {
    const parts: Part[] = [];
    const size = Math.max(1, Math.min(SEEDS_A_PART, Math.floor(count / pairings.length)));
    for (let k = 0, played = 0; played < count && pairings.length > 0; k = (k + 1) % pairings.length) {
      const players = pairings[k] as Pairing;
      const seeds = range(seed + played, Math.min(size, count - played));
      parts.push({ what, length, players, seeds });
      played += seeds.length;
    }
    return parts;
  };
  const tried = (length: Length): Part[] =>
    range(0, trials).flatMap((k) => SEATS.map((seat): Part => ({ what: 'trials', length, seat, seeds: [seed + k] })));
  const lists = lengths.flatMap((length) => [
    days('days', length, pairingsOf(players), games),
    days('exchanged', length, pairingsOf(real), exchanged),
    tried(length),
  ]);
  return dealt(lists);
};

/** All lists as one, each advancing by its share. */
const dealt = (lists: readonly (readonly Part[])[]): Part[] =>
  lists
    .flatMap((list) => list.map((part, k) => ({ part, at: (k + 0.5) / list.length })))
    .sort((x, y) => x.at - y.at)
    .map(({ part }) => part);

/** The same talks, received and opened by the other side. */
const hostedByOther = (scenario: Scenario): Scenario => {
  const { a, b } = scenario.delegations;
  return { ...scenario, delegations: { a: { ...a, host: b.host }, b: { ...b, host: a.host } } };
};

const exchangedScenarios = new WeakMap<Scenario, Scenario>();

const exchangedOf = (scenario: Scenario): Scenario => {
  const made = exchangedScenarios.get(scenario) ?? hostedByOther(scenario);
  exchangedScenarios.set(scenario, made);
  return made;
};

export const playPart = (scenario: Scenario, part: Part): Played => {
  const { length, seeds } = part;
  if (part.what === 'trials') return { trials: trialsOf(scenario, length, part.seat, seeds) };
  const talks = part.what === 'exchanged' ? exchangedOf(scenario) : scenario;
  const agenda = itemsInPlay({ scenario, length });
  const play = playing({ scenario: talks, length, players: part.players, seeds });
  return { tally: seeds.map(play).reduce((sum, record) => addTallies(sum, tallyOf(record, agenda)), EMPTY) };
};

export interface Cell {
  readonly players: Pairing;
  readonly tally: Tally;
}

/** All that was played for one length. */
export interface Results {
  readonly days: readonly Cell[];
  readonly exchanged: readonly Cell[];
  readonly trials: Readonly<Record<Seat, Trials>>;
}

export const NO_RESULTS: Results = { days: [], exchanged: [], trials: { a: {}, b: {} } };

const cellsWith = (cells: readonly Cell[], players: Pairing, tally: Tally): readonly Cell[] => {
  const at = cells.findIndex((cell) => cell.players.a === players.a && cell.players.b === players.b);
  const known = cells[at];
  if (!known) return [...cells, { players, tally }];
  return cells.with(at, { players, tally: addTallies(known.tally, tally) });
};

/** Adds what a part came to; the order of the parts does not matter to any figure. */
export const withPart = (results: Results, part: Part, played: Played): Results => {
  if (part.what === 'trials')
    return 'trials' in played
      ? { ...results, trials: { ...results.trials, [part.seat]: addTrials(results.trials[part.seat], played.trials) } }
      : results;
  return 'tally' in played
    ? { ...results, [part.what]: cellsWith(results[part.what], part.players, played.tally) }
    : results;
};
