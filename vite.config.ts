import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Plugin, transformWithOxc, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { customProperties } from './src/ui/stylesheet.ts';

const SERVICE_WORKER = 'src/ui/serviceWorker.ts';

export default defineConfig(({ command }) => ({
  base: './',
  publicDir: 'assets/public',
  plugins: [react(), tokens(), offline()],
  build: {
    target: 'es2022',
    manifest: true,
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    environment: 'node',
  },
  ...(command === 'build' ? phaserParts() : {}),
}));

/** Phaser cut to what the room uses. Its sources are CommonJS, which only a build can follow; elsewhere it comes whole. */
function phaserParts(): UserConfig {
  return {
    resolve: {
      alias: [
        { find: /^phaser$/, replacement: resolve('src/room/phaserParts.mjs') },
        { find: /^phaser-src/, replacement: resolve('node_modules/phaser/src') },
      ],
    },
    define: {
      'typeof CANVAS_RENDERER': 'true',
      'typeof WEBGL_RENDERER': 'false',
      'typeof WEBGL_DEBUG': 'false',
      'typeof FEATURE_SOUND': 'false',
      'typeof EXPERIMENTAL': 'false',
      'typeof PLUGIN_3D': 'false',
      'typeof PLUGIN_CAMERA3D': 'false',
      'typeof PLUGIN_FBINSTANT': 'false',
    },
  };
}

/** The stylesheet's custom properties come from the module that the room's painters read. */
function tokens(): Plugin {
  return {
    name: 'ad-referendum:tokens',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui\/tokens\.css$/ },
      handler: (css) => customProperties() + css,
    },
  };
}

/** Writes `sw.js`: the service worker with the names of all built files and a version made from their bytes. */
function offline(): Plugin {
  let out = 'dist';
  return {
    name: 'ad-referendum:offline',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const source = readFileSync(SERVICE_WORKER, 'utf8').replaceAll(/^declare const.*\n/gm, '');
      const { code } = await transformWithOxc(source, SERVICE_WORKER);
      const files = builtFiles(out);
      const version = versionOf([code, ...files.flatMap((file) => [file, readFileSync(join(out, file))])]);
      const head = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n`;
      writeFileSync(join(out, 'sw.js'), head + code);
    },
  };
}

function builtFiles(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'sw.js' && file !== 'robots.txt' && !file.startsWith('.') && !file.endsWith('.map'))
    .sort();
}

function versionOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
