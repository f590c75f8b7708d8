import { ADVISERS, headOf } from '../drawing/cast.ts';
import type { Tint } from '../drawing/colour.ts';
import { clipAtTable, drawFigure } from '../drawing/figure.ts';
import { SIDES } from '../drawing/palette.ts';
import { type Pen, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Air, tintOf } from './atmosphere.ts';
import { drawChair, drawPlate, drawWater, sign } from './furniture.ts';
import type { Light } from './light.ts';
import { drawMic } from './microphone.ts';
import { type Frame, project } from './projection.ts';
import type { Stage } from './stage.ts';

/** Near to far: pixels a metre as shares of the width. */
export const SEAT_SCALES = [0.2575, 0.188, 0.142, 0.113] as const;
export type SeatIndex = 0 | 1 | 2 | 3;
const HALF_TABLE = 1.2;
/** A seat empties at once, when its owner has pushed the chair back. */
const EMPTY = 0.7;

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
    if (pose.gone > EMPTY) return;
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

/** Both delegations from the far end to us, each seat with what stands before it. */
export function drawPeople(pen: Pen, frame: Frame, room: Room): void {
  const order: readonly SeatIndex[] = frame.seats === 2 ? [1, 0] : [3, 2, 1, 0];
  for (const index of order) {
    for (const side of SIDES) drawSeat(pen, frame, side, index, room);
    for (const side of SIDES) drawThings(pen, frame, side, index, room);
  }
}

export const tableTintOf = (air: Air, light: Light): Tint => tintOf(air, light.ambient, 'table');
