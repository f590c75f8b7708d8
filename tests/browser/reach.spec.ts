import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  beginPackage,
  byFinger,
  byMouse,
  make,
  may,
  openAllMoves,
  type Press,
  row,
  type Scene,
  settled,
  tablePackage,
  withLuck,
} from './player.ts';

/*
 * Whatever one may do, every article and what lies on the table is worth stand within reach, however much was said:
 * nothing lies over them, and nothing is scrolled to.
 */

const PHONES = [
  { width: 844, height: 390 },
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
];
const DESKTOPS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];
const MOST_MOVES = 16;
const ALL = ['answer', 'floor', 'form', 'offer', 'opening'];

/** What is offered for pressing, and what of it and of the figures a finger would miss. */
const reach = (page: Page): Promise<{ readonly offered: number; readonly missed: readonly string[] }> =>
  page.evaluate(() => {
    const all = '[data-row], .moves-more, .form .chip, .form-send, .tab, .article-number, .worth-head > :not(:empty)';
    const seen = [...document.querySelectorAll<HTMLElement>(all)].filter((one) => one.getClientRects().length > 0);
    const missed = seen.filter((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    return {
      offered: seen.filter((one) => one.matches('[data-row], .chip, .form-send')).length,
      missed: missed.map((one) => one.dataset['row'] ?? one.textContent),
    };
  });

const reachesAll = async (page: Page, what: string, sizes = DESKTOPS): Promise<void> => {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const name = `${what} at ${size.width}×${size.height}`;
    await expect.poll(() => reach(page), name).toMatchObject({ missed: [] });
    expect((await reach(page)).offered, name).toBeGreaterThanOrEqual(3);
    if (size.height < size.width) continue;
    const room = await page.locator('.table-world').boundingBox();
    expect(room, `the room ${name}`).toMatchObject({ x: 0, y: 0, width: size.width });
    expect(room?.height, `the room ${name}`).toBeGreaterThanOrEqual(138);
  }
};

/** What stands to be done, by name. */
const nameOf = async (page: Page, scene: Scene): Promise<string> => {
  if (scene !== 'floor') return scene;
  if (await page.locator('.voice-answer').isVisible()) return 'answer';
  if (await may(page, 'accept')) return 'offer';
  return (await page.locator('.voice-company').isVisible()) ? 'break' : 'floor';
};

/** Goes on without agreeing, so that all comes up: their offers, their answers and questions, and a break. */
const goOn = async (page: Page, what: string, wanted: readonly string[], press: Press): Promise<void> => {
  if (what === 'opening') await press(page.locator('.form-send'));
  else if (what === 'question') await press(page.locator('[data-row]').last());
  else if (what === 'floor' && wanted.includes('break')) await make(page, 'recess', press);
  else if (what !== 'answer' && (await may(page, 'probe'))) await make(page, 'probe', press);
  else if (await may(page, 'decline')) await make(page, 'decline', press);
  else if (await may(page, 'propose')) {
    await beginPackage(page, press);
    await tablePackage(page, press);
  } else await make(page, 'probe', press);
};

for (const language of ['English', 'Français'])
  for (const articles of [4, 8])
    test(`all is within reach: ${language}, ${articles} articles`, async ({ page, hasTouch }) => {
      const press = hasTouch ? byFinger : byMouse;
      const sizes = hasTouch ? PHONES : DESKTOPS;
      const all = articles === 4 ? [...ALL, 'break', 'question'] : ALL;
      test.setTimeout(120_000);
      await withLuck(page, 21);
      await page.goto('./');
      if (language === 'Français') {
        await press(page.getByRole('button', { name: /^FR|Français/ }));
        await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      }
      await press(page.getByRole('button', { name: /^Choose your chair|^Choisi/ }));
      await press(page.locator('label', { hasText: `${articles} articles` }));
      // The Wall asks at once; the Gourmet answers at length.
      if (articles === 4) await press(page.locator('label', { hasText: /^The Wall|^Le Mur/ }));
      await press(page.getByRole('button', { name: /^Read your instructions|^Lire vos instructions/ }));
      await press(page.locator('.briefing .ink-block').first());
      const seen = new Set<string>();
      for (let moves = 0; moves < MOST_MOVES && seen.size < all.length; moves += 1) {
        const scene = await settled(page);
        if (scene === 'over') break;
        const what = await nameOf(page, scene);
        seen.add(what);
        await reachesAll(page, what, sizes);
        if (what === 'floor' && !seen.has('form')) {
          seen.add('form');
          await press(row(page, 'probe'));
          await reachesAll(page, 'form', sizes);
          await page.keyboard.press('Escape');
          if (!hasTouch) {
            await openAllMoves(page, press);
            await reachesAll(page, 'all moves');
            await page.keyboard.press('Escape');
          }
        }
        await goOn(
          page,
          what,
          all.filter((one) => !seen.has(one)),
          press,
        );
      }
      expect([...seen], 'what came up').toEqual(expect.arrayContaining(all));
    });
