import type { Box } from './projection.ts';

/** Part of the canvas, in whole device pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const between = (x: number, y: number, right: number, bottom: number): Area => ({
  x,
  y,
  width: Math.max(0, right - x),
  height: Math.max(0, bottom - y),
});

export const isEmpty = ({ width, height }: Area): boolean => width <= 0 || height <= 0;

export const shared = (one: Area, other: Area): Area =>
  between(
    Math.max(one.x, other.x),
    Math.max(one.y, other.y),
    Math.min(one.x + one.width, other.x + other.width),
    Math.min(one.y + one.height, other.y + other.height),
  );

/** The least that holds both. */
export function around(one: Area, other: Area): Area {
  if (isEmpty(one)) return other;
  if (isEmpty(other)) return one;
  return between(
    Math.min(one.x, other.x),
    Math.min(one.y, other.y),
    Math.max(one.x + one.width, other.x + other.width),
    Math.max(one.y + one.height, other.y + other.height),
  );
}

export const sizeOf = ({ width, height }: Area): number => width * height;

/** The device pixels of a view that a box in it touches, `ratio` to a CSS pixel. */
export function areaOf({ left, top, width, height }: Box, view: Box, ratio: number): Area {
  const whole = between(0, 0, Math.round(view.width * ratio), Math.round(view.height * ratio));
  return shared(
    whole,
    between(
      Math.floor((left - view.left) * ratio),
      Math.floor((top - view.top) * ratio),
      Math.ceil((left + width - view.left) * ratio),
      Math.ceil((top + height - view.top) * ratio),
    ),
  );
}
