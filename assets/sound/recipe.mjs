// Makes every sound of the game from nothing. `node assets/sound/recipe.mjs [name ...]` writes the .ogg and the .m4a of
// each; two runs give the same bytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RATE } from './material.mjs';
import { SOUNDS } from './sounds.mjs';

const OUT = process.env.SOUND_OUT ?? import.meta.dirname;

/** The lowest rates want a narrower band from AAC. */
const aacRate = (kilobits) => (kilobits <= 16 ? 16_000 : kilobits <= 28 ? 24_000 : kilobits <= 40 ? 32_000 : 44_100);

const encode = (file, sound, options) => {
  const raw = Buffer.from(Float32Array.from(sound).buffer);
  const source = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const run = spawnSync('ffmpeg', ['-v', 'error', '-y', '-threads', '1', ...source, ...options, ...exact, file], {
    input: raw,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${file}: ${run.stderr}`);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SOUNDS, name));
if (unknown.length > 0) throw new Error(`no such sound: ${unknown.join(', ')}`);

mkdirSync(OUT, { recursive: true });
for (const name of asked.length > 0 ? asked : Object.keys(SOUNDS)) {
  const { make, ogg, m4a } = SOUNDS[name];
  const { sound } = make();
  encode(join(OUT, `${name}.ogg`), sound, ['-c:a', 'libopus', '-b:a', `${ogg}k`, '-application', 'audio']);
  encode(join(OUT, `${name}.m4a`), sound, [
    '-c:a',
    'aac',
    '-aac_pns',
    '0',
    '-b:a',
    `${m4a}k`,
    '-ar',
    String(aacRate(m4a)),
    '-movflags',
    '+faststart',
  ]);
}
