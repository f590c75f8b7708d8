import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, defaultSettings, settingsFrom } from '../../src/ui/settings/settings.ts';

const fallback = defaultSettings(['de-CH', 'fr-CH', 'en']);

describe('settings', () => {
  it('begin in the first language that the house speaks', () => {
    expect(fallback.language).toBe('fr');
    expect(defaultSettings(['de']).language).toBe('en');
    expect(defaultSettings().language).toBe('en');
  });

  it('come back as they were kept', () => {
    const mine = { ...fallback, textSize: 'largest', theme: 'dark', mute: true, room: 15 } as const;
    expect(settingsFrom(JSON.stringify(mine), fallback)).toEqual(mine);
  });

  it('fall back one value at a time', () => {
    const kept = { theme: 'purple', motion: 'reduced', room: 400, keys: 'yes', cues: null, extra: 1 };
    expect(settingsFrom(JSON.stringify(kept), fallback)).toEqual({ ...fallback, motion: 'reduced' });
  });

  it('survive whatever lies in their place', () => {
    for (const text of [null, '', '{', 'null', '[]', '7', '"x"'])
      expect(settingsFrom(text, fallback)).toEqual(fallback);
    fc.assert(
      fc.property(fc.json(), (text) => {
        const settings = settingsFrom(text, fallback);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(fallback).sort());
        expect(choicesOf('theme')).toContain(settings.theme);
      }),
    );
  });
});
