import { describe, expect, it } from 'vitest';
import { css } from '../../src/drawing/colour.ts';
import { AMBER, COLOURS } from '../../src/drawing/palette.ts';
import { paintVisit } from '../../src/room/painting.ts';
import { PLACES } from '../../src/room/picture.ts';
import { capitalMinutes } from '../../src/room/places/capital.ts';
import { arrangementOf } from '../../src/room/places/coffee.ts';
import { SCENES } from '../../src/room/places/scene.ts';
import { frameFor } from '../../src/room/projection.ts';
import { stageOf } from '../../src/room/stage.ts';
import { type Recording, recordingPen } from '../drawing/recordingPen.ts';
import { QUIET } from './pictures.ts';

const elsewhere = PLACES.filter((place) => place !== 'room');
const seen = (place: (typeof elsewhere)[number], seconds: number, masks = true): Recording => {
  const recording = recordingPen();
  const visit = { place, by: 'a', seconds, uncovered: 1 } as const;
  paintVisit(recording.pen, frameFor(1600, 900), 1, stageOf({ ...QUIET, place, masks }), visit);
  return recording;
};

describe('places', () => {
  it('keep amber for the live microphone', () => {
    for (const place of elsewhere) expect(seen(place, 99).colours, place).not.toContain(css(AMBER));
  });

  it('come to rest: nothing moves any more once they have lasted', () => {
    for (const place of elsewhere) {
      const { lasts } = SCENES[place];
      expect(seen(place, lasts + 5).numbers, place).toEqual(seen(place, lasts).numbers);
      if (lasts > 0) expect(seen(place, lasts * 0.4).numbers, place).not.toEqual(seen(place, lasts).numbers);
    }
  });
});

describe('coffee', () => {
  const betweenHeads = (mood: number): number => {
    const spots = arrangementOf(mood);
    return Math.abs(spots['a head'].x - spots['b head'].x);
  };

  it('brings the heads to one table in confidence and keeps them apart in distrust', () => {
    expect(betweenHeads(0.8)).toBeLessThan(betweenHeads(0));
    expect(betweenHeads(0)).toBeLessThan(betweenHeads(-0.8));
  });

  it('mixes the colours at every table, unless there is distrust: then everybody stands with their own', () => {
    const tables = (mood: number): readonly string[] => {
      const spots = Object.entries(arrangementOf(mood)).toSorted((one, other) => one[1].x - other[1].x);
      return [0, 2, 4, 6].map((first) => `${spots[first]?.[0][0]}${spots[first + 1]?.[0][0]}`);
    };
    for (const mood of [0, 0.8]) for (const pair of tables(mood)) expect(['ab', 'ba']).toContain(pair);
    expect(tables(-0.8)).toEqual(['aa', 'aa', 'bb', 'bb']);
  });

  it('lets nobody drink through a mask', () => {
    const mask = 'rgb(227,238,243)';
    const masks = (on: boolean): number => seen('coffee', 99, on).colours.filter((colour) => colour === mask).length;
    expect(masks(true)).toBeGreaterThan(0);
    expect(masks(false)).toBe(0);
  });
});

describe('phone', () => {
  it('shows the hour of the capital: Washington six hours behind Geneva, Moscow one ahead, two in winter', () => {
    expect(capitalMinutes('a', 600, 'autumn')).toBe(240);
    expect(capitalMinutes('b', 600, 'autumn')).toBe(660);
    expect(capitalMinutes('b', 600, 'winter')).toBe(720);
    expect(capitalMinutes('a', 300, 'autumn')).toBe(1380);
  });

  it('is the call of one side: the other colour is nowhere', () => {
    const colours = seen('phone', 99).colours;
    expect(colours).toContain(css(COLOURS.a));
    expect(colours).not.toContain(css(COLOURS.b));
  });
});
