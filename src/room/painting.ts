import { clamp } from '../drawing/colour.ts';
import type { Pen } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { drifting, lit, PARTS, paintPart } from './parts.ts';
import type { Picture, Place } from './picture.ts';
import { SCENES } from './places/scene.ts';
import { type Box, type Frame, frameFor, wideOf } from './projection.ts';
import { type Stage, stageOf } from './stage.ts';
import { MULLION_WIDTH, panes, WINDOW_LEFT } from './wall.ts';

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

/** How far each band of a wipe is behind the one before. */
const LAG = 0.12;

/** As much of a frame as the wipe along the mullions has uncovered, in bands. */
export function wiped(frame: Frame, uncovered: number): readonly Box[] {
  const bands = [[frame.left / frame.w, WINDOW_LEFT] as const, ...panes()];
  return bands.map(([from, to], index) => {
    const share = clamp(uncovered * (1 + LAG * (bands.length - 1)) - LAG * index, 0, 1);
    const end = Math.min(to + MULLION_WIDTH, (frame.left + frame.width) / frame.w);
    return { ...frame, left: from * frame.w, width: Math.max(0, end - from) * share * frame.w };
  });
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
