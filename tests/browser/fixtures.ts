import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/**
 * `page` and its context, with three promises checked after every test: nothing was reported as an error on the
 * console, no error went uncaught, and no request left the game's own origin.
 */
export const test = base.extend<{ promises: undefined }>({
  promises: [
    async ({ context, baseURL }, use) => {
      const broken: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() === 'error') broken.push(`console error: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (thrown) => broken.push(`uncaught: ${thrown.error().stack ?? thrown.error()}`));
      context.on('request', (request) => {
        if (leaves(request.url(), origin)) broken.push(`request to elsewhere: ${request.url()}`);
      });
      await use(undefined);
      expect(broken, 'errors on the console, uncaught errors, requests to elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

const leaves = (url: string, origin: string): boolean => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one readable line a fault unless the page, as it stands, keeps WCAG 2.2 A and AA and good practice. */
export async function axe(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  const faults = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${rule.help}\n    ${node.target.join(' ')}  ${node.html}`),
  );
  expect(faults, 'accessibility').toEqual([]);
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0);
}
