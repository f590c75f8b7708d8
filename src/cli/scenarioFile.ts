import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Misuse } from './misuse.ts';
import { scenarioIds, scenarioOf } from './scenarios.ts';

/** The file that a folder or a file of a scenario means. */
export const fileOf = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'scenario.json') : path;

/** A scenario by its id, its folder or its file. */
export const scenarioAt = (name: string): Scenario => {
  if (scenarioIds().includes(name)) return scenarioOf(name);
  const file = fileOf(name);
  if (!existsSync(file))
    throw new Misuse(`there is no scenario ${name}; there is ${scenarioIds().join(', ')}, or name a file`);
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Misuse(`${file} has faults: run validate on it first`);
  return parsed.value;
};
