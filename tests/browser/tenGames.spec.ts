import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { byMouse, make, moveOn, newDoings, settled, toOutcome, withLuck } from './player.ts';

/** Everything moves, all the time: that is what could pile up. */
test.use({ contextOptions: { reducedMotion: 'no-preference' } });
test.skip(({ isMobile }) => isMobile, 'one size is enough to see something grow');

const GAMES = 10;
/** The first games fill the caches: what grows after them grows for ever. */
const WARM = 3;
const MOVES = 2;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly canvases: number;
}

/** What the page holds once everything that can be let go of has been. */
async function held(page: Page, devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    canvases: await page.locator('canvas').count(),
  };
}

/** Milliseconds from frame to frame while the room is at rest: the middle one of sixty. */
const frameTime = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const times: number[] = [];
        const step = (now: number): void => {
          times.push(now);
          if (times.length <= 60) return void requestAnimationFrame(step);
          const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
          done(gaps.sort((one, other) => one - other)[30] ?? Number.NaN);
        };
        requestAnimationFrame(step);
      }),
  );

/** From the title to the title: a few moves at the table, a door, the debrief. */
async function aGame(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Play now/ }).click();
  const done = newDoings();
  for (let scene = await settled(page); scene !== 'over' && done.moves < MOVES; scene = await settled(page))
    await moveOn(page, scene, done, byMouse);
  const frame = await frameTime(page);
  if ((await settled(page)) === 'question') await moveOn(page, 'question', done, byMouse);
  if ((await settled(page)) !== 'over') await make(page, 'walkOut', byMouse);
  await toOutcome(page);
  await page.getByRole('button', { name: 'Ad Referendum' }).first().click();
  await expect(page.getByRole('button', { name: /^Play now/ })).toBeVisible();
  return frame;
}

test('ten games in a row leave nothing behind and slow nothing down', async ({ page }, { annotations }) => {
  test.setTimeout(480_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await withLuck(page);
  await page.goto('./');
  const after: Held[] = [];
  const frames: number[] = [];
  for (let game = 0; game < GAMES; game += 1) {
    frames.push(await aGame(page));
    after.push(await held(page, devtools));
  }
  const story = after.map(({ heap, ...rest }) => ({ ...rest, heap: heap.toFixed(1) }));
  annotations.push({ type: 'held after each game', description: JSON.stringify({ story, frames }) });
  const [warm, last] = [after[WARM - 1], after.at(-1)];
  if (!warm || !last) throw new Error('no games were played');
  expect(last.canvases, 'canvases on the title').toBe(warm.canvases);
  expect(last.listeners, 'listeners').toBeLessThanOrEqual(warm.listeners * 1.05);
  expect(last.nodes, 'nodes').toBeLessThanOrEqual(warm.nodes * 1.1);
  // Each game that is kept is a row of the title; seven of them weigh far less than this.
  expect(last.heap, 'megabytes of script objects').toBeLessThanOrEqual(warm.heap * 1.15 + 1);
  const slowest = Math.max(...frames.slice(WARM));
  expect(slowest, 'milliseconds a frame').toBeLessThanOrEqual((frames[0] ?? 0) * 2);
});
