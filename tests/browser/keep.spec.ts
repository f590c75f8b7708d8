import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { byMouse, clock, keptLog, make, settled, toOutcome, withLuck } from './player.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.skip(({ isMobile }) => isMobile, 'what is kept does not depend on the screen');

const begin = async (page: Page): Promise<void> => {
  await withLuck(page);
  await page.goto('./');
  await page.getByRole('button', { name: /^Play now/ }).click();
  expect(await settled(page)).toBe('floor');
};

/** Declines, hears the answer, and waits until all of it is kept. */
const moveOnce = async (page: Page): Promise<string> => {
  const before = (await keptLog(page)).length;
  await make(page, 'decline', byMouse);
  await settled(page);
  await expect.poll(async () => (await keptLog(page)).length).toBeGreaterThan(Math.max(before + 1, 4));
  return clock(page);
};

/** The file that the pause offers, put where the test keeps its things. */
const saveToFile = async (page: Page, to: string): Promise<string> => {
  await page.getByRole('button', { name: 'Pause' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save to a file/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^ad-referendum-.+\.json$/);
  await file.saveAs(to);
  await page.getByRole('button', { name: /^Go on/ }).click();
  return readFileSync(to, 'utf8');
};

const toTitle = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Ad Referendum, to the title' }).click();

/** From the title, where there are games already. */
const openFile = async (page: Page, file: string): Promise<void> => {
  await page.getByRole('button', { name: /^Your games/ }).click();
  await page.locator('input[type=file]').setInputFiles(file);
};

test('after a reload the talks go on at the same minute', async ({ page }) => {
  await begin(page);
  const at = await moveOnce(page);
  await page.reload();
  await settled(page);
  expect(await clock(page)).toBe(at);
});

test('the title leads back to a game that was left', async ({ page }) => {
  await begin(page);
  const at = await moveOnce(page);
  await toTitle(page);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await settled(page);
  expect(await clock(page)).toBe(at);
});

test('a file brings the game to another browser', async ({ page, browser, baseURL }, info) => {
  await begin(page);
  const at = await moveOnce(page);
  const file = info.outputPath('game.json');
  const text = await saveToFile(page, file);
  expect(JSON.parse(text)).toMatchObject({ game: 'ad-referendum', length: 'short' });

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const fresh = await elsewhere.newPage();
  await fresh.goto('./');
  await fresh.locator('input[type=file]').setInputFiles(file);
  await settled(fresh);
  expect(await clock(fresh)).toBe(at);
  await elsewhere.close();
});

test('a file that is no game says so, and nothing is lost', async ({ page }, info) => {
  await begin(page);
  const at = await moveOnce(page);
  const good = await saveToFile(page, info.outputPath('game.json'));
  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['cut short', good.slice(0, good.length / 2), /damaged or cut short/],
    ['foreign', '{"name":"a shopping list"}', /not a saved game/],
    ['of another game', '{"game":"chess","format":1}', /saved game of something else/],
    [
      'with an impossible move',
      good.replace('"log": [', '"log": [{"by":"a","move":{"kind":"close"}},'),
      /Move 1 is not/,
    ],
  ];
  await toTitle(page);
  for (const [name, text, message] of faults) {
    const file = info.outputPath(`${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await openFile(page, file);
    await expect(page.getByRole('heading', { name: 'This game does not open' }), name).toBeVisible();
    await expect(page.getByText(message), name).toBeVisible();
    await expect(page.getByText('Nothing was changed.'), name).toBeVisible();
    await toTitle(page);
  }
  await page.getByRole('button', { name: /^Continue/ }).click();
  await settled(page);
  expect(await clock(page)).toBe(at);
});

test('a damaged link says so; the game of before is still there', async ({ page }) => {
  await begin(page);
  const at = await moveOnce(page);
  await page.goto('about:blank');
  await page.goto('./#game=dTm90IGEgZ2FtZQ');
  await expect(page.getByRole('heading', { name: 'This game does not open' })).toBeVisible();
  await expect(page.getByText('copy the whole link')).toBeVisible();
  await toTitle(page);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await settled(page);
  expect(await clock(page)).toBe(at);
});

test('a finished game opens from its link, and goes on from an earlier minute', async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await begin(page);
  await moveOnce(page);
  await make(page, 'walkOut', byMouse);
  await toOutcome(page);
  await page.getByRole('button', { name: 'Copy a link to this game' }).click();
  const link = await page.getByRole('textbox', { name: 'Copy this link.' }).inputValue();

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const reader = await elsewhere.newPage();
  await reader.goto(link);
  const verdict = (await page.locator('.outcome-verdict').textContent()) ?? '';
  await expect(reader.locator('.outcome-verdict')).toHaveText(verdict);

  await reader.getByRole('button', { name: 'Every move' }).click();
  await reader.locator('.minutes-list button').nth(2).click();
  const playOn = reader.getByRole('button', { name: /^Play on from/ });
  const minute = ((await playOn.textContent()) ?? '').replace('Play on from ', '');
  await playOn.click();
  expect(await settled(reader)).toBe('floor');
  expect(await clock(reader)).toContain(minute);
  await make(reader, 'decline', byMouse);
  await settled(reader);
  await toTitle(reader);
  await expect(reader.getByRole('button', { name: /^Your games/ })).toContainText('2 on this device');
  await elsewhere.close();
});

test('the result is shared from the debrief, and its front page keeps all that can be done with it', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'canShare', { value: undefined }));
  await begin(page);
  await make(page, 'walkOut', byMouse);
  await toOutcome(page);
  const again = page.getByRole('region', { name: 'What now' });
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    again.getByRole('button', { name: 'Share the result' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('ad-referendum-wide.png');
  await expect(again.getByText('The picture is saved')).toBeVisible();

  await page.getByRole('button', { name: 'Front page' }).click();
  const rail = page.getByRole('navigation', { name: 'With this page' });
  for (const name of ['Share the result', 'Copy it as text', 'Print', 'Save as text', 'Read in French'])
    await expect(rail.getByRole('button', { name, exact: true })).toBeVisible();
  // Two pixels a pixel at least, or the letters break.
  const fine = await rail.locator('canvas').evaluate((it: HTMLCanvasElement) => it.width / it.clientWidth);
  expect(fine).toBeGreaterThanOrEqual(2);
  await rail.getByRole('button', { name: 'Read in French' }).click();
  await expect(page.locator('article.paper')).toHaveAttribute('lang', 'fr');
});
