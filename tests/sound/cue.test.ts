import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUES, CUES_OF_MOVE, cuesFor } from '../../src/sound/cue.ts';
import { BEDS } from '../../src/sound/level.ts';
import { FORMATS, track } from '../../src/sound/track.ts';

const KINDS =
  'open propose accept decline hold probe answer disclose float reply experts recess consult publicLine warn reopen close walkOut special';

test('every kind of move has its sound, and every sound exists', () => {
  expect(Object.keys(CUES_OF_MOVE)).toEqual(KINDS.split(' '));
  for (const kind of KINDS.split(' ')) {
    expect(cuesFor(kind).length, kind).toBeGreaterThan(0);
    for (const cue of cuesFor(kind)) expect(CUES).toContain(cue);
  }
});

test('an offer is paper and two notes; an agreement is a pen and its resolution', () => {
  expect(cuesFor('propose')).toEqual(['paper', 'offer']);
  expect(cuesFor('accept')).toEqual(['pen', 'agree']);
});

test('what nobody has heard of makes no sound', () => {
  for (const kind of ['', 'sing', 'toString', '__proto__']) expect(cuesFor(kind)).toEqual([]);
});

test('each cue and each bed has a file in each format, and no file lies there unused', () => {
  for (const name of [...CUES, ...BEDS]) {
    expect(track(name)).toHaveLength(FORMATS.length);
    FORMATS.forEach((format, n) => {
      expect(track(name)[n]).toContain(`${name}.${format}`);
    });
  }
  const files = readdirSync('assets/sound').filter((file) => /\.(ogg|m4a)$/.test(file));
  expect(files).toHaveLength((CUES.length + BEDS.length) * FORMATS.length);
});
