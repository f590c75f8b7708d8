import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tasteAt } from '../../src/engine/luck.ts';
import { liveDay, objectionTo, reduce } from '../../src/engine/reduce.ts';
import { type GameState, openTalks } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import { LENGTHS, otherSeat } from '../../src/scenario/vocabulary.ts';
import { playDay, playOn } from '../../src/simulation/day.ts';
import { PLAYERS, sitting } from '../../src/simulation/player.ts';
import { geneva } from '../geneva.ts';
import { anyMove, diceFrom, randomGame } from './randomGame.ts';

vi.setConfig({ testTimeout: 60_000 });

const games = fc.record({ length: fc.constantFrom(...LENGTHS), seed: fc.integer({ min: 1, max: 1_000_000 }) });

test('a day played in place is the day that the rules fold, move by move, in state and views', () => {
  fc.assert(
    fc.property(games, ({ length, seed }) => {
      const { log, states } = randomGame(geneva, length, seed);
      const day = liveDay(openTalks(geneva, length, seed));
      for (const [k, played] of log.entries()) {
        const s = states[k] as GameState;
        expect(day.state).toEqual(s);
        expect(day.view()).toEqual(viewFor(s, s.floor));
        expect(day.play(played)).toBeUndefined();
      }
      expect(day.state).toEqual(states.at(-1));
    }),
    { seed: 20210930, numRuns: 20 },
  );
});

test('it refuses what the rules refuse, and stays as it was', () => {
  fc.assert(
    fc.property(games, ({ length, seed }) => {
      const { log, states } = randomGame(geneva, length, seed);
      const dice = diceFrom(seed + 1);
      const day = liveDay(openTalks(geneva, length, seed));
      for (const [k, played] of log.entries()) {
        const s = states[k] as GameState;
        for (const by of [s.floor, otherSeat(s.floor)]) {
          const tried = { by, move: anyMove(viewFor(s, by), dice) };
          const why = objectionTo(s, tried);
          if (!why) continue;
          expect(day.play(tried)).toBe(why);
          expect(day.state).toEqual(s);
        }
        day.play(played);
      }
    }),
    { seed: 20210930, numRuns: 10 },
  );
});

test('it leaves the state that it began from alone', () => {
  const { states } = randomGame(geneva, 'short', 3);
  const middle = states[Math.floor(states.length / 2)] as GameState;
  const before = JSON.stringify(middle);
  const { state } = playOn(middle, sitting({ a: 'trader', b: 'wall' }));
  expect(state.phase).toBe('over');
  expect(JSON.stringify(middle)).toBe(before);
});

test('players decide in place as they do in a folded day', () => {
  for (const length of LENGTHS)
    for (const [k, id] of PLAYERS.entries()) {
      const other = PLAYERS[(k + 1) % PLAYERS.length] ?? id;
      const { state, log } = playDay(geneva, length, 40 + k, sitting({ a: id, b: other }));
      const players = sitting({ a: id, b: other });
      let s = openTalks(geneva, length, 40 + k);
      for (const played of log) {
        const { floor: by, seed, turn } = s;
        expect({ by, ...players[by](viewFor(s, by), tasteAt(seed, turn, by)) }).toEqual(played);
        s = reduce(s, played);
      }
      expect(state).toEqual(s);
    }
});
