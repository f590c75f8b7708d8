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

/** A curve as so many points, from its beginning to its end. */
export const curve = (from: Pair, c1: Pair, c2: Pair, to: Pair, points = 11): readonly Pair[] =>
  Array.from({ length: points }, (_, index) => {
    const t = index / (points - 1);
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
    return [a * from[0] + b * c1[0] + c * c2[0] + d * to[0], a * from[1] + b * c1[1] + c * c2[1] + d * to[1]] as const;
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

export function ellipse(pen: Pen, x: number, y: number, rx: number, ry: number, fill: string): void {
  within(pen, () => {
    pen.translate(x, y);
    pen.scale(1, ry / rx);
    disc(pen, 0, 0, rx, fill);
  });
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

/** The hull of two circles, added to a path; like every outline here it turns with the clock. */
export function traceCapsule(pen: Pen, from: Point, to: Point, fromRadius: number, toRadius: number): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length <= Math.abs(fromRadius - toRadius)) {
    const [big, radius] = fromRadius > toRadius ? [from, fromRadius] : [to, toRadius];
    pen.moveTo(big.x + radius, big.y);
    pen.arc(big.x, big.y, radius, 0, Math.PI * 2);
    pen.closePath();
    return;
  }
  const axis = Math.atan2(dy, dx);
  const half = Math.acos((fromRadius - toRadius) / length);
  pen.moveTo(to.x + toRadius * Math.cos(axis - half), to.y + toRadius * Math.sin(axis - half));
  pen.arc(to.x, to.y, toRadius, axis - half, axis + half);
  pen.arc(from.x, from.y, fromRadius, axis + half, axis - half + Math.PI * 2);
  pen.closePath();
}

export function capsule(pen: Pen, from: Point, to: Point, fromRadius: number, toRadius: number, fill: Fill): void {
  if (fromRadius <= 0 && toRadius <= 0) return;
  pen.beginPath();
  traceCapsule(pen, from, to, fromRadius, toRadius);
  pen.fillStyle = fill;
  pen.fill();
}

/** The same as so many points: half of them round each end. */
export function capsuleOutline(
  from: Point,
  to: Point,
  fromRadius: number,
  toRadius: number,
  points = 24,
): readonly Pair[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const axis = Math.atan2(dy, dx);
  const half = Math.acos((fromRadius - toRadius) / Math.hypot(dx, dy));
  const round = ({ x, y }: Point, radius: number, start: number, turn: number): readonly Pair[] =>
    Array.from({ length: points / 2 }, (_, index) => {
      const angle = start + (turn * index) / (points / 2 - 1);
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  return [...round(to, toRadius, axis - half, 2 * half), ...round(from, fromRadius, axis + half, 2 * (Math.PI - half))];
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
