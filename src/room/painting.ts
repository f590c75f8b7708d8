import { clamp } from '../drawing/colour.ts';
import { SIDES } from '../drawing/palette.ts';
import { type Pen, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { lightIn } from './atmosphere.ts';
import { drawFolder } from './furniture.ts';
import { drawCones, drawFootprints, drawLamps } from './lamps.ts';
import { drawLandscape } from './landscape.ts';
import { drawQuestion } from './microphone.ts';
import { advisersBox, drawAdvisers, drawHeads, type Room, tableTintOf } from './people.ts';
import type { Picture, Place } from './picture.ts';
import { SCENES } from './places/scene.ts';
import { type Box, type Frame, frameFor, wideOf } from './projection.ts';
import { drawErrand, drawSheets } from './sheets.ts';
import { type Stage, stageOf } from './stage.ts';
import { drawTable } from './table.ts';
import { drawWall, panes } from './wall.ts';

/** How bright a moment can make the lamps, at any hour. */
const BRIGHT = 0.5;

const lit = (stage: Stage): Room => {
  const day = lightIn(stage.air);
  const light = { ...day, lamp: Math.max(day.lamp, BRIGHT * stage.glow) };
  return { stage, light, tableTint: tableTintOf(stage.air, light) };
};

function drawTableTop(pen: Pen, frame: Frame, { stage, light, tableTint }: Room): void {
  const lamps = { on: stage.lamp, narrow: stage.narrow };
  drawCones(pen, frame, light, stage.air, lamps);
  const dimmed = Math.max(stage.air.rain * 0.8, Math.min(1, light.lamp * 1.6));
  drawTable(pen, frame, light, dimmed, tableTint);
  drawFootprints(pen, frame, light, stage.air, lamps);
}

function drawPapers(pen: Pen, frame: Frame, { stage, tableTint }: Room): void {
  if (!frame.strip) {
    for (const side of SIDES) {
      drawFolder(pen, frame, side, 1, 0, tableTint);
      drawFolder(pen, frame, side, 0, stage.folder[side], tableTint);
    }
  }
  drawSheets(pen, frame, stage.sheets, tableTint);
  drawErrand(pen, frame, stage.errand, tableTint);
}

function drawHeadsAndLamps(pen: Pen, frame: Frame, room: Room): void {
  const { stage, light, tableTint } = room;
  drawHeads(pen, frame, room);
  drawQuestion(pen, frame, stage.question);
  drawLamps(pen, frame, light, { on: stage.lamp, narrow: stage.narrow }, tableTint);
}

/** How far a place drifts on entry, in pixels of a picture 1600 wide. */
const PLACE_DRIFTS = 6;
/** One layer of the room, and how far it drifts. */
interface Layer {
  readonly drifts: number;
  readonly draw: (pen: Pen, frame: Frame, room: Room) => void;
}
const LANDSCAPE: Layer = {
  drifts: 4,
  draw: (pen, frame, { light, stage }) => drawLandscape(pen, frame, light, stage.air),
};
const WALL: Layer = {
  drifts: 10,
  draw: (pen, frame, { light, stage, tableTint }) => drawWall(pen, frame, light, stage.air, tableTint),
};
const TABLE: Layer = { drifts: 14, draw: drawTableTop };
const PAPERS: Layer = { drifts: 14, draw: drawPapers };
const ADVISERS: Layer = { drifts: 14, draw: drawAdvisers };
const HEADS: Layer = { drifts: 14, draw: drawHeadsAndLamps };

/** Part of the room: layers that change together. */
export interface Part {
  readonly name: string;
  readonly layers: readonly Layer[];
  /** All of a stage that shows in it. */
  readonly sees: (stage: Stage) => unknown;
  /** Where it is to be seen, if not all over. */
  readonly box?: (frame: Frame, stage: Stage) => Box | undefined;
}

/** The room, back to front. */
export const PARTS: readonly Part[] = [
  {
    name: 'backdrop',
    layers: [LANDSCAPE, WALL, TABLE],
    sees: ({ air, lamp, narrow, glow }) => [air, lamp, narrow, glow],
  },
  {
    name: 'papers',
    layers: [PAPERS],
    sees: ({ air, glow, folder, errand, sheets }) => [air, glow, folder, errand, sheets],
  },
  {
    name: 'advisers',
    layers: [ADVISERS],
    sees: ({ rows: { a, b }, air, glow, masks, glint, aide }) => [
      a.slice(1),
      b.slice(1),
      air,
      glow,
      masks,
      glint,
      aide,
    ],
    box: advisersBox,
  },
  {
    name: 'heads',
    layers: [HEADS],
    sees: ({ rows: { a, b }, air, glow, masks, glint, heads, live, sheets, lamp, narrow, question }) => {
      const cleared = sheets.some(({ copy }) => copy);
      return [a[0], b[0], air, glow, masks, glint, heads, live, cleared, lamp, narrow, question];
    },
  },
];

function drifting(pen: Pen, { w }: Frame, pixels: number, draw: () => void): void {
  within(pen, () => {
    pen.translate((pixels / 1600) * w, 0);
    draw();
  });
}

/** Draws part of the room with a pen that stands in the picture; `drift` is 1 on entry and 0 at rest. */
export function paintPart(pen: Pen, frame: Frame, { layers }: Part, stage: Stage, drift = 0): void {
  const room = lit(stage);
  for (const { drifts, draw } of layers) drifting(pen, frame, drifts * drift, () => draw(pen, frame, room));
}

/** A place other than the room, `seconds` after one came in, as far as the wipe has uncovered it: from 0 to 1. */
export interface Visit {
  readonly place: Exclude<Place, 'room'>;
  readonly by: Seat;
  readonly seconds: number;
  readonly uncovered: number;
}

/** All of a visit and of a stage that shows there. */
export const visitLook = ({ place, by, seconds, uncovered }: Visit, stage: Stage): unknown => [
  place,
  Math.min(seconds, SCENES[place].lasts),
  uncovered,
  SCENES[place].sees({ ...stage, by }),
];

/** Draws a place over the whole frame, clipped to the wipe along the mullions while it comes or goes. */
export function paintVisit(pen: Pen, frame: Frame, stage: Stage, visit: Visit, drift = 0): void {
  const { place, by, seconds, uncovered } = visit;
  drifting(pen, frame, PLACE_DRIFTS * drift, () => {
    if (uncovered < 1) clipToWipe(pen, frame, uncovered);
    SCENES[place].draw(pen, frame, { ...stage, by }, Math.min(seconds, SCENES[place].lasts));
  });
}

function clipToWipe(pen: Pen, frame: Frame, uncovered: number): void {
  pen.beginPath();
  const bands = [[frame.left / frame.w, 0.294] as const, ...panes()];
  bands.forEach(([from, to], index) => {
    const share = clamp(uncovered * 1.6 - index * 0.12, 0, 1);
    const end = Math.min(to + 0.005, (frame.left + frame.width) / frame.w);
    pen.rect(from * frame.w, frame.top, Math.max(0, end - from) * share * frame.w, frame.height);
  });
  pen.clip();
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
  if (place !== 'room') return paintVisit(pen, wide, stage, { place, by, seconds, uncovered: 1 }, drift);
  for (const part of PARTS) paintPart(pen, wide, part, stage, drift);
}

/** A still of the picture for a page without Phaser, or for the newspaper. `ratio` is the canvas's pixels to a CSS pixel. */
export function drawStill(canvas: HTMLCanvasElement, picture: Picture, ratio = 1, seconds?: number, drift = 0): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This canvas cannot be drawn on.');
  const width = Math.max(1, canvas.width / ratio);
  const height = Math.max(1, canvas.height / ratio);
  paintStage(pen, frameFor(width, height), ratio, stageOf(picture), seconds, drift);
}
