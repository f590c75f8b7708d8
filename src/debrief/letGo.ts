import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { movesOf } from './course.ts';
import type { Moment } from './missed.ts';
import { lackingAt } from './open.ts';
import type { Plot, Point } from './plot.ts';

/** An offer of one's own that brought both more than leaving, and oneself more than what was signed in the end. */
export interface LetGo {
  readonly at: Minute;
  readonly asked: Point;
  readonly cost: Hundredths;
  /** Before our next offer or acceptance: the one that asked for less. */
  readonly back: Moment;
}

/** Under five points it was the ordinary give and take. */
const LEAST: Hundredths = 500;

/** Of the offers that `seat` tabled and let go, the one worth most to it. */
export const letGoOf = (record: GameState, { offers, deal, walkAway }: Plot, seat: Seat): LetGo | null => {
  if (!deal) return null;
  const other = otherSeat(seat);
  const [best] = offers
    .filter(({ by, floated, terms, point }) => {
      const signable = point[other] >= walkAway[other] && lackingAt(record, terms).length === 0;
      return by === seat && !floated && signable && point[seat] - deal[seat] >= LEAST;
    })
    .toSorted((x, y) => y.point[seat] - x.point[seat]);
  if (!best) return null;
  const next = movesOf(record).find(
    ({ by, move, turn }) => by === seat && turn > best.turn && (move.kind === 'propose' || move.kind === 'accept'),
  );
  const back = { turn: next?.turn ?? best.turn, at: next?.at ?? best.at };
  return { at: best.at, asked: best.point, cost: best.point[seat] - deal[seat], back };
};
