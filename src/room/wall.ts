import { css, darker, mix, rgb, type Tint } from '../drawing/colour.ts';
import { drawEmblem } from '../drawing/emblem.ts';
import { COLOURS, INK, SHEET, SIDES } from '../drawing/palette.ts';
import { box, fade, type Pair, type Pen, polygon, within } from '../drawing/pen.ts';
import { type Air, LOWEST } from './atmosphere.ts';
import { drawClock } from './clock.ts';
import { type Light, panesAt } from './light.ts';
import type { Box, Frame } from './projection.ts';

const WINDOW_LEFT = 0.294;
const WINDOW_TOP = 0.067;
const WINDOW_BOTTOM = 0.538;
const FRAME_WIDTH = 0.0055;
const FLOOR_LINE = 0.591;
/** A crop that would cut the clock or the banners does without them. */
const FURNISHED_BELOW = 0.08;
export const MULLIONS = [0.47, 0.661, 0.853, 1.044, 1.235] as const;
export const MULLION_WIDTH = 0.005;

/** The window's panes, left to right, as shares of the width; the mullions stand between them. */
export function panes(): readonly (readonly [number, number])[] {
  const edges = [WINDOW_LEFT, ...MULLIONS, 1.43];
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from;
    return [from + (index > 0 ? MULLION_WIDTH / 2 : 0), to - MULLION_WIDTH / 2] as const;
  });
}

function plaster(pen: Pen, frame: Frame, light: Light): void {
  const { w, h, left, top, width } = frame;
  const fill = fade(
    pen,
    [0, 0],
    [0.29 * w, 0],
    [
      [0, light.wallLeft],
      [1, light.wall],
    ],
  );
  const right = left + width;
  const glass = WINDOW_LEFT * w;
  box(pen, left, top, glass - left + 1, FLOOR_LINE * h - top, fill);
  box(pen, glass, top, right - glass, WINDOW_TOP * h - top, fill);
  box(pen, glass, WINDOW_BOTTOM * h, right - glass, (FLOOR_LINE - WINDOW_BOTTOM) * h, fill);
}

function sunPanes(pen: Pen, { w, h }: Frame, minutes: number, open: number): void {
  const strength = panesAt(minutes) * open;
  if (strength <= 0) return;
  const hours = minutes / 60 - 8;
  const colour = css(mix(rgb('#FCEBD0'), rgb('#FAF5EA'), Math.max(0, Math.min(1, hours / 2))), strength);
  const y = (0.212 + 0.062 * hours) * h;
  within(pen, () => {
    pen.beginPath();
    pen.rect(-w, 0, 2 * w, FLOOR_LINE * h);
    pen.clip();
    for (const start of [-0.0385, 0.0625]) {
      const x = (start + 0.0155 * hours) * w;
      const drop = start < 0 ? -0.053 * h : 0;
      const points: readonly Pair[] = [
        [x, y + drop],
        [x + 0.083 * w, y + drop + 0.051 * h],
        [x + 0.083 * w, y + drop + 0.371 * h],
        [x, y + drop + 0.32 * h],
      ];
      polygon(pen, points, colour);
    }
  });
}

function floor(pen: Pen, frame: Frame, light: Light): void {
  const { h, left, width, top, height } = frame;
  const y = FLOOR_LINE * h;
  box(pen, left, y, width, Math.max(0, top + height - y), css(light.floor));
  box(pen, left, y, width, 0.005 * h, css(darker(light.floor, 0.92)));
}

const SLAT = 0.021;

/** Blinds let down over each pane alike, with a rail at their foot. */
function blinds(pen: Pen, frame: Frame, light: Light, share: number): void {
  if (share <= 0) return;
  const { w, h } = frame;
  const top = WINDOW_TOP * h;
  const length = share * (WINDOW_BOTTOM - WINDOW_TOP) * h;
  const cloth = mix(light.wall, light.frame, 0.55);
  const slat = css(darker(cloth, 0.93));
  for (const [from, to] of panes()) {
    const left = from * w;
    const width = Math.min(to, (frame.left + frame.width) / w + 0.01) * w - left;
    if (width <= 0) continue;
    box(pen, left, top, width, length, css(cloth));
    for (let y = SLAT; y < length / h; y += SLAT) box(pen, left, top + length - y * h, width, 0.0035 * h, slat);
    box(pen, left, top + length - 0.011 * h, width, 0.011 * h, css(darker(cloth, 0.72)));
  }
}

function windowFrame(pen: Pen, frame: Frame, light: Light): void {
  const { w, h } = frame;
  const right = Math.max(frame.left + frame.width, w) + 2;
  const start = (WINDOW_LEFT - FRAME_WIDTH) * w;
  const fill = css(light.frame);
  box(pen, start - 0.001 * w, (WINDOW_TOP - 0.0095) * h, right - start, 0.0098 * h, fill);
  box(pen, start, WINDOW_TOP * h, FRAME_WIDTH * w, (WINDOW_BOTTOM - WINDOW_TOP) * h, fill);
  box(pen, start - 0.006 * w, WINDOW_BOTTOM * h, right - start + 0.006 * w, 0.0125 * h, fill);
  for (const x of MULLIONS) {
    box(pen, (x - MULLION_WIDTH / 2) * w, WINDOW_TOP * h, MULLION_WIDTH * w, (WINDOW_BOTTOM - WINDOW_TOP) * h, fill);
  }
}

function banners(pen: Pen, { w, h }: Frame, tint: Tint): void {
  const top = 0.0955 * h;
  const width = 0.041 * w;
  for (const side of SIDES) {
    const middle = (side === 'a' ? 0.1893 : 0.237) * w;
    box(pen, middle - width / 2, top, width, 0.244 * h, css(tint(COLOURS[side])));
    drawEmblem(pen, side, middle, 0.148 * h, 0.6 * width, css(tint(SHEET)));
  }
  box(pen, 0.1657 * w, 0.0895 * h, 0.095 * w, 0.0062 * h, css(tint(INK)));
}

/** All that the glass leaves to be seen, and what comes to light as layers drift. */
export function windowBox({ w, h, left, width }: Frame): Box {
  const margin = 0.015 * w;
  const start = (WINDOW_LEFT - FRAME_WIDTH) * w - margin;
  const top = (WINDOW_TOP - 0.01) * h;
  return { left: start, top, width: left + width - start, height: (WINDOW_BOTTOM + 0.013) * h - top };
}

/** The room's shell with a hole where the glass is. */
export function drawWall(pen: Pen, frame: Frame, light: Light, { minutes, blind }: Air, tint: Tint): void {
  plaster(pen, frame, light);
  sunPanes(pen, frame, minutes, 1 - blind / LOWEST);
  floor(pen, frame, light);
  blinds(pen, frame, light, blind);
  windowFrame(pen, frame, light);
  if (frame.strip || frame.top > FURNISHED_BELOW * frame.h) return;
  drawClock(pen, 0.094 * frame.w, 0.167 * frame.h, 0.0394 * frame.w, minutes, tint);
  banners(pen, frame, tint);
}
