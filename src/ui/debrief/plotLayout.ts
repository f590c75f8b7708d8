import type { Plot, Point } from '../../debrief/plot.ts';
import type { Density } from '../../negotiation/density.ts';

/** The part of the plane that is drawn, in hundredths of a point. */
export interface Frame {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export interface Scale {
  x(worth: number): number;
  y(worth: number): number;
}

/** As much of the plane as has packages in it, with one cell around, and always the walk-away lines. */
export const frameOf = ({ density, walkAway, deal, history }: Plot): Frame => {
  const { cells, from, to } = density;
  const cell = (to - from) / cells;
  const used = { a: [cells, 0], b: [cells, 0] };
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++) {
      if (!density.free[row * cells + column] && !density.crossed[row * cells + column]) continue;
      used.a = [Math.min(used.a[0] ?? 0, column), Math.max(used.a[1] ?? 0, column)];
      used.b = [Math.min(used.b[0] ?? 0, row), Math.max(used.b[1] ?? 0, row)];
    }
  const range = (cellsUsed: readonly number[], marks: readonly number[]): readonly [number, number] => [
    Math.max(from, Math.min((cellsUsed[0] ?? 0) * cell, ...marks) - cell),
    Math.min(to + cell / 2, Math.max(((cellsUsed[1] ?? 0) + 1) * cell, ...marks) + cell),
  ];
  const marks = (seat: 'a' | 'b'): number[] => [walkAway[seat], history[seat], ...(deal ? [deal[seat]] : [])];
  return { a: range(used.a, marks('a')), b: range(used.b, marks('b')) };
};

/** `along` is the seat on the horizontal axis: one's own. */
export const scaleOf = (frame: Frame, along: 'a' | 'b', width: number, height: number): Scale => {
  const [x0, x1] = along === 'a' ? frame.a : frame.b;
  const [y0, y1] = along === 'a' ? frame.b : frame.a;
  return {
    x: (worth) => ((worth - x0) / (x1 - x0)) * width,
    y: (worth) => height - ((worth - y0) / (y1 - y0)) * height,
  };
};

/** A dot of the halftone, radius ~ the logarithm of how many packages it stands for. */
const radiusOf = (count: number, most: number, largest: number): number =>
  count === 0 ? 0 : Math.max(0.7, (largest * Math.log1p(count)) / Math.log1p(most));

const dot = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0 ${(2 * r).toFixed(2)} 0a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0 ${(-2 * r).toFixed(2)} 0`;

/** Three tones, each one path: across a red line, open to neither, and the zone of agreement. */
export interface Halftone {
  readonly crossed: string;
  readonly outside: string;
  readonly zone: string;
}

export const halftone = (density: Density, scale: Scale, along: 'a' | 'b', walkAway: Point): Halftone => {
  const { cells, from, to, most } = density;
  const cell = (to - from) / cells;
  const step = Math.abs(scale.x(cell) - scale.x(0));
  const rise = Math.abs(scale.y(cell) - scale.y(0));
  const largest = 0.46 * Math.min(step, rise);
  const paths = { crossed: '', outside: '', zone: '' };
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++) {
      const a = from + (column + 0.5) * cell;
      const b = from + (row + 0.5) * cell;
      const [x, y] = along === 'a' ? [scale.x(a), scale.y(b)] : [scale.x(b), scale.y(a)];
      const free = density.free[row * cells + column] ?? 0;
      const crossed = density.crossed[row * cells + column] ?? 0;
      if (free === 0 && crossed === 0) continue;
      const tone = free === 0 ? 'crossed' : a >= walkAway.a && b >= walkAway.b ? 'zone' : 'outside';
      paths[tone] += dot(x, y, radiusOf(free === 0 ? crossed : free, most, largest));
    }
  return paths;
};

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Anchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Size of the words, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Half the size of the mark that they belong to. */
  readonly reach: number;
  /** Words that mean nothing away from their mark. */
  readonly close?: boolean;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const around = ({ x, y, width, height, reach, close = false }: Anchor): readonly Box[] => {
  const gap = reach + 6;
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const middle = y - height / 2;
  const near = [
    box(x + gap, middle),
    box(x - gap - width, middle),
    box(x - width / 2, y - gap - height),
    box(x - width / 2, y + gap),
    box(x + gap, y - gap - height),
    box(x + gap, y + gap),
    box(x - gap - width, y - gap - height),
    box(x - gap - width, y + gap),
  ];
  if (close) return near;
  const far = [1, 2, 3].flatMap((n) => [
    box(x + gap, middle - n * height),
    box(x + gap, middle + n * height),
    box(x - gap - width, middle - n * height),
    box(x - gap - width, middle + n * height),
  ]);
  return [...near, ...far];
};

const BEAD = 6;

/** A line as beads that words keep clear of. */
export const beads = (path: readonly { readonly x: number; readonly y: number }[]): readonly Box[] =>
  path.slice(1).flatMap((to, at) => {
    const from = path[at] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / BEAD));
    return Array.from({ length: count + 1 }, (_, n) => ({
      x: from.x + ((to.x - from.x) * n) / count - BEAD / 2,
      y: from.y + ((to.y - from.y) * n) / count - BEAD / 2,
      width: BEAD,
      height: BEAD,
    }));
  });

/**
 * A place for the words of every mark, in the order given: inside the frame, over no mark and no other words, and off
 * the `lines` where there is such a place. Marks for whose words there is none are left out of the answer.
 */
export const placeLabels = (
  anchors: readonly Anchor[],
  width: number,
  height: number,
  obstacles: readonly Box[] = [],
  lines: readonly Box[] = [],
): ReadonlyMap<string, Box> => {
  const taken: Box[] = [
    ...obstacles,
    ...anchors.map(({ x, y, reach }) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach })),
  ];
  const places = new Map<string, Box>();
  for (const anchor of anchors) {
    const open = around(anchor).filter(
      (box) =>
        box.x >= 0 &&
        box.y >= 0 &&
        box.x + box.width <= width &&
        box.y + box.height <= height &&
        !taken.some((other) => overlaps(box, other)),
    );
    const free = open.find((box) => !lines.some((bead) => overlaps(box, bead))) ?? open[0];
    if (!free) continue;
    taken.push(free);
    places.set(anchor.id, free);
  }
  return places;
};

/** About as wide as words are in the note size. */
export const wordsWide = (words: string, strong = false): number => Math.ceil(words.length * (strong ? 7.3 : 6.8));
