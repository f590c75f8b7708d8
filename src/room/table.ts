import { css, mix, rgb, type Tint } from '../drawing/colour.ts';
import { TABLE, TABLE_EDGE } from '../drawing/palette.ts';
import { box, fade, type Pair, type Pen, polygon, trace, within } from '../drawing/pen.ts';
import type { Light } from './light.ts';
import { type Box, EYE, type Frame, HORIZON, project } from './projection.ts';
import { panes } from './wall.ts';

const HALF = 1.2;
const EDGE = 0.03;
const FAR = 0.1035;
/** Nearer than that, a table would show its edge even in an upright picture. */
const NEAR = 1.5;

const corner = (frame: Frame, x: number, share: number): Pair => {
  const point = project(frame, x, 0, share * frame.w);
  return [point.x, point.y];
};

const outline = (frame: Frame, half: number): readonly Pair[] => [
  corner(frame, -half, FAR),
  corner(frame, half, FAR),
  corner(frame, half, NEAR),
  corner(frame, -half, NEAR),
];

/** Where the table is to be seen, and what lies on it; an edge of it may be lifted. */
export function tableBox(frame: Frame): Box {
  const far = HORIZON * frame.h + (EYE * FAR - 0.06) * frame.w;
  return { ...frame, top: far, height: frame.top + frame.height - far };
}

/** Keeps what is drawn next on the table top. */
export function clipToTable(pen: Pen, frame: Frame): void {
  pen.beginPath();
  trace(pen, outline(frame, HALF - EDGE));
  pen.clip();
}

export function drawTable(pen: Pen, frame: Frame, light: Light, dimmed: number, tint: Tint): void {
  const { w, h } = frame;
  const far = HORIZON * h + EYE * FAR * w;
  const top = tint(TABLE);
  polygon(pen, outline(frame, HALF), css(tint(TABLE_EDGE)));
  within(pen, () => {
    clipToTable(pen, frame);
    box(pen, -w, far, 3 * w, 4 * h, css(top));
    const sheen = mix(light.lakeFar, rgb('#AFC3CE'), 0.25);
    const strength = 0.27 * (1 - 0.75 * dimmed);
    const fill = fade(
      pen,
      [0, far],
      [0, far + 0.47 * h],
      [
        [0, sheen, strength],
        [0.55, sheen, strength * 0.42],
        [1, sheen, 0],
      ],
    );
    for (const [from, to] of panes()) box(pen, from * w, far, (to - from) * w, 0.5 * h, fill);
  });
}
