import { expect, test } from 'vitest';
import { BEDS, cueLevel, FULL, loopLevels } from '../../src/sound/level.ts';
import { NOWHERE, PLACES, type Scene } from '../../src/sound/scene.ts';
import { STEMS } from '../../src/sound/score.ts';

const room: Scene = { place: 'room', rain: false, trust: 0.5, left: 300, opening: false };
const heard = (scene: Scene, v = FULL, drawn = 1) =>
  [...loopLevels(scene, v, drawn)].filter(([, level]) => level > 0).map(([loop]) => loop);
const level = (loop: 'room' | 'murmur' | 'ground', scene: Scene, v = FULL, drawn = 1) =>
  loopLevels(scene, v, drawn).get(loop) ?? Number.NaN;

test('volumes multiply, each group by its own', () => {
  const coffee = { ...room, place: 'coffee' } as const;
  expect(cueLevel({ master: 0.5, room: 0, music: 0, cues: 0.5 })).toBeCloseTo(cueLevel(FULL) / 4);
  expect(level('room', coffee, { master: 0.5, room: 0.2, music: 0, cues: 0 })).toBeCloseTo(level('room', coffee) / 10);
  expect(level('ground', coffee, { master: 0.5, room: 0, music: 0.2, cues: 0 })).toBeCloseTo(
    level('ground', coffee) / 10,
  );
});

test('nothing is louder than full, and nonsense is silence', () => {
  expect(cueLevel({ master: 9, room: 9, music: 9, cues: 9 })).toBe(cueLevel(FULL));
  for (const master of [Number.NaN, -1]) {
    expect(cueLevel({ ...FULL, master })).toBe(0);
    expect(heard(room, { ...FULL, master })).toEqual([]);
  }
});

test('each place has a sound of its own, and nowhere is silent', () => {
  const beds = PLACES.filter((place) => place !== 'none').map((place) => {
    const levels = loopLevels({ ...room, place }, FULL);
    return BEDS.map((bed) => levels.get(bed)).join();
  });
  expect(new Set(beds).size).toBe(beds.length);
  expect(heard({ ...NOWHERE, rain: true, trust: 0, left: 10 })).toEqual([]);
});

test('rain is heard at the window, not on the telephone to the press', () => {
  expect(heard({ ...room, rain: true })).toContain('rain');
  expect(heard({ ...room, rain: true, place: 'press' })).not.toContain('rain');
});

test('the murmur thickens as trust goes, and is not there where all is trusted', () => {
  const thick = [1, 0.75, 0.5, 0].map((trust) => level('murmur', { ...room, trust }));
  expect(thick[0]).toBe(0);
  expect(thick).toEqual([...thick].sort((a, b) => a - b));
  expect(new Set(thick).size).toBe(thick.length);
});

test('the score can stand back without the room falling silent', () => {
  const late = { ...room, left: 30 };
  expect(level('ground', late, FULL, 0.3)).toBeCloseTo(0.3 * level('ground', late));
  expect(heard(late, FULL, 0).filter((loop) => (STEMS as readonly string[]).includes(loop))).toEqual([]);
  expect(level('room', late, FULL, 0)).toBe(level('room', late));
});
