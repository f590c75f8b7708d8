import { describe, expect, it } from 'vitest';
import { type Cel, createCel, same } from '../../src/room/cel.ts';

interface Watched {
  readonly cel: Cel;
  /** Shows a look, and says what that took. */
  show(look: unknown): string;
}

/** A cel, and a picture it is shown on. */
function watched(): Watched {
  const on = (name: string) => ({ name, setTransform: () => undefined, clearRect: () => undefined });
  let copied = false;
  const drawImage = (): void => {
    copied = true;
  };
  const onto = { ...on('the picture'), drawImage } as unknown as CanvasRenderingContext2D;
  const canvas = { getContext: () => on('the bitmap') } as unknown as HTMLCanvasElement;
  const cel = createCel(() => canvas);
  return {
    cel,
    show(look) {
      const done: string[] = [];
      copied = false;
      cel.show(onto, look, { x: 0, y: 0, width: 20, height: 10 }, (pen) => {
        done.push(`painted on ${(pen as unknown as { name: string }).name}`);
      });
      return [...done, ...(copied ? ['copied'] : [])].join(', ');
    },
  };
}

describe('a cel', () => {
  it('is not painted again when nothing in it has changed', () => {
    const { show } = watched();
    expect(show({ sheets: [{ x: 1 }] })).toBe('painted on the bitmap, copied');
    expect(show({ sheets: [{ x: 1 }] })).toBe('copied');
    expect(show({ sheets: [{ x: 2 }] })).toBe('painted on the bitmap, copied');
  });

  it('is painted straight on the picture while it moves, and kept once it has come to rest', () => {
    const { show } = watched();
    show(1);
    expect(show(2)).toBe('painted on the picture');
    expect(show(3)).toBe('painted on the picture');
    expect(show(3)).toBe('painted on the bitmap, copied');
    expect(show(3)).toBe('copied');
  });

  it('keeps nothing when its size changes', () => {
    const { cel, show } = watched();
    show(1);
    cel.drop();
    expect(show(1)).toBe('painted on the bitmap, copied');
  });
});

it('two looks are the same when nothing in them differs, however deep', () => {
  expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
  expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(false);
  expect(same([1], [1, 2])).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(same(Number.NaN, Number.NaN)).toBe(true);
});
