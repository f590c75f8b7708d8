import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objection } from '../../src/engine/objection.ts';
import { liveDay } from '../../src/engine/reduce.ts';
import { openTalks } from '../../src/engine/state.ts';
import { LENGTHS, SEATS } from '../../src/scenario/vocabulary.ts';
import { NO_RESULTS, type Plan, partsOf, playPart, withPart } from '../../src/simulation/plan.ts';
import { PLAYERS } from '../../src/simulation/player.ts';
import { reportOf } from '../../src/simulation/report.ts';
import { quantile, rankIn, spreadOf } from '../../src/simulation/statistics.ts';
import { STYLES, styleOf } from '../../src/simulation/styles.ts';
import { anyPlayed, diceFrom } from '../engine/randomGame.ts';
import { geneva } from '../geneva.ts';

const plan: Plan = {
  lengths: ['short'],
  players: ['trader', 'wall', 'hard', 'random'],
  games: 30,
  exchanged: 4,
  trials: 2,
  seed: 1,
};

describe('a style, whoever sits opposite', { timeout: 60_000 }, () => {
  test.each(STYLES)('%s always may do what it does, and comes to the end of the day', (style) => {
    fc.assert(
      fc.property(
        fc.record({
          length: fc.constantFrom(...LENGTHS),
          seat: fc.constantFrom(...SEATS),
          seed: fc.integer({ min: 1, max: 1_000_000 }),
        }),
        ({ length, seat, seed }) => {
          const dice = diceFrom(seed);
          const day = liveDay(openTalks(geneva, length, seed));
          while (day.state.phase !== 'over') {
            if (day.state.floor !== seat) {
              day.play(anyPlayed({ ...day.state }, dice));
              continue;
            }
            const { move } = styleOf(style)(day.view(), dice(1000) / 1000);
            expect(objection(day.view(), move)).toBeUndefined();
            day.play({ by: seat, move });
          }
        },
      ),
      { seed: 5, numRuns: 15 },
    );
  });
});

describe('a plan', () => {
  test('has exactly the days that were asked for, and begins with a fair sample', () => {
    for (const games of [1, 10, 31, 500]) {
      const days = partsOf({ ...plan, games }).filter(({ what }) => what === 'days');
      expect(days.reduce((sum, { seeds }) => sum + seeds.length, 0)).toBe(games);
    }
    const first = partsOf({ ...plan, lengths: LENGTHS, games: 400 }).slice(0, 40);
    for (const length of LENGTHS) expect(first.some((part) => part.length === length)).toBe(true);
    for (const what of ['days', 'exchanged', 'trials']) expect(first.some((part) => part.what === what)).toBe(true);
  });
  test('comes to the same report in whatever order its parts are done', { timeout: 60_000 }, () => {
    const parts = partsOf(plan).map((part) => ({ part, played: playPart(geneva, part) }));
    const report = (order: typeof parts) =>
      reportOf(
        geneva,
        'short',
        plan.players,
        order.reduce(
          (results, { part, played }) => withPart(results, part, JSON.parse(JSON.stringify(played))),
          NO_RESULTS,
        ),
      );
    const whole = report(parts);
    expect(report(parts.toReversed())).toEqual(whole);
    expect(whole.games).toBe(30);
    expect(whole.between).toBeGreaterThan(5);
    expect(Object.values(whole.endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(whole.firstMover?.games).toBe(4);
    const scope = whole.options.filter(({ item }) => item === 'scope');
    expect(scope.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

test('one day says nothing of how far another would lie, and nobody is said to break talks who had none', () => {
  const one: Plan = { ...plan, games: 1, exchanged: 0, trials: 0 };
  const results = partsOf(one).reduce((sum, part) => withPart(sum, part, playPart(geneva, part)), NO_RESULTS);
  const report = reportOf(geneva, 'short', one.players, results);
  expect(report.games).toBe(1);
  expect(report.mandate.a.deviation).toBeNull();
  const absent = report.players.filter(({ games }) => games === 0);
  expect(absent.length).toBeGreaterThan(0);
  for (const { mean, error, broken } of absent) expect([mean, error, broken]).toEqual([null, null, null]);
  for (const { error } of report.players) expect(error).toBeNull();
});

describe('statistics', () => {
  const counts = { 10: 1, 20: 2, 40: 1 };
  test('mean, spread and quantiles of counted figures', () => {
    expect(spreadOf(counts)).toMatchObject({ n: 4, mean: 22.5, low: 10, middle: 20, high: 40 });
    expect(spreadOf(counts).deviation).toBeCloseTo(12.583, 3);
    expect(quantile({}, 0.5)).toBe(0);
    expect(spreadOf({ 30: 1 })).toMatchObject({ n: 1, mean: 30, deviation: null });
  });
  test('a rank counts those who had as much for half', () => {
    expect(rankIn(counts, 5)).toBe(0);
    expect(rankIn(counts, 20)).toBe(0.5);
    expect(rankIn(counts, 90)).toBe(1);
  });
});

test('nobody has the id of another', () => {
  expect(new Set(PLAYERS).size).toBe(PLAYERS.length);
});
