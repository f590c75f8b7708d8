import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { byMouse, make, playToTheEnd, settled, toOutcome, withLuck } from './player.ts';

test.skip(({ isMobile }) => isMobile, 'the picture is the same');

const sitDown = async (page: Page): Promise<void> => {
  await withLuck(page);
  await page.goto('./');
  await page.getByRole('button', { name: /^Play now/ }).click();
  expect(await settled(page)).toBe('floor');
};

/** Machines that can draw less than others: no WebGL, or no canvas at all. */
const POORER: readonly (readonly [string, readonly string[]])[] = [
  ['without WebGL', ['webgl', 'webgl2', 'experimental-webgl']],
  ['without any canvas', ['webgl', 'webgl2', 'experimental-webgl', '2d', 'bitmaprenderer']],
];

for (const [name, missing] of POORER) {
  test(`the game is complete ${name}`, async ({ page }) => {
    await page.addInitScript((kinds: readonly string[]) => {
      const original = HTMLCanvasElement.prototype.getContext;
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, ...args: [string]): unknown {
          return kinds.includes(args[0]) ? null : original.apply(this, args);
        },
      });
    }, missing);
    await sitDown(page);
    await playToTheEnd(page, byMouse);
    await page.getByRole('button', { name: 'Tomorrow’s front page' }).click();
    await expect(page.locator('article.statement')).toBeVisible();
    await toOutcome(page);
    await expect(page.locator('.sheet-row').first()).toBeVisible();
  });
}

test.describe('when nothing should move', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the game goes on, and both capitals answer at once', async ({ page }) => {
    await sitDown(page);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
    await make(page, 'decline', byMouse);
    await settled(page);
    await make(page, 'walkOut', byMouse);
    await expect(page.locator('.capital[data-answered=true]')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Do not wait' })).toHaveCount(0);
  });
});

/** The wall's colour in the room, once it stands alone. */
const wall = async (page: Page): Promise<string> => {
  const canvas = page.locator('.picture[data-live=true] canvas');
  await expect(canvas).toHaveCount(1);
  return canvas.evaluate((painted) =>
    String((painted as HTMLCanvasElement).getContext('2d')?.getImageData(4, 40, 1, 1).data),
  );
};

test('whoever asks their system for more contrast sees it in the room at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await sitDown(page);
  const usual = await wall(page);
  for (const more of [{ contrast: 'more' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(more);
    await expect.poll(() => wall(page)).not.toBe(usual);
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none' });
    await expect.poll(() => wall(page)).toBe(usual);
  }
});

test.describe('when everything moves', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  interface Seen {
    end?: number;
    capitals?: number;
    size?: readonly number[];
    /** What is told under the picture. */
    under?: readonly string[];
  }

  /** Looks at every frame: when the end was first seen and over how much of the page, and when the capitals were. */
  const watchTheEnd = (page: Page, key?: string) =>
    page.addInitScript((pressed) => {
      const seen: Seen = {};
      const look = (): void => {
        const picture = document.querySelector('.table[data-ending] .table-world');
        if (picture && seen.end === undefined) {
          const { x, y, width, height } = picture.getBoundingClientRect();
          const told = document.querySelector<HTMLElement>('.ending-words');
          const room = document.querySelector('.picture')?.getBoundingClientRect().bottom ?? 0;
          const under =
            told && told.getBoundingClientRect().top >= room ? told.innerText.split('\n').filter(Boolean) : [];
          Object.assign(seen, { end: performance.now(), size: [x, y, width, height], under });
          if (pressed) dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
        }
        if (document.querySelector('main.capitals')) seen.capitals ??= performance.now();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { seen });
    }, key);

  const walkOut = async (page: Page) => {
    await sitDown(page);
    await expect(page.locator('.picture')).toHaveAttribute('data-live', 'true');
    await make(page, 'walkOut', byMouse);
    await expect(page.locator('main.capitals')).toBeVisible();
    return page.evaluate(() => {
      const { seen } = window as unknown as { seen: Seen };
      const { end = 0, capitals = 0, size, under } = seen;
      return { size, under, lasted: capitals - end };
    });
  };

  test('the end of the talks is acted out over the whole page before the capitals answer', async ({ page }) => {
    await watchTheEnd(page);
    const { size, lasted } = await walkOut(page);
    expect(size).toEqual([0, 0, 1440, 900]);
    expect(lasted).toBeGreaterThan(1500);
  });

  test('upright, the hour and how the talks ended stand under the room', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await watchTheEnd(page);
    const { size, under } = await walkOut(page);
    expect(size).toEqual([0, 0, 390, 844]);
    expect(under).toEqual([expect.stringMatching(/^\d\d:\d\d$/), 'You walk out.', 'The capitals decide.']);
  });

  test('the end of the talks gives way to a key', async ({ page }) => {
    await watchTheEnd(page, 'x');
    const { size, lasted } = await walkOut(page);
    expect(size).toEqual([0, 0, 1440, 900]);
    expect(lasted).toBeLessThan(1500);
  });
});

test('the picture is fetched for the table and not before', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, (await response.body().catch(() => Buffer.from(''))).length);
  });
  /** No other part of the game comes near its size. */
  const heavy = (): readonly string[] => [...scripts].filter(([, size]) => size > 300_000).map(([path]) => path);
  await page.goto('./');
  await page.getByRole('button', { name: /^Choose your chair/ }).click();
  await page.getByRole('button', { name: 'Read your instructions' }).click();
  await expect(page.getByRole('button', { name: /^Enter the room/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.size).toBeGreaterThan(2);
  expect(heavy()).toEqual([]);
  await page.getByRole('button', { name: /^Enter the room/ }).click();
  await expect.poll(heavy).toHaveLength(1);
});

test('whoever enters sees the table with its picture, and nothing in its place before', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const look = (): void => {
      const here = (selector: string): boolean => document.querySelector(selector) !== null;
      const now = here('.picture-stage > canvas') ? 'picture' : here('.table, .loading') ? 'bare' : 'before';
      if (seen.at(-1) !== now) seen.push(now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  await sitDown(page);
  await expect(page.locator('.picture')).toHaveAttribute('data-live', 'true');
  expect(await page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen)).toEqual([
    'before',
    'picture',
  ]);
});

test('a reader and the keyboard pass the picture by', async ({ page }) => {
  await sitDown(page);
  const canvas = page.locator('canvas');
  await expect(canvas.first()).toBeAttached();
  await expect(page.locator('.picture')).toHaveAttribute('data-live', 'true');
  expect(await canvas.evaluateAll((all) => all.every((one) => one.closest('[aria-hidden=true]') !== null))).toBe(true);
  expect(await canvas.evaluateAll((all) => all.every((one) => one.tabIndex < 0))).toBe(true);
  await page.mouse.click(200, 150);
  await expect(canvas.first()).not.toBeFocused();
});
