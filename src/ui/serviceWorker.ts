/** Built into `sw.js` by `offline` in vite.config.ts, which fills in these two lines. */
declare const VERSION: string;
declare const FILES: readonly string[];

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'ad-referendum-';
const CACHE = PREFIX + VERSION;
const SOUND = /\.(ogg|m4a)$/;
const page = (): string => new URL('index.html', worker.registration.scope).href;

/** A new version waits until the last tab of the old one is closed, so no page ever mixes two builds. */
worker.addEventListener('install', (event) => {
  event.waitUntil(fillCache());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(request.mode === 'navigate' ? freshPage(request) : cachedFile(request));
});

async function fillCache(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.filter((file) => !SOUND.test(file)).map((file) => new Request(file, { cache: 'no-cache' })));
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function freshPage(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return fetch(request).catch(async (offline) => (await cache.match(page())) ?? Promise.reject(offline));
}

async function cachedFile(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreVary: true })) ?? keptIfSound(cache, request);
}

/** Every sound lies here in two formats, and a browser wants one of them: what it fetched is what it keeps. */
async function keptIfSound(cache: Cache, request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok && SOUND.test(request.url)) await cache.put(request, answer.clone());
  return answer;
}
