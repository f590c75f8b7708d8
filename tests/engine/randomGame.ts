import { CANDOURS, MATTERS, type Move, STANCES, WARMTHS } from '../../src/engine/move.ts';
import { objectionTo, type Played, reduce } from '../../src/engine/reduce.ts';
import { type GameState, openTalks } from '../../src/engine/state.ts';
import { type View, viewFor } from '../../src/engine/view.ts';
import type { Length, Scenario } from '../../src/scenario/schema.ts';

/** A small generator of whole numbers under `n`: enough for taste, and the same for ever. */
export type Dice = (n: number) => number;

export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};

const pick = <T>(dice: Dice, all: readonly T[]): T => all[dice(all.length)] as T;

const anyTerms = (view: View, dice: Dice): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 1 + dice(3) }, () => pick(dice, view.items)).map((item) => [
      item.id,
      pick(dice, item.options).id,
    ]),
  );

/** Any move at all, allowed or not. */
export const anyMove = (view: View, dice: Dice): Move => {
  const item = pick(dice, view.items).id;
  const special = view.moves.length > 0 ? pick(dice, view.moves) : undefined;
  const moves: readonly (() => Move)[] = [
    () => ({ kind: 'open', stance: pick(dice, STANCES), item }),
    () => ({ kind: 'propose', terms: anyTerms(view, dice), whole: dice(2) === 0 }),
    () => ({ kind: 'propose', terms: anyTerms(view, dice), whole: dice(2) === 0 }),
    () => ({ kind: 'accept' }),
    () => ({ kind: 'accept', items: [pick(dice, Object.keys(view.offer?.terms ?? { [item]: '' }))] }),
    () => (dice(2) === 0 ? { kind: 'decline' } : { kind: 'decline', item }),
    () => ({ kind: 'hold', item }),
    () => ({ kind: 'probe', item }),
    () => ({ kind: 'answer', candour: pick(dice, CANDOURS) }),
    () => ({ kind: 'disclose', item, matters: pick(dice, MATTERS) }),
    () => ({ kind: 'float', terms: anyTerms(view, dice) }),
    () => ({ kind: 'reply', warmth: pick(dice, WARMTHS) }),
    () => ({ kind: 'experts', item }),
    () => ({ kind: 'recess' }),
    () => (dice(3) === 0 ? { kind: 'consult' } : { kind: 'consult', item }),
    () => ({ kind: 'publicLine', tone: 'constructive' }),
    () => ({ kind: 'publicLine', tone: 'firm', item }),
    () => ({ kind: 'warn', item }),
    () => ({ kind: 'reopen', item }),
    () => (dice(6) === 0 ? { kind: 'close' } : { kind: 'hold', item }),
    () => (dice(40) === 0 ? { kind: 'walkOut' } : { kind: 'probe', item }),
    () =>
      special?.target
        ? { kind: 'special', id: special.id, item: pick(dice, special.target) }
        : { kind: 'special', id: special?.id ?? 'none' },
  ];
  return pick(dice, moves)();
};

/** Any move that may be made now. */
export const anyPlayed = (s: GameState, dice: Dice): Played => {
  const by = s.floor;
  for (let k = 0; k < 200; k++) {
    const played = { by, move: anyMove(viewFor(s, by), dice) };
    if (!objectionTo(s, played)) return played;
  }
  return { by, move: { kind: 'walkOut' } };
};

export interface RandomGame {
  readonly log: readonly Played[];
  /** From the opening to the end. */
  readonly states: readonly GameState[];
}

export const randomGame = (scenario: Scenario, length: Length, seed: number, most = 400): RandomGame => {
  const dice = diceFrom(seed);
  const log: Played[] = [];
  const states = [openTalks(scenario, length, seed)];
  for (let s = states[0]; s && s.phase !== 'over' && log.length < most; s = states.at(-1)) {
    const played = anyPlayed(s, dice);
    log.push(played);
    states.push(reduce(s, played));
  }
  return { log, states };
};
