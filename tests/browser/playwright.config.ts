import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, HOW_TO_GET_A_BROWSER, LAUNCH_ARGS } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = process.env.AD_REFERENDUM_REPORTS ?? join(ROOT, 'reports');
const SITE = process.env.AD_REFERENDUM_SITE ?? join(ROOT, 'dist');
/** The game must work from any folder of any site. */
const FOLDER = '/some/sub/folder/';

// This file is read again in every worker: what the first reading finds, the others inherit.
process.env.AD_REFERENDUM_PORT ??= String(await freePort());
process.env.AD_REFERENDUM_BROWSER ??= findBrowser() ?? '';
if (!process.env.AD_REFERENDUM_BROWSER) throw new Error(HOW_TO_GET_A_BROWSER);

const port = process.env.AD_REFERENDUM_PORT;
const url = `http://127.0.0.1:${port}${FOLDER}`;

export default defineConfig({
  testDir: '.',
  outputDir: join(REPORTS, 'browser'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002 } },
  snapshotPathTemplate: '{testDir}/look/{arg}-{projectName}{ext}',
  reporter: [['list'], ['json', { outputFile: join(REPORTS, 'playwright.json') }]],
  use: {
    baseURL: url,
    // The offline test allows it; elsewhere it would fetch the whole game once a test.
    serviceWorkers: 'block',
    // Whoever plays with everything moving says so: without it a game takes half the time.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.AD_REFERENDUM_BROWSER, args: LAUNCH_ARGS },
  },
  projects: [
    { name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: { browserName: 'chromium', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node src/cli/serve.mjs "${SITE}" --port ${port} --base ${FOLDER} --strict`,
    cwd: ROOT,
    url,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
