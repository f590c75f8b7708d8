import { clamp, lerp } from '../drawing/colour.ts';
import type { Point } from '../drawing/pen.ts';

/** Which part of the 16:9 picture (w by h) is in view, in CSS pixels of the picture's own space. */
export interface Frame extends Box {
  readonly w: number;
  readonly h: number;
  /** A phone's strip: fewer things, larger sheets. */
  readonly strip: boolean;
  /** How many of each delegation there is room for. */
  readonly seats: 2 | 4;
}

/** Part of the picture, in its own pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where there is nothing to see. */
export const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 };

const WIDE = 16 / 9;
const PHONE = 600;

/** How wide the whole picture is for each pixel of width in view. */
function magnification(aspect: number, strip: boolean): number {
  if (strip) return lerp(1.03, 0.95, clamp((aspect - WIDE) / 1.2, 0, 1));
  // From the mountains to the plates of those who sit nearest; a slit shows the people only.
  if (aspect >= WIDE) return Math.max(0.62, WIDE / aspect / lerp(1, 0.88, clamp((aspect - WIDE) / 0.8, 0, 1)));
  // Upright, the backs of the near ones may leave the picture: ceiling and table are the rest of it.
  const closest =
    aspect < 1 ? lerp(1.34, 1.16, clamp(2 * aspect - 1, 0, 1)) : lerp(1.16, 1.02, clamp((aspect - 1) / 0.6, 0, 1));
  return Math.min(WIDE / aspect, closest);
}

/** Covers any rectangle so that both heads of delegation stay in it. */
export function frameFor(width: number, height: number): Frame {
  const aspect = width / height;
  const strip = width < PHONE && aspect > 1.6;
  const w = width * magnification(aspect, strip);
  const h = w / WIDE;
  const hidden = h - height;
  const focus = strip
    ? lerp(0.45, 0.58, clamp((aspect - 3) / 2, 0, 1))
    : lerp(0.92, 0.6, clamp((aspect - 3) / 2, 0, 1));
  const top = hidden * (hidden >= 0 ? focus : 0.55);
  return { w, h, left: (w - width) / 2, top, width, height, strip, seats: width < 360 ? 2 : 4 };
}

/** The same picture seen with a margin on every side, for layers that move against each other. */
export const withMargin = (frame: Frame, margin: number): Frame => ({
  ...frame,
  left: frame.left - margin,
  top: frame.top - margin,
  width: frame.width + 2 * margin,
  height: frame.height + 2 * margin,
});

const MARGIN = 0.009;
/** Wide enough for layers that drift apart as one comes in. */
export const wideOf = (frame: Frame): Frame => withMargin(frame, Math.ceil(frame.w * MARGIN));

const SHARPEST = 2;
const WIDEST = 2600;
/** How many of a canvas's pixels there are to each of a picture so wide. */
export const sharpnessFor = (width: number): number =>
  Math.min(window.devicePixelRatio || 1, SHARPEST, Math.max(1, WIDEST / Math.max(1, width)));

/** Height of the eye over the table, metres. */
export const EYE = 1.4;
/** Height of the vanishing point and of the lake's horizon, share of the picture. */
export const HORIZON = 0.291;
const FOCAL = 0.844;

/** Pixels a metre at a depth given as a share of the width, and back from metres. */
export const scaleAtDepth = (frame: Frame, metres: number): number => (FOCAL * frame.w) / metres;
export const depthOf = (share: number): number => FOCAL / share;

/** A point X metres to the side and Y metres over the table where a metre is `scale` pixels. */
export const project = (frame: Frame, x: number, y: number, scale: number): Point => ({
  x: 0.5 * frame.w + x * scale,
  y: HORIZON * frame.h + (EYE - y) * scale,
});

/** A point on the table top by its depth in metres. */
export const onTable = (frame: Frame, x: number, depth: number): Point =>
  project(frame, x, 0, scaleAtDepth(frame, depth));

/** An outline given in shares of the picture's width and height, in its pixels. */
export const placed = (
  { w, h }: Frame,
  points: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] => points.map(([x, y]) => [x * w, y * h] as const);
