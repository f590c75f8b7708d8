import { expect, test } from 'vitest';
import type { Played } from '../../src/engine/reduce.ts';
import { viewFor } from '../../src/engine/view.ts';
import { lastHourBegan, NOWHERE, type Scene, sceneOf } from '../../src/sound/scene.ts';
import { STEMS, stemPresence } from '../../src/sound/score.ts';
import { LOOP_SECONDS } from '../../src/sound/track.ts';
import { ru, talks } from '../talks.ts';

const midday: Scene = { place: 'room', rain: false, trust: 0.5, left: 300, opening: false };
const layers = (scene: Partial<Scene>) => {
  const presence = stemPresence({ ...midday, ...scene });
  return STEMS.filter((stem) => presence[stem] > 0);
};

test('a day that goes neither well nor badly has no music in it', () => {
  expect(layers({})).toEqual([]);
});

test('trust brings the thirds and strain the semitone, over the same ground, and never both', () => {
  expect(layers({ trust: 0.8 })).toEqual(['ground', 'warmth', 'figure']);
  expect(layers({ trust: 0.2 })).toEqual(['ground', 'edge']);
  for (let trust = 0; trust <= 1; trust += 0.05) {
    const { warmth, edge } = stemPresence({ ...midday, trust });
    expect(Math.min(warmth, edge)).toBe(0);
  }
});

test('the last hour has a pulse that comes nearer, and the figure falls silent for it', () => {
  const pulse = [61, 60, 30, 1].map((left) => stemPresence({ ...midday, left, trust: 0.9 }).pulse);
  expect(pulse[0]).toBe(0);
  expect(pulse).toEqual([...pulse].sort((a, b) => a - b));
  expect(stemPresence({ ...midday, left: 59, trust: 0.9 }).figure).toBe(0);
});

test('over coffee and by the lake the figure walks along; on the telephone and before the press there is no music', () => {
  for (const place of ['coffee', 'corridor'] as const) expect(layers({ place })).toEqual(['ground', 'figure']);
  for (const place of ['phone', 'press', 'none'] as const) expect(layers({ place, trust: 0.1, left: 10 })).toEqual([]);
});

test('every layer stays between nothing and all', () => {
  for (const trust of [-1, 0, 0.3, 0.6, 1, 2])
    for (const left of [-20, 0, 59, 600])
      for (const stem of STEMS) {
        const much = stemPresence({ ...midday, trust, left })[stem];
        expect(much).toBeGreaterThanOrEqual(0);
        expect(much).toBeLessThanOrEqual(1);
      }
});

test('the layers are of one length, in whole bars', () => {
  expect(new Set(STEMS.map((stem) => LOOP_SECONDS[stem])).size).toBe(1);
  expect(LOOP_SECONDS.ground / 3.2).toBeCloseTo(8);
});

test('the bell of the last hour is struck once, as it begins', () => {
  expect(lastHourBegan({ ...midday, left: 65 }, { ...midday, left: 55 })).toBe(true);
  expect(lastHourBegan({ ...midday, left: 55 }, { ...midday, left: 45 })).toBe(false);
  expect(lastHourBegan(NOWHERE, { ...midday, left: 45 })).toBe(false);
});

test('one hears where one is: the table, the telephone, the lake; on the way home the engines', () => {
  const at = (...moves: readonly Played[]) => sceneOf(viewFor(talks(...moves), 'a')).place;
  expect(at()).toBe('room');
  expect(at(ru.consult())).toBe('phone');
  expect(at(ru.recess())).toBe('coffee');
  const view = viewFor(talks(), 'a');
  expect(sceneOf(view, 'briefing').place).toBe('arrival');
  expect(sceneOf(view, 'statement').place).toBe('home');
  expect(sceneOf(view).left).toBe(view.day.closes - view.minutes);
});
