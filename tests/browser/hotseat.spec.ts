import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { byMouse, type Doings, keptLog, moveOn, newDoings, settled, withLuck } from './player.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.skip(({ isMobile }) => isMobile, 'one screen for two is the same on every screen');

type Side = 'a' | 'b';
interface Brief {
  readonly order: readonly string[];
  readonly gist: string;
  readonly home: string;
  readonly otherSide: string;
  readonly full: readonly { readonly heading: string; readonly text: string }[];
}

const TALKS = new URL('../../scenarios/geneva-2021-09-30/en.json', import.meta.url);
const { delegations }: { delegations: Record<Side, { short: string; brief: Brief }> } = JSON.parse(
  readFileSync(TALKS, 'utf8'),
);
const other = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** What only one side was told. */
const secretsOf = (side: Side): readonly string[] => {
  const { order, gist, home, otherSide, full } = delegations[side].brief;
  return [...order, gist, home, otherSide, ...full.map(({ text }) => text)].filter((text) => text.length > 12);
};

/** Everything that the document holds, seen or not. */
const heldIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.textContent?.replaceAll('\u2060', '') ?? '');

const expectNone = async (page: Page, side: Side): Promise<void> => {
  const text = await heldIn(page);
  expect(secretsOf(side).filter((secret) => text.includes(secret))).toEqual([]);
};

test('two people on one screen, and neither sees what the other was told', async ({ page }) => {
  test.setTimeout(120_000);
  await withLuck(page);
  await page.goto('./');
  await page.getByRole('button', { name: /^Choose your chair/ }).click();
  await page.locator('.chair-lengths label').first().click();
  await page.getByRole('radio', { name: /A person/ }).check({ force: true });
  await page.getByRole('button', { name: 'Read your instructions' }).click();

  const briefed: Side[] = [];
  const moves: Side[] = [];
  const done: Record<Side, Doings> = { a: newDoings(), b: newDoings() };
  let curtains = 0;
  let seat: Side | undefined;
  for (let scene = await settled(page); scene !== 'over'; scene = await settled(page)) {
    expect(curtains, `the talks end some time: ${moves.join('')}`).toBeLessThan(40);
    if (scene === 'curtain') {
      curtains += 1;
      if (curtains === 1) await axe(page);
      await expectNone(page, 'a');
      await expectNone(page, 'b');
      const ready = page.getByRole('button', { name: /^I speak for/ });
      const name = (await ready.textContent()) ?? '';
      seat = name.endsWith(delegations.a.short) ? 'a' : 'b';
      await ready.click();
    } else if (scene === 'briefing') {
      if (!seat) throw new Error('the instructions lie open before anybody was called');
      expect(await heldIn(page)).toContain(delegations[seat].brief.gist);
      await expectNone(page, other(seat));
      briefed.push(seat);
      await page.getByRole('button', { name: /^Enter the room/ }).click();
    } else {
      if (!seat) throw new Error('nobody was told to sit down');
      await expectNone(page, other(seat));
      moves.push(seat);
      await moveOn(page, scene, done[seat], byMouse);
    }
  }
  expect(briefed.toSorted(), 'each reads the instructions once').toEqual(['a', 'b']);
  expect(curtains).toBeGreaterThan(2);
  expect(new Set(moves).size).toBe(2);
  await expect
    .poll(async () => (await keptLog(page)).map(({ by }) => by), { message: 'nobody moved for the other' })
    .toEqual(moves);

  await page.getByRole('button', { name: 'Outcome sheet' }).click();
  await expect(page.locator('.sheet-row').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\byou(r|rs)?\b/i, { useInnerText: true });
  await axe(page);
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await expect(page.locator('.lessons h1')).toBeVisible();
  for (const summary of await page.locator('.lessons summary').all()) await summary.click();
  await expect(page.locator('main')).not.toContainText(/\byou(r|rs)?\b/i, { useInnerText: true });
  await axe(page);
});
