import { css, type Rgb } from './colour.ts';

/** What drawing needs of a 2D context; a test may hand in one that only records. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'clip'
  | 'fillRect'
  | 'clearRect'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'setTransform'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Pair = readonly [number, number];
export type Fill = string | CanvasGradient;

/** Reads 'x y, x y, …', as a shape is easiest to write down. */
export const outline = (text: string): readonly Pair[] =>
  text.split(',').map((pair) => {
    const [x, y] = pair.trim().split(' ').map(Number);
    return [x ?? 0, y ?? 0] as const;
  });

export function trace(pen: Pen, points: readonly Pair[]): void {
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}

export function polygon(pen: Pen, points: readonly Pair[], fill: Fill): void {
  pen.beginPath();
  trace(pen, points);
  pen.fillStyle = fill;
  pen.fill();
}

export function disc(pen: Pen, x: number, y: number, radius: number, fill: Fill): void {
  if (radius <= 0) return;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
}

export function ring(pen: Pen, x: number, y: number, radius: number, width: number, stroke: Fill): void {
  if (radius <= 0) return;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.lineWidth = width;
  pen.strokeStyle = stroke;
  pen.stroke();
}

export function box(pen: Pen, x: number, y: number, width: number, height: number, fill: Fill): void {
  pen.fillStyle = fill;
  pen.fillRect(x, y, width, height);
}

export function line(pen: Pen, from: Pair, to: Pair, width: number, stroke: Fill): void {
  pen.beginPath();
  pen.moveTo(from[0], from[1]);
  pen.lineTo(to[0], to[1]);
  pen.lineWidth = width;
  pen.strokeStyle = stroke;
  pen.stroke();
}

/** The hull of two circles. */
export function capsule(pen: Pen, from: Point, to: Point, fromRadius: number, toRadius: number, fill: Fill): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length <= Math.abs(fromRadius - toRadius)) {
    const big = fromRadius > toRadius ? from : to;
    disc(pen, big.x, big.y, Math.max(fromRadius, toRadius), fill);
    return;
  }
  const axis = Math.atan2(dy, dx);
  const half = Math.acos((fromRadius - toRadius) / length);
  pen.beginPath();
  pen.arc(to.x, to.y, toRadius, axis - half, axis + half);
  pen.arc(from.x, from.y, fromRadius, axis + half, axis - half + Math.PI * 2);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

export function fade(
  pen: Pen,
  from: Pair,
  to: Pair,
  stops: readonly (readonly [number, Rgb, number?])[],
): CanvasGradient {
  const gradient = pen.createLinearGradient(from[0], from[1], to[0], to[1]);
  for (const [at, colour, alpha] of stops) gradient.addColorStop(at, css(colour, alpha ?? 1));
  return gradient;
}

/** Draws inside a transform or clip and leaves the pen as it was. */
export function within(pen: Pen, draw: () => void): void {
  pen.save();
  draw();
  pen.restore();
}
