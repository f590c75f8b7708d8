import { describe, expect, it } from 'vitest';
import { rgb } from '../../src/drawing/colour.ts';
import { moodOf } from '../../src/drawing/company.ts';
import { COLOURS, INK } from '../../src/drawing/palette.ts';
import { airOf, jetOf, lightIn, shiftOf } from '../../src/room/atmosphere.ts';
import { HOURS, lightAt, panesAt, sunAt, TOKENS } from '../../src/room/light.ts';
import { contrast } from '../drawing/colourSight.ts';
import { QUIET } from './pictures.ts';

const EVEN = { mood: 0, blind: 0, cloud: 0, rain: 0, snow: 0, season: 'summer', stark: false } as const;
const OUTSIDE = ['skyTop', 'snow', 'lakeNear', 'park'] as const;
const luminance = ([r, g, b]: readonly number[]): number => 0.3 * (r ?? 0) + 0.59 * (g ?? 0) + 0.11 * (b ?? 0);

describe('light', () => {
  it.each(HOURS)('is the table of the art direction at minute $minutes', ({ minutes, lamp, shore, colours }) => {
    const light = lightAt(minutes);
    expect(TOKENS.map((token) => light[token])).toEqual(colours.split(' ').map(rgb));
    expect([light.lamp, light.shore]).toEqual([lamp, shore]);
  });

  it('lies between two hours in between', () => {
    const { wall } = lightAt(690);
    expect(wall[0]).toBeCloseTo((0xef + 0xf4) / 2, 5);
    expect(lightAt(1110).lamp).toBeCloseTo(0.335, 5);
  });

  it('holds the first and last column outside the day', () => {
    expect(lightAt(0)).toEqual(lightAt(480));
    expect(lightAt(1439)).toEqual(lightAt(1140));
  });

  it('lets the sun leave by the top of the window and its panes off the wall by noon', () => {
    expect(sunAt(600)).toEqual({ x: expect.closeTo(0.62, 5), y: expect.closeTo(0.155, 5) });
    expect(sunAt(790).y).toBeLessThan(0.067 - 0.0275);
    expect([panesAt(600), panesAt(720)]).toEqual([1, 0]);
  });

  it('draws the world back from people and papers for eyes that ask for it, at every hour and in every mood', () => {
    for (const { minutes } of HOURS)
      for (const mood of [-1, 0, 1]) {
        const light = lightIn({ ...EVEN, minutes, mood, stark: true });
        for (const token of ['wall', 'wallLeft', 'lakeFar', 'lakeNear', 'snow'] as const) {
          expect(contrast(light[token], INK), `${token} at ${minutes}, ${mood}`).toBeGreaterThan(7);
          expect(contrast(light[token], COLOURS.a), `${token} at ${minutes}, ${mood}`).toBeGreaterThan(3);
        }
      }
  });

  it('is darker outside in rain, at every hour, and unchanged in fair weather', () => {
    for (const { minutes } of HOURS) {
      const fair = lightIn({ ...EVEN, minutes });
      const wet = lightIn({ ...EVEN, minutes, cloud: 1, rain: 1 });
      expect(OUTSIDE.map((token) => fair[token])).toEqual(OUTSIDE.map((token) => lightAt(minutes)[token]));
      expect(luminance(wet.snow)).toBeLessThan(luminance(fair.snow));
      expect(luminance(wet.skyLow)).toBeLessThan(luminance(fair.skyLow));
    }
  });
});

describe('mood', () => {
  it('runs from -1 to 1 over the trust that matters', () => {
    expect([0, 10, 50, 90, 100].map(moodOf)).toEqual([-1, -1, 0, 1, 1]);
  });

  it('colours the walls at any hour, and more in the evening', () => {
    expect(shiftOf(-1, 600)).toBeGreaterThan(0.6);
    expect(shiftOf(1, 600)).toBeLessThan(shiftOf(1, 1110));
    expect(shiftOf(-1, 1110)).toBeCloseTo(1, 5);
    expect(lightIn({ ...EVEN, minutes: 1110, mood: -1 }).wall).toEqual(rgb('#6F7A89'));
    expect(lightIn({ ...EVEN, minutes: 1110, mood: 1 }).wall).toEqual(rgb('#E2B278'));
  });

  it('is seen at eleven in the morning without a lamp: cold and warm walls are far apart, and in distrust the blinds are down', () => {
    const wall = (mood: number): number => luminance(lightIn({ ...EVEN, minutes: 660, mood }).wall);
    expect(wall(0) - wall(-0.75)).toBeGreaterThan(40);
    expect([20, 50, 80].map((trust) => airOf(QUIET, moodOf(trust)).blind > 0.3)).toEqual([true, false, false]);
  });

  it('shuts the jet in distrust or rain and raises it a little in confidence', () => {
    const jet = (mood: number, rain = 0): number => jetOf({ ...EVEN, minutes: 600, mood, rain });
    expect([jet(-1), jet(0), jet(1), jet(1, 1)]).toEqual([0, 1, 1.06, 0]);
    expect(jet(-0.5)).toBeCloseTo(0.5, 5);
  });
});
