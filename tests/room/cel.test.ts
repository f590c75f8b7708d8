import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/room/area.ts';
import { createCel, same } from '../../src/room/cel.ts';

const AREA: Area = { x: 3, y: 4, width: 20, height: 10 };

/** A cel, what was painted in it, and where it was laid on a picture. */
function watched() {
  const painted: unknown[] = [];
  const laid: (readonly number[])[] = [];
  const pen = { setTransform: () => undefined, clearRect: () => undefined };
  const cel = createCel(() => ({ getContext: () => pen }) as unknown as HTMLCanvasElement);
  return {
    cel,
    painted,
    laid,
    paint: (look: unknown, area = AREA) => cel.paint(look, area, () => painted.push(look)),
    lay: (within = AREA) =>
      cel.lay(
        {
          drawImage: (_: unknown, ...numbers: number[]) => laid.push(numbers),
        } as unknown as CanvasRenderingContext2D,
        within,
      ),
  };
}

describe('a cel', () => {
  it('shows the look it was painted with, and no other', () => {
    const { cel, paint } = watched();
    expect([cel.area !== undefined, cel.shows({ sheets: [{ x: 1 }] })]).toEqual([false, false]);
    paint({ sheets: [{ x: 1 }] });
    expect([cel.area !== undefined, cel.shows({ sheets: [{ x: 1 }] }), cel.shows({ sheets: [{ x: 2 }] })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('holds, where it was painted, however often it is laid on a picture', () => {
    const { paint, lay, painted, laid } = watched();
    lay();
    paint(1);
    lay();
    lay();
    expect(painted).toEqual([1]);
    expect(laid).toEqual([
      [0, 0, 20, 10, 3, 4, 20, 10],
      [0, 0, 20, 10, 3, 4, 20, 10],
    ]);
  });

  it('is laid no further than it is asked for', () => {
    const { paint, lay, laid } = watched();
    paint(1);
    lay({ x: 13, y: 0, width: 100, height: 6 });
    lay({ x: 30, y: 0, width: 100, height: 6 });
    expect(laid).toEqual([[10, 0, 10, 2, 13, 4, 10, 2]]);
  });

  it('paints and lays nothing where there is nothing to see', () => {
    const { cel, paint, lay, painted, laid } = watched();
    paint(1, { ...AREA, width: 0 });
    lay();
    expect([cel.shows(1), painted, laid]).toEqual([true, [], []]);
  });

  it('keeps nothing when its size changes', () => {
    const { cel, paint } = watched();
    paint(1);
    cel.drop();
    expect([cel.area !== undefined, cel.shows(1)]).toEqual([false, false]);
  });
});

it('two looks are the same when nothing in them differs, however deep', () => {
  expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
  expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(false);
  expect(same([1], [1, 2])).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(same(Number.NaN, Number.NaN)).toBe(true);
});
