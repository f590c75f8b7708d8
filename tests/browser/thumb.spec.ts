import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginPackage, byFinger, make, may, row, type Scene, settled, tablePackage, withLuck } from './player.ts';

/* On a phone whatever one may do is under the thumb as it stands: nothing lies over it, and nothing is scrolled to. */

const SIZES = [
  { width: 844, height: 390 },
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
];
const MOST_MOVES = 16;
const ALL = ['break', 'floor', 'form', 'offer', 'opening', 'question'];

test.beforeEach(({ hasTouch }) => test.skip(!hasTouch, 'the moves of a phone'));

/** What is offered for pressing, and what of it a finger would miss. */
const reach = (page: Page): Promise<{ readonly offered: number; readonly missed: readonly string[] }> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[data-row], .form .chip, .form-send, .tab')].filter(
      (one) => one.getClientRects().length > 0,
    );
    const missed = seen.filter((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    return {
      offered: seen.filter((one) => !one.matches('.tab')).length,
      missed: missed.map((one) => one.dataset['row'] ?? one.textContent),
    };
  });

const reachesAll = async (page: Page, what: string): Promise<void> => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const name = `${what} at ${size.width}×${size.height}`;
    await expect.poll(() => reach(page), name).toMatchObject({ missed: [] });
    expect((await reach(page)).offered, name).toBeGreaterThanOrEqual(3);
  }
};

/** What stands to be done, by name. */
const nameOf = async (page: Page, scene: Scene): Promise<string> => {
  if (scene !== 'floor') return scene;
  if (await may(page, 'accept')) return 'offer';
  return (await page.locator('.voice-company').isVisible()) ? 'break' : 'floor';
};

/** Goes on without agreeing, so that all comes up: their offers, their questions and a break. */
const goOn = async (page: Page, what: string, seen: ReadonlySet<string>): Promise<void> => {
  if (what === 'opening') await byFinger(page.locator('.form-send'));
  else if (what === 'question') await byFinger(page.locator('[data-row]').last());
  else if (what === 'offer') await make(page, 'decline', byFinger);
  else if (what === 'floor' && !seen.has('break')) await make(page, 'recess', byFinger);
  else if (await may(page, 'propose')) {
    await beginPackage(page, byFinger);
    await tablePackage(page, byFinger);
  } else await make(page, 'probe', byFinger);
};

for (const language of ['English', 'Français'])
  for (const articles of [4, 8])
    test(`every move in front is at the thumb: ${language}, ${articles} articles`, async ({ page }) => {
      test.setTimeout(120_000);
      await withLuck(page);
      await page.goto('./');
      if (language === 'Français') {
        await byFinger(page.getByRole('button', { name: /^FR|Français/ }));
        await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      }
      await byFinger(page.getByRole('button', { name: /^Choose your chair|^Choisi/ }));
      await byFinger(page.locator('label', { hasText: `${articles} articles` }));
      // Who asks at once.
      await byFinger(page.locator('label', { hasText: /^The Wall|^Le Mur/ }));
      await byFinger(page.getByRole('button', { name: /^Read your instructions|^Lire vos instructions/ }));
      await byFinger(page.locator('.briefing .ink-block').first());
      const seen = new Set<string>();
      for (let moves = 0; moves < MOST_MOVES && seen.size < ALL.length; moves += 1) {
        const scene = await settled(page);
        if (scene === 'over') break;
        const what = await nameOf(page, scene);
        seen.add(what);
        await reachesAll(page, what);
        if (what === 'floor' && !seen.has('form')) {
          seen.add('form');
          await byFinger(row(page, 'probe'));
          await reachesAll(page, 'form');
          await page.keyboard.press('Escape');
        }
        await goOn(page, what, seen);
      }
      expect([...seen].sort(), 'what came up').toEqual(ALL);
    });
