import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gestured } from '../../src/room/gesture.ts';
import { createMontage } from '../../src/room/montage.ts';
import { PARTS } from '../../src/room/parts.ts';
import { frameFor } from '../../src/room/projection.ts';
import { type Stage, stageOf } from '../../src/room/stage.ts';
import { anyGesture, anyPicture, QUIET } from './pictures.ts';

const [WIDTH, HEIGHT] = [320, 180];
/** A picture is watched at these points of it. */
const POINTS = Array.from({ length: 16 * 9 }, (_, at) => ({
  x: (at % 16) * 20 + 10,
  y: Math.floor(at / 16) * 20 + 10,
}));

interface Bitmap {
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How often it was painted. */
  painted: number;
}
const holds = ({ x, y, width, height }: Bitmap['area'], point: (typeof POINTS)[number]): boolean =>
  point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;

/** A montage of the room, its bitmaps back to front, and what a point of the picture shows of which. */
function watched() {
  const bitmaps: Bitmap[] = [];
  const seen = POINTS.map(() => new Map<Bitmap, number>());
  const nothing = { addColorStop: () => undefined };
  const newCanvas = (): HTMLCanvasElement => {
    const bitmap: Bitmap = { area: { x: 0, y: 0, width: 0, height: 0 }, painted: 0 };
    bitmaps.push(bitmap);
    const pen = new Proxy({} as Record<string, unknown>, {
      get: (own, key) =>
        key === 'clearRect'
          ? (x: number, y: number, width: number, height: number) => {
              bitmap.area = { x, y, width, height };
              bitmap.painted += 1;
            }
          : (own[String(key)] ?? (() => nothing)),
    });
    return { bitmap, getContext: () => pen } as unknown as HTMLCanvasElement;
  };
  const onto = {
    clearRect(x: number, y: number, width: number, height: number) {
      POINTS.forEach((point, at) => {
        if (holds({ x, y, width, height }, point)) seen[at]?.clear();
      });
    },
    drawImage({ bitmap }: { bitmap: Bitmap }, ...of: readonly number[]) {
      const [x = 0, y = 0, width = 0, height = 0] = of.slice(4);
      POINTS.forEach((point, at) => {
        if (holds({ x, y, width, height }, point)) seen[at]?.set(bitmap, bitmap.painted);
      });
    },
  } as unknown as CanvasRenderingContext2D;
  const montage = createMontage(newCanvas);
  montage.fit(frameFor(WIDTH, HEIGHT), 1);
  const show = (stage: Stage, budget: number): void => montage.show(onto, stage, 0, budget);
  return { montage, show, bitmaps, seen };
}

const paintings = (bitmaps: readonly Bitmap[]): number => bitmaps.reduce((sum, { painted }) => sum + painted, 0);

/** A room through the middle of some gestures, and back. */
const anyStages = fc
  .tuple(anyPicture, fc.array(fc.tuple(anyGesture, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 6 }))
  .map(([picture, gestures]) => {
    const stage = stageOf({ ...picture, place: 'room' });
    return [stage, ...gestures.map(([gesture, t]) => gestured(stage, gesture, t)), stage];
  });

describe('a montage', () => {
  it('leaves no trace of what was: laid bit by bit it is what it is laid as a whole', () => {
    fc.assert(
      fc.property(anyStages, fc.integer({ min: 1, max: 6 }), (stages, budget) => {
        const { montage, show, seen } = watched();
        for (const stage of stages) show(stage, budget);
        const last = stages.at(-1);
        if (!last) return;
        show(last, Number.POSITIVE_INFINITY);
        const bitByBit = seen.map((point) => [...point]);
        montage.cover();
        show(last, Number.POSITIVE_INFINITY);
        expect(bitByBit).toEqual(seen.map((point) => [...point]));
      }),
      { numRuns: 40 },
    );
  });

  it('paints nothing when nothing has changed', () => {
    const { show, bitmaps } = watched();
    show(stageOf(QUIET), 1);
    const first = paintings(bitmaps);
    show(stageOf(QUIET), 1);
    expect(paintings(bitmaps)).toBe(first);
  });

  it('gives each part its turn until all has been brought up to date, and says as long as it has not', () => {
    const { montage, show, bitmaps } = watched();
    const evening: Stage = stageOf({ ...QUIET, minutes: 1110, trust: { a: 12, b: 12 } });
    show(stageOf(QUIET), 3);
    const behind = (): boolean => montage.behind;
    expect(behind()).toBe(false);
    let frames = 0;
    do {
      show(evening, 3);
      frames += 1;
    } while (behind());
    expect(frames).toBeGreaterThan(1);
    expect(frames).toBeLessThan(PARTS.length);
    const done = paintings(bitmaps);
    show(evening, 3);
    expect(paintings(bitmaps)).toBe(done);
  });

  it('is as it should be at once when one comes back to it from somewhere else', () => {
    const { montage, show, bitmaps } = watched();
    const evening: Stage = stageOf({ ...QUIET, minutes: 1110, trust: { a: 12, b: 12 } });
    show(stageOf(QUIET), 3);
    show(evening, 3);
    montage.leave();
    expect(montage.behind).toBe(false);
    show(evening, 3);
    const first = paintings(bitmaps);
    show(evening, 3);
    expect(paintings(bitmaps)).toBe(first);
  });

  it('is whole again after something else was drawn over it', () => {
    const { montage, show, seen } = watched();
    show(stageOf(QUIET), 3);
    for (const point of seen) point.clear();
    montage.cover();
    show(stageOf(QUIET), 3);
    expect(seen.every(({ size }) => size > 0)).toBe(true);
  });
});
