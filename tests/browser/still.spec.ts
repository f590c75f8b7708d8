import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginPackage, byMouse, make, may, openAllMoves, row, settled, tablePackage, withLuck } from './player.ts';

/* Whatever is pressed or said, the room, the hour and the articles stay; only the list of all moves lies over them. */

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
/** A pixel, for what is rounded. */
const MOST = 1;

type Box = readonly number[];

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.locator(selector).evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [left, top, width, height];
  });

/** The hour is as wide as its figures, and stands on one line. */
const boxes = async (page: Page): Promise<readonly Box[]> => [
  await boxOf(page, '.picture'),
  (await boxOf(page, '.clock')).filter((_, k) => k !== 2),
  await boxOf(page, '.article:nth-child(5)'),
];

for (const size of SIZES)
  test(`the room, the hour and the articles stay at ${size.width}×${size.height}`, async ({ page, hasTouch }) => {
    test.skip(hasTouch, 'a desk has the width; a phone has a page for each');
    test.setTimeout(90_000);
    await page.setViewportSize(size);
    await withLuck(page, 21);
    await page.goto('./');
    await page.getByRole('button', { name: /^Choose your chair/ }).click();
    await page.locator('label', { hasText: '8 articles' }).click();
    await page.getByRole('button', { name: 'Read your instructions' }).click();
    await page.locator('.briefing .ink-block').first().click();
    await settled(page);
    const first = await boxes(page);
    const seen: string[] = [];
    const stays = async (what: string): Promise<void> => {
      seen.push(what);
      const now = await boxes(page);
      const moved = now.flatMap((box, k) => box.map((at, n) => Math.abs(at - (first[k]?.[n] ?? 0))));
      expect
        .soft(Math.max(...moved), `${what}: ${JSON.stringify(now)}, at first ${JSON.stringify(first)}`)
        .toBeLessThanOrEqual(MOST);
    };
    const leave = async (what: string): Promise<void> => {
      await page.keyboard.press('Escape');
      await stays(`back from ${what}`);
    };

    for (let moves = 0; moves < 8; moves += 1) {
      const scene = await settled(page);
      const answered = await page.locator('.voice-answer').isVisible();
      await stays(answered ? 'an answer' : scene);
      if (scene === 'opening') await page.locator('.form-send').click();
      else if (scene === 'question') await page.locator('[data-row]').last().click();
      if (scene !== 'floor') {
        await stays('their turn');
        continue;
      }
      if (await may(page, 'probe')) {
        await row(page, 'probe').click();
        await expect(page.locator('.form')).toBeVisible();
        await stays('the form');
        await leave('the form');
      }
      if (await may(page, 'accept')) {
        await row(page, 'accept').click();
        await expect(page.locator('.confirm')).toBeVisible();
        await stays('a move to confirm');
        await leave('a move to confirm');
      }
      await openAllMoves(page, byMouse);
      if (await may(page, 'consult')) {
        await row(page, 'consult').click();
        await stays('a note home');
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.locator('.voice')).toBeVisible();
      await stays('back from all moves');
      for (const name of ['Notebook', 'Day so far']) {
        await page.getByRole('button', { name, exact: true }).click();
        await stays(name);
        await leave(name);
      }
      if ((await may(page, 'counter')) || (await may(page, 'propose'))) {
        await beginPackage(page, byMouse);
        await stays('a package');
        for (const article of await page.locator('.article[data-takes=true] .article-title').all()) {
          await article.click();
          await stays('another article');
        }
        if (answered) {
          await tablePackage(page, byMouse);
          await stays('tabled');
          break;
        }
        await leave('a package');
      }
      await make(page, 'probe', byMouse);
      await stays('asked');
    }
    expect(seen).toEqual(
      expect.arrayContaining([
        'opening',
        'floor',
        'the form',
        'a note home',
        'a package',
        'another article',
        'an answer',
        'tabled',
      ]),
    );
  });
