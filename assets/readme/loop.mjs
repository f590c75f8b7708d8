import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { builtGame } from '../../bench/built.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { LAUNCH_ARGS, provideBrowser } from '../../tests/browser/browser.mjs';

/*
 * Films the loop at the top of the README: a morning of four articles, from the title to the capitals, in the browser
 * that the tests use. `node assets/readme/loop.mjs` needs ffmpeg on the path.
 */

const LOOP = fileURLToPath(new URL('loop.webp', import.meta.url));
const SIZE = { width: 1280, height: 800 };
const SHOWN_WIDTH = 800;
const FRAMES_A_SECOND = 10;
/** Luck that brings a full offer at once. */
const SEED = 7;

const { url, close } = await serve(builtGame());
const browser = await chromium.launch({ executablePath: provideBrowser() ?? '', args: LAUNCH_ARGS });
const page = await browser.newPage({ viewport: SIZE, locale: 'en-GB', reducedMotion: 'no-preference' });
await page.addInitScript((seed) => {
  let next = seed;
  crypto.getRandomValues = (numbers) => {
    if (numbers instanceof Uint32Array) numbers.fill(next++);
    return numbers;
  };
  localStorage.setItem('ad-referendum.aide', 'firstOffer stroke walkAway package probe redLine corridor close question break');
}, SEED);

/** @type {{ at: number, data: string }[]} */
const film = [];
const session = await page.context().newCDPSession(page);
session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
  film.push({ at: metadata.timestamp ?? 0, data });
  session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
});

/** @param {number} seconds */
const look = (seconds) => page.waitForTimeout(1000 * seconds);
/** @param {string} selector */
const press = async (selector) => {
  const it = page.locator(selector).first();
  await it.hover();
  await look(0.35);
  await it.click();
};
const myTurn = () => page.waitForSelector('[data-row]:not([aria-disabled=true])');

await page.goto(url);
await page.evaluate(() => document.fonts.ready);
await look(1);
await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 2 });
await look(1);
await press('.title .ink-block');
await myTurn();
await look(4.6);
await press('[data-row=counter]');
await page.waitForSelector('.compose');
await look(0.7);
await press('.option:not(.option-leave) >> nth=2');
await look(0.9);
await press('[data-row-item]:nth-child(2), .article:nth-child(2)');
await look(0.6);
await press('.option:not(.option-leave) >> nth=2');
await look(0.9);
await press('[data-send]');
await look(3.2);
await session.send('Page.stopScreencast');
await browser.close();
close();

const work = mkdtempSync(join(tmpdir(), 'ad-referendum-loop-'));
/** A browser sends a frame when something has moved: each is held until the next. */
const list = film.map(({ at, data }, k) => {
  const file = join(work, `${String(k).padStart(4, '0')}.png`);
  writeFileSync(file, Buffer.from(data, 'base64'));
  const lasts = (film[k + 1]?.at ?? at + 1.5) - at;
  return `file '${file}'\nduration ${lasts.toFixed(3)}`;
});
writeFileSync(join(work, 'list.txt'), list.join('\n'));
const made = spawnSync(
  'ffmpeg',
  [
    ...['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', join(work, 'list.txt')],
    ...['-vf', `fps=${FRAMES_A_SECOND},scale=${SHOWN_WIDTH}:-1:flags=lanczos`],
    ...['-c:v', 'libwebp_anim', '-lossless', '0', '-quality', '72', '-compression_level', '4', '-loop', '0', LOOP],
  ],
  { stdio: 'inherit' },
);
rmSync(work, { recursive: true, force: true });
process.exitCode = made.status ?? 1;
