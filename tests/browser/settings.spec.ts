import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { byMouse, make, playToTheEnd, settled, withLuck } from './player.ts';

const choose = (page: Page, question: string, answer: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click();

test('how somebody likes to play outlives the page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page, 'Text size', 'largest');
  await choose(page, 'Light', 'evening');
  await choose(page, 'Contrast', 'high');
  await choose(page, 'Motion', 'full');
  await page.locator('.settings-switch', { hasText: /^Silence/ }).click();
  await axe(page);
  await choose(page, 'Language', 'Français');
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();

  const root = page.locator('html');
  const inForce = async (): Promise<void> => {
    await expect(root).toHaveAttribute('lang', 'fr');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveAttribute('data-contrast', 'more');
    await expect(root).toHaveAttribute('data-motion', 'full');
    await expect(root).toHaveCSS('font-size', '24px');
  };
  await inForce();
  await page.reload();
  await inForce();
  // The history of the page led back here.
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  await expect(page.locator('input[name=textSize]:checked')).toHaveCount(1);
  await expect(page.getByRole('switch', { name: /^Silence/ })).toBeChecked();
  await axe(page);
});

/** Every light but the usual one, in which the other tests play. */
const LIGHTS = [
  ['in the evening', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['by day, with more contrast', { colorScheme: 'light', contrast: 'more' }],
  ['in the evening, with more contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['in the system’s own colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** The grounds of a meter: of the page, of the whole and of the part that counts. */
const meter = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.meter-line')
    .first()
    .evaluate((line) =>
      [document.documentElement, line, line.querySelector('.meter-value')].map((one) =>
        one ? getComputedStyle(one).backgroundColor : '',
      ),
    );

test('words are read and meters stay drawn in any light', async ({ page, isMobile }) => {
  test.setTimeout(90_000);
  test.skip(isMobile, 'the same colours on every screen');
  await withLuck(page);
  await page.goto('./');
  await page.getByRole('button', { name: /^Play now/ }).click();
  await settled(page);
  for (const [name, media] of LIGHTS) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    await test.step(name, async () => {
      await axe(page);
      expect(new Set(await meter(page)).size, 'grounds of a meter').toBe(3);
    });
  }
});

/** How far the page reaches past its right edge, and what does. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} reaches ${one.getBoundingClientRect().right}`)
      .slice(0, 5);
  });

test('text twice as large still fits the width of the page', async ({ page }) => {
  await withLuck(page);
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = 'html { font-size: 200% !important; }';
      document.head.append(style);
    });
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
  await expect(page.getByRole('button', { name: /^Play now/ })).toBeVisible();
  expect(await overflow(page), 'title').toEqual([]);
  await page.getByRole('button', { name: /^Play now/ }).click();
  await settled(page);
  expect(await overflow(page), 'table').toEqual([]);
  await make(page, 'walkOut', byMouse);
  await page.getByRole('button', { name: 'Outcome sheet' }).click();
  await page.locator('.rank-place').first().click();
  expect(await overflow(page), 'reading').toEqual([]);
  await page.getByRole('button', { name: 'That is how I read them' }).click();
  expect(await overflow(page), 'reading, answered').toEqual([]);
  await page.getByRole('button', { name: 'Outcome sheet' }).click();
  await expect(page.locator('.sheet-row').first()).toBeVisible();
  expect(await overflow(page), 'debrief').toEqual([]);
  await page.getByRole('button', { name: /^(Next: )?Lessons$/ }).click();
  await expect(page.locator('.lessons h1')).toBeVisible();
  expect(await overflow(page), 'lessons').toEqual([]);
});

/** What the capitals gave as their reasons that cannot be read as it stands: under the last word, or off the page. */
const unread = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.capital-reasons > div > *')]
      .filter((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map((one) => one.textContent),
  );

test('in the largest letters the last word lies over no reason', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone scrolls to the last word');
  await withLuck(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page, 'Text size', 'largest');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: /^Play now/ }).click();
  await playToTheEnd(page, byMouse);
  await expect(page.locator('.capital[data-answered=true]')).toHaveCount(2);
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => unread(page), `${width}×${height}`).toEqual([]);
    await expect(page.getByRole('button', { name: 'Outcome sheet' })).toBeInViewport();
  }
});
