import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

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

export const HOW_TO_GET_BIOME = `no linter for this machine; get it with: npm i --no-save @biomejs/cli-${platform}-${arch}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const biome = findBiome();
  if (!biome) console.error(`Biome: ${HOW_TO_GET_BIOME}`);
  process.exitCode = biome ? (spawnSync(biome, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1) : 1;
}
