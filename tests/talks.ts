import { expect } from 'vitest';
import type { Candour, Matters, Move, Stance, Warmth } from '../src/engine/move.ts';
import type { Objection } from '../src/engine/objection.ts';
import { objectionTo, type Played, reduce } from '../src/engine/reduce.ts';
import { type GameState, openTalks } from '../src/engine/state.ts';
import type { Length, Scenario, Seat, Terms } from '../src/scenario/schema.ts';
import { geneva } from './geneva.ts';

const delegation = (by: Seat) => {
  const play = (move: Move): Played => ({ by, move });
  return {
    opens: (item = 'scope', stance: Stance = 'plain') => play({ kind: 'open', stance, item }),
    /** Several terms are article by article unless `whole`. */
    propose: (terms: Terms) => play({ kind: 'propose', terms, whole: false }),
    package: (terms: Terms) => play({ kind: 'propose', terms, whole: true }),
    accept: (...items: string[]) => play(items.length > 0 ? { kind: 'accept', items } : { kind: 'accept' }),
    decline: (item?: string) => play(item === undefined ? { kind: 'decline' } : { kind: 'decline', item }),
    hold: (item: string) => play({ kind: 'hold', item }),
    probe: (item: string) => play({ kind: 'probe', item }),
    answer: (candour: Candour) => play({ kind: 'answer', candour }),
    disclose: (item: string, matters: Matters) => play({ kind: 'disclose', item, matters }),
    float: (terms: Terms) => play({ kind: 'float', terms }),
    reply: (warmth: Warmth) => play({ kind: 'reply', warmth }),
    experts: (item: string) => play({ kind: 'experts', item }),
    recess: () => play({ kind: 'recess' }),
    consult: (item?: string) => play(item === undefined ? { kind: 'consult' } : { kind: 'consult', item }),
    speaksWell: () => play({ kind: 'publicLine', tone: 'constructive' }),
    speaksFirmly: (item: string) => play({ kind: 'publicLine', tone: 'firm', item }),
    warn: (item: string) => play({ kind: 'warn', item }),
    reopen: (item: string) => play({ kind: 'reopen', item }),
    close: () => play({ kind: 'close' }),
    walkOut: () => play({ kind: 'walkOut' }),
    special: (id: string, item?: string) => play({ kind: 'special', id, ...(item === undefined ? {} : { item }) }),
  };
};

export const us = delegation('a');
export const ru = delegation('b');

/** Russia hosts, and speaks first. */
export const opened: readonly Played[] = [ru.opens(), us.opens()];

export interface Setting {
  readonly scenario?: Scenario;
  readonly length?: Length;
  readonly seed?: number;
}

/** A day without chance: no events, so that a rule stands alone. */
export const quiet: Scenario = { ...geneva, events: [] };

/** Plays to a state from the very beginning; a move that may not be made fails the test by its name. */
export const day = ({ scenario = quiet, length = 'full', seed = 1 }: Setting, ...moves: readonly Played[]): GameState =>
  moves.reduce(step, openTalks(scenario, length, seed));

const step = (s: GameState, played: Played): GameState => {
  expect({ move: played.move, objection: objectionTo(s, played) }).toEqual({ move: played.move, objection: undefined });
  return reduce(s, played);
};

/** Plays on from the opening statements of a quiet full day. */
export const talks = (...moves: readonly Played[]): GameState => day({}, ...opened, ...moves);

export const andThen = (s: GameState, ...moves: readonly Played[]): GameState => moves.reduce(step, s);

/** Why the last of `moves` may not be made. */
export const refusal = (s: GameState, played: Played): Objection | undefined => {
  const why = objectionTo(s, played);
  if (why) expect(reduce(s, played)).toBe(s);
  return why;
};

/** The full day of `scenario`, beginning at `clock`: the way to an hour without playing to it. */
export const since = (clock: string, scenario: Scenario = quiet): Scenario => ({
  ...scenario,
  schedules: { ...scenario.schedules, full: { ...scenario.schedules.full, opens: clock } },
});

/** `seat`'s delegation with other starting figures. */
export const withFigures = (
  seat: Seat,
  figures: { readonly trust?: number; readonly home?: number },
  scenario: Scenario = quiet,
): Scenario => ({
  ...scenario,
  delegations: { ...scenario.delegations, [seat]: { ...scenario.delegations[seat], ...figures } },
});
