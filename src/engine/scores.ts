import { at, jointSurplus } from '../negotiation/efficiency.ts';
import { indexOf } from '../negotiation/space.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { type Ground, groundOf } from './ground.ts';
import { outcomeOf } from './space.ts';
import type { GameState, Hundredths } from './state.ts';

/** The figures that one game is held against another by. Scores are whole, 0 to 100. */
export interface Scores {
  /** True when there is a text and both capitals carry it; otherwise each side has its walk-away value. */
  readonly stands: boolean;
  readonly worth: Readonly<Record<Seat, Hundredths>>;
  /** (u − r) / (I − r): one's own gain over walking away, as a share of the best one could have had in the ZOPA. */
  readonly mandate: Readonly<Record<Seat, number>>;
  /** (W(ω) − W(r)) / (W* − W(r)): the joint surplus taken, as a share of the largest in the ZOPA. */
  readonly jointGains: number;
  /** Π(u − r) / max Π(u − r). Nash, The Bargaining Problem, Econometrica 18 (1950). */
  readonly balance: number;
}

/** A share as a score. */
export const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.max(0, Math.min(100, Math.round((100 * part) / whole))) : 0;

export const scoresOf = ({ talks, field }: Ground, text: Terms, stands: boolean): Scores => {
  const r = talks.space.reservation;
  const u = stands ? at(field.u, indexOf(talks.space, outcomeOf(talks, text))) : r;
  const over = { a: u.a - r.a, b: u.b - r.b };
  const mandate = (seat: Seat): number => percent(over[seat], (field.ideal?.[seat] ?? r[seat]) - r[seat]);
  return {
    stands,
    worth: u,
    mandate: { a: mandate('a'), b: mandate('b') },
    jointGains: percent(jointSurplus(u, r), field.surplus),
    balance: percent(Math.max(0, over.a) * Math.max(0, over.b), field.nash?.value ?? 0),
  };
};

/** The scores of a finished game. */
export const scores = (s: GameState): Scores =>
  scoresOf(groundOf(s), s.outcome?.text ?? {}, s.outcome?.stands ?? false);
