import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../src/cli/serve.mjs';
import { HOW_TO_GET_A_BROWSER, LAUNCH_ARGS, provideBrowser } from '../tests/browser/browser.mjs';
import { builtGame } from './built.mjs';

/** Fetched when asked for: it is as large as all the rest together. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** As Lighthouse sees a machine: its own phone, four times slower on slow 4G, or its desktop. */
const PRESETS = ['desktop', 'mobile'];

export const title = 'Lighthouse, the title of the built game (100 is best)';

export async function measure() {
  const browser = provideBrowser();
  if (!browser) throw new Error(HOW_TO_GET_A_BROWSER);
  const work = mkdtempSync(join(tmpdir(), 'ad-referendum-lighthouse-'));
  const { url, close } = await serve(builtGame());
  try {
    const rows = [];
    for (const preset of PRESETS) {
      const report = join(work, `${preset}.json`);
      await audit(url, preset, report, browser);
      /** @type {{ categories: Record<string, { title: string, score: number }> }} */
      const { categories } = JSON.parse(readFileSync(report, 'utf8'));
      for (const { title, score } of Object.values(categories))
        rows.push({ name: `${title}, ${preset}`, value: score * 100, unit: 'points' });
    }
    return rows;
  } finally {
    close();
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} url
 * @param {string} preset
 * @param {string} report
 * @param {string} browser
 * @returns {Promise<void>}
 */
function audit(url, preset, report, browser) {
  const flags = ['--headless', '--disable-quic', ...LAUNCH_ARGS].join(' ');
  const options = [
    ...(preset === 'mobile' ? [] : [`--preset=${preset}`]),
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
  ];
  const args = ['-y', LIGHTHOUSE, url, ...options, `--output-path=${report}`, `--chrome-flags=${flags}`];
  return new Promise((done, fail) => {
    const child = spawn('npx', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH: browser },
    });
    child.on('error', fail);
    child.on('exit', (status) => (status === 0 ? done() : fail(new Error(`Lighthouse ended with ${status}`))));
  });
}
