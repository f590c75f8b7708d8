import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** What shrinks on the way, as any host of static files would send it. */
const WORDY = /^text\/|^application\/(json|manifest)|svg/;

/** Vite puts a hash of the content in these names, so they never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * The file that a URL path names inside `root`, or undefined: outside `base`, hidden, or not there.
 * @param {string} root
 * @param {string} base path that begins and ends with a slash
 * @param {string} path
 */
export function fileFor(root, base, path) {
  const name = decoded(path);
  if (!name?.startsWith(base) || name.includes('\0') || name.includes('/.')) return undefined;
  const file = resolve(root, name.slice(base.length) + (name.endsWith('/') ? 'index.html' : ''));
  if (!file.startsWith(resolve(root) + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** @param {string} path */
export const cacheControl = (path) => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * Serves a folder of static files; resolves with the address once it listens. Port 0 is any free one;
 * a taken `port` is replaced by a free one unless `strict`.
 * @param {string} root
 * @param {{ port?: number, base?: string, host?: string, strict?: boolean }} [options]
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serve(root, { port = 0, base = '/', host = '127.0.0.1', strict = false } = {}) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const file = fileFor(root, base, path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const zipped = WORDY.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': type,
      'cache-control': cacheControl(path),
      ...(WORDY.test(type) ? { vary: 'accept-encoding' } : {}),
      ...(zipped ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
    });
    if (request.method === 'HEAD') response.end();
    else if (zipped) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  return new Promise((done, fail) => {
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && !strict) server.listen(0, host);
      else fail(error);
    });
    server.on('listening', () => {
      const address = server.address();
      const actual = typeof address === 'object' ? address?.port : port;
      done({ url: `http://${host}:${actual}${base}`, close: () => server.close() });
    });
    server.listen(port, host);
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
      host: { type: 'string', default: '127.0.0.1' },
      strict: { type: 'boolean', default: false },
    },
  });
  const { url } = await serve(positionals[0] ?? 'dist', { ...values, port: Number(values.port) });
  console.log(`Ad Referendum is at ${url} (Ctrl+C stops it)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
