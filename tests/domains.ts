import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Domain } from '../src/negotiation/domain.ts';
import { parseGenius } from '../src/scenario/genius.ts';

/** Public GENIUS domains with their exact answers, where somebody has them: beside the project, or where the variable says. */
export const DOMAINS = env.AD_REFERENDUM_DOMAINS ?? fileURLToPath(new URL('../../shared/domains', import.meta.url));

export const hasDomains = existsSync(join(DOMAINS, 'groundtruth.json'));

export interface Answer {
  readonly outcomes: number;
  readonly reservation: readonly [number, number];
  readonly discountFactor: readonly [number, number];
  readonly paretoPoints: number;
  readonly paretoOutcomes: number;
  readonly paretoPointsIR: number;
  readonly irOutcomes: number;
  readonly pareto: readonly (readonly [number, number])[];
  readonly nash: Solved | null;
  readonly ks: Solved | null;
  readonly egalitarian: Solved | null;
  readonly utilitarian: Solved | null;
  readonly opposition: number;
  readonly distribution: number;
}

export interface Solved {
  readonly u: readonly [number, number];
  readonly outcome: readonly string[];
  readonly outcomesWithThisPoint: number;
  /** Distinct points with the same value; `count` for the utilitarian. */
  readonly ties?: number;
  readonly count?: number;
}

export const answers = (): ReadonlyMap<string, Answer> =>
  new Map(hasDomains ? Object.entries(JSON.parse(readFileSync(join(DOMAINS, 'groundtruth.json'), 'utf8'))) : []);

/** The paths of a domain and its two profiles, party `a` the first by the alphabet. */
export const filesOf = (name: string): readonly [domain: string, a: string, b: string] => {
  const files = readdirSync(join(DOMAINS, name))
    .sort()
    .map((file) => join(DOMAINS, name, file));
  const isDomain = (file: string): boolean => readFileSync(file, 'utf8').includes('<negotiation_template');
  const [domain = ''] = files.filter(isDomain);
  const [a = '', b = ''] = files.filter((file) => !isDomain(file));
  return [domain, a, b];
};

/** A public domain by the name of its folder. */
export const publicDomain = (name: string): Domain => {
  const [domain, a, b] = filesOf(name).map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));
  const parsed = domain && a && b ? parseGenius(domain, a, b) : undefined;
  if (!parsed?.ok) throw new Error(`${name} cannot be read`);
  return { ...parsed.value, name };
};

/** The sessions of GENIUS 10.4 on record, a row each. */
export const geniusSessions = (): string[][] =>
  hasDomains
    ? readFileSync(join(DOMAINS, 'genius_td_100rounds.tsv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : [];
