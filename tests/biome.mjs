import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const version = packageJson.optionalDependencies['@biomejs/cli-linux-x64'];

/** Where the lock file has none for this machine, this is the one to add. */
export const BIOME_PACKAGE = `@biomejs/cli-${platform}-${arch}@${version}`;
export const HOW_TO_GET_BIOME = `no linter for this machine; get it with: npm i --no-save ${BIOME_PACKAGE}`;

/**
 * Biome is installed as its bare program for one platform, because a lock file made where a registry lacks some of
 * its platforms breaks `npm ci` everywhere. Undefined where there is none for this machine.
 */
export function findBiome() {
  const name = platform === 'win32' ? 'biome.exe' : 'biome';
  const candidates = ['', '-musl'].map((libc) =>
    fileURLToPath(new URL(`../node_modules/@biomejs/cli-${platform}-${arch}${libc}/${name}`, import.meta.url)),
  );
  return candidates.find((file) => existsSync(file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const biome = findBiome();
  if (!biome) console.error(HOW_TO_GET_BIOME);
  process.exitCode = biome ? (spawnSync(biome, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1) : 1;
}
