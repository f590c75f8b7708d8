import type { Pen } from './pen.ts';

/** One painted path of an SVG. */
export interface Stroke {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: { readonly colour: string; readonly width: number; readonly cap: CanvasLineCap };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Whole circles are two arcs: one that ends where it began would be none. */
const FULL = Math.PI * 2 - 1e-6;

/**
 * A pen that writes SVG paths instead of painting, to two decimals. It knows what a figure needs: it turns, mirrors and
 * scales alike in both directions, fills with plain colours, and leaves clipping to the frame.
 */
export function svgPen(): { readonly pen: Pen; readonly strokes: readonly Stroke[] } {
  const strokes: Stroke[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let d = '';

  const scale = (): number => Math.hypot(matrix[0], matrix[1]);
  const place = (x: number, y: number): string => {
    const [, , , , px, py] = times(matrix, [1, 0, 0, 1, x, y]);
    return `${rounded(px)} ${rounded(py)}`;
  };
  const by = (step: Matrix): void => {
    matrix = times(matrix, step);
  };
  const arc = (x: number, y: number, radius: number, from: number, to: number): void => {
    const at = (angle: number): string => place(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const mirrored = matrix[0] * matrix[3] - matrix[1] * matrix[2] < 0;
    const r = rounded(radius * scale());
    const curve = (end: number, long: boolean): string => `A${r} ${r} 0 ${long ? 1 : 0} ${mirrored ? 0 : 1} ${at(end)}`;
    const turn = to - from >= FULL ? FULL : (((to - from) % (Math.PI * 2)) + Math.PI * 2) % (Math.PI * 2);
    d += `${d === '' ? 'M' : 'L'}${at(from)}`;
    d +=
      turn >= FULL
        ? curve(from + Math.PI, false) + curve(from + Math.PI * 2, false)
        : curve(from + turn, turn > Math.PI);
  };
  const rect = (x: number, y: number, w: number, h: number): void => {
    d += `M${place(x, y)}L${place(x + w, y)}L${place(x + w, y + h)}L${place(x, y + h)}Z`;
  };
  const fill = (): void => {
    strokes.push({ d, fill: String(pen.fillStyle) });
  };
  const pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt' as CanvasLineCap,
    save: () => kept.push(matrix),
    restore: () => {
      matrix = kept.pop() ?? matrix;
    },
    translate: (x: number, y: number) => by([1, 0, 0, 1, x, y]),
    rotate: (angle: number) => by([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    scale: (x: number, y: number) => by([x, 0, 0, y, 0, 0]),
    beginPath: () => {
      d = '';
    },
    closePath: () => {
      d += 'Z';
    },
    moveTo: (x: number, y: number) => {
      d += `M${place(x, y)}`;
    },
    lineTo: (x: number, y: number) => {
      d += `${d === '' ? 'M' : 'L'}${place(x, y)}`;
    },
    quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => {
      d += `Q${place(cx, cy)} ${place(x, y)}`;
    },
    bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number) => {
      d += `C${place(ax, ay)} ${place(bx, by)} ${place(x, y)}`;
    },
    arc,
    fill,
    rect,
    fillRect: (x: number, y: number, w: number, h: number) => {
      d = '';
      rect(x, y, w, h);
      fill();
    },
    stroke: () => {
      const { strokeStyle, lineWidth, lineCap } = pen;
      strokes.push({ d, stroke: { colour: strokeStyle, width: rounded(lineWidth * scale()), cap: lineCap } });
    },
    clip: () => undefined,
  };
  return { pen: pen as unknown as Pen, strokes };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
