import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault } from '../scenario/fault.ts';
import { parseScenario, parseTexts, validateScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Balance, balances } from '../simulation/balance.ts';
import { auditFile, auditOf, findingText, thresholdsText } from './audit.ts';
import { Misuse } from './misuse.ts';
import { fileOf, scenarioAt } from './scenarioFile.ts';
import { wholeNumber } from './simulate.ts';

const isTexts = (file: string): boolean => /^[a-z]{2}\.json$/.test(basename(file));

const textsBeside = (file: string): string[] =>
  readdirSync(dirname(file))
    .filter(isTexts)
    .map((name) => join(dirname(file), name));

const print = (file: string, faults: readonly Fault[]): void => {
  for (const { line, pointer, message } of faults) console.log(`${file}:${line}  ${pointer || '/'}  ${message}`);
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const points = (hundredths: number): string => String(Math.round(hundredths / 100));

const figuresText = ({ length, open, shut, history, historyAcceptable, nashClears }: Balance): string[] => {
  if (!open.nash || !open.best) return [`  ${length}: no zone of agreement`];
  const { nash, best, compromise } = open;
  return [
    `  ${length} agenda`,
    `    packages                   ${open.outcomes.toLocaleString('en')}, acceptable to both ${open.rational.toLocaleString('en')}, without a call home ${shut.rational.toLocaleString('en')}`,
    `    efficient deals            ${open.efficientOutcomes}, on ${open.efficientPoints} points, of ${open.kinds} kinds (by the three heaviest items)`,
    `    item-by-item compromise    ${percent(compromise.surplusShare)} of the best joint surplus`,
    `    Nash point                 ${points(nash.u.a)} / ${points(nash.u.b)}, mandates ${percent(nash.mandate.a)} / ${percent(nash.mandate.b)}, after clearing ${nashClears.a.join(', ') || 'nothing'} / ${nashClears.b.join(', ') || 'nothing'}`,
    `    best joint surplus         ${points(best.surplus)} points`,
    `    what happened              ${points(history.u.a)} / ${points(history.u.b)}, ${historyAcceptable ? 'acceptable to both' : 'not acceptable to both'}, ${percent(history.surplusShare)} of the surplus`,
    `    opposition                 ${open.opposition.toFixed(3)}`,
  ];
};

const noZone = (scenario: Scenario, found: readonly Balance[]): string[] =>
  found
    .filter(({ open }) => (open.rational === 0) !== (scenario.noZopa ?? false))
    .map(({ length, open }) =>
      open.rational === 0
        ? `The ${length} agenda has no zone of agreement. Lower a walk-away value, or say "noZopa": true if it is meant.`
        : `"noZopa" is declared, yet the ${length} agenda has ${open.rational} packages that both would sign.`,
    );

/** Every fault of one scenario and its texts, then its figures. True when there is none. */
const validateOne = (file: string): boolean => {
  const text = readFileSync(file, 'utf8');
  if (isTexts(file)) return validateTexts(file, text);
  const parsed = validateScenario(text);
  if (!parsed.ok) {
    print(file, parsed.faults);
    return false;
  }
  const scenario = parsed.value;
  const missing = scenario.languages.filter((language) => !existsSync(join(dirname(file), `${language}.json`)));
  for (const language of missing)
    console.log(
      `${file}:1  /languages  No file ${language}.json beside the scenario. Write it, or take "${language}" off the list.`,
    );
  const texts = textsBeside(file).map((beside) => {
    const found = parseTexts(readFileSync(beside, 'utf8'), scenario);
    if (!found.ok) print(beside, found.faults);
    return found.ok;
  });
  const found = balances(scenario);
  const zone = noZone(scenario, found);
  for (const message of zone) console.log(`${file}:1  /  ${message}`);
  console.log(`${file}: ${scenario.id}, edition ${scenario.edition}, ${scenario.languages.join(', ')}`);
  for (const balance of found) console.log(figuresText(balance).join('\n'));
  return missing.length === 0 && texts.every(Boolean) && zone.length === 0;
};

const validateTexts = (file: string, text: string): boolean => {
  const beside = join(dirname(file), 'scenario.json');
  if (!existsSync(beside)) {
    console.log(`${file}:1  /  No scenario.json beside these texts, so there is nothing to hold them against.`);
    return false;
  }
  const scenario = parseScenario(readFileSync(beside, 'utf8'));
  if (!scenario.ok) {
    print(beside, scenario.faults);
    return false;
  }
  const parsed = parseTexts(text, scenario.value);
  if (!parsed.ok) print(file, parsed.faults);
  else console.log(`${file}: complete`);
  return parsed.ok;
};

/** Plays a scenario and prints what keeps it from playing well. True when nothing does. */
const auditOne = async (file: string, games: number, seed: number, workers: number | undefined, json: boolean) => {
  const scenario = scenarioAt(file);
  const { findings, record, whole } = await auditOf(scenario, games, seed, workers);
  if (json) console.log(auditFile(record));
  else {
    console.log(`  audit of ${scenario.id}: ${games} days of each length${whole ? '' : ' (interrupted: fewer)'}`);
    for (const finding of findings) console.log(`    ${findingText(finding)}`);
    console.log(findings.length === 0 ? '    nothing to mend' : `    thresholds:\n${thresholdsText()}`);
  }
  return findings.length === 0;
};

export const VALIDATE_USAGE = `validate [--audit [--games N] [--seed S] [--workers N] [--json]] FILE…
    checks scenarios and texts, every fault with its line; --audit also plays the scenario and says whether it plays well`;

/** Exit status 1 on faults and findings, 2 when a file cannot be read. */
export const validate = async (argv: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      audit: { type: 'boolean', default: false },
      games: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) {
    console.error('validate: name one scenario file or more, such as scenarios/geneva-2021-09-30/scenario.json');
    return 2;
  }
  const files = positionals.map(fileOf);
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0) {
    console.error(`validate: no such file: ${absent.join(', ')}`);
    return 2;
  }
  if (values.json && !values.audit) throw new Misuse('validate: --json is for --audit');
  const sound = values.json || files.map(validateOne).every(Boolean);
  if (!sound || !values.audit) return sound ? 0 : 1;
  const games = wholeNumber('games', values.games, 1);
  const seed = wholeNumber('seed', values.seed, 0);
  const workers = values.workers === undefined ? undefined : wholeNumber('workers', values.workers, 1);
  let well = true;
  for (const file of files.filter((one) => !isTexts(one)))
    well = (await auditOne(file, games, seed, workers, values.json)) && well;
  return well ? 0 : 1;
};
