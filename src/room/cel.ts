import { type Area, isEmpty, shared } from './area.ts';

/** Part of the picture as animators have it: a bitmap that holds until it is painted anew. */
export interface Cel {
  /** It has been painted, and with this look. */
  shows(look: unknown): boolean;
  /** Where it was painted, if it ever was. */
  readonly area: Area | undefined;
  /** Nothing that is painted may leave the area; an empty one needs no painting. */
  paint(look: unknown, area: Area, paint: (pen: CanvasRenderingContext2D) => void): void;
  /** Lays as much of it as is within an area on a picture. */
  lay(onto: CanvasRenderingContext2D, within: Area): void;
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
  let kept: { readonly look: unknown; readonly area: Area } | undefined;

  return {
    get area() {
      return kept?.area;
    },
    shows: (look) => kept !== undefined && same(kept.look, look),
    paint(look, area, paint) {
      kept = { look, area };
      if (isEmpty(area)) return;
      const { x, y, width, height } = area;
      canvas ??= makeCanvas();
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('The room cannot be drawn here.');
      pen.setTransform(1, 0, 0, 1, -x, -y);
      pen.clearRect(x, y, width, height);
      paint(pen);
    },
    lay(onto, within) {
      if (!canvas || !kept) return;
      const { x, y, width, height } = shared(kept.area, within);
      if (width <= 0 || height <= 0) return;
      onto.drawImage(canvas, x - kept.area.x, y - kept.area.y, width, height, x, y, width, height);
    },
    drop() {
      canvas = undefined;
      kept = undefined;
    },
  };
}
