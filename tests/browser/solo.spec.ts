import type { Locator, Page } from '@playwright/test';
import { CHARACTERS, isCharacter } from '../../src/counterpart/character.ts';
import { PLATES } from '../../src/drawing/plate.ts';
import { messages as en } from '../../src/ui/text/en/all.ts';
import { messages as fr } from '../../src/ui/text/fr/all.ts';
import { axe, expect, test } from './fixtures.ts';
import {
  byFinger,
  byMouse,
  make,
  openAllMoves,
  type Press,
  playToTheEnd,
  row,
  type Scene,
  settled,
  toOutcome,
  withLuck,
} from './player.ts';

/** A newcomer must have something to decide within this time of asking for a game. */
const FIRST_CHOICE_MS = 15_000;

const pressIn = (hasTouch: boolean | undefined): Press => (hasTouch ? byFinger : byMouse);

/** Looks at every scene once, and at the pages that open from it. */
const inspector = (page: Page, press: Press) => {
  const seen = new Set<string>();
  const once = async (name: string): Promise<void> => {
    if (seen.has(name)) return;
    seen.add(name);
    await axe(page);
  };
  return async (scene: Scene): Promise<void> => {
    await once(scene);
    if (scene !== 'floor' || seen.has('moves')) return;
    await openAllMoves(page, press);
    await once('moves');
    await page.keyboard.press('Escape');
    await press(row(page, 'counter').or(row(page, 'propose')));
    await once('compose');
    await page.getByRole('button', { name: 'Back to the table' }).click();
  };
};

test('a newcomer is at a real choice within moments', async ({ page, hasTouch }) => {
  const press = pressIn(hasTouch);
  await page.goto('./');
  const start = page.getByRole('button', { name: /^Play now/ });
  await expect(start).toBeVisible();
  const asked = Date.now();
  await press(start);
  for (const key of ['counter', 'accept', 'decline']) {
    await expect(row(page, key)).toBeVisible();
    await expect(row(page, key)).not.toHaveAttribute('aria-disabled', 'true');
  }
  expect(Date.now() - asked).toBeLessThan(FIRST_CHOICE_MS);
});

/** The path of a plate: where it is, all of them are. */
const A_PLATE = PLATES.balance[0]?.[1] ?? 'no plate';

/** The scripts fetched so far that have these words in them. */
const scriptsSaying = (page: Page, words: string): Promise<readonly string[]> =>
  page.evaluate(async (said) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const scripts = names.filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
    return scripts.filter((_, at) => texts[at]?.includes(said));
  }, words);

test('every article shows beside its name what it is about, to the eye alone', async ({ page, hasTouch }) => {
  const press = pressIn(hasTouch);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Play now/ })).toBeVisible();
  expect(await scriptsSaying(page, A_PLATE), 'the title does without the plates').toEqual([]);
  await press(page.getByRole('button', { name: /^Play now/ }));
  await settled(page);
  if (hasTouch) await press(page.getByRole('button', { name: /^Draft/ }));
  const articles = page.locator('.article');
  await expect(articles).toHaveCount(4);
  await expect(articles.locator('.plate[aria-hidden=true]')).toHaveCount(4);
  expect(await scriptsSaying(page, A_PLATE)).toHaveLength(1);
  const drawn = await articles.locator('.plate').evaluateAll((plates) => plates.map((one) => one.innerHTML));
  expect(new Set(drawn).size).toBe(4);
});

test('a whole short game, from the title to a figure and its sum', async ({ page, hasTouch }) => {
  test.setTimeout(180_000);
  const press = pressIn(hasTouch);
  await withLuck(page);
  await page.goto('./');
  await press(page.getByRole('button', { name: /^Play now/ }));
  const made = await playToTheEnd(page, press, inspector(page, press));
  expect(made).toContain('package');
  expect(made).toContain('probe');
  expect(made, 'talks end without a scene').not.toContain('walkOut');

  await capitals(page, press);
  await wayHome(page, press);
  await statement(page);
  await toOutcome(page, press);
  await debrief(page, press);
});

/** Both capitals say what they think. */
async function capitals(page: Page, press: Press): Promise<void> {
  const skip = page.getByRole('button', { name: 'Do not wait' });
  if (await skip.isVisible()) await press(skip);
  await expect(page.locator('.capital[data-answered=true]')).toHaveCount(2);
  for (const verdict of await page.locator('.capital-verdict').allInnerTexts()) {
    expect(verdict).toMatch(/ (approves|refuses|takes note)\.$/);
  }
  await axe(page);
  // Nobody rides home where nothing moves.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'full');
  await press(page.getByRole('button', { name: 'Tomorrow’s front page' }));
}

/** One line beside the picture, until one goes on or is there. */
async function wayHome(page: Page, press: Press): Promise<void> {
  await expect(page.locator('.way-home .type-voice')).toHaveText(/\.$/);
  await press(page.getByRole('button', { name: 'Go on' }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

/** The text that was agreed, or the two readouts in its place. */
async function statement(page: Page): Promise<void> {
  const sheet = page.locator('article.statement');
  await expect(sheet.getByRole('heading').first()).toHaveText(/Joint Statement|Two readouts/);
  await expect(sheet.locator('.statement-articles > li, .statement-readouts li').first()).toBeVisible();
  await axe(page);
}

async function debrief(page: Page, press: Press): Promise<void> {
  const lines = page.locator('.sheet-row');
  await expect(lines.first()).toBeVisible();
  expect(await lines.count()).toBeGreaterThanOrEqual(6);
  const line = lines.filter({ hasText: 'Joint gains' });
  const sum = line.locator('.workings-sum');
  await expect(sum).toBeHidden();
  await press(line.locator('summary'));
  await expect(sum).toHaveText(/gained together ÷ .+ at most: \d+ of 100\.$/);
  await expect(line.locator('summary')).toContainText(/(\d+)/);
  await axe(page);
  await plotNamed(page);
  await lessons(page, press);
  for (const name of ['Front page', 'Every move', 'What if', 'Both instructions', 'Questions']) {
    const ahead = page.getByRole('button', { name: `Next: ${name}` });
    await press(ahead.or(page.getByRole('button', { name, exact: true })));
    await expect(page.getByRole('heading', { name, level: 1 })).toBeAttached();
    await axe(page);
  }
}

/** On the screen and on paper the plot says what is up and what is right, beside its lines. */
async function plotNamed(page: Page): Promise<void> {
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const names = page.locator('.plot :is(.plot-up, .plot-right, .plot-legend-phone span)').filter({ visible: true });
    await expect(names).toHaveCount(2);
    const plot = await page.locator('.plot').boundingBox();
    for (const name of await names.all()) {
      const box = await name.boundingBox();
      if (!plot || !box) throw new Error('no plot, or no name on it');
      expect(box.x).toBeGreaterThanOrEqual(plot.x - 1);
      expect(box.y).toBeGreaterThanOrEqual(plot.y - 1);
      expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 1);
      expect(box.y + box.height).toBeLessThanOrEqual(plot.y + plot.height + 1);
    }
  }
  await page.emulateMedia({ media: 'screen' });
}

/** How both sides played: every figure opens, and every moment is a way back. */
async function lessons(page: Page, press: Press): Promise<void> {
  const ahead = page.getByRole('button', { name: 'Next: Lessons' });
  await press(ahead.or(page.getByRole('button', { name: 'Lessons', exact: true })));
  await expect(page.locator('.lessons h1')).toHaveText(
    /gave way|by leaps|began at|held to|moved by much|hardly an offer/,
  );
  const first = page.locator('.reckoning').first();
  await press(first.locator('summary'));
  await expect(first.locator('.workings-sum').first()).toHaveText(/^O = [\d.]+, W = [\d.]+, /);
  await press(page.locator('.asking .plot-table > summary'));
  const offers = page.locator('.asking .plot-table tbody tr');
  expect(await offers.count()).toBeGreaterThan(1);
  await expect(offers.first()).toHaveText(/win-win|better for both|selfish|concession|nice|no change|lose-lose/);
  await expect(offers.first().getByRole('button', { name: /^Go back to \d\d:\d\d$/ })).toBeVisible();
  await axe(page);
}

test('the pages before the table', async ({ page, hasTouch }) => {
  const press = pressIn(hasTouch);
  await page.goto('./');
  await axe(page);
  await press(page.getByRole('button', { name: /^Choose your chair/ }));
  await expect(page.getByRole('radio', { name: /Moscow|Russia/ })).toBeAttached();
  await axe(page);
  await press(page.locator('.chair-seats label').nth(1));
  await press(page.locator('.chair-lengths label').first());
  await press(page.getByRole('button', { name: 'Read your instructions' }));
  await expect(page.getByRole('button', { name: /^Enter the room/ })).toBeVisible();
  await axe(page);
  await press(page.getByRole('button', { name: /^Enter the room/ }));
  await expect(page.locator('form#table-moves')).toBeVisible();
  await axe(page);
});

test('choosing who sits across the table', async ({ page, hasTouch }) => {
  const press = pressIn(hasTouch);
  const voices: string[] = [];
  page.on('request', (request) => {
    const voice = request.url().match(/\/([a-z]+)-[^/]+\.js$/)?.[1] ?? '';
    if (isCharacter(voice)) voices.push(voice);
  });
  await page.goto('./');
  await press(page.getByRole('button', { name: /^Choose your chair/ }));
  const partner = (name: string): Locator => page.getByRole('radio', { name: new RegExp(`^${name}`) });
  await expect(partner(en['partner.host'])).toBeChecked();
  await expect(partner(en['partner.host'])).toHaveAccessibleDescription(en['partner.host.who']);
  for (const who of [...CHARACTERS, 'person'] as const) {
    const name = en[`partner.${who}`];
    await press(page.locator('label').filter({ has: partner(name) }));
    await expect(partner(name)).toBeChecked();
    await expect(page.getByText(en[`partner.${who}.who`])).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await partner('A person').press('ArrowUp');
  await expect(partner('The Doyenne')).toBeChecked();
  await expect(page.getByText(en['partner.person.who'])).toBeHidden();
  await page.mouse.wheel(0, 2000);
  await axe(page);
  expect(voices).toEqual([]);
  await press(page.getByRole('button', { name: 'Read your instructions' }));
  await press(page.getByRole('button', { name: /^Enter the room/ }));
  await expect(page.locator('.voice-line')).toContainText('“');
  expect(voices).toEqual(['doyenne']);
});

test.describe('in French', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  /** Sentences of the English house that its French one does not share. */
  const english = Object.entries(en)
    .filter(([id, text]) => text.length > 9 && !text.includes('{') && !Object.values(fr).includes(text) && id in fr)
    .map(([, text]) => text);

  const expectFrench = async (page: Page): Promise<void> => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    const text = (await page.locator('body').textContent()) ?? '';
    expect(english.filter((sentence) => text.includes(sentence))).toEqual([]);
    expect(Object.keys(en).filter((id) => text.includes(id))).toEqual([]);
    // What stays in view covers what lies below it until one goes on reading.
    await page.mouse.wheel(0, 2000);
    await axe(page);
  };

  test('the game from the title to the debrief', async ({ page, hasTouch }) => {
    test.setTimeout(120_000);
    const press = pressIn(hasTouch);
    await withLuck(page);
    await page.goto('./');
    await press(page.getByRole('button', { name: 'FR, Français' }));
    await expect(page.getByRole('button', { name: fr['title.playNow'] })).toBeVisible();
    await expectFrench(page);
    await press(page.getByRole('button', { name: fr['title.talks'] }));
    await press(page.getByRole('button', { name: fr['chair.read'] }));
    await expect(page.getByRole('button', { name: fr['brief.enter'] })).toBeVisible();
    await expectFrench(page);
    await press(page.getByRole('button', { name: fr['app.home'] }));
    await press(page.getByRole('button', { name: fr['title.playNow'] }));
    await settled(page);
    await expect(row(page, 'decline')).toContainText(fr['table.verb.decline']);
    await expectFrench(page);
    await make(page, 'walkOut', press);
    await press(page.getByRole('button', { name: fr['capitals.outcome'] }));
    await press(page.locator('.rank-place').first());
    await expectFrench(page);
    await press(page.getByRole('button', { name: fr['reading.give'] }));
    await expectFrench(page);
    await press(page.getByRole('button', { name: fr['statement.outcome'] }));
    await expect(page.getByRole('heading', { name: fr['sheet.heading'] })).toBeVisible();
    await expectFrench(page);
    const ahead = page.getByRole('button', { name: `Suite\u202f: ${fr['debrief.lessons']}` });
    await press(ahead.or(page.getByRole('button', { name: fr['debrief.lessons'], exact: true })));
    await expect(page.getByRole('heading', { name: fr['trust.heading'] })).toBeVisible();
    await expectFrench(page);
  });
});
