import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { domainsOf, SEALED } from '../bargaining/family.ts';
import { FIELD, partyNamed } from '../bargaining/field.ts';
import type { Result } from '../bargaining/result.ts';
import { claimOf, standings } from '../bargaining/tournament.ts';
import type { Domain } from '../negotiation/domain.ts';
import { openDomain } from './domainFiles.ts';
import { Misuse } from './misuse.ts';
import { runJobs } from './pool.ts';
import { openProgress } from './progress.ts';
import { wholeNumber } from './simulate.ts';
import type { TournamentInput } from './tournamentJob.ts';
import { type Standings, tournamentPage } from './tournamentPage.ts';

export const TOURNAMENT_USAGE = `tournament [DOMAIN…] [--rounds 20,100] [--seeds N] [--field A,B,…] [--discount] [--domains N] [--workers N] [--json] [--tsv FILE]
    alternating offers, everybody against everybody in both roles: who gains how much, and how sure that is;
    DOMAIN: a folder with a GENIUS domain and two profiles, these three files in a row, or a scenario; none: N made up,
    on which no party was tuned; parties: ${FIELD.map(({ id }) => id).join(', ')}`;

/** Runs a tournament and prints its standings, one table for each number of rounds. */
export const tournament = async (argv: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '20,100' },
      seeds: { type: 'string', default: '1' },
      field: { type: 'string' },
      discount: { type: 'boolean', default: false },
      domains: { type: 'string', default: '24' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
      tsv: { type: 'string' },
    },
  });
  const rounds = values.rounds.split(',').map((text) => wholeNumber('rounds', text, 1));
  const seeds = wholeNumber('seeds', values.seeds, 1);
  const field = fieldOf(values.field);
  const count = wholeNumber('domains', values.domains, 1);
  const workers = values.workers === undefined ? undefined : wholeNumber('workers', values.workers, 1);
  const domains = positionals.length > 0 ? domainsAt(positionals) : domainsOf(SEALED, count);

  const inputs = rounds.flatMap((each) =>
    domains.map((domain): TournamentInput => {
      return { domain, field, rules: { rounds: each, seeds, discounted: values.discount } };
    }),
  );
  const results = await play(inputs, workers);
  const found = rounds.map((each): Standings => {
    const places = standings(results.filter((result) => result.rounds === each));
    return { rounds: each, places, claims: places.map(({ id }) => ({ id, ...claimOf(places, id) })) };
  });
  if (values.tsv !== undefined) writeFileSync(values.tsv, tsvOf(results));
  const names = domains.map(({ name }) => name);
  console.log(
    values.json
      ? JSON.stringify(
          { domains: names, field, seeds, discounted: values.discount, sessions: results.length, standings: found },
          null,
          1,
        )
      : tournamentPage(found, names.length, results.length),
  );
  return 0;
};

/** All results, in the order of the inputs however the workers finish. */
const play = async (inputs: readonly TournamentInput[], workers: number | undefined): Promise<Result[]> => {
  const progress = openProgress('tournament', inputs.length);
  const found: Result[][] = [];
  await runJobs({
    job: 'tournament',
    inputs,
    workers,
    onDone: (output, index) => {
      found[index] = output;
      progress.done(1);
    },
  });
  progress.close();
  return found.flat();
};

const fieldOf = (text: string | undefined): string[] => {
  if (text === undefined) return FIELD.map(({ id }) => id);
  const ids = [...new Set(text.split(',').filter(Boolean))];
  const wrong = ids.find((id) => !partyNamed(id));
  if (wrong !== undefined || ids.length < 2)
    throw new Misuse(
      `--field: name two parties or more of ${FIELD.map(({ id }) => id).join(', ')}, not ${wrong ?? text}`,
    );
  return ids;
};

/** Three XML files in a row are one domain; anything else is one by itself. Domains of one name are told apart. */
const domainsAt = (paths: readonly string[]): Domain[] => {
  const domains: Domain[] = [];
  for (let at = 0; at < paths.length; ) {
    const path = paths[at] ?? '';
    const files = path.endsWith('.xml') ? paths.slice(at, at + 3) : filesIn(path);
    at += path.endsWith('.xml') ? 3 : 1;
    const opened = openDomain(files, 'full');
    if (!opened.ok) {
      const [fault] = opened.faults;
      throw new Misuse(`${fault?.file ?? path}:${fault?.line ?? 1}  ${fault?.message ?? 'cannot be read'}`);
    }
    const { name } = opened.domain;
    const taken = domains.filter((domain) => domain.name === name || domain.name.startsWith(`${name} (`)).length;
    domains.push({ ...opened.domain, name: taken > 0 ? `${name} (${taken + 1})` : name });
  }
  return domains;
};

/** A folder with XML in it holds a domain and two profiles, party A the first by the alphabet. */
const filesIn = (path: string): readonly string[] => {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => join(path, file));
  if (files.length === 0) return [path];
  const isDomain = (file: string): boolean => readFileSync(file, 'latin1').includes('<negotiation_template');
  return [...files.filter(isDomain), ...files.filter((file) => !isDomain(file))];
};

const COLUMNS: readonly (readonly [string, (result: Result) => string | number])[] = [
  ['domain', ({ domain }) => domain.replaceAll(/\s+/g, ' ')],
  ['rounds', ({ rounds }) => rounds],
  ['seed', ({ seed }) => seed],
  ['a', ({ a }) => a],
  ['b', ({ b }) => b],
  ['agreed', ({ agreed }) => (agreed ? 'yes' : 'no')],
  ['round', ({ round }) => round],
  ['payoffA', ({ payoff }) => payoff.a.toFixed(9)],
  ['payoffB', ({ payoff }) => payoff.b.toFixed(9)],
  ['advantageA', ({ advantage }) => advantage.a.toFixed(6)],
  ['advantageB', ({ advantage }) => advantage.b.toFixed(6)],
  ['toNash', ({ toNash }) => toNash?.toFixed(6) ?? ''],
  ['toPareto', ({ toPareto }) => toPareto.toFixed(6)],
  ['nashShare', ({ nashShare }) => nashShare?.toFixed(6) ?? ''],
];

/** A line a session. */
const tsvOf = (results: readonly Result[]): string =>
  `${[COLUMNS.map(([name]) => name), ...results.map((result) => COLUMNS.map(([, of]) => of(result)))].map((row) => row.join('\t')).join('\n')}\n`;
