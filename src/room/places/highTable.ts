import { css, darker, rgb, type Tint } from '../../drawing/colour.ts';
import { INK, LAMP_GLOW, METAL, TABLE, TABLE_EDGE } from '../../drawing/palette.ts';
import { box, ellipse, fade, type Pair, type Pen, type Point, polygon, trace } from '../../drawing/pen.ts';
import type { Air } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Fall } from './bodyShadow.ts';
import { footOf } from './eyeLevel.ts';

/** A round table to stand at: where, and how large R is there. */
export interface HighTable {
  readonly x: number;
  readonly r: number;
}
export type Tables = readonly [HighTable, HighTable];
/** Under the lamps; in distrust each side has drawn its table away from the other's, out of the light. */
export const TABLES: Tables = [
  { x: 0.33, r: 0.0162 },
  { x: 0.622, r: 0.0128 },
];
export const TABLES_APART: Tables = [
  { x: 0.284, r: 0.0162 },
  { x: 0.668, r: 0.0128 },
];
const TABLE_TOP = 10.6;

/** Where its top is, as a share of the picture's height; r is one of its width. */
export const topOf = ({ r }: HighTable): number => footOf(r) - (TABLE_TOP * r * 16) / 9;

/** A high table with a cloth's width to lean on. */
export function drawHighTable(pen: Pen, { w, h }: Frame, { x, r }: HighTable, tint: Tint): void {
  const unit = r * w;
  const foot = footOf(r) * h;
  const top = foot - TABLE_TOP * unit;
  const middle = x * w;
  const metal = css(tint(darker(METAL, 0.55)));
  ellipse(pen, middle, foot, 2.6 * unit, 0.42 * unit, metal);
  box(pen, middle - 0.24 * unit, top, 0.48 * unit, TABLE_TOP * unit, metal);
  ellipse(pen, middle, top + 0.32 * unit, 4.4 * unit, 0.5 * unit, css(tint(TABLE_EDGE)));
  ellipse(pen, middle, top, 4.4 * unit, 0.5 * unit, css(tint(TABLE)));
}

/** The same as a shadow on the floor, traced into the path under way. */
export function traceTableShadow(pen: Pen, { w, h }: Frame, { x, r }: HighTable, fallAt: Fall): void {
  const unit = r * w;
  const foot = footOf(r) * h;
  const fall = fallAt({ x: x * w, y: foot });
  const head = { x: x * w + TABLE_TOP * fall.x * unit, y: foot + TABLE_TOP * fall.y * unit };
  trace(pen, [
    [x * w + 0.4 * unit, foot],
    [x * w - 0.4 * unit, foot],
    [head.x - 0.4 * unit, head.y],
    [head.x + 0.4 * unit, head.y],
  ]);
  const round = Array.from({ length: 24 }, (_, index): Pair => {
    const turn = (index / 24) * Math.PI * 2;
    return [head.x + 4.2 * unit * Math.cos(turn), head.y + 0.8 * unit * Math.sin(turn)];
  });
  trace(pen, round);
}

/** Where a lamp hangs over a table, as low as it must to be seen, and how wide it is. */
function lampOver({ w, h, top }: Frame, { x, r }: HighTable): Point & { readonly radius: number } {
  const radius = 2.4 * r * w;
  return { x: x * w, y: Math.max((r > 0.014 ? 0.085 : 0.13) * h, top + radius + 1.8 * r * w), radius };
}

/** Lamps over both tables, lit when the day does not do. */
export function drawLampsOver(pen: Pen, frame: Frame, light: Light, air: Air, tint: Tint): void {
  if (frame.strip) return;
  const { w, h, top } = frame;
  const lit = Math.min(1, Math.max(light.lamp * 2.2, 0.5 * air.rain, 0.2 * air.cloud));
  const ink = css(tint(INK));
  for (const table of TABLES) {
    const { x, y, radius } = lampOver(frame, table);
    box(pen, x - 0.0009 * w, top, 0.0018 * w, y - radius - top + 1, ink);
    pen.beginPath();
    pen.arc(x, y, radius, Math.PI, 0);
    pen.closePath();
    pen.fillStyle = ink;
    pen.fill();
    if (lit > 0) box(pen, x - radius, y, radius * 2, 0.0056 * h, css(LAMP_GLOW, lit));
  }
}

/** Their light in the air, behind the people. */
export function drawConesOver(pen: Pen, frame: Frame, light: Light, air: Air): void {
  const strength = Math.max(light.lamp, 0.16 * air.rain);
  if (frame.strip || strength <= 0.02) return;
  const { w, h } = frame;
  for (const table of TABLES) {
    const { x, y, radius } = lampOver(frame, table);
    const foot = footOf(table.r) * h;
    const wide = 9 * table.r * w;
    const outline: readonly Pair[] = [
      [x - radius, y],
      [x + radius, y],
      [x + wide, foot],
      [x - wide, foot],
    ];
    const fill = fade(
      pen,
      [0, y],
      [0, foot],
      [
        [0, rgb('#FFD590'), strength],
        [0.6, rgb('#FFD590'), strength * 0.3],
        [1, rgb('#FFD590'), strength * 0.12],
      ],
    );
    polygon(pen, outline, fill);
  }
}
