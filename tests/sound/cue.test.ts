import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUES, CUES_OF_MOVE, cuesFor, cuesOf } from '../../src/sound/cue.ts';
import { BEDS } from '../../src/sound/level.ts';
import { STEMS } from '../../src/sound/score.ts';
import { FORMATS, track } from '../../src/sound/track.ts';

const KINDS =
  'open propose accept decline hold probe answer disclose float reply experts recess consult publicLine warn reopen close walkOut special';

const names = (kind: string, by: 'a' | 'b' = 'a') => cuesFor(kind, by).map(({ cue }) => cue);

test('every kind of move has its sound, and every sound exists', () => {
  expect(Object.keys(CUES_OF_MOVE)).toEqual(KINDS.split(' '));
  for (const kind of KINDS.split(' ')) {
    expect(names(kind).length, kind).toBeGreaterThan(0);
    for (const cue of names(kind)) expect(CUES).toContain(cue);
  }
});

test('an offer is asked in the voice of the side that makes it, and from where it sits', () => {
  expect(names('propose', 'a')).toEqual(['microphone', 'paper', 'offerA']);
  expect(names('propose', 'b')).toEqual(['microphone', 'paper', 'offerB']);
  expect(cuesFor('propose', 'a').every(({ pan }) => pan < 0)).toBe(true);
  expect(cuesFor('propose', 'b').every(({ pan }) => pan > 0)).toBe(true);
});

test('an agreement belongs to neither side: initials from one, then both voices from the middle', () => {
  expect(cuesFor('accept', 'b').map(({ cue, pan }) => [cue, Math.sign(pan)])).toEqual([
    ['initial', 1],
    ['agree', 0],
  ]);
});

test('a break is chairs and cups, a leak is cameras, and what only moved a figure is not heard', () => {
  const at = { at: 600, turn: 3 };
  expect(cuesOf({ ...at, what: 'breakBegan', id: 'coffee' }).map(({ cue }) => cue)).toEqual(['chair', 'cup']);
  expect(cuesOf({ ...at, what: 'leaked', terms: {} }).map(({ cue }) => cue)).toEqual(['shutters']);
  expect(cuesOf({ ...at, what: 'trust', of: 'a', by: 3, why: 'answered' })).toEqual([]);
});

test('what nobody has heard of makes no sound', () => {
  for (const kind of ['', 'sing', 'toString', '__proto__']) expect(cuesFor(kind, 'a')).toEqual([]);
});

test('each cue, bed and layer has a file in each format, and no file lies there unused', () => {
  const all = [...CUES, ...BEDS, ...STEMS];
  for (const name of all) {
    expect(track(name)).toHaveLength(FORMATS.length);
    ['ogg', 'm4a'].forEach((ending, n) => {
      expect(track(name)[n]).toContain(`${name}.${ending}`);
    });
  }
  const files = readdirSync('assets/sound').filter((file) => /\.(ogg|m4a)$/.test(file));
  expect(files).toHaveLength(all.length * FORMATS.length);
});
