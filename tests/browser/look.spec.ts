import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginPackage, byFinger, byMouse, openAllMoves, playToTheEnd, settled, withLuck } from './player.ts';

/*
 * What each screen looks like, against the pictures in look/: the hour stands still, luck is seeded, nothing moves.
 * After a change that is meant: look at the new pictures, then
 * `npx playwright test --config tests/browser/playwright.config.ts look --update-snapshots`.
 */
test.skip(process.platform !== 'linux', 'the pictures were taken with the letters as Linux draws them');

const A_MORNING = new Date('2026-01-15T10:00:00');

const begin = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(A_MORNING);
  await withLuck(page);
  await page.goto('./');
};

/** One more picture of the page as it stands; a test goes on to the end and then tells every difference. */
const looks = async (page: Page, name: string): Promise<void> => {
  await expect(page.locator('main.loading')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await expect.soft(page).toHaveScreenshot(`${name}.png`);
};

/** The room is painted by a machine that comes later than the page. */
const withPicture = (page: Page): Promise<void> =>
  expect(page.locator('.picture')).toHaveAttribute('data-live', 'true');

test('before the table', async ({ page, hasTouch }) => {
  const press = hasTouch ? byFinger : byMouse;
  await begin(page);
  await looks(page, 'title');
  await press(page.getByRole('button', { name: /^Choose your chair/ }));
  await expect(page.locator('.chair-act')).toBeVisible();
  await looks(page, 'chair');
  await press(page.getByRole('button', { name: 'Read your instructions' }));
  await expect(page.locator('.briefing-act').first()).toBeAttached();
  await looks(page, 'briefing');
  await press(page.getByRole('button', { name: /^Enter the room/ }));
  await settled(page);
  await withPicture(page);
  await looks(page, 'opening');
});

test('from the first offer to the capitals and the debrief', async ({ page, hasTouch }) => {
  test.setTimeout(120_000);
  const press = hasTouch ? byFinger : byMouse;
  await begin(page);
  await press(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  await withPicture(page);
  await looks(page, 'offer');
  await openAllMoves(page, press);
  await looks(page, 'all-moves');
  await page.keyboard.press('Escape');
  await beginPackage(page, press);
  await looks(page, 'package');
  await press(page.getByRole('button', { name: 'Back to the table' }));
  await playToTheEnd(page, press);
  await expect(page.locator('.capital[data-answered=true]')).toHaveCount(2);
  await looks(page, 'capitals');
  await press(page.getByRole('button', { name: 'Tomorrow’s front page' }));
  await expect(page.locator('article.statement')).toBeVisible();
  await looks(page, 'front-page');
  await press(page.getByRole('button', { name: 'Outcome sheet' }));
  await expect(page.getByRole('button', { name: 'Skip this' })).toBeVisible();
  await looks(page, 'reading');
  await press(page.getByRole('button', { name: 'Skip this' }));
  await expect(page.locator('.sheet-row').first()).toBeVisible();
  await looks(page, 'outcome');
  for (const name of ['Lessons', 'Front page', 'Every move', 'What if', 'Both instructions', 'Questions']) {
    const ahead = page.getByRole('button', { name: `Next: ${name}` });
    await press(ahead.or(page.getByRole('button', { name, exact: true })));
    await expect(page.locator(name === 'Lessons' ? '.lessons h1' : 'h1').first()).toBeAttached();
    if (name !== 'Front page') await looks(page, name.toLowerCase().replace(' ', '-'));
  }
});

test('what lies on the desk', async ({ page, hasTouch }) => {
  const press = hasTouch ? byFinger : byMouse;
  await begin(page);
  await press(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  await withPicture(page);
  for (const name of ['Notebook', 'Day so far', 'Pause']) {
    const there = page.getByRole('button', { name, exact: true });
    if ((await there.count()) === 0) await openAllMoves(page, press);
    await press(there);
    await looks(page, name.toLowerCase().replaceAll(' ', '-'));
    if (name !== 'Pause') await page.keyboard.press('Escape');
  }
});

test('the pages beside the game, and a link that is damaged', async ({ page, hasTouch }) => {
  const press = hasTouch ? byFinger : byMouse;
  await begin(page);
  for (const name of ['Settings', 'Sources', 'About']) {
    await press(page.getByRole('button', { name, exact: true }));
    await expect(page.getByRole('heading', { level: 1, name })).toBeAttached();
    await looks(page, name.toLowerCase());
    await press(page.getByRole('button', { name: 'Back', exact: true }));
  }
  await page.goto('about:blank');
  await page.goto('./#game=dTm90IGEgZ2FtZQ');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await looks(page, 'fault');
});

test('between two people', async ({ page, hasTouch }) => {
  const press = hasTouch ? byFinger : byMouse;
  await begin(page);
  await press(page.getByRole('button', { name: /^Choose your chair/ }));
  await press(page.locator('label').filter({ has: page.getByRole('radio', { name: /^A person/ }) }));
  await looks(page, 'chair-for-two');
  await press(page.getByRole('button', { name: 'Read your instructions' }));
  expect(await settled(page)).toBe('curtain');
  await looks(page, 'curtain');
});

test('in French', async ({ page, hasTouch }) => {
  const press = hasTouch ? byFinger : byMouse;
  await begin(page);
  await press(page.getByRole('button', { name: /^FR|Français/ }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await looks(page, 'title-french');
  await press(page.locator('.ink-block').first());
  await settled(page);
  await withPicture(page);
  await looks(page, 'offer-french');
});

for (const [name, settings] of [
  ['in the evening', { theme: 'dark' }],
  ['in high contrast', { contrast: 'more' }],
] as const)
  test(name, async ({ page, hasTouch }) => {
    const press = hasTouch ? byFinger : byMouse;
    await page.addInitScript((set) => {
      addEventListener('DOMContentLoaded', () =>
        new MutationObserver(() => {
          for (const [key, value] of Object.entries(set))
            if (document.documentElement.dataset[key] !== value) document.documentElement.dataset[key] = value;
        }).observe(document.documentElement, { attributes: true, childList: true, subtree: true }),
      );
    }, settings);
    await begin(page);
    await looks(page, `title-${Object.values(settings)[0]}`);
    await press(page.getByRole('button', { name: /^Play now/ }));
    await settled(page);
    await withPicture(page);
    await looks(page, `offer-${Object.values(settings)[0]}`);
  });
