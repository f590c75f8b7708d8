import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches, type Source } from './layers.ts';

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));

test('every file in src/ keeps to its layer', { timeout: 60_000 }, () => {
  const sources = sourcesIn('src');
  expect(sources.length).toBeGreaterThan(5);
  expect(breaches(sources)).toEqual([]);
});

const planted: readonly [path: string, text: string, breach: string][] = [
  ['src/engine/a.ts', `import { draw } from '../room/draw.ts';`, 'engine may not import room'],
  ['src/negotiation/a.ts', `import { z } from '../scenario/schema.ts';`, 'negotiation may not import scenario'],
  ['src/ui/a.tsx', `import type { Picture } from '../room/picture.ts';`, 'ui may not import room'],
  ['src/room/a.ts', `export { play } from '../sound/play.ts';\nexport const one = 1;`, 'room may not import sound'],
  ['src/cli/a.ts', `const { narrate } = await import('../ui/narrate.ts');`, 'cli may not import ui'],
  ['src/session/a.ts', `type Narrate = typeof import('../ui/narrate.ts');`, 'session may not import ui'],
  [
    'src/counterpart/a.ts',
    `new Worker(new URL('../session/day.ts', import.meta.url));`,
    'counterpart may not import session',
  ],
  ['src/sound/a.ts', `import.meta.glob(['./*.ogg', '../room/*.ts']);`, 'sound may not import room'],
  ['src/ui/a.tsx', `import '../main.tsx';`, 'nothing imports the composition root'],
  ['src/ui/a.tsx', `import { z } from 'zod';`, 'zod lives in scenario'],
  ['src/session/a.ts', `import { produce } from 'immer';`, 'immer lives in engine'],
  ['src/engine/a.ts', `import { createActor } from 'xstate';`, 'xstate lives in session'],
  ['src/ui/a.tsx', `import Phaser from 'phaser';`, 'phaser lives in room'],
  ['src/room/a.ts', `import { Howl } from 'howler';`, 'howler lives in sound'],
  ['src/session/a.ts', `import { useState } from 'react';`, 'react lives in ui, main'],
  ['src/session/a.ts', `import { createRoot } from 'react-dom/client';`, 'react-dom lives in ui, main'],
  ['src/ui/a.ts', `import { get } from 'idb-keyval';`, 'idb-keyval lives in session'],
  ['src/engine/a.ts', `import { IntlMessageFormat } from 'intl-messageformat';`, 'intl-messageformat lives in ui'],
  [
    'src/counterpart/a.ts',
    `import { uniformInt } from 'pure-rand/distribution/uniformInt';`,
    'pure-rand lives in bargaining, engine',
  ],
  ['src/ui/a.ts', `import chalk from 'chalk';`, 'chalk has no home'],
  ['src/engine/a.ts', `import { readFileSync } from 'node:fs';`, 'only cli/ may use Node'],
  ['src/engine/a.ts', `import geneva from '../../scenarios/geneva/scenario.json';`, 'engine may not reach scenarios'],
  ['src/ui/a.ts', `import { talks } from '../../tests/talks.ts';`, 'ui may not reach tests'],
  ['src/engine/a.ts', `export const now = (): number => Date.now();`, 'uses Date'],
  ['src/negotiation/a.ts', `export const chance = Math.random;`, 'uses Math.random'],
  ['src/scenario/a.ts', `export const wait = (done: () => void) => setTimeout(done, 10);`, 'uses setTimeout'],
  ['src/engine/a.ts', `export const start = globalThis['performance'] ?? performance.now();`, 'uses performance'],
  ['src/ui/a.tsx', `const load = (name: string) => import(name);`, 'computed name'],
  ['src/ui/a.tsx', `export default function Title() {}`, 'has a default export'],
  ['src/ui/a.tsx', `const Title = 1;\nexport { Title as default };`, 'has a default export'],
  ['src/ui/parts.ts', `export { Title } from './title.tsx';\nexport * from './table.tsx';`, 'only re-exports'],
  ['src/ui/parts.ts', `import { Title } from './title.tsx';\nexport { Title };`, 'only re-exports'],
  ['src/ui/utils.ts', `export const one = 1;`, 'is named after no thing'],
  ['src/network/a.ts', `export const one = 1;`, 'belongs to no layer'],
];

describe('a planted breach is found, and named with its file', () => {
  test.each(planted)('%s: %s', (path, text, breach) => {
    const found = breaches([{ path, text }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(breach);
    expect(found[0]).toMatch(new RegExp(`^${path} `));
  });
});

test('what the layers allow is left alone', () => {
  const sources: Source[] = [
    {
      path: 'src/main.tsx',
      text: `import { openRoom } from './room/open.ts';\nimport { App } from './ui/app.tsx';\nopenRoom(App);`,
    },
    {
      path: 'src/engine/a.ts',
      text: `// import { draw } from '../room/draw.ts'\nexport const s = "import 'phaser'; Date.now()";`,
    },
    {
      path: 'src/engine/b.ts',
      text: `import { create, produce } from 'immer';\nexport const at = (x: { Date: number }) => x.Date + create + produce;`,
    },
    {
      path: 'src/room/a.ts',
      text: `export const load = () => import('phaser');\nimport url from '../../assets/art/lake.webp?url';\nload(url);`,
    },
    { path: 'src/cli/a.mjs', text: `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;` },
    {
      path: 'src/session/a.ts',
      text: `import { view } from '../engine/view.ts';\nexport const now = () => view(Date.now());`,
    },
  ];
  expect(breaches(sources)).toEqual([]);
});
