/**
 * @typedef {{ file: string, src?: string, name?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest Vite's `build.manifest`
 */

/** The first language's texts are read at the start; the others only when asked for. */
const OTHER_LANGUAGE = /(^|\/)(?!en\b)[a-z]{2}\.json$|\/(text|voice)\/(?!en\/)/;
/** One sits across the table, the Host where nobody was chosen; the others are heard only in their own games. */
const OTHER_VOICE = /\/voice\/en\/(?!host\b)/;
const PICTURE = /^src\/room\/|phaser/;
const SOUND = /\.(ogg|m4a|mp3|webm|wav)$/;
const FONT = /\.woff2?$/;
const LATIN = /latin(?!-ext)[^/]*\.woff2$/;

/**
 * The files that a browser fetches until the title can be used, until the table can, and until the table is drawn.
 * @param {{ html: string, manifest: Manifest, files: readonly string[] }} site
 */
export function startFiles({ html, manifest, files }) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const titleChunks = reach(manifest, entries, () => false);
  const tableChunks = reach(manifest, entries, (key) => !PICTURE.test(key) && !elsewhere(key));
  const allChunks = reach(manifest, entries, (key) => !elsewhere(key));
  const titled = new Set(['index.html', ...preloads(html), ...filesOf(manifest, titleChunks)]);
  const workers = files.filter((file) => /worker[^/]*\.js$/i.test(file) && file.startsWith('assets/'));
  const seated = new Set([...titled, ...filesOf(manifest, tableChunks), ...workers]);
  return { titled, seated, drawn: new Set([...seated, ...filesOf(manifest, allChunks)]) };
}

/** @param {string} key */
const elsewhere = (key) => OTHER_LANGUAGE.test(key) || OTHER_VOICE.test(key);

/**
 * Chunks that are needed at once, and those imported later that `follow` lets in.
 * @param {Manifest} manifest
 * @param {readonly string[]} from
 * @param {(key: string) => boolean} follow
 */
function reach(manifest, from, follow) {
  /** @type {Set<string>} */
  const reached = new Set();
  const queue = [...from];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (!chunk || reached.has(key)) continue;
    reached.add(key);
    queue.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(follow));
  }
  return reached;
}

/**
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 */
function filesOf(manifest, keys) {
  return [...keys].flatMap((key) => {
    const { file, css = [], assets = [] } = manifest[key] ?? { file: '' };
    return [file, ...css, ...assets.filter(fetchedAtOnce)].filter(Boolean);
  });
}

/** @param {string} asset */
const fetchedAtOnce = (asset) => !SOUND.test(asset) && (!FONT.test(asset) || LATIN.test(asset));

/** @param {string} html */
const preloads = (html) =>
  [...html.matchAll(/<link[^>]*rel="(?:preload|modulepreload)"[^>]*>/g)].flatMap(
    ([link]) => link.match(/href="(?:\.\/)?([^"]+)"/)?.[1] ?? [],
  );
