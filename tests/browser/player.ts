import { expect, type Locator, type Page } from '@playwright/test';

/** How a person presses something: by mouse or by finger. */
export type Press = (what: Locator) => Promise<void>;

export const byMouse: Press = (what) => what.click();
export const byFinger: Press = (what) => what.tap();

/** The same luck in every run: seeds are drawn one after another from here. */
export const withLuck = async (page: Page, seed = 7): Promise<void> => {
  await page.addInitScript((first) => {
    let next = first;
    crypto.getRandomValues = (numbers) => {
      if (numbers instanceof Uint32Array) numbers.fill(next++);
      return numbers;
    };
  }, seed);
};

/** What this screen waits for; `elsewhere` while the other side has the floor. */
export type Scene = 'over' | 'curtain' | 'briefing' | 'opening' | 'question' | 'floor' | 'elsewhere';

export const sceneOf = (page: Page): Promise<Scene> =>
  page.evaluate(() => {
    // A page that the next one is being fetched for is still there, out of sight.
    const here = (selector: string): boolean =>
      [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
    if (here('main.capitals')) return 'over';
    if (here('.page.curtain')) return 'curtain';
    if (here('.page.briefing')) return 'briefing';
    if (here('form#table-moves')) return 'opening';
    if (here('[data-row=candid], [data-row=lukewarm]')) return 'question';
    return here('[data-row]:not([aria-disabled=true])') ? 'floor' : 'elsewhere';
  });

/** Waits until there is something to do here. */
export const settled = async (page: Page): Promise<Scene> => {
  let scene: Scene = 'elsewhere';
  const see = async (): Promise<Scene> => {
    scene = await sceneOf(page);
    return scene;
  };
  await expect
    .poll(see, { message: 'the floor comes back', intervals: [30, 60, 100], timeout: 15_000 })
    .not.toBe('elsewhere');
  return scene;
};

export const row = (page: Page, key: string): Locator => page.locator(`[data-row="${key}"]`);

export const may = async (page: Page, key: string): Promise<boolean> =>
  (await page.locator(`[data-row="${key}"]:not([aria-disabled=true])`).count()) > 0;

/** What the clock of the table says, in words. */
export const clock = async (page: Page): Promise<string> =>
  (await page.locator('h1.clock .visually-hidden').textContent()) ?? '';

export const openAllMoves = async (page: Page, press: Press): Promise<void> => {
  await press(page.locator('.moves-more, .tabs .tab:last-child'));
  await expect(page.locator('.all-moves')).toBeVisible();
};

/** A move with what it suggests itself: from those in front, or else from the list of all moves. */
export const make = async (page: Page, key: string, press: Press): Promise<void> => {
  if (!(await row(page, key).isVisible())) await openAllMoves(page, press);
  await press(row(page, key));
  await press(page.locator('.confirm-yes, form#table-moves .form-send'));
};

/** Starts a package, from theirs where there is one. */
export const beginPackage = async (page: Page, press: Press): Promise<void> => {
  await press((await may(page, 'counter')) ? row(page, 'counter') : row(page, 'propose'));
  await expect(page.locator('.compose')).toBeVisible();
};

/** Changes the article in hand until the package can be tabled, and tables it. */
export const tablePackage = async (page: Page, press: Press): Promise<void> => {
  const send = page.locator('[data-send]');
  const options = page.locator('.option:not(.option-leave):not([aria-disabled=true])');
  const count = await options.count();
  for (let k = count - 1; k >= 0; k -= 1) {
    const option = options.nth(k);
    if ((await option.getAttribute('aria-checked')) === 'true') continue;
    await press(option);
    await expect(option).toHaveAttribute('aria-checked', 'true');
    if ((await send.getAttribute('aria-disabled')) !== 'true') break;
  }
  await expect(send).not.toHaveAttribute('aria-disabled', 'true');
  await press(send);
};

/** What was done so far in one game; the player keeps it to itself. */
export interface Doings {
  packages: number;
  probes: number;
  moves: number;
}

export const newDoings = (): Doings => ({ packages: 0, probes: 0, moves: 0 });

const MOST_PACKAGES = 2;
const MOST_MOVES = 30;

/** One sensible move of whoever has the floor; returns what it was. */
export const moveOn = async (
  page: Page,
  scene: Scene,
  done: Doings,
  press: Press,
  table: (page: Page, press: Press) => Promise<void> = tablePackage,
): Promise<string> => {
  done.moves += 1;
  if (scene === 'opening') {
    await press(page.locator('form#table-moves .form-send'));
    return 'open';
  }
  if (scene === 'question') {
    const key = (await may(page, 'candid')) ? 'candid' : 'lukewarm';
    await press(row(page, key));
    return key;
  }
  if (done.moves > MOST_MOVES) {
    await make(page, 'walkOut', press);
    return 'walkOut';
  }
  const asked = (await may(page, 'close')) && 'close';
  const good = (await page.locator('[data-row=accept][data-primary=true]').count()) > 0 && 'accept';
  const fresh =
    done.packages < MOST_PACKAGES && ((await may(page, 'counter')) || (await may(page, 'propose'))) && 'package';
  const curious = done.packages > 0 && done.probes === 0 && (await may(page, 'probe')) && 'probe';
  const content = (await may(page, 'accept')) && 'accept';
  const unhappy = (await may(page, 'decline')) && 'decline';
  const broken = (await row(page, 'propose').count()) === 0 && (await may(page, 'recess')) && 'recess';
  const key = curious || asked || good || fresh || content || unhappy || broken || 'close';
  if (key === 'package') {
    done.packages += 1;
    await beginPackage(page, press);
    await table(page, press);
    return key;
  }
  if (key === 'probe') done.probes += 1;
  await make(page, key, press);
  return key;
};

/** Plays until the capitals have it, and returns the moves; `between` sees every scene before its move. */
export const playToTheEnd = async (
  page: Page,
  press: Press,
  between: (scene: Scene) => Promise<void> = async () => undefined,
): Promise<readonly string[]> => {
  const done = newDoings();
  const made: string[] = [];
  for (let scene = await settled(page); scene !== 'over'; scene = await settled(page)) {
    expect(done.moves, `the talks end some time: ${made.join(', ')}`).toBeLessThan(MOST_MOVES + 10);
    await between(scene);
    made.push(await moveOn(page, scene, done, press));
  }
  return made;
};

/** From the capitals' answer to the outcome, past the question of how one read the other side. */
export const toOutcome = async (page: Page, press: Press = byMouse): Promise<void> => {
  await press(page.getByRole('button', { name: 'Outcome sheet' }));
  await press(page.getByRole('button', { name: 'Skip this' }));
};

/** Who made the moves of the newest game that this browser keeps. */
export const keptLog = (page: Page): Promise<readonly { readonly by: string }[]> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('ad-referendum');
        // Nothing was kept yet: the game makes its own store when it has something for it.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done([]);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('games').objectStore('games').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            const games: { at: number; save: { log: { by: string }[] } }[] = asking.result;
            done(games.sort((x, y) => y.at - x.at)[0]?.save.log ?? []);
          };
        };
      }),
  );
