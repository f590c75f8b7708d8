import { expect, test } from 'vitest';
import { CUES } from '../../src/sound/cue.ts';
import { BEDS, bedLevel, cueLevel, FULL, QUIET } from '../../src/sound/level.ts';

const room = { place: 'room', strain: 0.5 } as const;

test('volumes multiply', () => {
  const full = cueLevel('agree', FULL);
  expect(cueLevel('agree', { master: 0.5, room: 0, cues: 0.5 })).toBeCloseTo(full / 4);
  expect(bedLevel('room', room, { master: 0.5, room: 0.2, cues: 0 })).toBeCloseTo(bedLevel('room', room, FULL) / 10);
});

test('nothing is louder than full, and nonsense is silence', () => {
  for (const cue of CUES) {
    expect(cueLevel(cue, FULL)).toBeGreaterThan(0);
    expect(cueLevel(cue, { master: 9, room: 9, cues: 9 })).toBe(cueLevel(cue, FULL));
    expect(cueLevel(cue, { master: Number.NaN, room: 1, cues: 1 })).toBe(0);
    expect(cueLevel(cue, { master: -1, room: 1, cues: 1 })).toBe(0);
  }
});

test('we are in one place at a time', () => {
  expect(bedLevel('room', room, FULL)).toBeGreaterThan(0);
  expect(bedLevel('corridor', room, FULL)).toBe(0);
  expect(bedLevel('room', { place: 'corridor', strain: 0 }, FULL)).toBe(0);
  for (const bed of BEDS) expect(bedLevel(bed, { ...QUIET, strain: 1 }, FULL)).toBe(0);
});

test('the drone grows with the strain, and is not there without it', () => {
  const heard = [0, 0.25, 0.5, 1].map((strain) => bedLevel('strain', { place: 'room', strain }, FULL));
  expect(heard[0]).toBe(0);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(new Set(heard).size).toBe(heard.length);
});
