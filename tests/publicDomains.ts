import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Domain } from '../src/negotiation/domain.ts';
import { parseGenius } from '../src/scenario/genius.ts';

/**
 * Public domains are not part of the project: tests that use them run where AD_REFERENDUM_DOMAINS, or the folder
 * shared/domains beside the project, holds them, and are skipped elsewhere.
 */
const folder = env.AD_REFERENDUM_DOMAINS ?? fileURLToPath(new URL('../../shared/domains', import.meta.url));

export const HAVE_DOMAINS = existsSync(folder);

/** The name of every domain there: a folder with a domain and two profiles each. */
export const publicNames = (): string[] =>
  HAVE_DOMAINS
    ? readdirSync(folder, { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
        .sort()
    : [];

/** A file beside the domains: answers that are known. */
export const publicText = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Party `a` is the profile whose file comes first. */
export const publicDomain = (name: string): Domain => {
  const files = readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => ({ name: file, text: publicText(join(name, file)) }));
  const domain = files.find(({ text }) => text.includes('<negotiation_template'));
  const [a, b] = files.filter((file) => file !== domain);
  if (!domain || !a || !b) throw new Error(`${name} has no domain with two profiles`);
  const parsed = parseGenius({ ...domain, name }, a, b);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.faults[0]?.message}`);
  return parsed.value;
};
