import { CHARACTERS } from '../counterpart/character.ts';
import type { GameState, Hundredths } from '../engine/state.ts';
import { median, type PercentileRank, percentileRank } from '../negotiation/percentile.ts';
import type { Seat } from '../scenario/schema.ts';
import type { PlayerId } from '../simulation/player.ts';
import type { GameRecord } from '../simulation/record.ts';
import type { Task } from '../simulation/task.ts';

/** `count` seeds from 1: the same for whoever runs them again. */
export const seedsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k + 1);

/** Whole days of the same length in the same chair, by every character in turn, against the same counterpart: `days` each. */
export const peerTasks = (record: GameState, seat: Seat, across: PlayerId, days: number): readonly Task[] =>
  CHARACTERS.map((id) => {
    const players = { a: across, b: across, [seat]: id };
    return { scenario: record.scenario, length: record.length, players, seeds: seedsOf(days) };
  });

/** How one character fared in the chair. */
export interface Peer {
  readonly id: PlayerId;
  readonly days: number;
  readonly worth: Hundredths;
  readonly stands: number;
}

/** A result among those of the simulated players of its chair. */
export interface Standing {
  readonly rank: PercentileRank;
  /** Best in the middle first. */
  readonly peers: readonly Peer[];
}

export const standingOf = (records: readonly GameRecord[], seat: Seat, worth: Hundredths): Standing => {
  const ids = [...new Set(records.map(({ players }) => players[seat]))];
  const peers = ids.map((id): Peer => {
    const own = records.filter(({ players }) => players[seat] === id);
    const worths = own.map((one) => one.worth[seat]);
    return { id, days: own.length, worth: median(worths) ?? 0, stands: own.filter(({ stands }) => stands).length };
  });
  return {
    rank: percentileRank(
      records.map((one) => one.worth[seat]),
      worth,
    ),
    peers: peers.sort((x, y) => y.worth - x.worth),
  };
};
