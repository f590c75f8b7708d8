import { readFileSync } from 'node:fs';
import { type Parsed, parseScenario, parseTexts } from '../src/scenario/parse.ts';
import type { Scenario, Texts } from '../src/scenario/schema.ts';

const folder = new URL('../scenarios/geneva-2021-09-30/', import.meta.url);

export const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const sound = <T>(parsed: Parsed<T>): T => {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.faults.map(({ pointer, line, message }) => `line ${line} ${pointer}: ${message}`).join('\n'));
};

export const geneva: Scenario = sound(parseScenario(read('scenario.json')));

export const genevaIn = (language: 'en' | 'fr'): Texts => sound(parseTexts(read(`${language}.json`), geneva));
