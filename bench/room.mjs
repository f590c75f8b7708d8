import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, provideBrowser } from '../tests/browser/browser.mjs';
import { ROOT } from './built.mjs';

/** What the room costs the main thread, against an empty Phaser scene of the same size that steps as often. */
export const title = 'Work on the main thread for the room, 672 × 364 css pixels, Canvas renderer';

const SECONDS = 4;

const PAGE = `<!doctype html><div id="here" style="width:672px;height:364px"></div>
<script type="module">
import Phaser from 'phaser';
import { openRoom } from '/src/room/openRoom.ts';
const here = document.getElementById('here');
const picture = (minutes, posture, x) => ({
  place: 'room', minutes, weather: 'fair', season: 'autumn', masks: true, heads: { a: 'person', b: 'host' }, trust: { a: 50, b: 50 }, speaker: 'b',
  posture: { a: 'listen', b: posture },
  sheets: ['one', 'two', 'three', 'four', 'five'].map((item, at) => ({ item, x, status: 'offered', by: 'b', current: at === 0 })),
});
window.benches = {
  empty: async () => {
    new Phaser.Game({ type: Phaser.CANVAS, parent: here, width: 672, height: 364, banner: false, audio: { noAudio: true }, scene: {} });
  },
  idle: async () => { (await openRoom(here)).draw(picture(600, 'listen', 0)); },
  changing: async () => {
    const room = await openRoom(here);
    let n = 0;
    const change = () => { n += 1; room.draw(picture(600 + n * 5, n % 2 ? 'speak' : 'refuse', n % 2 ? 0.4 : -0.2)); };
    change();
    setInterval(change, 300);
  },
};
window.ready = true;
</script>`;

/**
 * Milliseconds of tasks on the main thread in a second, over a few seconds.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {'empty' | 'idle' | 'changing'} bench
 */
const busy = async (browser, address, bench) => {
  const page = await browser.newPage({ viewport: { width: 672, height: 364 } });
  await page.goto(address);
  await page.waitForFunction('window.ready');
  await page.evaluate(`benches.${bench}()`);
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  };
  const before = await taskMs();
  await page.waitForTimeout(1000 * SECONDS);
  const spent = (await taskMs()) - before;
  await page.close();
  return spent / SECONDS;
};

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
    await busy(browser, address, 'empty');
    const empty = await busy(browser, address, 'empty');
    const peer = { name: 'empty Phaser scene', value: empty };
    return [
      { name: 'room at rest', value: await busy(browser, address, 'idle'), unit: 'ms a second', peer },
      {
        name: 'room changing all the time',
        value: await busy(browser, address, 'changing'),
        unit: 'ms a second',
        peer,
      },
    ];
  } finally {
    await browser.close();
    await vite.close();
  }
}
