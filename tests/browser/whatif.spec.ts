import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { byFinger, byMouse, make, type Press, settled, toOutcome, withLuck } from './player.ts';

const toWhatIf = async (page: Page, press: Press): Promise<void> => {
  await withLuck(page);
  await page.goto('./');
  await press(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  await make(page, 'decline', press);
  await settled(page);
  await make(page, 'walkOut', press);
  await toOutcome(page, press);
  const heading = page.getByRole('heading', { name: 'What if', level: 1 });
  const link = page.locator('.debrief-pages').getByRole('button', { name: 'What if' });
  if (await link.isVisible()) await press(link);
  else while ((await heading.count()) === 0) await press(page.locator('.debrief-thumb .ink-block'));
  await expect(heading).toBeVisible();
};

const part = (page: Page, name: string): Locator => page.getByRole('region', { name });
const words = (of: Locator): Locator => of.locator('.whatif-result > .type-voice');

test('somebody else plays on from a minute, fifty times', async ({ page, hasTouch }) => {
  test.setTimeout(120_000);
  const press = hasTouch ? byFinger : byMouse;
  await toWhatIf(page, press);
  await axe(page);
  const from = part(page, 'From this minute on');
  const minutes = from.getByRole('combobox', { name: 'Instead of' });
  await minutes.selectOption({ index: 1 });
  const time = ((await minutes.locator('option').nth(1).textContent()) ?? '').slice(0, 5);
  await press(from.getByText('The Trader', { exact: true }));
  await press(from.getByRole('button', { name: `The Trader, 50 times from ${time}` }));
  await expect(from.getByRole('status').filter({ hasText: '50 of 50 days were played.' })).toBeAttached({
    timeout: 60_000,
  });
  await expect(words(from)).toHaveText(/50 days ended in a text that both capitals carried\. .+ was worth \d+ to you;/);
  const said = await words(from).textContent();
  await expect(from.getByText(/seeds 1 to 50/)).toBeVisible();

  const day = from.locator('details').filter({ hasText: 'The median day' });
  await press(day.locator('summary'));
  await press(day.getByRole('button', { name: 'Read its minutes' }));
  await expect(day.locator('.example-minutes > li').first()).toContainText(time);
  await press(from.locator('details').filter({ hasText: 'How it was counted' }).locator('summary'));
  await expect(from.locator('.workings-sum')).toHaveText(/^Median of 50: half of the days were worth \d+ or more\.$/);
  await axe(page);

  await press(from.getByRole('button', { name: /^The Trader, 50 times/ }));
  await expect(from.getByRole('status').first()).toHaveText('50 of 50 days were played.', { timeout: 60_000 });
  await expect(words(from), 'the same days again').toHaveText(said ?? '');

  await press(from.getByRole('button', { name: `Play on yourself from ${time}` }));
  expect(await settled(page)).toBe('floor');
});

test('others are tried in the same chair, and a run can be ended', async ({ page, hasTouch }) => {
  test.setTimeout(120_000);
  const press = hasTouch ? byFinger : byMouse;
  await toWhatIf(page, press);
  const others = part(page, 'Others in this chair');
  await press(others.getByRole('button', { name: 'Let 200 delegations try' }));
  await press(others.getByRole('button', { name: 'Stop' }));
  await expect(others.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  await expect(others.getByRole('status')).toHaveText(/^\d+ of 200 days were played\.$/);

  await press(others.getByRole('button', { name: 'Let 200 delegations try' }));
  await expect(others.getByRole('status')).toHaveText('200 of 200 days were played.', { timeout: 90_000 });
  await expect(words(others)).toHaveText(/^Better than \d+ of 100 simulated delegations in this chair\.$/);
  await expect(others.getByRole('row')).toHaveCount(9);
  await press(others.locator('details').filter({ hasText: 'How it was counted' }).locator('summary'));
  await expect(others.locator('.workings-sum')).toHaveText(
    /^\(\d+ \+ \d+ ÷ 2\) ÷ 200 = \d\.\d\d\. Seeds 1 to 25 for each\.$/,
  );
  await axe(page);
});
