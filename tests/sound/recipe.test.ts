import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CUES } from '../../src/sound/cue.ts';
import { BEDS } from '../../src/sound/level.ts';
import { STEMS } from '../../src/sound/score.ts';
import { LOOP_SECONDS, PAD_SECONDS } from '../../src/sound/track.ts';

interface Made {
  readonly loop?: number;
  readonly turn?: Float64Array;
  readonly sound: Float64Array;
}
interface Recipe {
  readonly SOUNDS: Readonly<Record<string, { readonly repeats: boolean; make(): Made }>>;
  readonly PAD: number;
  readonly FRAME: number;
}

/** The recipe is a program of its own, not a part of the game: it comes by its address. */
const recipeAt = pathToFileURL('assets/sound/sounds.mjs').href;
const { SOUNDS, PAD, FRAME }: Recipe = await import(/* @vite-ignore */ recipeAt);
const RATE = 48_000;
const peak = (sound: Float64Array): number => sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

test('the recipe makes what the game plays, and nothing else', () => {
  expect(Object.keys(SOUNDS).sort()).toEqual([...BEDS, ...STEMS, ...CUES].sort());
  expect(PAD).toBe(PAD_SECONDS);
  for (const [name, { repeats }] of Object.entries(SOUNDS)) expect(repeats, name).toBe(name in LOOP_SECONDS);
});

/** All are made by the same few lines; to make every one here would take as long as all other tests. */
const TASTED = ['drive', 'rain', 'pulse'] as const;
const ONCE = ['pen', 'microphone', 'paper', 'offerA', 'offerB', 'refuse', 'clock'] as const;

describe.each(TASTED)('the loop %s', (name) => {
  const { loop = 0, turn = new Float64Array(), sound } = SOUNDS[name]?.make() ?? { sound: new Float64Array() };

  test('is as long as the player believes, in whole frames of either codec', () => {
    expect(loop).toBe(LOOP_SECONDS[name]);
    expect(loop / FRAME).toBeCloseTo(Math.round(loop / FRAME), 9);
    expect(sound).toHaveLength(Math.round((loop + 2 * PAD) * RATE));
  });

  test('returns to its beginning no faster than it moves anywhere else', () => {
    const bends = turn.map((x, i) => {
      const before = turn[(i + turn.length - 1) % turn.length] ?? 0;
      return Math.abs((turn[(i + 1) % turn.length] ?? 0) - 2 * x + before);
    });
    const seam = Math.max(bends[0] ?? 1, bends.at(-1) ?? 1);
    expect(seam).toBeLessThanOrEqual(peak(bends.subarray(1, -1)));
  });

  test('leaves six decibels for the codec', () => {
    expect(peak(sound)).toBeLessThanOrEqual(0.502);
    expect(peak(sound)).toBeGreaterThan(0.03);
  });
});

test('what is heard once begins and ends in silence and never clips', () => {
  for (const cue of ONCE) {
    const sound = SOUNDS[cue]?.make().sound ?? new Float64Array(1).fill(1);
    expect(Math.abs(sound[0] ?? 1), cue).toBeLessThan(1e-4);
    expect(Math.abs(sound.at(-1) ?? 1), cue).toBeLessThan(1e-4);
    expect(peak(sound), cue).toBeLessThanOrEqual(0.632);
    expect(sound.every(Number.isFinite), cue).toBe(true);
  }
}, 60_000);
