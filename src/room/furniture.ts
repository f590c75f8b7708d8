import { behindTable } from '../drawing/behindTable.ts';
import { clamp, css, darker, mix, type Tint } from '../drawing/colour.ts';
import { drawEmblem } from '../drawing/emblem.ts';
import { BOTTLE, COLOURS, GLASS, INK, METAL, SHEET, SUITS } from '../drawing/palette.ts';
import { box, capsuleOutline, type Pair, type Pen, polygon, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Light } from './light.ts';
import { type Frame, onTable, project, scaleAtDepth } from './projection.ts';

const SHADOW = 'rgba(0,0,0,0.36)';

/** -1 on a's side of the table, 1 on b's. */
export const sign = (side: Seat): 1 | -1 => (side === 'a' ? -1 : 1);

export interface Place {
  readonly x: number;
  /** Pixels a metre, as a share of the width. */
  readonly scale: number;
}

/** Puts the pen on the table with a metre as its unit, mirrored for b so that the owner is always at the left. */
export function standing(pen: Pen, frame: Frame, side: Seat, { x, scale }: Place, draw: () => void): void {
  const metre = scale * frame.w;
  const point = project(frame, sign(side) * x, 0, metre);
  within(pen, () => {
    pen.translate(point.x, point.y);
    pen.scale(-sign(side) * metre, metre);
    draw();
  });
}

export function drawChair(pen: Pen, back: number, light: Light): void {
  const outline = capsuleOutline({ x: -5.2 - back, y: -0.75 }, { x: -4.1 - back, y: 9 }, 0.52, 0.62);
  behindTable(pen, outline, css(darker(light.floor, 0.64)));
}

export const PLATES: readonly (Place & { readonly width: number; readonly height: number })[] = [
  { x: 0.93, scale: 0.279, width: 0.28, height: 0.092 },
  { x: 0.78, scale: 0.2, width: 0.3, height: 0.1 },
  { x: 0.78, scale: 0.15, width: 0.3, height: 0.1 },
];

/** A name plate facing the viewer: an emblem and a bar, no words. */
export function drawPlate(pen: Pen, frame: Frame, side: Seat, index: number, tint: Tint): void {
  const plate = PLATES[index];
  if (!plate) return;
  const metre = plate.scale * frame.w;
  const base = project(frame, sign(side) * plate.x, 0, metre);
  const width = plate.width * metre;
  const height = plate.height * metre;
  const left = base.x - width / 2;
  const top = base.y - height;
  polygon(
    pen,
    [
      [left, base.y],
      [left + width, base.y],
      [left + width * 1.05, base.y + height * 0.3],
      [left + width * 0.08, base.y + height * 0.3],
    ],
    SHADOW,
  );
  box(pen, left, top, width, height, css(tint(SHEET)));
  box(pen, left, base.y - height * 0.11, width, height * 0.11, css(tint(darker(METAL, 1.3))));
  const middle = top + height * 0.445;
  drawEmblem(pen, side, left + width * 0.22, middle, height * 0.72, css(tint(COLOURS[side])));
  box(pen, left + width * 0.41, middle - height * 0.1, width * 0.55, height * 0.2, css(tint(INK)));
}

const BOTTLES: readonly Place[] = [
  { x: 0.62, scale: 0.191 },
  { x: 0.62, scale: 0.117 },
];
const GLASSES: readonly Place[] = [
  { x: 0.5, scale: 0.189 },
  { x: 0.5, scale: 0.1155 },
];

/** From so much on a bottle is full. */
const FULL = 0.98;
/** The day in a bottle: full at nine and again after lunch, all but empty at half past one and at half past six. */
const waterAt = (minutes: number): number =>
  clamp(1 - (minutes < 810 ? (minutes - 540) / 270 : (minutes - 840) / 270) * 0.86, 0.12, 1);
/** A glass is drunk and filled, at each place in its own time. */
const drunkAt = (minutes: number, place: number): number => 1 - ((Math.floor(minutes / 10) + place * 3) % 7) / 8;

/** What bottles and glasses show of the hour: how full a bottle is, whether it is full, and when each glass was drunk from. */
export const waterShown = (minutes: number): unknown => {
  const water = waterAt(minutes);
  return [Math.round(water * 100), water > FULL, Math.floor(minutes / 10)];
};

export interface Water {
  readonly shine: number;
  readonly minutes: number;
  /** Bottles stand together where two sides trust each other, and with their owners where they do not. */
  readonly mood: number;
  /** The glass is in somebody's hand. */
  readonly taken: boolean;
}

/** Water beside the second and the fourth seat. */
export function drawWater(pen: Pen, frame: Frame, side: Seat, index: 0 | 1, water: Water, tint: Tint): void {
  const bottle = BOTTLES[index];
  const glass = GLASSES[index];
  if (!bottle || !glass) return;
  const { shine, minutes, mood } = water;
  const apart = mood > 0 ? -0.24 * mood : -0.12 * mood;
  standing(pen, frame, side, { ...bottle, x: bottle.x + apart }, () => drawBottle(pen, waterAt(minutes), shine, tint));
  if (water.taken) return;
  const level = -0.012 - 0.075 * drunkAt(minutes, index + (side === 'a' ? 0 : 2));
  standing(pen, frame, side, { ...glass, x: glass.x + Math.max(0, -mood) * 0.12 }, () => {
    polygon(
      pen,
      [
        [-0.034, -0.106],
        [0.034, -0.106],
        [0.026, 0],
        [-0.026, 0],
      ],
      css(tint(GLASS), 0.4 + 0.4 * shine),
    );
    polygon(
      pen,
      [
        [-0.026 + level * 0.05, level],
        [0.026 - level * 0.05, level],
        [0.026, 0],
        [-0.026, 0],
      ],
      css(tint(GLASS), 0.82),
    );
  });
}

function drawBottle(pen: Pen, water: number, shine: number, tint: Tint): void {
  const glass = mix(BOTTLE, SHEET, 0.4 + shine * 0.3);
  const green = css(tint(mix(BOTTLE, SHEET, shine * 0.4)));
  pen.beginPath();
  pen.moveTo(-0.037, 0);
  pen.lineTo(-0.037, -0.125);
  pen.quadraticCurveTo(-0.036, -0.16, -0.014, -0.175);
  pen.lineTo(-0.012, -0.24);
  pen.lineTo(0.012, -0.24);
  pen.lineTo(0.014, -0.175);
  pen.quadraticCurveTo(0.036, -0.16, 0.037, -0.125);
  pen.lineTo(0.037, 0);
  pen.closePath();
  pen.fillStyle = water > FULL ? green : css(tint(glass));
  pen.fill();
  if (water <= FULL) box(pen, -0.037, -0.15 * water, 0.074, 0.15 * water, green);
  box(pen, -0.037, -0.132, 0.074, 0.062, css(tint(SHEET)));
  box(pen, -0.014, -0.252, 0.028, 0.017, css(tint(SHEET)));
}

const FOLDERS: readonly { readonly inner: number; readonly near: number; readonly far: number }[] = [
  { inner: 0.66, near: 3.31, far: 3.65 },
  { inner: 0.7, near: 5.55, far: 6.05 },
];

/** A folder beside the first and the third seat; `open` lifts its cover. */
export function drawFolder(pen: Pen, frame: Frame, side: Seat, index: 0 | 1, open: number, tint: Tint): void {
  const folder = FOLDERS[index];
  if (!folder) return;
  const mirror = sign(side);
  const at = (x: number, depth: number): Pair => {
    const point = onTable(frame, mirror * x, depth);
    return [point.x, point.y];
  };
  const { inner, near, far } = folder;
  const outer = inner + 0.27;
  const lift = scaleAtDepth(frame, near) * 0.02;
  const drop = ([x, y]: Pair): Pair => [x - mirror * 0 + lift * 0.5, y + lift];
  const body = [at(inner, near), at(inner, far), at(outer, far), at(outer, near)];
  polygon(pen, body.map(drop), SHADOW);
  polygon(pen, body, css(tint(open > 0 ? SHEET : SUITS[side][1].cloth)));
  if (open > 0) drawCover(pen, frame, side, folder, open, tint);
  else
    polygon(
      pen,
      [at(inner, near), at(inner, far), at(inner + 0.04, far), at(inner + 0.04, near)],
      css(tint(COLOURS[side])),
    );
}

function drawCover(
  pen: Pen,
  frame: Frame,
  side: Seat,
  folder: (typeof FOLDERS)[number],
  open: number,
  tint: Tint,
): void {
  const angle = (open * Math.PI) / 3;
  const hinge = folder.inner + 0.27;
  const across = hinge - 0.27 * Math.cos(angle);
  const up = 0.27 * Math.sin(angle);
  const at = (x: number, y: number, depth: number): Pair => {
    const point = project(frame, sign(side) * x, y, scaleAtDepth(frame, depth));
    return [point.x, point.y];
  };
  polygon(
    pen,
    [at(hinge, 0, folder.near), at(across, up, folder.near), at(across, up, folder.far), at(hinge, 0, folder.far)],
    css(tint(SUITS[side][1].cloth)),
  );
}
