import { axe, expect, test } from './fixtures.ts';

test('the game starts from a sub-folder', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Ad Referendum/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the first page keeps WCAG 2.2 A and AA', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await axe(page);
});

test('what the page and the manifest name is there', async ({ page, request, baseURL }) => {
  await page.goto('./');
  const named = await page.locator('link[href]').evaluateAll((links) => links.map((one) => one.getAttribute('href')));
  const manifest = await (await request.get('manifest.webmanifest')).json();
  const icons: string[] = manifest.icons.map((icon: { src: string }) => icon.src);
  for (const href of [...named, ...icons, manifest.start_url]) {
    const answer = await request.get(new URL(href, baseURL).href);
    expect(answer.status(), href).toBe(200);
  }
  expect((await request.get('nowhere')).status()).toBe(404);
});

test('without JavaScript the page says what is missing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('noscript p')).toBeVisible();
  expect(await page.locator('noscript p').innerHTML()).toContain('needs JavaScript');
  await context.close();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the game starts again after one visit', async ({ page, context }) => {
    await page.goto('./');
    const heading = await page.getByRole('heading').first().textContent();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const files = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname);
    });
    expect(files).toContain('/some/sub/folder/index.html');
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading').first()).toHaveText(heading ?? '');
    const fetched = await page.evaluate(
      (all) => Promise.all(all.map((file) => fetch(file).then((answer) => answer.ok))),
      files,
    );
    expect(fetched).not.toContain(false);
  });
});
