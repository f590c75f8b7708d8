import { type Pen, within } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';

/** What must be seen of a place whatever the frame, as shares of its 16:9 picture. */
export interface Focus {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDE = 16 / 9;

const keepIn = (centre: number, seen: number): number =>
  seen >= 1 ? Math.min(0, Math.max(1 - seen, centre - seen / 2)) : Math.min(1 - seen, Math.max(0, centre - seen / 2));

/** The frame filled with as much of the picture as it takes to keep the focus whole; what lies beyond must be painted too. */
export function framed(frame: Frame, focus: Focus): Frame {
  const { width, height } = frame;
  const w = Math.min(Math.max(width, height * WIDE), width / focus.width, (height * WIDE) / focus.height);
  const h = w / WIDE;
  const left = keepIn(focus.x + focus.width / 2, width / w) * w;
  const top = keepIn(focus.y + focus.height / 2, height / h) * h;
  return { ...frame, w, h, left, top };
}

/** Draws a place in a frame of its own. */
export function through(pen: Pen, frame: Frame, focus: Focus, draw: (seen: Frame) => void): void {
  const seen = framed(frame, focus);
  within(pen, () => {
    pen.translate(frame.left - seen.left, frame.top - seen.top);
    draw(seen);
  });
}
