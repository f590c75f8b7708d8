import { describe, expect, it } from 'vitest';
import { type Cel, createCel, same } from '../../src/room/cel.ts';

interface Watched {
  readonly cel: Cel;
  /** Shows a look at a moment, and says what that took. */
  show(look: unknown, now: number, patience?: number): string;
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
    show(look, now, patience = 0) {
      const done: string[] = [];
      copied = false;
      cel.show(onto, { look, now, patience }, (pen) => {
        done.push(`painted on ${(pen as unknown as { name: string }).name}`);
      });
      return [...done, ...(copied ? ['copied'] : [])].join(', ');
    },
  };
}

describe('a cel', () => {
  it('is not painted again when nothing in it has changed', () => {
    const { show } = watched();
    expect(show({ sheets: [{ x: 1 }] }, 0)).toBe('painted on the bitmap, copied');
    expect(show({ sheets: [{ x: 1 }] }, 16)).toBe('copied');
    expect(show({ sheets: [{ x: 2 }] }, 32)).toBe('painted on the bitmap, copied');
  });

  it('is painted straight on the picture while it moves, and kept once it has come to rest', () => {
    const { show } = watched();
    show(1, 0);
    expect(show(2, 16)).toBe('painted on the picture');
    expect(show(3, 32)).toBe('painted on the picture');
    expect(show(3, 48)).toBe('painted on the bitmap, copied');
    expect(show(3, 64)).toBe('copied');
  });

  it('lets a change wait that comes too soon, and shows it when its turn has come', () => {
    const { show } = watched();
    show(1, 0, 100);
    expect(show(2, 50, 100)).toBe('copied');
    expect(show(3, 99, 100)).toBe('copied');
    expect(show(3, 100, 100)).toBe('painted on the bitmap, copied');
    expect(show(4, 150, 100)).toBe('copied');
    expect(show(4, 160)).toBe('painted on the bitmap, copied');
  });

  it('keeps nothing when its size changes', () => {
    const { cel, show } = watched();
    show(1, 0);
    cel.resize(20, 10);
    expect(show(1, 16, 1000)).toBe('painted on the bitmap, copied');
  });
});

it('two looks are the same when nothing in them differs, however deep', () => {
  expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
  expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(false);
  expect(same([1], [1, 2])).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(same(Number.NaN, Number.NaN)).toBe(true);
});
