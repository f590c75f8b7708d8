import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEAT_SCALES, seatAt } from '../../src/room/people.ts';
import { depthOf, frameFor, onTable, project, scaleAtDepth, withMargin } from '../../src/room/projection.ts';
import { ontoSheet } from '../../src/room/sheets.ts';
import { sheetsFor } from '../../src/room/spread.ts';
import { stageOf } from '../../src/room/stage.ts';
import { anySize, QUIET } from './pictures.ts';

const REFERENCE = frameFor(1600, 900);

describe('projection', () => {
  it('is x = 0.5 W + X s, y = 0.291 H + (1.40 − Y) s', () => {
    const point = project(REFERENCE, 0.42, 0.1, 420);
    expect(point.x).toBeCloseTo(800 + 0.42 * 420, 9);
    expect(point.y).toBeCloseTo(0.291 * 900 + 1.3 * 420, 9);
  });

  it('turns depth into scale and back', () => {
    expect(scaleAtDepth(REFERENCE, depthOf(0.2))).toBeCloseTo(320, 6);
    expect(onTable(REFERENCE, 0, 1e9).y).toBeCloseTo(0.291 * 900, 2);
  });

  it('shows the whole picture at 16:9', () => {
    expect(REFERENCE).toMatchObject({ w: 1600, h: 900, left: 0, top: 0, strip: false, seats: 4 });
  });

  it('seats the head of delegation nearest and largest', () => {
    const sizes = SEAT_SCALES.map((_, index) => seatAt(REFERENCE, 'a', index as 0 | 1 | 2 | 3).r);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(sizes[0]).toBeCloseTo(41.2, 5);
  });
});

describe('crop', () => {
  const shapes: readonly (readonly [number, number])[] = [
    [672, 364],
    [1600, 900],
    [1199, 240],
    [800, 700],
    [672, 240],
    [390, 220],
    [390, 138],
    [390, 72],
    [500, 500],
  ];

  it.each(shapes)('keeps both heads of delegation in a picture of %i by %i', (width, height) => {
    const frame = frameFor(width, height);
    for (const side of ['a', 'b'] as const) {
      const { x, y, r } = seatAt(frame, side, 0);
      const face = { x: x + (side === 'a' ? -1.8 : 1.8) * r - frame.left, y: y - 6.2 * r - frame.top };
      expect(face.x).toBeGreaterThan(r);
      expect(face.x).toBeLessThan(width - r);
      expect(face.y).toBeGreaterThan(r);
      expect(face.y).toBeLessThan(height - 0.6 * r);
    }
  });

  it.each([
    [672, 320],
    [672, 280],
    [672, 240],
    [672, 230],
  ])('keeps the plates before them, the Salève and the jet in a table’s picture of %i by %i', (width, height) => {
    const frame = frameFor(width, height);
    const shareAt = (y: number): number => (y - frame.top) / height;
    expect(shareAt(project(frame, 0, 0, 0.279 * frame.w).y)).toBeLessThanOrEqual(1);
    expect(shareAt((0.329 - 0.2) * frame.h)).toBeGreaterThan(0);
  });

  it('takes the strip on a phone, and fewer seats on the narrowest', () => {
    expect([frameFor(390, 138).strip, frameFor(390, 72).strip, frameFor(672, 240).strip]).toEqual([true, true, false]);
    expect([frameFor(390, 138).seats, frameFor(340, 138).seats]).toEqual([4, 2]);
  });

  it('is finite for any size and keeps its size in view', () => {
    fc.assert(
      fc.property(anySize, ({ width, height }) => {
        const frame = frameFor(width, height);
        expect([frame.width, frame.height]).toEqual([width, height]);
        expect(frame.w / frame.h).toBeCloseTo(16 / 9, 5);
        expect(withMargin(frame, 8)).toMatchObject({ w: frame.w, width: width + 16, left: frame.left - 8 });
      }),
    );
  });
});

describe('a sheet on the table', () => {
  const middle = (x: number): number => {
    const [sheet] = stageOf({
      ...QUIET,
      sheets: [{ item: 'one', number: 1, x, status: 'open', current: true }],
    }).sheets;
    if (!sheet) throw new Error('No sheet was laid.');
    return ontoSheet(REFERENCE, { ...sheet, turn: 0 })(0.5, 1)[0];
  };

  it('lies where the offer lies', () => {
    const metre = 0.2675 * 1600;
    expect(middle(0)).toBeCloseTo(800, 5);
    expect(middle(-0.5)).toBeCloseTo(800 - 0.5 * metre, 5);
    expect(middle(0.5)).toBeCloseTo(800 + 0.5 * metre, 5);
  });

  it('is in view down to its number in any frame that the game has', () => {
    for (const [width, height] of [
      [672, 364],
      [672, 240],
      [597, 120],
      [390, 138],
      [1440, 810],
    ] as const) {
      const frame = frameFor(width, height);
      const [nearest] = sheetsFor(frame, stageOf(QUIET).sheets);
      if (!nearest) throw new Error('No sheet was laid.');
      expect(ontoSheet(frame, nearest)(0.5, 0.6)[1], `${width} by ${height}`).toBeLessThan(frame.top + height);
    }
  });
});
