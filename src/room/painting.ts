import { lerp } from '../drawing/colour.ts';
import type { Pen } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { drifting, lit, PARTS, paintPart } from './parts.ts';
import type { Picture, Place } from './picture.ts';
import { SCENES } from './places/scene.ts';
import { type Box, type Frame, frameFor, wideOf } from './projection.ts';
import { type Stage, stageOf } from './stage.ts';
import { MULLION_WIDTH } from './wall.ts';

/** How far a place drifts on entry, in pixels of a picture 1600 wide. */
const PLACE_DRIFTS = 6;

/** A place other than the room, `seconds` after one came in. */
export interface Visit {
  readonly place: Exclude<Place, 'room'>;
  readonly by: Seat;
  readonly seconds: number;
}

/** All of a visit and of a stage that shows there. */
export const visitLook = ({ place, by, seconds }: Visit, stage: Stage): unknown => [
  place,
  Math.min(seconds, SCENES[place].lasts),
  SCENES[place].sees({ ...stage, by }),
];

/** Draws a place over the whole frame. */
export function paintVisit(pen: Pen, frame: Frame, stage: Stage, visit: Visit, drift = 0): void {
  const { place, by, seconds } = visit;
  drifting(pen, frame, PLACE_DRIFTS * drift, () => {
    SCENES[place].draw(pen, frame, { ...stage, by }, Math.min(seconds, SCENES[place].lasts));
  });
}

/** How wide the edge of a wipe is: a mullion that passes. */
const EDGE = 2 * MULLION_WIDTH;

/** As much of a frame as a wipe has uncovered, and the edge that moves over it, left to right. */
export function wiped(frame: Frame, uncovered: number): { readonly open: Box; readonly edge: Box } {
  const edge = EDGE * frame.w;
  const width = lerp(-edge, frame.width, uncovered);
  const open = { ...frame, width: Math.max(0, width) };
  return { open, edge: { ...frame, left: frame.left + width, width: uncovered > 0 && uncovered < 1 ? edge : 0 } };
}

/** Brings the pen from the canvas's corner into the picture's own space, `ratio` device pixels to a CSS pixel. */
export function enter(pen: Pen, view: Box, ratio: number): void {
  pen.scale(ratio, ratio);
  pen.translate(-view.left, -view.top);
}

/** The whole picture at once, back to front; of a place, `seconds` after one came in, else at rest. */
export function paintStage(
  pen: Pen,
  frame: Frame,
  ratio: number,
  stage: Stage,
  seconds = Number.POSITIVE_INFINITY,
  drift = 0,
): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, Math.ceil(frame.width * ratio), Math.ceil(frame.height * ratio));
  enter(pen, frame, ratio);
  const { place, by } = stage;
  const wide = drift > 0 ? wideOf(frame) : frame;
  if (place !== 'room') return paintVisit(pen, wide, stage, { place, by, seconds }, drift);
  const room = lit(stage);
  for (const part of PARTS) paintPart(pen, wide, part, room, drift);
}

/** A still of the picture for a page without Phaser, or for the newspaper. `ratio` is the canvas's pixels to a CSS pixel. */
export function drawStill(canvas: HTMLCanvasElement, picture: Picture, ratio = 1, seconds?: number, drift = 0): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This canvas cannot be drawn on.');
  const width = Math.max(1, canvas.width / ratio);
  const height = Math.max(1, canvas.height / ratio);
  paintStage(pen, frameFor(width, height), ratio, stageOf(picture), seconds, drift);
}
