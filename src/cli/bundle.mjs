import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/ad-referendum');

/**
 * Bundles a TypeScript entry for Node into one ES module and gives its path. The bundle is kept until something
 * in `src/`, `scenarios/`, the entry's folder or the installed packages is newer.
 * @param {string} entry path from the project root
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const name = entry.replaceAll(/\W+/g, '-').replace(/^-|-\w+$/g, '');
  const target = join(CACHE, `${name}.mjs`);
  const sources = ['src', 'scenarios', join(entry, '..'), 'node_modules/.package-lock.json', 'package.json'];
  const newest = Math.max(...sources.map((path) => newestChange(join(ROOT, path))));
  if (changeTime(target) <= newest) await build(entry, target);
  return target;
}

/**
 * @param {string} entry
 * @param {string} target
 */
async function build(entry, target) {
  const { build: viteBuild } = await import('vite');
  // Built aside and renamed, so that two commands at once never read half a file.
  const aside = join(CACHE, `building-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    await viteBuild({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, entry),
        target: 'node20',
        outDir: aside,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: basename(target), codeSplitting: false } },
      },
    });
    renameSync(join(aside, basename(target)), target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {string} path */
const changeTime = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Folders count too: a file taken away changes only its folder.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changeTime(path);
  return Math.max(changeTime(path), ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
