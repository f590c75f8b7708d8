import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { type Picture, PLACES } from '../../src/room/picture.ts';
import { QUIET } from '../room/pictures.ts';

/*
 * What each place looks like, against the pictures in look/: painted from the sources, at rest.
 * After a change that is meant: look at the new pictures, then
 * `npx playwright test --config tests/browser/playwright.config.ts places --update-snapshots`.
 */
test.skip(({ isMobile }) => isMobile, 'a picture has its own size');

const PAGE = `<!doctype html><link rel="icon" href="data:," /><body style="margin:0"><canvas style="display:block"></canvas>
<script type="module">
import { drawStill } from '/src/room/painting.ts';
window.paint = (picture, width, height) => drawStill(Object.assign(document.querySelector('canvas'), { width, height }), picture);
</script>`;

const MORNING: Picture = {
  ...QUIET,
  by: 'b',
  minutes: 620,
  sheets: (['open', 'offered', 'initialled', 'offered', 'open'] as const).map((status, at) => ({
    item: `${at}`,
    number: at + 1,
    x: [0, 0.3, 0, -0.2, 0][at] ?? 0,
    status,
    ...(status === 'offered' ? { by: 'b' as const } : {}),
    current: at === 1,
  })),
};
const EVENING: Picture = { ...MORNING, minutes: 1105 };

/** Every place once by day; the room also as the day and the two at the table change it. */
const PICTURES: readonly (readonly [name: string, picture: Picture])[] = [
  ...PLACES.map((place) => [place, { ...MORNING, place }] as const),
  ['room-evening', EVENING],
  ['room-strained', { ...MORNING, trust: { a: 12, b: 12 } }],
  ['room-close', { ...EVENING, trust: { a: 88, b: 88 } }],
  ['room-rain', { ...MORNING, weather: 'rain' }],
  ['room-snow', { ...MORNING, weather: 'snow', season: 'winter', masks: false }],
  ['room-signing', { ...EVENING, posture: { a: 'sign', b: 'sign' } }],
  ['room-walk-out', { ...MORNING, trust: { a: 12, b: 12 }, posture: { a: 'listen', b: 'away' } }],
  ['corridor-evening', { ...EVENING, place: 'corridor' }],
];
const SIZES = [
  ['wide', 960, 540],
  ['strip', 390, 138],
] as const;

let vite: ViteDevServer;
test.beforeAll(async () => {
  vite = await createServer({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'canvas-page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/canvas', (_, response) => {
            response.setHeader('content-type', 'text/html');
            response.end(PAGE);
          });
        },
      },
    ],
  });
  await vite.listen();
});
test.afterAll(() => vite.close());

const paint = (page: Page, picture: Picture, width: number, height: number): Promise<void> =>
  page.evaluate(
    ([what, w, h]) =>
      (window as unknown as { paint: (picture: unknown, width: number, height: number) => void }).paint(what, w, h),
    [picture, width, height] as const,
  );

for (const [size, width, height] of SIZES)
  test(`every place, ${size}`, async ({ page }) => {
    await page.goto(`${vite.resolvedUrls?.local[0]}canvas`);
    await page.waitForFunction('window.paint');
    for (const [name, picture] of PICTURES) {
      await paint(page, picture, width, height);
      await expect.soft(page.locator('canvas')).toHaveScreenshot(`place-${name}-${size}.png`);
    }
  });
