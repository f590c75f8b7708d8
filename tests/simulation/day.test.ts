import { describe, expect, test } from 'vitest';
import { sheet } from '../../src/debrief/sheet.ts';
import { replay } from '../../src/engine/reduce.ts';
import { LENGTHS } from '../../src/scenario/vocabulary.ts';
import { playDay } from '../../src/simulation/day.ts';
import { PLAYERS, sitting } from '../../src/simulation/player.ts';
import { recordOf } from '../../src/simulation/record.ts';
import { playing, telling } from '../../src/simulation/task.ts';
import { geneva } from '../geneva.ts';

const traders = { a: 'trader', b: 'trader' } as const;

describe('a simulated day', { timeout: 60_000 }, () => {
  test.each(LENGTHS)('is the replay of its log (%s)', (length) => {
    const { state, log } = playDay(geneva, length, 5, sitting({ a: 'trader', b: 'wall' }));
    expect(state.phase).toBe('over');
    expect(replay(geneva, length, 5, log)).toEqual(state);
  });
  test('has the scores of its outcome sheet', () => {
    for (const seed of [1, 2, 3]) {
      const { state } = playDay(geneva, 'short', seed, sitting(traders));
      const record = recordOf(state, traders);
      const { stands, worth, mandate, jointGains, balance } = sheet(state);
      expect(record).toMatchObject({
        stands,
        worth,
        mandate: { a: mandate.a.score, b: mandate.b.score },
        jointGains: jointGains.score,
        balance: balance.score,
        turns: state.turn,
      });
    }
  });
  test('goes on from any minute with other luck, and with another in the chair', () => {
    const seeds = [11, 12, 13];
    const { log } = playDay(geneva, 'short', 4, sitting(traders));
    const from = { seed: 4, log: log.slice(0, 8) };
    const again = (a: 'trader' | 'wall') => {
      const play = playing({ scenario: geneva, length: 'short', players: { a, b: 'trader' }, seeds, from });
      return seeds.map(play);
    };
    for (const record of again('wall')) expect(record.turns).toBeGreaterThan(8);
    expect(again('trader')).toEqual(again('trader'));
    expect(new Set(again('trader').map(({ moves }) => JSON.stringify(moves))).size).toBeGreaterThan(1);
  });
  test('tells what happened from where it began', () => {
    const { log } = playDay(geneva, 'short', 4, sitting(traders));
    const task = { scenario: geneva, length: 'short', players: traders, seeds: [11] } as const;
    const from = { seed: 4, log: log.slice(0, 8) };
    const told = telling({ ...task, from })(11);
    const turns = told.flatMap((h) => (h.what === 'moved' ? [h.turn] : []));
    expect(turns[0]).toBe(8);
    expect(turns).toHaveLength(playing({ ...task, from })(11).turns - 8);
    expect(told.at(-1)?.what).toBe('over');
    expect(telling(task)(11)).toEqual(playDay(geneva, 'short', 11, sitting(traders)).state.chronicle);
  });
  test.each(PLAYERS)('%s plays every day to its end, against anyone', (id) => {
    for (const length of LENGTHS)
      for (const [seed, other] of PLAYERS.entries()) {
        const { state, log } = playDay(geneva, length, seed, sitting({ a: id, b: other }));
        expect(state.outcome, `${id} ${other} ${length}`).not.toBeNull();
        expect(state.turn).toBe(log.length);
      }
  });
});
