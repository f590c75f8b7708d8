import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl, fileFor, serve } from '../src/cli/serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'ad-referendum-serve-'));
const root = join(outside, 'site');

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<h1>Talks</h1>');
  writeFileSync(join(root, 'assets/room-Ab12_-x9.js'), 'export {}');
  writeFileSync(join(root, '.hidden'), 'secret');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(outside, { recursive: true }));

describe('a path names a file', () => {
  test('in the folder, under the base, and a folder is its index', () => {
    expect(fileFor(root, '/', '/')).toBe(join(root, 'index.html'));
    expect(fileFor(root, '/a/b/', '/a/b/index.html')).toBe(join(root, 'index.html'));
    expect(fileFor(root, '/a/b/', '/index.html')).toBeUndefined();
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/.hidden',
    '/%',
    '/%00',
    '/assets',
  ])('and %s names none', (path) => {
    expect(fileFor(root, '/', path)).toBeUndefined();
  });
});

test('only names with a hash are kept for good', () => {
  expect(cacheControl('/a/assets/room-Ab12_-x9.js')).toContain('immutable');
  expect(cacheControl('/a/sw.js')).toBe('no-cache');
  expect(cacheControl('/a/')).toBe('no-cache');
});

test('a served file has its type and length; one that is not there is a 404', async () => {
  const { url, close } = await serve(root, { base: '/deep/down/' });
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('<h1>Talks</h1>');
  expect((await fetch(new URL('nowhere', url))).status).toBe(404);
  expect((await fetch(new URL('/', url))).status).toBe(404);
  close();
});

test('text is sent zipped to those who can read it so, and whole to those who cannot', async () => {
  const { url, close } = await serve(root);
  const encoding = async (accept: string): Promise<string | null> => {
    const page = await fetch(url, { headers: { 'accept-encoding': accept } });
    expect(await page.text()).toBe('<h1>Talks</h1>');
    return page.headers.get('content-encoding');
  };
  expect([await encoding('gzip, br'), await encoding('identity')]).toEqual(['gzip', null]);
  close();
});

test('a taken port is replaced by a free one, unless that was ruled out', async () => {
  const first = await serve(root);
  const port = Number(new URL(first.url).port);
  const second = await serve(root, { port });
  expect(Number(new URL(second.url).port)).not.toBe(port);
  await expect(serve(root, { port, strict: true })).rejects.toThrow('EADDRINUSE');
  first.close();
  second.close();
});
