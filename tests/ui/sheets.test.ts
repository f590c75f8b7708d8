import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../layers.ts';
import { dressedTwice, movedTwice, offTokens, unworn } from './sheets.ts';

const SOURCES: readonly Source[] = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .map((name) => join('src/ui', name))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));
const SHEETS = SOURCES.filter(({ path }) => path.endsWith('.css'));
const COMPONENTS = SOURCES.filter(({ path }) => !path.endsWith('.css'));

test('every colour, size, space and duration of a screen is a token', () => {
  expect(SHEETS.length).toBeGreaterThan(20);
  expect(offTokens(SOURCES)).toEqual([]);
});

test('a class is dressed in one place', () => {
  expect(dressedTwice(SHEETS)).toEqual([]);
});

test('nothing is moved by a transform and by a property of its own', () => {
  expect(movedTwice(SHEETS)).toEqual([]);
});

test('every class that is dressed is worn', () => {
  expect(unworn(SHEETS, COMPONENTS)).toEqual([]);
});

describe('what the rules forbid is seen', () => {
  const sheet = (text: string, path = 'src/ui/parts/a.css'): Source => ({ path, text });

  test.each([
    ['.a { color: #fff; }', 'a colour without a name'],
    ['.a { border-top: 1px solid rgb(255 255 255 / 50%); }', 'a colour without a name'],
    ['.a { background: white; }', 'a colour without a name'],
    ['.a { &:hover { fill: light-dark(#fff, #000) } }', 'a colour without a name'],
    ['.a { transition: color 200ms var(--ease); }', 'timed by hand'],
    ['.a { animation: b var(--slide) ease-out; }', 'timed by hand'],
    ['.a { font-weight: 800; }', 'a third weight'],
    ['.a { font: 600 1.25rem / 1 var(--font); }', 'a seventh size'],
    ['.a { font-size: 14pt; }', 'a seventh size'],
    ['.a { padding: 0 14px; }', 'a space off the steps'],
  ])('%s', (text, why) => {
    expect(offTokens([sheet(text)])).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    '.a { color: var(--ink); background: transparent; white-space: nowrap; }',
    '.a { transition: color var(--slide) var(--ease); }',
    '.a { font: var(--voice); font-weight: 600; padding: var(--s3) 20px 2px; }',
    '@media print { .a { font-size: 14pt; } }',
  ])('%s is as it should be', (text) => {
    expect(offTokens([sheet(text)])).toEqual([]);
  });

  test('a colour in a component', () => {
    expect(offTokens([{ path: 'src/ui/a.tsx', text: `<path fill="#fff" /><a href="#main" />` }])).toHaveLength(1);
  });

  test('a rule that moves a thing twice', () => {
    expect(movedTwice([sheet('.a { translate: 0 4px; } .b { transform: rotate(9deg); translate: 0 4px; }')])).toEqual([
      'src/ui/parts/a.css: .b',
    ]);
  });

  test('a class in two folders, and one that nobody wears', () => {
    const two = [sheet('.a { color: inherit; }'), sheet('.b, .a { color: inherit; }', 'src/ui/table/a.css')];
    expect(dressedTwice(two)).toEqual(['.a: src/ui/parts, src/ui/table']);
    expect(unworn(two, [{ path: 'src/ui/a.tsx', text: 'className="a"' }])).toEqual(['src/ui/table/a.css: .b']);
  });
});
