import { MOST_CHARACTERS, type Opened, saveFromText } from './saves.ts';
import type { Save } from './table.ts';

/** The fragment of an address that carries a game: it is never sent to a server. */
const KEY = '#game=';
const LONGEST_LINK = 200_000;
/** First letter of what follows the key: how the rest was packed. */
const DEFLATED = 'd';
const PLAIN = 'p';

const canDeflate = (): boolean => typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

/** `#game=…` for a save; some 500 to 2,000 characters for a whole day. */
export const saveToFragment = async (save: Save, deflates = canDeflate()): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(save));
  if (!deflates) return KEY + PLAIN + toBase64(bytes);
  return KEY + DEFLATED + toBase64(await through(bytes, new CompressionStream('deflate-raw')));
};

/** The game in the fragment of an address; undefined when there is none. Never throws. */
export const saveFromFragment = async (fragment: string): Promise<Opened | undefined> => {
  if (!fragment.startsWith(KEY)) return undefined;
  if (fragment.length > LONGEST_LINK) return { fault: { code: 'tooLong' } };
  try {
    const packed = fragment.slice(KEY.length);
    const bytes = fromBase64(packed.slice(1));
    if (packed[0] === PLAIN) return saveFromText(new TextDecoder().decode(bytes));
    if (packed[0] !== DEFLATED) return { fault: { code: 'newerFormat' } };
    const text = await through(bytes, new DecompressionStream('deflate-raw'));
    return saveFromText(new TextDecoder().decode(text));
  } catch (error) {
    return { fault: { code: error instanceof TooLong ? 'tooLong' : 'notJson' } };
  }
};

class TooLong extends Error {}

const through = async (bytes: BufferSource, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of readFrom(new Blob([bytes]).stream().pipeThrough(stream))) {
    length += part.length;
    // A few bytes can unpack to gigabytes.
    if (length > MOST_CHARACTERS) throw new TooLong();
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

async function* readFrom(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
};
