import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { moveOn, newDoings, type Press, settled, withLuck } from './player.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.skip(({ isMobile }) => isMobile, 'a phone has no keyboard');

const MOST_TABS = 120;

const hasFocus = (what: Locator): Promise<boolean> => what.evaluate((one) => one === document.activeElement);

/** The focus is on something of the page, which can be seen or is a place to read from. */
const expectFocus = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), { message: 'the focus is somewhere' })
    .not.toBe('BODY');
};

/** Tab by Tab; what comes into focus on the way draws a ring or fills. */
const tabTo = async (page: Page, what: Locator): Promise<void> => {
  for (let k = 0; k < MOST_TABS; k += 1) {
    if (await hasFocus(what)) return;
    await page.keyboard.press('Tab');
  }
  expect(await hasFocus(what), `reached by Tab: ${what}`).toBe(true);
};

/** A digit where there is one, as it says itself; else Tab and Enter. */
const byKeys: Press = async (what) => {
  await expect(what).toBeVisible();
  const digit = await what.getAttribute('data-digit');
  const page = what.page();
  if (digit !== null) return page.keyboard.press(digit);
  await tabTo(page, what);
  await page.keyboard.press('Enter');
};

/** Arrow keys until the package can be tabled; then Ctrl and Enter. */
const tableByKeys = async (page: Page): Promise<void> => {
  const send = page.locator('[data-send]');
  await expect(page.locator('.option:focus')).toHaveCount(1);
  const options = await page.locator('.option').count();
  for (let k = 0; k < options; k += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.option:focus')).toHaveAttribute('aria-checked', 'true');
    if ((await send.getAttribute('aria-disabled')) !== 'true') break;
  }
  await page.keyboard.press('Control+Enter');
};

test('a whole game by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await withLuck(page);
  await page.goto('./');
  await byKeys(page.getByRole('button', { name: /^Play now/ }));
  const done = newDoings();
  const made: string[] = [];
  for (let scene = await settled(page); scene !== 'over'; scene = await settled(page)) {
    await expectFocus(page);
    expect(done.moves, made.join(', ')).toBeLessThan(40);
    made.push(await moveOn(page, scene, done, byKeys, tableByKeys));
  }
  expect(made).toContain('package');
  await expectFocus(page);
  await byKeys(page.getByRole('button', { name: 'Tomorrow’s front page' }));
  await expectFocus(page);
  // The way home ends by itself, or by any key.
  await page.keyboard.press('Escape');
  await expect(page.locator('article.statement')).toBeVisible();
  await expectFocus(page);
  await byKeys(page.getByRole('button', { name: 'Outcome sheet' }));
  await expectFocus(page);
  await byKeys(page.getByRole('button', { name: 'Skip this' }));
  await expect(page.locator('.sheet-row').first()).toBeVisible();
  await expectFocus(page);
  const line = page.locator('.sheet-row').nth(1);
  await byKeys(line.locator('summary'));
  await expect(line.locator('.workings-sum')).toBeVisible();
  await byKeys(page.getByRole('button', { name: 'Every move', exact: true }));
  await expect(page.getByRole('heading', { name: 'Every move', level: 1 })).toBeVisible();
  await expectFocus(page);
});

test('Tab leads through the whole table and out again, past the picture', async ({ page }) => {
  await withLuck(page);
  await page.goto('./');
  await byKeys(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  await expect(page.locator('.picture canvas').first()).toBeAttached();
  const here = (): Promise<{ name: string; picture: boolean; ring: boolean }> =>
    page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return { name: 'outside', picture: false, ring: true };
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      // A choice that is drawn by its label wears the ring there.
      const drawn = one instanceof HTMLInputElement && one.labels?.[0] !== undefined;
      return {
        name: `${[...document.querySelectorAll('*')].indexOf(one)} ${one.getAttribute('aria-label') ?? one.textContent}`,
        picture: one.closest('.picture') !== null,
        ring: drawn || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      };
    });
  const seen: string[] = [];
  for (let k = 0; k < MOST_TABS; k += 1) {
    await page.keyboard.press('Tab');
    const { name, picture, ring } = await here();
    expect(picture, `${name} is in the picture`).toBe(false);
    expect(ring, `${name} shows that it has the focus`).toBe(true);
    if (seen[0] !== undefined && name === seen[0]) break;
    expect(seen.at(-1), 'the focus moves on').not.toBe(name);
    seen.push(name);
  }
  for (const way of ['Counter', 'Pause', 'Skip to the move']) {
    expect(
      seen.some((name) => name.includes(way)),
      `${way} in ${seen.join(' | ')}`,
    ).toBe(true);
  }
});

test('digits, letters and Escape lead through the table', async ({ page }) => {
  await withLuck(page);
  await page.goto('./');
  await byKeys(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Notebook' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Notebook' })).toHaveAttribute('aria-expanded', 'false');
  await expectFocus(page);
  await page.keyboard.press('m');
  await expect(page.locator('.all-moves')).toBeVisible();
  await expectFocus(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.all-moves')).toHaveCount(0);
  await expectFocus(page);
  await page.keyboard.press('1');
  await expect(page.locator('.compose')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.compose')).toHaveCount(0);
  await expectFocus(page);
});
