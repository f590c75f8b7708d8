import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { byFinger, byMouse, make, type Press, settled, withLuck } from './player.ts';

const leave = async (page: Page, press: Press): Promise<void> => {
  await withLuck(page);
  await page.goto('./');
  await press(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  await make(page, 'walkOut', press);
  await press(page.getByRole('button', { name: 'Outcome sheet' }));
};

const question = (page: Page): Locator => page.getByRole('heading', { name: /^What weighed most for / });
const places = (page: Page): Locator => page.locator('.rank-place');

test.describe('reading the other side', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('articles are placed in an order, and the debrief says how right it was', async ({
    page,
    hasTouch,
    isMobile,
  }) => {
    test.setTimeout(120_000);
    const press = hasTouch ? byFinger : byMouse;
    await leave(page, press);
    await expect(question(page)).toBeVisible();
    await axe(page);
    await expect(places(page)).toHaveCount(4);

    await press(page.getByRole('button', { name: 'That is how I read them' }));
    await expect(page.getByText('Place one article at least, or skip this.')).toBeVisible();

    for (const title of ['Inspections', 'Group 1: which arms', 'Group 2: what else'])
      await press(page.getByRole('button', { name: `${title}, not placed` }));
    await press(page.getByRole('button', { name: 'Down: Inspections' }));
    await expect(page.getByRole('button', { name: 'Inspections, number 2' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Inspections: number 2.' })).toBeAttached();
    await press(page.getByRole('button', { name: 'Inspections, number 2' }));
    await expect(places(page).last()).toHaveAccessibleName('Inspections, not placed');
    await axe(page);

    await press(page.getByRole('button', { name: 'That is how I read them' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two of four in place.');
    await axe(page);
    if (!isMobile) await inProportion(page, '.slopes .figure-bar');
    await press(page.getByRole('button', { name: 'Outcome sheet' }));
    await expect(page.locator('.sheet-row').first()).toBeVisible();

    await page.reload();
    await expect(page.locator('.sheet-row').first()).toBeVisible();
    await expect(question(page)).toHaveCount(0);

    await bothInstructions(page, press);
    if (!isMobile) await inProportion(page, '.worths .figure-bar');
    const mine = page.getByRole('region', { name: /^How you read / });
    await expect(mine).toContainText('Two of four in place.');
    const figure = mine.locator('details').filter({ hasText: 'How right your order was' });
    await press(figure.locator('summary'));
    await expect(figure.locator('.workings-sum')).toHaveText('(5 − 0) ÷ 6 = 0.83.');
    await press(mine.locator('.open-row').first().locator('summary'));
    await expect(mine.locator('.read-told').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'What they had come to believe about you' })).toBeVisible();
    await axe(page);
  });

  test('one press passes it over for good', async ({ page, hasTouch }) => {
    const press = hasTouch ? byFinger : byMouse;
    await leave(page, press);
    await press(page.getByRole('button', { name: 'Skip this' }));
    await expect(page.locator('.sheet-row').first()).toBeVisible();
    await page.reload();
    await expect(page.locator('.sheet-row').first()).toBeVisible();
    await bothInstructions(page, press);
    const mine = page.getByRole('region', { name: /^How you read / });
    await expect(mine).toContainText('How right a careful reader’s was');
    await expect(mine).not.toContainText('How right your order was');
  });

  test('the keyboard alone places and moves', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await leave(page, byMouse);
    await expect(question(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const first = places(page).first();
    await expect(first).toBeFocused();
    await expect(first).toHaveAccessibleName(/number 1$/);
    for (let k = 0; k < 3; k += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(places(page).nth(1)).toBeFocused();
    await expect(places(page).nth(1)).toHaveAccessibleName(/number 2$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(places(page).nth(0)).toHaveAccessibleName('Group 2: what else, number 1');
    await expect(page.getByRole('button', { name: 'Up: Group 2: what else' })).toBeFocused();
  });
});

const bothInstructions = async (page: Page, press: Press): Promise<void> => {
  const nav = page.locator('.debrief-pages').getByRole('button', { name: 'Both instructions' });
  if (await nav.isVisible()) await press(nav);
  else
    for (const heading = page.getByRole('heading', { name: 'Both instructions', level: 1 }); !(await heading.count()); )
      await press(page.locator('.debrief-thumb .ink-block'));
  await expect(page.getByRole('heading', { name: 'Both instructions', level: 1 })).toBeVisible();
};

/** Every bar is as long as its figure says, and its figure stands at its end, in the same box. */
const inProportion = async (page: Page, bars: string): Promise<void> => {
  const drawn = await page.locator(bars).evaluateAll((found) =>
    found.map((one) => {
      const [bar, figure] = [...one.children].map((child) => child.getBoundingClientRect());
      const box = one.getBoundingClientRect();
      return {
        n: Number.parseInt(one.textContent ?? '', 10),
        long: bar?.width ?? 0,
        beside:
          figure && bar
            ? figure.left >= bar.right && figure.right <= box.right + 0.5 && figure.top < bar.bottom
            : false,
      };
    }),
  );
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.filter(({ beside }) => !beside)).toEqual([]);
  const most = drawn.reduce((x, y) => (y.n > x.n ? y : x));
  expect(most.long).toBeGreaterThan(100);
  // A figure is rounded, its bar is not.
  for (const { n, long } of drawn)
    expect(Math.abs(long - (most.long * n) / most.n), `${n}`).toBeLessThan(most.long / 60);
};
