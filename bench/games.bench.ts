import scenarioText from '../scenarios/geneva-2021-09-30/scenario.json?raw';
import { CHARACTERS, type CharacterId, characterOf } from '../src/counterpart/character.ts';
import { think } from '../src/counterpart/think.ts';
import { tasteAt } from '../src/engine/luck.ts';
import { type Played, reduce, replay } from '../src/engine/reduce.ts';
import { openTalks } from '../src/engine/state.ts';
import { viewFor } from '../src/engine/view.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Length, Scenario } from '../src/scenario/schema.ts';
import { LENGTHS } from '../src/scenario/vocabulary.ts';
import { type Players, playDay } from '../src/simulation/day.ts';
import { sitting } from '../src/simulation/player.ts';

export const title = 'Games: rules, thinking, whole days without a picture';

const scenarioOf = (text: string): Scenario => {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the scenario has faults');
  return parsed.value;
};

const secondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Milliseconds of every thought of some days. */
const thoughts = (scenario: Scenario, length: Length, id: CharacterId, seeds: readonly number[]): number[] => {
  const times: number[] = [];
  for (const seed of seeds) {
    let s = openTalks(scenario, length, seed);
    while (s.phase !== 'over') {
      const view = viewFor(s, s.floor);
      const start = performance.now();
      const thought = think(id, view, tasteAt(seed, s.turn, s.floor));
      times.push(performance.now() - start);
      s = reduce(s, { by: s.floor, ...thought });
    }
  }
  return times.sort((x, y) => x - y);
};

const GAMES = 20;

/** The characters that concede by the clock alone. */
const BY_THE_CLOCK: readonly CharacterId[] = ['trader', 'host', 'wall'];

/** A day as the rules fold it, state by state: the peer of the day played in place. */
const folded = (scenario: Scenario, length: Length, seed: number, players: Players): void => {
  let s = openTalks(scenario, length, seed);
  while (s.phase !== 'over') {
    const by = s.floor;
    s = reduce(s, { by, ...players[by](viewFor(s, by), tasteAt(seed, s.turn, by)) });
  }
};

type Day = (scenario: Scenario, length: Length, seed: number, players: Players) => void;

/** Days a second between all pairs of `BY_THE_CLOCK`, after a first round that sets up and warms up. */
const daysPerSecond = (scenario: Scenario, length: Length, rounds: number, day: Day): number => {
  const pairs = BY_THE_CLOCK.flatMap((a) => BY_THE_CLOCK.map((b) => sitting({ a, b })));
  const round = (k: number): void => pairs.forEach((players, at) => void day(scenario, length, 1000 * k + at, players));
  for (let k = 0; k < rounds; k++) round(k);
  return (
    (rounds * pairs.length) /
    secondsOf(() => {
      for (let k = 0; k < rounds; k++) round(rounds + k);
    })
  );
};

/** The share of a day's time that its players think. */
const thinkingShare = (scenario: Scenario, length: Length): number => {
  let thinkingMs = 0;
  const timed = ({ a, b }: Players): Players => {
    const watched =
      (player: Players['a']): Players['a'] =>
      (view, luck) => {
        const start = performance.now();
        const thought = player(view, luck);
        thinkingMs += performance.now() - start;
        return thought;
      };
    return { a: watched(a), b: watched(b) };
  };
  const seconds = secondsOf(() => {
    for (let seed = 0; seed < GAMES; seed++)
      playDay(scenario, length, seed, timed(sitting({ a: 'trader', b: 'wall' })));
  });
  return thinkingMs / 1000 / seconds;
};

export const measure = () => {
  const scenario = scenarioOf(scenarioText);
  const seeds = Array.from({ length: GAMES }, (_, k) => 500 + k);
  const pair = sitting({ a: 'trader', b: 'trader' });
  const logs: (readonly Played[])[] = seeds.map((seed) => playDay(scenario, 'full', seed, pair).log);
  const moves = logs.reduce((sum, log) => sum + log.length, 0);
  const replaying = secondsOf(() => seeds.forEach((seed, k) => void replay(scenario, 'full', seed, logs[k] ?? [])));
  return [
    { name: 'moves through the rules, views included', value: moves / replaying, unit: '/s' },
    ...LENGTHS.flatMap((length) => {
      const rounds = length === 'short' ? 50 : 6;
      const inPlace = daysPerSecond(scenario, length, rounds, playDay);
      const byFolding = daysPerSecond(scenario, length, rounds, folded);
      return [
        {
          name: `${length} days between trader, host and wall`,
          value: inPlace,
          unit: '/s',
          peer: { name: 'folded state by state', value: byFolding },
        },
        { name: `of a ${length} day, spent thinking`, value: 100 * thinkingShare(scenario, length), unit: '%' },
      ];
    }),
    ...CHARACTERS.flatMap((id) => {
      const times = thoughts(scenario, 'full', characterOf(id).id, seeds);
      return [
        { name: `a thought of the ${id}, full agenda: median`, value: percentile(times, 0.5), unit: 'ms' },
        { name: `a thought of the ${id}, full agenda: slowest`, value: percentile(times, 1), unit: 'ms' },
      ];
    }),
  ];
};
