import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { env } from 'node:process';
import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, transformWithOxc, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { PALETTE } from './src/drawing/tokens.ts';
import { customProperties } from './src/ui/stylesheet.ts';

const SERVICE_WORKER = 'src/ui/serviceWorker.ts';
/** What is for others than players need not be kept for playing offline. */
const NOT_PLAYED: readonly string[] = ['sw.js', 'robots.txt', 'preview.png'];

export default defineConfig(({ command }) => ({
  base: './',
  publicDir: 'assets/public',
  plugins: [react(), tokens(), head(env['SITE']), offline()],
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

/**
 * What the page says of itself before it runs: the browser's own colour in each theme, and the card of a link to it.
 * Most readers of cards take a picture only from a whole address, so a build for a known place names it: `SITE`.
 */
function head(site: string | undefined): Plugin {
  const at = (file: string): string => (site ? new URL(file, site.replace(/\/*$/, '/')).href : `./${file}`);
  const [light, dark] = PALETTE.paper;
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  return {
    name: 'ad-referendum:head',
    transformIndexHtml: (html) => {
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
      const description = /name="description"\s+content="(.*?)"/.exec(html)?.[1] ?? '';
      const card = {
        'og:type': 'website',
        'og:title': title,
        'og:description': description,
        'og:image': at('preview.png'),
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': 'A blue square and a red circle; where they overlap, a window on the lake of Geneva.',
        ...(site ? { 'og:url': at('') } : {}),
      };
      return [
        meta({ name: 'theme-color', content: light, media: '(prefers-color-scheme: light)' }),
        meta({ name: 'theme-color', content: dark, media: '(prefers-color-scheme: dark)' }),
        ...Object.entries(card).map(([property, content]) => meta({ property, content })),
        meta({ name: 'twitter:card', content: 'summary_large_image' }),
      ];
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
    .filter((file) => !NOT_PLAYED.includes(file) && !file.startsWith('.') && !file.endsWith('.map'))
    .sort();
}

function versionOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
