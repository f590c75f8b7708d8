import fc from 'fast-check';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import type { Face } from '../../src/drawing/cast.ts';
import { POSTURES } from '../../src/drawing/pose.ts';
import { FATES, GESTURES, type Gesture, type Picture, PLACES, type Sheet } from '../../src/room/picture.ts';
import { SEASONS } from '../../src/room/season.ts';
import { WEATHERS } from '../../src/scenario/vocabulary.ts';

export const QUIET: Picture = {
  place: 'room',
  minutes: 600,
  weather: 'fair',
  season: 'autumn',
  masks: true,
  heads: { a: 'person', b: 'host' },
  trust: { a: 50, b: 50 },
  posture: { a: 'listen', b: 'listen' },
  sheets: [
    { item: 'one', number: 1, x: 0, status: 'open', current: true },
    { item: 'two', number: 2, x: 0.2, status: 'offered', by: 'b', current: false },
    { item: 'three', number: 3, x: 0, status: 'initialled', current: false },
  ],
};

const face = fc.constantFrom<Face[]>('person', ...CHARACTERS);
const seat = fc.constantFrom('a' as const, 'b' as const);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    item: fc.string({ minLength: 1, maxLength: 4 }),
    number: fc.integer({ min: 1, max: 12 }),
    x: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    status: fc.constantFrom('open' as const, 'offered' as const, 'initialled' as const),
    by: fc.option(seat, { nil: undefined }),
    current: fc.boolean(),
  })
  .map(({ by, ...rest }) => (by ? { ...rest, by } : rest));

export const anyPicture: fc.Arbitrary<Picture> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    by: seat,
    fate: fc.constantFrom(...FATES),
    minutes: fc.integer({ min: 0, max: 1439 }),
    weather: fc.constantFrom(...WEATHERS),
    season: fc.constantFrom(...SEASONS),
    masks: fc.boolean(),
    heads: fc.record({ a: face, b: face }),
    trust: fc.record({ a: fc.integer({ min: 0, max: 100 }), b: fc.integer({ min: 0, max: 100 }) }),
    speaker: fc.option(seat, { nil: undefined }),
    posture: fc.record({ a: fc.constantFrom(...POSTURES), b: fc.constantFrom(...POSTURES) }),
    stark: fc.boolean(),
    sheets: fc.array(sheet, { maxLength: 9 }),
  })
  .map(({ speaker, ...rest }) => (speaker ? { ...rest, speaker } : rest));

export const anyGesture: fc.Arbitrary<Gesture> = fc
  .record({
    kind: fc.constantFrom(...GESTURES),
    by: seat,
    items: fc.option(fc.array(fc.constantFrom('one', 'two', 'three', 'nowhere')), { nil: undefined }),
  })
  .map(({ items, ...rest }) => (items ? { ...rest, items } : rest));

export const anySize = fc.record({
  width: fc.integer({ min: 200, max: 2600 }),
  height: fc.integer({ min: 60, max: 1600 }),
});
