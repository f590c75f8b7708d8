import scenarioText from '../scenarios/geneva-2021-09-30/scenario.json?raw';
import { CHARACTERS, type CharacterId, characterOf } from '../src/counterpart/character.ts';
import { think } from '../src/counterpart/think.ts';
import { tasteAt } from '../src/engine/luck.ts';
import { type Played, reduce, replay } from '../src/engine/reduce.ts';
import { openTalks } from '../src/engine/state.ts';
import { viewFor } from '../src/engine/view.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Length, Scenario } from '../src/scenario/schema.ts';
import { playDay } from '../src/simulation/day.ts';
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

export const measure = () => {
  const scenario = scenarioOf(scenarioText);
  const seeds = Array.from({ length: GAMES }, (_, k) => 500 + k);
  const pair = sitting({ a: 'trader', b: 'trader' });
  playDay(scenario, 'full', 1, pair);
  const logs: (readonly Played[])[] = seeds.map((seed) => playDay(scenario, 'full', seed, pair).log);
  const moves = logs.reduce((sum, log) => sum + log.length, 0);
  const replaying = secondsOf(() => seeds.forEach((seed, k) => void replay(scenario, 'full', seed, logs[k] ?? [])));
  const days = (length: Length): number =>
    GAMES / secondsOf(() => seeds.forEach((seed) => void playDay(scenario, length, seed, pair)));
  return [
    { name: 'moves through the rules, views included', value: moves / replaying, unit: '/s' },
    { name: 'full days, trader and trader', value: days('full'), unit: '/s' },
    { name: 'short days, trader and trader', value: days('short'), unit: '/s' },
    ...CHARACTERS.flatMap((id) => {
      const times = thoughts(scenario, 'full', characterOf(id).id, seeds);
      return [
        { name: `a thought of the ${id}, full agenda: median`, value: percentile(times, 0.5), unit: 'ms' },
        { name: `a thought of the ${id}, full agenda: slowest`, value: percentile(times, 1), unit: 'ms' },
      ];
    }),
  ];
};
