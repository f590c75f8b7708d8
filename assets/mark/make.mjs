import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, provideBrowser } from '../../tests/browser/browser.mjs';

/*
 * Makes the icons and the picture for link previews in assets/public from the drawings in src/, with the browser that
 * the tests use: `node assets/mark/make.mjs`. Run it again when the mark, its colours or the title's poster change.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PUBLIC = join(ROOT, 'assets/public');
const ICONS = [
  { file: 'apple-touch-icon.png', size: 180, share: 0.56 },
  { file: 'icon-192.png', size: 192, share: 0.625 },
  { file: 'icon-512.png', size: 512, share: 0.625 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.5 },
];

/** The title as a poster of 1200 × 630: the mark above the name, at six in the evening of the day itself. */
const POSTER = `
  .title-bar, .title-moves, .title-foot { display: none !important }
  .title { --margin: 56px; min-height: 0; height: 630px; padding: 0 56px }
  .title main { display: block }
  .title-mark { position: absolute !important; right: 56px; top: 52px; width: 590px !important; height: 354px; margin: 0; min-height: 0 }
  .title-mark svg { position: static !important; width: 590px !important; height: 354px !important }
  .title-sentences { position: absolute; left: 56px; top: 44px; padding: 0; font-size: 34px; line-height: 44px }
  .title h1 { position: absolute; left: 54px; bottom: 26px; margin: 0; font-size: 170px }
  * { animation: none !important }
`;

const vite = await createServer({
  root: ROOT,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', hmr: false },
});
await vite.listen();
const address = vite.resolvedUrls?.local[0] ?? '';
const executablePath = provideBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: LAUNCH_ARGS });

/** @param {string} file */
const told = (file) => console.log(`${file} ${statSync(join(PUBLIC, file)).size} bytes`);

try {
  const { tabIcon, maskIcon, homeIcon } = await vite.ssrLoadModule('/src/drawing/mark.ts');
  writeFileSync(join(PUBLIC, 'mark.svg'), tabIcon());
  writeFileSync(join(PUBLIC, 'mark-mask.svg'), maskIcon());
  for (const { file, size, share } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${homeIcon(share)}`);
    await page.screenshot({ path: join(PUBLIC, file) });
    await page.close();
    told(file);
  }
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, locale: 'en', colorScheme: 'light' });
  await page.clock.setFixedTime(new Date(2021, 8, 30, 18));
  await page.goto(address);
  await page.locator('.lake-mark').waitFor();
  await page.addStyleTag({ content: POSTER });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(PUBLIC, 'preview.png') });
  told('preview.png');
} finally {
  await browser.close();
  await vite.close();
}
