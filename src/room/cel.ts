type Canvas2D = CanvasRenderingContext2D;

/** What is to be shown at a moment. */
export interface Sight {
  /** All that tells it from another: of two looks that are the same the second is not painted again. */
  readonly look: unknown;
  readonly now: number;
  /** A change within so many milliseconds of the last one waits for its turn. */
  readonly patience: number;
}

/** A layer as animators have it: kept as a bitmap while it holds, painted straight on the picture while it keeps changing. */
export interface Cel {
  show(onto: Canvas2D, sight: Sight, paint: (pen: Canvas2D) => void): void;
  /** From now on it is so large, and nothing of it is kept. */
  resize(width: number, height: number): void;
}

/** The same all the way down. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, yours] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(mine);
  return keys.length === Object.keys(yours).length && keys.every((key) => same(mine[key], yours[key]));
}

export function createCel(makeCanvas: () => HTMLCanvasElement): Cel {
  let size = { width: 1, height: 1 };
  let canvas: HTMLCanvasElement | undefined;
  let looked: unknown;
  let painted = Number.NEGATIVE_INFINITY;
  /** It changed when it was last shown, so that another change makes it move. */
  let changed = false;
  let kept = false;

  const keep = (paint: (pen: Canvas2D) => void): void => {
    canvas ??= Object.assign(makeCanvas(), size);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('The room cannot be drawn here.');
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, size.width, size.height);
    paint(pen);
    kept = true;
  };

  return {
    show(onto, { look, now, patience }, paint) {
      const waits = kept && now - painted < patience;
      const changes = !waits && !same(looked, look);
      const moves = changes && changed;
      changed = changes;
      if (changes) {
        looked = look;
        painted = now;
        kept = false;
      }
      if (moves) return paint(onto);
      if (!kept) keep(paint);
      if (!canvas) return;
      onto.setTransform(1, 0, 0, 1, 0, 0);
      onto.drawImage(canvas, 0, 0);
    },
    resize(width, height) {
      size = { width, height };
      canvas = undefined;
      looked = undefined;
      changed = false;
      kept = false;
    },
  };
}
