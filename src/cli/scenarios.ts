import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Misuse } from './misuse.ts';

/** Every scenario beside the game, by its folder. */
const sources = import.meta.glob<string>('../../scenarios/*/scenario.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const found: ReadonlyMap<string, string> = new Map(
  Object.entries(sources).map(([path, text]) => [path.split('/').at(-2) ?? path, text]),
);

export const scenarioIds = (): readonly string[] => [...found.keys()].sort();

export const scenarioOf = (id: string): Scenario => {
  const text = found.get(id);
  if (text === undefined) throw new Misuse(`there is no scenario ${id}; there is ${scenarioIds().join(', ')}`);
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Misuse(`${id} has faults: run validate on it first`);
  return parsed.value;
};
