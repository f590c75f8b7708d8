import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';

test.use({ serviceWorkers: 'allow' });

/** The built game in a folder of its own, where a new version can be put in place while it is served. */
async function ownSite() {
  const folder = mkdtempSync(join(tmpdir(), 'ad-referendum-update-'));
  cpSync(process.env.AD_REFERENDUM_SITE ?? 'dist', folder, { recursive: true });
  const { url, close } = await serve(folder);
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return {
    url,
    release(version: string): void {
      edit('index.html', (text) => text.replace('<body', `<body data-version="${version}"`));
      edit('sw.js', (text) => text.replace(/VERSION = "\w+"/, `VERSION = "${version}"`));
    },
    close(): void {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}

const versions = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('a new version is shown at once, kept for offline later, and never reloads a game in play', async ({
  context,
}) => {
  const site = await ownSite();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const [first] = await versions(page);
  await page.evaluate(() => document.body.setAttribute('data-in-play', ''));

  site.release('second');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => versions(page)).toEqual([first, 'ad-referendum-second']);
  await expect(page.locator('body[data-in-play]')).toBeAttached();

  await page.reload();
  await expect(page.locator('body[data-version=second]')).toBeAttached();
  await page.goto('about:blank');
  await expect
    .poll(async () => {
      await page.goto(site.url);
      const kept = await versions(page);
      await page.goto('about:blank');
      return kept;
    })
    .toEqual(['ad-referendum-second']);
  site.close();
});
