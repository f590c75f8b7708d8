import { ADVISERS, AIDES, headOf, type Look } from '../drawing/cast.ts';
import { css, lerp, type Tint } from '../drawing/colour.ts';
import { drawFigure } from '../drawing/figure.ts';
import { INK } from '../drawing/palette.ts';
import { type Pen, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Air, Standing } from './atmosphere.ts';
import { drawChair, drawPlate, drawWater, sign } from './furniture.ts';
import type { Light } from './light.ts';
import { drawMic } from './microphone.ts';
import { type Box, type Frame, NOWHERE, project } from './projection.ts';
import type { Stage } from './stage.ts';
import { STANCES, type Stance, walking } from './stance.ts';
import { standOut } from './standOut.ts';
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

/** A stage in the light that falls on it. */
export interface Room {
  readonly stage: Stage;
  readonly light: Light;
  /** How those who sit nearest take it, how all others do, and how the table does and what lies on it. */
  readonly tints: Readonly<Record<Standing, Tint>>;
}

/** One of a delegation in their chair, or on the way out of it. */
export function drawSeat(pen: Pen, frame: Frame, side: Seat, index: SeatIndex, { stage, light, tints }: Room): void {
  const pose = stage.rows[side][index];
  const place = seatAt(frame, side, index);
  const tint = tints[index === 0 ? 'head' : 'row'];
  const look = index === 0 ? headOf(stage.heads[side], side) : ADVISERS[side][index - 1];
  within(pen, () => {
    pen.translate(place.x, place.y);
    pen.scale(-sign(side) * place.r, place.r);
    drawChair(pen, pose.back, light);
    if (pose.gone > RISEN || !look) return;
    pen.translate(0, (-RISE * pose.gone) / RISEN);
    standOut(pen, stage.air, place.r, (edged) => drawFigure(edged, look, pose, stage.masks, tint));
  });
  if (pose.gone <= RISEN || pose.gone >= 1 || !look) return;
  const way = (pose.gone - RISEN) / (1 - RISEN);
  const x = lerp(1.65, 0.65 / SEAT_SCALES[index] + 0.4, way);
  const stance = walking(way * 4);
  drawStanding(
    pen,
    frame,
    side,
    { x, scale: SEAT_SCALES[index], away: true },
    { look, stance, masks: stage.masks, tint },
    stage.air,
  );
}

export function drawThings(pen: Pen, frame: Frame, side: Seat, index: SeatIndex, { stage, tints }: Room): void {
  // Where the fair copies lie there is no room for a head's microphone.
  if (index === 0 && (frame.strip || !stage.sheets.some(({ copy }) => copy)))
    drawMic(pen, frame, side, 0, stage.live[side], tints.table);
  if (frame.strip) return;
  const shine = Math.max(0, 1 - Math.abs(stage.glint * 3 - (side === 'a' ? 0.8 : 2.2))) * (stage.glint > 0 ? 1 : 0);
  if (index === 3 || index === 1) {
    const { minutes, mood } = stage.air;
    const water = { shine, minutes, mood, taken: stage.rows[side][index].glass > 0.2 };
    drawWater(pen, frame, side, index === 3 ? 1 : 0, water, tints.table);
  }
  if (index === 1) drawMic(pen, frame, side, 1, 0, tints.table);
  if (index < 3) drawPlate(pen, frame, side, index, tints.table);
}

const FLOOR = -0.75;
const AIDE_SCALE = 0.222;

/** Somebody on their feet beside the table, `x` metres to their own side of it, who looks to the table or away. */
function drawStanding(
  pen: Pen,
  frame: Frame,
  side: Seat,
  { x, scale, away }: { readonly x: number; readonly scale: number; readonly away: boolean },
  { look, stance, masks, tint }: { look: Look; stance: Stance; masks: boolean; tint: Tint },
  air: Air,
): void {
  const metre = scale * frame.w;
  const place = project(frame, sign(side) * x, FLOOR, metre);
  within(pen, () => {
    pen.translate(place.x, place.y);
    pen.scale((away ? sign(side) : -sign(side)) * (metre / 10), metre / 10);
    standOut(pen, air, metre / 10, (edged) => drawWalker(edged, look, stance, masks, tint, css(INK)));
  });
}

/** Somebody from the delegation's office comes in behind the head's chair with a paper, waits, and goes. */
export function drawAide(pen: Pen, frame: Frame, side: Seat, { stage, tints }: Room): void {
  const t = stage.aide[side];
  if (t <= 0 || t >= 1) return;
  const there = Math.min(1, Math.min(t, 1 - t) / 0.36);
  const leaves = t > 0.64;
  const stance = leaves ? STANCES.stand : STANCES.papers;
  drawStanding(
    pen,
    frame,
    side,
    { x: lerp(3.1, 2, 1 - (1 - there) ** 2), scale: AIDE_SCALE, away: leaves },
    {
      look: AIDES[side],
      stance: there < 1 ? walking(there * 3, stance) : { ...stance, lean: 7, tilt: 8 },
      masks: stage.masks,
      tint: tints.row,
    },
    stage.air,
  );
}

/** How far anything of a sitter is from where they sit, in R: behind, before, above and below. */
const REACH = { head: [11, 8, 9, 11], row: [9, 5, 8, 9.5] } as const;

const unseen = (frame: Frame, index: SeatIndex): boolean => index >= frame.seats;

/** Where somebody is to be seen: about their chair, or anywhere while they are on their feet. */
export function seatBox(frame: Frame, side: Seat, index: SeatIndex, { rows }: Stage): Box {
  if (unseen(frame, index)) return NOWHERE;
  if (rows[side][index].gone % 1 > 0) return frame;
  const { x, y, r } = seatAt(frame, side, index);
  const [behind, before, above, below] = REACH[index === 0 ? 'head' : 'row'];
  const left = x - (side === 'a' ? behind : before) * r;
  return { left, top: y - above * r, width: (behind + before) * r, height: (above + below) * r };
}

/** Where the things of a row are to be seen: between those who sit there. */
export function thingsBox(frame: Frame, index: SeatIndex): Box {
  if (unseen(frame, index)) return NOWHERE;
  const { x, y, r } = seatAt(frame, 'a', index);
  const end = seatAt(frame, 'b', index).x;
  return { left: x, top: y - 6 * r, width: end - x, height: 8 * r };
}

/** Where an aide is to be seen while there is one. */
export const aideBox = (frame: Frame, side: Seat, { aide }: Stage): Box => (aide[side] % 1 > 0 ? frame : NOWHERE);
