import { CHARACTERS } from '../counterpart/character.ts';
import type { Counterpart } from '../counterpart/thought.ts';
import { thought } from '../counterpart/thought.ts';
import { tasteAt } from '../engine/luck.ts';
import { objection } from '../engine/objection.ts';
import { scores } from '../engine/scores.ts';
import type { View } from '../engine/view.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { anything } from './anything.ts';
import { type Game, playDay } from './day.ts';
import { playerOf, sitting } from './player.ts';
import { nameOf } from './record.ts';
import { addSums, NO_SUMS, type Sums, sumsOf } from './statistics.ts';

/** Moves that a day cannot do without, or that end it: to take them away says nothing of their worth. */
const NEEDED: ReadonlySet<string> = new Set([
  'open',
  'propose',
  'accept',
  'decline',
  'answer',
  'reply',
  'close',
  'walkOut',
]);

export const triedMoves = (scenario: Scenario): readonly string[] => [
  ...scenario.verbs.filter((verb) => !NEEDED.has(verb)),
  ...scenario.moves.map(({ id }) => id),
];

/** What a move is worth to the one who makes it, in points of the mandate, by days played twice with the same seed. */
export interface Trial {
  /** Days, and those in which it was made by choice. */
  readonly days: number;
  readonly made: number;
  /** Mandate as played less mandate without the move, over the days in which it was made. */
  readonly kept: Sums;
  /** Mandate with the move made once, at some time and on some article, less mandate as played; where it could be. */
  readonly blind: Sums;
}

export type Trials = Readonly<Record<string, Trial>>;

const NO_TRIAL: Trial = { days: 0, made: 0, kept: NO_SUMS, blind: NO_SUMS };

export const addTrials = (x: Trials, y: Trials): Trials => {
  const all: Record<string, Trial> = { ...x };
  for (const [name, trial] of Object.entries(y)) {
    const known = all[name] ?? NO_TRIAL;
    all[name] = {
      days: known.days + trial.days,
      made: known.made + trial.made,
      kept: addSums(known.kept, trial.kept),
      blind: addSums(known.blind, trial.blind),
    };
  }
  return all;
};

/** The same player, who does its next best thing instead of the move, unless there is nothing else to do. */
const without = (player: Counterpart, name: string): Counterpart => {
  const blinkered = (view: View): View => ({
    ...view,
    verbs: view.verbs.filter((verb) => verb !== name),
    moves: view.moves.filter(({ id }) => id !== name),
  });
  return (view, luck) => {
    const first = player(view, luck);
    if (nameOf(first.move) !== name) return first;
    const other = player(blinkered(view), luck);
    return other.move.kind === 'walkOut' ? first : other;
  };
};

/** The same player, who makes the move once, as soon as it may after a time of the day that `seed` draws. */
const blindly = (player: Counterpart, name: string, seed: number, onMade: () => void): Counterpart => {
  let made = false;
  return (view, luck) => {
    const { opens, closes } = view.day;
    const due = opens + tasteAt(seed, 1001, view.seat) * 0.85 * (closes - opens);
    if (made || view.minutes < due || view.question) return player(view, luck);
    const moves =
      anything(view)
        .get(name)
        ?.filter((move) => objection(view, move) === undefined) ?? [];
    const move = moves[Math.floor(tasteAt(seed, 1002, view.seat) * moves.length)];
    if (!move) return player(view, luck);
    made = true;
    onMade();
    return thought(move, 'curious');
  };
};

/** The trials of every move in one chair: for each seed another pair of characters. */
export const trialsOf = (scenario: Scenario, length: Length, seat: Seat, seeds: readonly number[]): Trials => {
  let all: Trials = {};
  for (const seed of seeds) {
    const own = CHARACTERS[seed % CHARACTERS.length] ?? CHARACTERS[0];
    const other = CHARACTERS[Math.floor(seed / CHARACTERS.length) % CHARACTERS.length] ?? CHARACTERS[0];
    const both = sitting({ [seat]: own, [otherSeat(seat)]: other } as Record<Seat, typeof own>);
    const mandate = ({ state }: Game): number => scores(state).mandate[seat];
    const play = (player: Counterpart): number => mandate(playDay(scenario, length, seed, { ...both, [seat]: player }));
    const base = playDay(scenario, length, seed, both);
    const asPlayed = mandate(base);
    const made = new Set(base.log.flatMap(({ by, move }) => (by === seat ? nameOf(move) : [])));
    const trial = (name: string): Trial => {
      let times = 0;
      const tried = play(
        blindly(playerOf(own), name, seed, () => {
          times += 1;
        }),
      );
      return {
        days: 1,
        made: made.has(name) ? 1 : 0,
        kept: made.has(name) ? sumsOf(asPlayed - play(without(playerOf(own), name))) : NO_SUMS,
        blind: times > 0 ? sumsOf(tried - asPlayed) : NO_SUMS,
      };
    };
    all = addTrials(all, Object.fromEntries(triedMoves(scenario).map((name) => [name, trial(name)])));
  }
  return all;
};
