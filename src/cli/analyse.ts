import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse as analysed } from '../negotiation/analysis.ts';
import type { Domain } from '../negotiation/domain.ts';
import { outcomes } from '../negotiation/space.ts';
import { geniusFilesOf } from '../scenario/geniusXml.ts';
import { LENGTHS } from '../scenario/vocabulary.ts';
import { analysisPage } from './analysisPage.ts';
import { analysisReport } from './analysisReport.ts';
import { DOMAIN_FILES, type Named, openDomain } from './domainFiles.ts';
import { Misuse } from './misuse.ts';

export const ANALYSE_USAGE = `analyse ${DOMAIN_FILES}
        [--length ${LENGTHS.join('|')}] [--json] [--genius FOLDER]
    what there is to gain, and where: all packages, the frontier, the solutions; --genius also writes GENIUS XML`;

/** More outcomes than this would be counted for minutes. */
const MOST_OUTCOMES = 1e9;

export const analyse = (argv: readonly string[]): number => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      length: { type: 'string', default: 'full' },
      json: { type: 'boolean', default: false },
      genius: { type: 'string' },
    },
  });
  const length = LENGTHS.find((one) => one === values.length);
  if (!length) throw new Misuse(`--length is ${LENGTHS.join(' or ')}, not ${values.length}`);
  const opened = openDomain(positionals, length);
  if (!opened.ok) {
    for (const { file, line, pointer, message } of opened.faults)
      console.error(`${file}:${line}  ${pointer || '/'}  ${message}`);
    return 1;
  }
  const { domain } = opened;
  if (outcomes(domain.space) > MOST_OUTCOMES) {
    console.error(
      `${positionals[0]}:1  /  ${outcomes(domain.space)} outcomes: more than ${MOST_OUTCOMES} take too long.`,
    );
    return 1;
  }
  if (values.genius !== undefined) writeGenius(values.genius, opened);
  const analysis = analysed(domain.space, domain.scale);
  console.log(
    values.json ? JSON.stringify(analysisReport(opened, analysis), null, 1) : analysisPage(opened, analysis).join('\n'),
  );
  return 0;
};

const writeGenius = (folder: string, { domain, parties }: Named): void => {
  const files = geniusFilesOf(domain);
  mkdirSync(folder, { recursive: true });
  const base = fileNameOf(domain);
  writeFileSync(join(folder, `${base}.xml`), files.domain);
  writeFileSync(join(folder, `${base}-${parties[0]}.xml`), files.profile.a);
  writeFileSync(join(folder, `${base}-${parties[1]}.xml`), files.profile.b);
  for (const one of files.omitted) console.error(one);
};

const fileNameOf = ({ name }: Domain): string => name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
