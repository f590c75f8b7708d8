import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginPackage, byFinger, settled, withLuck } from './player.ts';

test.skip(({ isMobile }) => !isMobile, 'a desktop shows every text at once');

/** Whether a finger finds it from its first line to its last, and the eye too. */
const isWhole = (option: Locator): Promise<boolean> =>
  option.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const found = (part: number) => one.contains(document.elementFromPoint(left + width / 2, top + height * part));
    return Number(getComputedStyle(one).opacity) === 1 && [0.05, 0.5, 0.95].every(found);
  });

/** Texts of which an edge of the list shows a part. */
const sliced = (list: Locator): Promise<readonly (string | null)[]> =>
  list.evaluate((root) => {
    const { top, bottom } = root.getBoundingClientRect();
    return [...root.querySelectorAll('.option, .options-about, .bond, .aide')]
      .filter((one) => {
        const at = one.getBoundingClientRect();
        const [first, last] = [at.top < top - 1 && at.bottom > top, at.bottom > bottom + 1 && at.top < bottom];
        return (first || last) && Number(getComputedStyle(one).opacity) > 0;
      })
      .map(({ textContent }) => textContent);
  });

for (const size of [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
])
  test(`every text of every article can be read and chosen whole: ${size.width}×${size.height}`, async ({ page }) => {
    await withLuck(page);
    await page.setViewportSize(size);
    await page.goto('./');
    await byFinger(page.getByRole('button', { name: /^FR|Français/ }));
    await byFinger(page.getByRole('button', { name: /^Choisi/ }));
    await byFinger(page.locator('label', { hasText: '8 articles' }));
    await byFinger(page.getByRole('button', { name: /^Lire vos instructions/ }));
    await byFinger(page.locator('.briefing .ink-block').first());
    if ((await settled(page)) === 'opening') await byFinger(page.locator('.form-send'));
    await settled(page);
    await beginPackage(page, byFinger);
    const list = page.locator('.options-body');
    for (const tab of await page.locator('.article-tab').all()) {
      await byFinger(tab);
      expect(await list.evaluate((root) => root.scrollTop), 'it opens at the top').toBe(0);
      for (const option of await page.locator('.option').all()) {
        await option.evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
        await expect.poll(() => isWhole(option)).toBe(true);
        await expect.poll(() => sliced(list)).toEqual([]);
      }
    }
  });
