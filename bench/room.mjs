import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, provideBrowser } from '../tests/browser/browser.mjs';
import { ROOT } from './built.mjs';

/** What the room costs the main thread, against an empty Phaser scene of the same size that steps as often. */
export const title =
  'The room on the main thread, 672 × 364 css pixels, Canvas renderer: its processor time, and how long a frame takes';

const WARM = 1500;
const PAGE = '<!doctype html><body style="margin:0"><script type="module" src="/bench/roomPage.ts"></script>';

/** @typedef {{ busy: number, median: number, slow: number, shown: number, late: number }} Cost */

/** @type {{ bench: 'rest' | 'morning' | 'visits' | 'changing', name: string, seconds: number }[]} */
const BENCHES = [
  { bench: 'rest', name: 'at rest', seconds: 6 },
  { bench: 'morning', name: 'a morning, a move every two seconds', seconds: 20 },
  { bench: 'visits', name: 'from place to place, a visit every five seconds', seconds: 20 },
  { bench: 'changing', name: 'changing all the time', seconds: 6 },
];

/**
 * Milliseconds of processor time on the main thread in a second, and of a frame in which something steps: the middle one
 * and one in twenty; and from one frame that the display shows to the next, measured apart.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {'empty' | 'rest' | 'morning' | 'visits' | 'changing'} bench
 * @param {number} seconds
 * @returns {Promise<Cost>}
 */
const costOf = async (browser, address, bench, seconds) => {
  const page = await browser.newPage({ viewport: { width: 672, height: 364 } });
  await page.goto(address);
  await page.waitForFunction('window.benches');
  await page.evaluate(`benches.${bench}()`);
  await page.waitForTimeout(WARM);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  };
  await page.evaluate('frames.length = 0');
  const before = await taskMs();
  await page.waitForTimeout(1000 * seconds);
  const busy = ((await taskMs()) - before) / seconds;
  /** @type {number[]} */
  const frames = await page.evaluate('frames.sort((one, other) => one - other)');
  await page.evaluate('watchDisplay()');
  await page.waitForTimeout(1000 * seconds);
  /** @type {number[]} */
  const intervals = await page.evaluate('intervals.sort((one, other) => one - other)');
  await page.close();
  /**
   * @param {number[]} sorted
   * @param {number} share
   */
  const at = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return {
    busy,
    median: at(frames, 0.5),
    slow: at(frames, 0.95),
    shown: at(intervals, 0.5),
    late: at(intervals, 0.95),
  };
};

/** @type {{ what: keyof Cost, name: string, unit: string }[]} */
const FIGURES = [
  { what: 'busy', name: '', unit: 'ms a second' },
  { what: 'median', name: ', median painted frame', unit: 'ms' },
  { what: 'slow', name: ', 95th percentile', unit: 'ms' },
  { what: 'shown', name: ', from frame to frame of the display', unit: 'ms' },
  { what: 'late', name: ', 95th percentile', unit: 'ms' },
];

export async function measure() {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'bench-page',
        configureServer: ({ middlewares, transformIndexHtml }) => {
          middlewares.use('/bench-room', async (_, response) => {
            response.setHeader('content-type', 'text/html');
            response.end(await transformIndexHtml('/bench-room', PAGE));
          });
        },
      },
    ],
  });
  await vite.listen();
  const address = `${vite.resolvedUrls?.local[0]}bench-room`;
  const executablePath = provideBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: LAUNCH_ARGS });
  try {
    await costOf(browser, address, 'empty', 2);
    const rows = [];
    for (const { bench, name, seconds } of BENCHES) {
      // The peer runs right before and right after: a machine does not stay as quick as it was.
      const before = await costOf(browser, address, 'empty', 4);
      const cost = await costOf(browser, address, bench, seconds);
      const after = await costOf(browser, address, 'empty', 4);
      for (const { what, name: of, unit } of FIGURES)
        rows.push({
          name: `${name}${of}`,
          value: cost[what],
          unit,
          peer: { name: 'empty Phaser scene', value: (before[what] + after[what]) / 2 },
        });
    }
    return rows;
  } finally {
    await browser.close();
    await vite.close();
  }
}
