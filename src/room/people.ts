import { ADVISERS, AIDES, headOf } from '../drawing/cast.ts';
import { clamp, css, lerp, type Tint } from '../drawing/colour.ts';
import { clipAtTable, drawFigure } from '../drawing/figure.ts';
import { INK, SIDES } from '../drawing/palette.ts';
import { type Pen, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Air, tintOf } from './atmosphere.ts';
import { drawChair, drawPlate, drawWater, sign } from './furniture.ts';
import type { Light } from './light.ts';
import { drawMic } from './microphone.ts';
import { type Frame, project } from './projection.ts';
import type { Stage } from './stage.ts';
import { drawWalker } from './walker.ts';

/** Near to far: pixels a metre as shares of the width. */
export const SEAT_SCALES = [0.2575, 0.188, 0.142, 0.113] as const;
export type SeatIndex = 0 | 1 | 2 | 3;
const HALF_TABLE = 1.2;
/** Whoever leaves has risen by then, and after that walks out of the picture. */
const RISEN = 0.3;
const RISE = 3;

/** Where a figure's origin is, and how large its unit R is there. */
export function seatAt(
  frame: Frame,
  side: Seat,
  index: SeatIndex,
): { readonly x: number; readonly y: number; readonly r: number } {
  const metre = SEAT_SCALES[index] * frame.w;
  return { ...project(frame, sign(side) * HALF_TABLE, 0, metre), r: metre / 10 };
}

export interface Room {
  readonly stage: Stage;
  readonly light: Light;
  readonly tableTint: Tint;
}

function drawSeat(pen: Pen, frame: Frame, side: Seat, index: SeatIndex, { stage, light }: Room): void {
  const pose = stage.rows[side][index];
  const place = seatAt(frame, side, index);
  const tint = tintOf(stage.air, light.ambient, index === 0 ? 'head' : 'row');
  within(pen, () => {
    pen.translate(place.x, place.y);
    pen.scale(-sign(side) * place.r, place.r);
    within(pen, () => {
      clipAtTable(pen);
      drawChair(pen, pose.back, light);
    });
    if (pose.gone >= 1) return;
    if (pose.gone > 0) {
      const beyond = (side === 'a' ? place.x - frame.left : frame.left + frame.width - place.x) / place.r + 5;
      pen.translate(
        -beyond * clamp((pose.gone - RISEN) / (1 - RISEN), 0, 1) ** 2,
        -RISE * Math.min(1, pose.gone / RISEN),
      );
    }
    const look = index === 0 ? headOf(stage.heads[side], side) : ADVISERS[side][index - 1];
    if (look) drawFigure(pen, look, pose, stage.masks, tint);
  });
}

function drawThings(pen: Pen, frame: Frame, side: Seat, index: SeatIndex, { stage, tableTint }: Room): void {
  const live = stage.live[side];
  if (frame.strip) {
    if (index === 0) drawMic(pen, frame, side, 0, live, tableTint);
    return;
  }
  const shine = Math.max(0, 1 - Math.abs(stage.glint * 3 - (side === 'a' ? 0.8 : 2.2))) * (stage.glint > 0 ? 1 : 0);
  if (index === 3) drawWater(pen, frame, side, 1, shine, tableTint);
  if (index === 1) drawWater(pen, frame, side, 0, shine, tableTint);
  const cleared = stage.sheets.some((sheet) => sheet.copy);
  if (index === 1 || (index === 0 && !cleared)) drawMic(pen, frame, side, index, index === 0 ? live : 0, tableTint);
  if (index < 3) drawPlate(pen, frame, side, index, tableTint);
}

const FLOOR = -0.75;
const AIDE_SCALE = 0.222;

/** Somebody from the delegation's office comes in behind the head's chair with a paper, waits, and goes. */
function drawAide(pen: Pen, frame: Frame, side: Seat, { stage, light }: Room): void {
  const t = stage.aide[side];
  if (t <= 0 || t >= 1) return;
  const there = Math.min(1, Math.min(t, 1 - t) / 0.36);
  const walking = there < 1 ? 1 : 0;
  const metre = AIDE_SCALE * frame.w;
  const inside = 1 - (1 - there) ** 2;
  const place = project(frame, sign(side) * lerp(3.1, 1.72, inside), FLOOR, metre);
  within(pen, () => {
    pen.translate(place.x, place.y);
    pen.scale((t > 0.64 ? sign(side) : -sign(side)) * (metre / 10), metre / 10);
    const stride = walking * 1.9 * Math.sin(there * Math.PI * 3);
    const gait = { stride, lean: 2 + 6 * (1 - walking), near: { x: 1.7, y: -10.4 }, sheet: t < 0.64, back: false };
    drawWalker(pen, AIDES[side], gait, stage.masks, tintOf(stage.air, light.ambient, 'row'), css(INK));
  });
}

/** Both delegations from the far end to us, each seat with what stands before it. */
export function drawPeople(pen: Pen, frame: Frame, room: Room): void {
  const order: readonly SeatIndex[] = frame.seats === 2 ? [1, 0] : [3, 2, 1, 0];
  for (const index of order) {
    for (const side of SIDES) drawSeat(pen, frame, side, index, room);
    for (const side of SIDES) drawThings(pen, frame, side, index, room);
    if (index === 1) for (const side of SIDES) drawAide(pen, frame, side, room);
  }
}

export const tableTintOf = (air: Air, light: Light): Tint => tintOf(air, light.ambient, 'table');
