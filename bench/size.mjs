import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as viteBuild } from 'vite';
import { builtGame, ROOT } from './built.mjs';
import { startFiles } from './downloads.mjs';

export const title = 'Bytes on the wire until the game can be used (gzip -9; fonts as they are)';

export async function measure() {
  const dist = builtGame();
  /** @param {Iterable<string>} files */
  const sum = (files) => [...files].reduce((bytes, file) => bytes + zipped(join(dist, file)), 0);
  const { titled, seated, drawn } = startFiles({
    html: readFileSync(join(dist, 'index.html'), 'utf8'),
    manifest: JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')),
    files: readdirSync(dist, { recursive: true, encoding: 'utf8' }),
  });
  const phaser = { name: 'stock phaser.min.js alone', value: kB(zipped(moduleFile('phaser/dist/phaser.min.js'))) };
  const react = { name: 'react and react-dom alone', value: kB(await reactBytes()) };
  return [
    { name: 'title', value: kB(sum(titled)), unit: 'kB', peer: react },
    { name: 'table, without the picture', value: kB(sum(seated)), unit: 'kB', peer: react },
    { name: 'table, with the picture', value: kB(sum(drawn)), unit: 'kB', peer: phaser },
  ];
}

/** @param {string} path */
const moduleFile = (path) => join(ROOT, 'node_modules', path);

/** @param {number} bytes */
const kB = (bytes) => bytes / 1000;

/** @param {string} file */
function zipped(file) {
  const bytes = readFileSync(file);
  return /\.(woff2|webp|avif|png|jpg|ogg|m4a)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** React and its DOM renderer, bundled and minified as in the game, with no game. */
async function reactBytes() {
  const built = await viteBuild({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: moduleFile('react-dom/client.js'), preserveEntrySignatures: 'strict' },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const code = (output ?? []).map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
