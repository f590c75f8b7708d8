import { expect, test } from 'vitest';
import { startFiles } from '../bench/downloads.mjs';

const VOICES = ['src/ui/voice/en/host.ts', 'src/ui/voice/en/wall.ts', 'src/ui/voice/fr/host.ts'];
const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/ui/table.tsx', 'src/room/open.ts', 'scenarios/geneva/fr.json', 'scenarios/geneva/en.json'],
    css: ['assets/index.css'],
    assets: ['assets/inter-latin-wght.woff2', 'assets/inter-latin-ext-wght.woff2', 'assets/pen.ogg'],
  },
  '_react.js': { file: 'assets/react.js' },
  'src/ui/table.tsx': {
    file: 'assets/table.js',
    imports: ['_react.js', 'index.html'],
    dynamicImports: ['src/ui/text/fr/all.ts', ...VOICES],
  },
  'src/ui/text/fr/all.ts': { file: 'assets/all.js' },
  ...Object.fromEntries(VOICES.map((key, at) => [key, { file: `assets/voice-${at}.js` }])),
  'src/room/open.ts': { file: 'assets/room.js', imports: ['_phaser.js'] },
  '_phaser.js': { file: 'assets/phaser.js' },
  'scenarios/geneva/fr.json': { file: 'assets/fr.js' },
  'scenarios/geneva/en.json': { file: 'assets/en.js' },
};
const html = '<link rel="preload" as="image" href="./assets/lake.webp"><link rel="icon" href="./mark.svg">';
const files = ['index.html', 'sw.js', 'assets/worker-abc.js'];

test('the title needs the entry and what it imports; the table its own parts and one voice; the picture Phaser', () => {
  const { titled, seated, drawn } = startFiles({ html, manifest, files });
  expect([...titled].sort()).toEqual([
    'assets/index.css',
    'assets/index.js',
    'assets/inter-latin-wght.woff2',
    'assets/lake.webp',
    'assets/react.js',
    'index.html',
  ]);
  expect([...seated].filter((file) => !titled.has(file)).sort()).toEqual([
    'assets/en.js',
    'assets/table.js',
    'assets/voice-0.js',
    'assets/worker-abc.js',
  ]);
  expect([...drawn].filter((file) => !seated.has(file)).sort()).toEqual(['assets/phaser.js', 'assets/room.js']);
});
