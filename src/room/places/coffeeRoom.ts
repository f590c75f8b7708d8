import { css, darker, mix, type Rgb, rgb, type Tint } from '../../drawing/colour.ts';
import { BOTTLE, INK, LAMP_GLOW, METAL, PAPER, SHEET, TABLE, TABLE_EDGE } from '../../drawing/palette.ts';
import { box, disc, fade, type Pair, type Pen, type Point, polygon, trace, within } from '../../drawing/pen.ts';
import type { Air } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import { fallOf } from './bodyShadow.ts';
import { drawOutlook, type Outlook } from './outlook.ts';

/** Eyes of everybody who stands, near or far, are at the height of the lake's far shore. */
export const EYE_LEVEL = 0.385;
const EYES = 16.2;
/** Height of the feet of somebody whose unit R is a share of the width. */
export const footOf = (r: number): number => EYE_LEVEL + EYES * r * (16 / 9);

const VIEW: Outlook = { scale: 1, left: -0.209, horizon: EYE_LEVEL, foot: 0.625 };
const WINDOW = { right: 0.612, top: 0.055, bottom: 0.619 };
const MULLIONS = [-0.145, 0.042, 0.229, 0.416] as const;
const FLOOR = 0.643;
const FRAME_WIDTH = 0.0062;

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
  { x: 0.262, r: 0.0162 },
  { x: 0.668, r: 0.0128 },
];
const TABLE_TOP = 10.6;
export const BUFFET = { left: 0.712, right: 1.06, r: 0.0096 };

export function drawCoffeeRoom(pen: Pen, frame: Frame, light: Light, air: Air, tint: Tint): void {
  within(pen, () => {
    pen.beginPath();
    pen.rect(frame.left, frame.top, (WINDOW.right + 0.002) * frame.w - frame.left, 0.63 * frame.h - frame.top);
    pen.clip();
    drawOutlook(pen, frame, light, air, VIEW);
    park(pen, frame, light);
  });
  walls(pen, frame, light);
  sunOnFloor(pen, frame, light, air);
  poster(pen, frame, light, tint);
  buffet(pen, frame, light, air, tint);
}

function park(pen: Pen, { w, h, left }: Frame, light: Light): void {
  pen.beginPath();
  pen.moveTo(left, 0.53 * h);
  pen.quadraticCurveTo(0.22 * w, 0.585 * h, 0.62 * w, 0.517 * h);
  pen.lineTo(0.62 * w, 0.64 * h);
  pen.lineTo(left, 0.64 * h);
  pen.closePath();
  pen.fillStyle = css(light.park);
  pen.fill();
  disc(pen, 0.585 * w, 0.48 * h, 0.033 * w, css(light.trees));
  disc(pen, 0.545 * w, 0.522 * h, 0.02 * w, css(light.park));
  disc(pen, 0.02 * w, 0.505 * h, 0.03 * w, css(light.trees));
}

function walls(pen: Pen, { w, h, left, top, width, height }: Frame, light: Light): void {
  const right = left + width;
  const foot = Math.max(top + height, h);
  const glass = WINDOW.right * w;
  const wall = fade(
    pen,
    [glass, 0],
    [w, 0],
    [
      [0, light.wall],
      [1, light.wallLeft],
    ],
  );
  box(pen, left, top, width, WINDOW.top * h - top, css(light.wall));
  box(pen, glass, top, right - glass, FLOOR * h - top, wall);
  box(pen, left, WINDOW.bottom * h, glass - left + 1, (FLOOR - WINDOW.bottom) * h, css(light.frame));
  box(pen, left, FLOOR * h, width, foot - FLOOR * h, css(light.floor));
  box(pen, glass, FLOOR * h, right - glass, 0.006 * h, css(darker(light.floor, 0.9)));
  const frame = css(light.frame);
  box(pen, left, (WINDOW.top - 0.01) * h, glass - left, 0.011 * h, frame);
  for (const x of [...MULLIONS, WINDOW.right])
    box(
      pen,
      (x - FRAME_WIDTH / 2) * w,
      (WINDOW.top - 0.01) * h,
      FRAME_WIDTH * w,
      (FLOOR - WINDOW.top + 0.01) * h,
      frame,
    );
}

/** Sun through the panes, which travels over the floor with the day. */
function sunOnFloor(pen: Pen, { w, h, left, top, width, height }: Frame, light: Light, air: Air): void {
  const sun = (1 - Math.max(air.cloud * 0.9, air.rain, air.snow)) * Math.max(0, Math.min(1, (1040 - air.minutes) / 60));
  if (sun <= 0.02) return;
  const fall = fallOf(air.minutes);
  const edges = [-0.332, ...MULLIONS, WINDOW.right];
  const long = 0.24 + 0.16 * (fall.y - 0.2);
  const aside = fall.x * 0.34;
  const warm = mix(light.floor, mix(rgb('#FFF3DC'), light.skyLow, 0.25), 0.62 * sun);
  within(pen, () => {
    pen.beginPath();
    pen.rect(left, FLOOR * h, width, Math.max(top + height, h) - FLOOR * h);
    pen.clip();
    edges.slice(0, -1).forEach((from, index) => {
      const start = from + FRAME_WIDTH / 2;
      const end = (edges[index + 1] ?? from) - FRAME_WIDTH / 2;
      const spread = 1.35;
      const thrown = (x: number): number => 0.5 + (x - 0.5) * spread + aside;
      polygon(
        pen,
        [
          [(start + aside * 0.07) * w, (FLOOR + 0.012) * h],
          [(end + aside * 0.07) * w, (FLOOR + 0.012) * h],
          [thrown(end) * w, (FLOOR + 0.012 + long) * h],
          [thrown(start) * w, (FLOOR + 0.012 + long) * h],
        ],
        css(warm),
      );
    });
  });
}

/** Square meets circle, on the wall, in the wall's own tones. */
function poster(pen: Pen, { w, h }: Frame, light: Light, tint: Tint): void {
  const [x, y, size] = [0.737 * w, 0.118 * h, 0.094 * w];
  box(pen, x, y, size, size * 1.32, css(tint(SHEET)));
  const unit = size * 0.3;
  const [cornerX, cornerY] = [x + size * 0.56, y + size * 0.66];
  box(
    pen,
    cornerX - unit * 1.25,
    cornerY - unit * 1.25,
    unit * 1.25,
    unit * 1.25,
    css(tint(mix(INK, light.wall, 0.12))),
  );
  disc(pen, cornerX, cornerY, unit * 0.72, css(tint(mix(METAL, light.wallLeft, 0.25))));
  pen.beginPath();
  pen.moveTo(cornerX, cornerY);
  pen.arc(cornerX, cornerY, unit * 0.72, Math.PI, Math.PI * 1.5);
  pen.closePath();
  pen.fillStyle = css(tint(SHEET));
  pen.fill();
}

function buffet(pen: Pen, frame: Frame, light: Light, { minutes }: Air, tint: Tint): void {
  const { w, h, left, width } = frame;
  const { r } = BUFFET;
  const unit = r * w;
  const foot = footOf(r) * h;
  const top = foot - 9 * unit;
  const start = BUFFET.left * w;
  const end = Math.max(left + width, BUFFET.right * w);
  box(pen, start - 0.1 * unit, foot - 0.5 * unit, end - start, 0.9 * unit, css(darker(light.floor, 0.8)));
  box(pen, start, top, end - start, 9 * unit, css(tint(SHEET)));
  box(pen, start, top + 0.9 * unit, end - start, 8.1 * unit, css(tint(mix(PAPER, METAL, 0.13))));
  for (let fold = 1; fold < 12; fold += 1)
    box(pen, start + fold * 3.4 * unit, top + 0.9 * unit, 0.16 * unit, 8.1 * unit, css(tint(mix(PAPER, METAL, 0.3))));
  within(pen, () => {
    pen.translate(start, top);
    pen.scale(unit, unit);
    const noon = minutes >= 720 && minutes < 900;
    plates(pen, tint, noon);
    if (noon) bottles(pen, tint);
    else urn(pen, tint);
  });
}

const CRUST: Rgb = rgb('#C9A27A');
const BERRY: Rgb = rgb('#7A3B3F');

/** Two plates: round tarts and square cakes; at noon bread and a bowl. */
function plates(pen: Pen, tint: Tint, noon: boolean): void {
  const crust = css(tint(CRUST));
  const berry = css(tint(BERRY));
  for (const x of [2, 8.2]) box(pen, x, -0.28, 5, 0.28, css(tint(METAL)));
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [2, 0],
    [0.5, 1],
    [1.5, 1],
    [1, 2],
  ] as const) {
    const y = -0.85 - row * 0.95;
    disc(pen, 3.3 + column * 1.2, y, 0.56, crust);
    disc(pen, 3.3 + column * 1.2, y, 0.24, noon ? css(tint(PAPER)) : berry);
    if (noon && row > 0) continue;
    box(pen, 9 + column * 1.2 - 0.5, y - 0.45, 1, 1, crust);
    box(pen, 9 + column * 1.2 - 0.5, y - 0.45, 1, 0.3, berry);
  }
}

function urn(pen: Pen, tint: Tint): void {
  const metal = css(tint(METAL));
  const dark = css(tint(darker(METAL, 0.72)));
  box(pen, 16.6, -5.6, 3.2, 5, metal);
  box(pen, 18.9, -5.6, 0.9, 5, dark);
  pen.beginPath();
  pen.arc(18.2, -5.6, 1.6, Math.PI, 0);
  pen.closePath();
  pen.fillStyle = metal;
  pen.fill();
  disc(pen, 18.2, -7.4, 0.36, dark);
  box(pen, 16.2, -0.6, 4, 0.6, dark);
  box(pen, 15.7, -1.9, 1, 0.34, dark);
  box(pen, 15.7, -1.9, 0.32, 0.7, dark);
  for (const [x, y] of [
    [22, 0],
    [23.6, 0],
    [25.2, 0],
    [22.8, -1.1],
    [24.4, -1.1],
  ] as const)
    cup(pen, x, y, tint);
}

function bottles(pen: Pen, tint: Tint): void {
  const glass = css(tint(BOTTLE));
  for (const x of [16.6, 18.4, 20.2]) {
    box(pen, x, -3.4, 1, 3.4, glass);
    box(pen, x + 0.3, -4.9, 0.4, 1.6, glass);
    box(pen, x, -2.4, 1, 1.2, css(tint(SHEET)));
  }
  for (const x of [22.4, 23.8, 25.2])
    polygon(
      pen,
      [
        [x, -1.5],
        [x + 1, -1.5],
        [x + 0.86, 0],
        [x + 0.14, 0],
      ],
      css(tint([207, 230, 239]), 0.75),
    );
}

/** A cup with its foot at a point. */
function cup(pen: Pen, x: number, y: number, tint: Tint): void {
  const fill = css(tint(SHEET));
  polygon(
    pen,
    [
      [x - 0.52, y - 0.95],
      [x + 0.52, y - 0.95],
      [x + 0.36, y],
      [x - 0.36, y],
    ],
    fill,
  );
  box(pen, x + 0.45, y - 0.75, 0.34, 0.16, fill);
  box(pen, x + 0.63, y - 0.75, 0.16, 0.42, fill);
  box(pen, x - 0.52, y - 0.95, 1.04, 0.2, css(tint(rgb('#5A3A2C'))));
}

export function ellipse(pen: Pen, x: number, y: number, rx: number, ry: number, fill: string): void {
  within(pen, () => {
    pen.translate(x, y);
    pen.scale(1, ry / rx);
    disc(pen, 0, 0, rx, fill);
  });
}

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
export function traceTableShadow(pen: Pen, { w, h }: Frame, { x, r }: HighTable, fall: Point): void {
  const unit = r * w;
  const foot = footOf(r) * h;
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

/** Lamps over both tables, lit when the day does not do. */
export function drawLampsOver(pen: Pen, frame: Frame, light: Light, air: Air, tint: Tint): void {
  if (frame.strip) return;
  const { w, h, top } = frame;
  const lit = Math.min(1, Math.max(light.lamp * 2.2, 0.5 * air.rain, 0.2 * air.cloud));
  const ink = css(tint(INK));
  for (const { x, r } of TABLES) {
    const radius = 2.4 * r * w;
    const y = (r > 0.014 ? 0.085 : 0.13) * h;
    box(pen, x * w - 0.0009 * w, top, 0.0018 * w, y - radius - top + 1, ink);
    pen.beginPath();
    pen.arc(x * w, y, radius, Math.PI, 0);
    pen.closePath();
    pen.fillStyle = ink;
    pen.fill();
    if (lit > 0) box(pen, x * w - radius, y, radius * 2, 0.0056 * h, css(LAMP_GLOW, lit));
  }
}

/** Their light in the air, behind the people. */
export function drawConesOver(pen: Pen, frame: Frame, light: Light, air: Air): void {
  const strength = Math.max(light.lamp, 0.16 * air.rain);
  if (frame.strip || strength <= 0.02) return;
  const { w, h } = frame;
  for (const { x, r } of TABLES) {
    const radius = 2.4 * r * w;
    const y = (r > 0.014 ? 0.085 : 0.13) * h;
    const foot = footOf(r) * h;
    const wide = 9 * r * w;
    const outline: readonly Pair[] = [
      [x * w - radius, y],
      [x * w + radius, y],
      [x * w + wide, foot],
      [x * w - wide, foot],
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
