type Canvas2D = CanvasRenderingContext2D;

/** Part of the picture, in whole device pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A layer as animators have it: kept as a bitmap while it holds, painted straight on the picture while it keeps changing. */
export interface Cel {
  /**
   * Shows it on a picture. Of two looks that are the same the second is not painted again; nothing that is painted may
   * leave the area, which changes with the look or not at all.
   */
  show(onto: Canvas2D, look: unknown, area: Area, paint: (pen: Canvas2D) => void): void;
  /** Keeps nothing: the picture's size has changed. */
  drop(): void;
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
  let canvas: HTMLCanvasElement | undefined;
  let looked: unknown;
  /** It changed when it was last shown, so that another change makes it move. */
  let changed = false;
  let kept = false;

  const keep = ({ x, y, width, height }: Area, paint: (pen: Canvas2D) => void): HTMLCanvasElement => {
    canvas ??= makeCanvas();
    if (kept) return canvas;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('The room cannot be drawn here.');
    pen.setTransform(1, 0, 0, 1, -x, -y);
    pen.clearRect(x, y, width, height);
    paint(pen);
    kept = true;
    return canvas;
  };

  return {
    show(onto, look, area, paint) {
      const changes = !same(looked, look);
      const moves = changes && changed;
      changed = changes;
      looked = look;
      kept &&= !changes;
      onto.setTransform(1, 0, 0, 1, 0, 0);
      if (moves) paint(onto);
      else onto.drawImage(keep(area, paint), area.x, area.y);
    },
    drop() {
      canvas = undefined;
      looked = undefined;
      changed = false;
      kept = false;
    },
  };
}
