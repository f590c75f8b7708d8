import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { domainOf } from '../engine/space.ts';
import type { Domain } from '../negotiation/domain.ts';
import type { FileFault, NamedText, ParsedDomain } from '../scenario/genius.ts';
import { parseGenius } from '../scenario/genius.ts';
import { parseGeniusWeb } from '../scenario/geniusWeb.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Length } from '../scenario/schema.ts';
import { Misuse } from './misuse.ts';

/** A domain, and who the parties are. */
export interface Named {
  readonly domain: Domain;
  readonly parties: readonly [a: string, b: string];
}

export type Opened = ({ readonly ok: true } & Named) | { readonly ok: false; readonly faults: readonly FileFault[] };

const GENIUS_FILES = 'DOMAIN.xml PROFILE_A.xml PROFILE_B.xml';
export const DOMAIN_FILES = `SCENARIO.json | ${GENIUS_FILES} | PROFILE_A.json PROFILE_B.json`;

/**
 * What the files named hold: one scenario of ours; a GENIUS domain and two profiles, the domain anywhere among them;
 * two profiles of GeniusWeb or NegoLog. The first profile is party A.
 */
export const openDomain = (paths: readonly string[], length: Length): Opened => {
  const [first, second, third] = paths.map(textOf);
  if (first?.text.trimStart().startsWith('<') && !third) throw new Misuse(`with XML, name ${GENIUS_FILES}`);
  if (first && !second) return ofScenario(first, length);
  if (first && second && !third) {
    const parsed = parseGeniusWeb(`${bare(first)} and ${bare(second)}`, first, second);
    return opened(parsed, [bare(first), bare(second)]);
  }
  if (first && second && third && paths.length === 3) {
    const [domain, a, b] = domainFirst([first, second, third]);
    const parsed = parseGenius(domain, a, b);
    return opened(parsed, [bare(a), bare(b)], bare(domain));
  }
  throw new Misuse(`name ${DOMAIN_FILES}`);
};

type Three = readonly [NamedText, NamedText, NamedText];

/** The domain is known by its root, wherever it is named; the profiles keep their order. */
const domainFirst = (files: Three): Three => {
  const [first, second, third] = files;
  switch (files.findIndex(({ text }) => /<negotiation_template[\s>]/.test(text))) {
    case 1:
      return [second, first, third];
    case 2:
      return [third, first, second];
    default:
      return files;
  }
};

const opened = (parsed: ParsedDomain, parties: Named['parties'], name?: string): Opened =>
  parsed.ok ? { ok: true, domain: { ...parsed.value, name: name ?? parsed.value.name }, parties } : parsed;

const ofScenario = (file: NamedText, length: Length): Opened => {
  const parsed = parseScenario(file.text);
  if (!parsed.ok) return { ok: false, faults: parsed.faults.map((fault) => ({ ...fault, file: file.name })) };
  const { delegations } = parsed.value;
  return {
    ok: true,
    domain: domainOf({ scenario: parsed.value, length }),
    parties: [delegations.a.id, delegations.b.id],
  };
};

const bare = ({ name }: NamedText): string => basename(name).replace(/\.(xml|json)$/i, '');

/** A folder means the scenario in it. XML may say that it is in another encoding than UTF-8. */
const textOf = (path: string): NamedText => {
  const name = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'scenario.json') : path;
  if (!existsSync(name)) throw new Misuse(`there is no file ${name}`);
  const bytes = readFileSync(name);
  const encoding = /^[^>]*encoding=["']([\w-]+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  return { name, text: decoderOf(encoding).decode(bytes) };
};

const decoderOf = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
};
