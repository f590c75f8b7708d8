import { describe, expect, it } from 'vitest';
import { css } from '../../src/drawing/colour.ts';
import { AMBER, COLOURS, INK, MASK, SHEET, SUITS } from '../../src/drawing/palette.ts';
import { airOf } from '../../src/room/atmosphere.ts';
import { sunAt } from '../../src/room/light.ts';
import { paintStage } from '../../src/room/painting.ts';
import { FATES, type Picture, PLACES, type Place } from '../../src/room/picture.ts';
import { fallIn } from '../../src/room/places/bodyShadow.ts';
import { corridorLight } from '../../src/room/places/corridorLight.ts';
import { framed } from '../../src/room/places/lens.ts';
import { SCENES } from '../../src/room/places/scene.ts';
import { outdoors } from '../../src/room/places/vista.ts';
import { frameFor } from '../../src/room/projection.ts';
import { shotOf } from '../../src/room/shot.ts';
import { stageOf } from '../../src/room/stage.ts';
import { contrast } from '../drawing/colourSight.ts';
import { type Recording, recordingPen } from '../drawing/recordingPen.ts';
import { QUIET } from './pictures.ts';

const NOON: Picture = { ...QUIET, season: 'summer', minutes: 780, masks: false };

function photographed(change: Partial<Picture>, seconds?: number, width = 1600, height = 900): Recording {
  const recording = recordingPen();
  paintStage(recording.pen, frameFor(width, height), 1, stageOf({ ...NOON, ...change }), seconds);
  return recording;
}

const OUTSIDE = ['arrival', 'press', 'home'] as const satisfies readonly Place[];
const PEOPLED = PLACES.filter((place) => place !== 'room');

describe('the places of a day', () => {
  it('puts masks on everybody who shows a face, when there are masks, and on nobody else', () => {
    for (const [place, faces] of [
      ['arrival', 2],
      ['press', 1],
    ] as const) {
      const masks = ({ colours }: Recording): number => colours.filter((colour) => colour === css(MASK)).length;
      const one = 2;
      expect(masks(photographed({ place, masks: true }))).toBe(faces * one);
      expect(masks(photographed({ place }))).toBe(0);
    }
  });

  it('keeps amber for the live microphone, at any hour and on any way home', () => {
    for (const place of OUTSIDE)
      for (const fate of FATES)
        for (const minutes of [500, 780, 1090, 1140])
          for (const by of ['a', 'b'] as const)
            expect(photographed({ place, fate, minutes, by }).colours).not.toContain(css(AMBER));
  });

  it('shows only the sign of the mission that one stands before', () => {
    const a = photographed({ place: 'press', by: 'a' });
    const b = photographed({ place: 'press', by: 'b' });
    expect(a.colours).toContain(css(COLOURS.a));
    expect(a.colours).not.toContain(css(COLOURS.b));
    expect(b.colours).toContain(css(COLOURS.b));
    expect(b.colours).not.toContain(css(COLOURS.a));
  });

  it('arrives at the door of whoever is host', () => {
    expect(photographed({ place: 'arrival', by: 'a' }).numbers).not.toEqual(
      photographed({ place: 'arrival', by: 'b' }).numbers,
    );
  });

  it('goes home by a different way for each fate', () => {
    const ways = FATES.map((fate) => photographed({ place: 'home', fate }).numbers.join());
    expect(new Set(ways).size).toBe(FATES.length);
  });

  it('edges everybody in ink for eyes that ask for more contrast, and leaves them their colours at any hour', () => {
    const inked = ({ colours }: Recording): number => colours.filter((colour) => colour === css(INK)).length;
    for (const place of PEOPLED)
      for (const by of ['a', 'b'] as const) {
        const day = { place, by, fate: 'stands' } as const;
        const [plain, stark] = [photographed(day), photographed({ ...day, stark: true })];
        expect(inked(stark), `${place}, ${by}`).toBeGreaterThan(inked(plain) + 10);
        const evening = { place, by, minutes: 1100, trust: { a: 12, b: 12 }, fate: 'stands' } as const;
        const sleeve = css(SUITS[by][0].sleeve);
        expect(photographed(evening).colours).not.toContain(sleeve);
        expect(photographed({ ...evening, stark: true }).colours).toContain(sleeve);
      }
  });

  it('draws everything else back from them, also in the glow of an evening', () => {
    const dusk = airOf({ ...NOON, minutes: 1100, stark: true }, 0);
    const [outside, arcade] = [outdoors(dusk), corridorLight(dusk)];
    for (const colour of [
      outside.wall,
      outside.lakeNear,
      outside.saleve,
      arcade.skyTop,
      arcade.floorNear,
      arcade.arcade,
    ])
      expect(contrast(colour, INK)).toBeGreaterThan(6);
  });

  it('lets shadows fall towards us and away from the sun, longest early and late', () => {
    const frame = frameFor(1600, 900);
    const view = { scale: 0.9, left: -0.05, horizon: 0.38, foot: 0.6 };
    const long = (minutes: number): number => fallIn(frame, view, minutes)({ x: 800, y: 700 }).y;
    expect(Math.min(long(500), long(1050))).toBeGreaterThan(long(760));
    for (const minutes of [500, 620, 760, 1050]) {
      const sun = (0.9 * sunAt(minutes).x - 0.05) * 1600;
      for (const aside of [-300, 300]) {
        const { x, y } = fallIn(frame, view, minutes)({ x: sun + aside, y: 700 });
        expect(Math.sign(x)).toBe(Math.sign(aside));
        expect(y).toBeGreaterThan(0);
      }
    }
  });

  it('moves until it has come to rest, and no longer', () => {
    for (const place of OUTSIDE) {
      const { lasts } = SCENES[place];
      const rest = photographed({ place }).numbers;
      expect(photographed({ place }, lasts * 0.3).numbers).not.toEqual(rest);
      expect(photographed({ place }, lasts).numbers).toEqual(rest);
      expect(photographed({ place }, lasts + 60).numbers).toEqual(rest);
    }
  });

  it('flashes at most three times in a second', () => {
    const flashes: number[] = [];
    let lit = 0;
    for (let frame = 0; frame <= 3.4 * 60; frame += 1) {
      const { colours } = photographed({ place: 'arrival' }, frame / 60);
      // The last thing in the picture is the flash, where there is one.
      const now = colours[colours.length - 1] === css(SHEET) ? 1 : 0;
      if (now > lit) flashes.push(frame / 60);
      lit = now;
    }
    expect(flashes.length).toBeGreaterThan(0);
    for (const at of flashes) expect(flashes.filter((one) => one >= at && one < at + 1).length).toBeLessThanOrEqual(3);
  });
});

describe('the frame of a place', () => {
  const focus = { x: 0.2, y: 0.1, width: 0.56, height: 0.7 };
  it('is the whole picture at 16:9', () => {
    const { w, h, left, top } = framed(frameFor(1600, 900), focus);
    expect([w, h, left, top]).toEqual([1600, 900, 0, 0]);
  });

  it.each([
    [390, 138],
    [390, 220],
    [390, 500],
    [1920, 420],
  ])('keeps the focus in view at %i by %i', (width, height) => {
    const { w, h, left, top } = framed(frameFor(width, height), focus);
    expect(focus.x * w).toBeGreaterThanOrEqual(left - 0.01);
    expect((focus.x + focus.width) * w).toBeLessThanOrEqual(left + width + 0.01);
    expect(focus.y * h).toBeGreaterThanOrEqual(top - 0.01);
    expect((focus.y + focus.height) * h).toBeLessThanOrEqual(top + height + 0.01);
  });

  it('is photographed in the light of the hour, and only the last hour after dark', () => {
    for (const shot of ['signing', 'home', 'chairs', 'table'] as const)
      expect(shotOf({ ...NOON, minutes: 545 }, shot, 'a', 'a').minutes).toBe(545);
    expect(shotOf({ ...NOON, minutes: 545 }, 'signing', null, 'a')).toMatchObject({
      place: NOON.place,
      posture: { a: 'sign', b: 'sign' },
    });
    expect(shotOf({ ...NOON, minutes: 1110 }, 'late', null, 'a').minutes).toBeGreaterThan(1110);
  });
});
