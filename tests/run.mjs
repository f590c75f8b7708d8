import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBiome, HOW_TO_GET_BIOME } from './biome.mjs';
import { closingLine, tallyPlaywright, tallyStep, tallyVitest, total } from './tally.mjs';

/**
 * `run.mjs` runs everything; `run.mjs check` what is quick: types, lint and layers.
 * The last line is always `N passed, N failed`; the exit status is 1 when anything failed.
 *
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ name: string, tally: Tally, note?: string }} Result
 */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BIN = join(ROOT, 'node_modules');
// Two runs at once, in one checkout, must not read each other's build and reports.
const WORK = mkdtempSync(join(tmpdir(), 'ad-referendum-'));
const SITE = join(WORK, 'site');

const TYPED = ['tsconfig.json', 'src/tsconfig.pure.json', 'src/ui/tsconfig.worker.json'];

/** @returns {Result} */
function types() {
  const statuses = TYPED.map((project) => node('typescript/bin/tsc', ['--project', project]));
  return { name: 'types', tally: tallyStep(statuses.every((status) => status === 0)) };
}

/** @returns {Result} */
function lint() {
  const biome = findBiome();
  if (!biome && env.CI) return { name: 'lint', tally: tallyStep(false), note: HOW_TO_GET_BIOME };
  if (!biome) return { name: 'lint', tally: total([]), note: `skipped: ${HOW_TO_GET_BIOME}` };
  return { name: 'lint', tally: tallyStep(start(biome, ['check']) === 0) };
}

/**
 * @param {string} name
 * @param {string[]} files
 * @returns {Result}
 */
function vitest(name, files) {
  const report = join(WORK, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = node('vitest/vitest.mjs', ['run', ...reporters, ...files]);
  return { name, tally: tallyVitest(read(report), status) };
}

/** @returns {Promise<Result>} */
async function browser() {
  const name = 'browser tests';
  const built = node('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', SITE, '--emptyOutDir']);
  if (built !== 0) return { name, tally: tallyStep(false), note: 'the game does not build' };
  const { provideBrowser, HOW_TO_GET_A_BROWSER } = await import('./browser/browser.mjs');
  const program = provideBrowser();
  if (!program) return { name, tally: tallyStep(false), note: HOW_TO_GET_A_BROWSER };
  const status = node('@playwright/test/cli.js', ['test', '--config', 'tests/browser/playwright.config.ts'], {
    AD_REFERENDUM_BROWSER: program,
    AD_REFERENDUM_SITE: SITE,
    AD_REFERENDUM_REPORTS: WORK,
  });
  const tally = tallyPlaywright(read(join(WORK, 'playwright.json')), status);
  return { name, tally, note: `in ${program}${keepTraces(tally.failed)}` };
}

/**
 * Screenshots and traces of failures outlive the run.
 * @param {number} failed
 */
function keepTraces(failed) {
  if (failed === 0 || !existsSync(join(WORK, 'browser'))) return '';
  cpSync(join(WORK, 'browser'), join(ROOT, 'reports/browser'), { recursive: true });
  return '; screenshots and traces in reports/browser';
}

/**
 * @param {string} script path in node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [more] environment
 */
const node = (script, args, more) => start(process.execPath, [join(BIN, script), ...args], more);

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [more] environment
 */
function start(program, args, more = {}) {
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...more } });
  return status ?? 1;
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Result[]} results */
function summarise(results) {
  console.log('');
  for (const { name, tally, note } of results) {
    console.log(`${name.padEnd(14)} ${closingLine(tally)}${note ? ` (${note})` : ''}`);
  }
  const sum = total(results.map((result) => result.tally));
  console.log(closingLine(sum));
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

const STEPS = {
  check: [types, lint, () => vitest('layers', ['tests/layers.test.ts'])],
  all: [types, lint, () => vitest('unit tests', []), browser],
};

/** @type {Result[]} */
const results = [];
for (const step of process.argv[2] === 'check' ? STEPS.check : STEPS.all) results.push(await step());
rmSync(WORK, { recursive: true, force: true });
summarise(results);
