import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle } from '../src/cli/bundle.mjs';
import { table } from './table.mjs';

/**
 * `npm run bench` prints a table for every `bench/*.bench.ts` and for the sizes of the built game;
 * `npm run bench -- WORD…` only for those whose file name holds a word. Lighthouse runs only when named.
 * A bench exports `title` and `measure()`, which gives measurements (see table.mjs).
 */
process.env.NODE_ENV ??= 'production';
const words = process.argv.slice(2);
const folder = new URL('./', import.meta.url);
const wanted = readdirSync(folder)
  .filter(
    (file) => file.endsWith('.bench.ts') || file === 'size.mjs' || file === 'room.mjs' || file === 'lighthouse.mjs',
  )
  .filter((file) => (words.length > 0 ? words.some((word) => file.includes(word)) : file !== 'lighthouse.mjs'));

if (wanted.length === 0) throw new Error(`no bench is called ${words.join(' or ')}`);
for (const file of wanted) {
  const module = file.endsWith('.ts') ? pathToFileURL(await bundle(`bench/${file}`)).href : new URL(file, folder).href;
  /** @type {{ title: string, measure: () => Promise<import('./table.mjs').Measurement[]> }} */
  const bench = await import(module);
  console.log(table(bench.title, await bench.measure()));
}
