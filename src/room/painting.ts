import { clamp } from '../drawing/colour.ts';
import { SIDES } from '../drawing/palette.ts';
import { type Pen, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { lightIn } from './atmosphere.ts';
import { drawFolder } from './furniture.ts';
import { drawCones, drawFootprints, drawLamps } from './lamps.ts';
import { drawLandscape } from './landscape.ts';
import { drawQuestion } from './microphone.ts';
import { drawPeople, type Room, tableTintOf } from './people.ts';
import type { Picture, Place } from './picture.ts';
import { SCENES } from './places/scene.ts';
import { type Frame, frameFor } from './projection.ts';
import { drawErrand, drawSheets } from './sheets.ts';
import { type Stage, stageOf } from './stage.ts';
import { drawTable } from './table.ts';
import { drawWall, panes } from './wall.ts';

/** The picture's layers, back to front; each is drawn on its own transparent sheet. */
export const LAYERS = ['landscape', 'wall', 'table', 'people'] as const;
export type Layer = (typeof LAYERS)[number];

/** How bright a moment can make the lamps, at any hour. */
const BRIGHT = 0.5;

const lit = (stage: Stage): Room => {
  const day = lightIn(stage.air);
  const light = { ...day, lamp: Math.max(day.lamp, BRIGHT * stage.glow) };
  return { stage, light, tableTint: tableTintOf(stage.air, light) };
};

function drawTableLayer(pen: Pen, frame: Frame, room: Room): void {
  const { stage, light, tableTint } = room;
  const lamps = { on: stage.lamp, narrow: stage.narrow };
  drawCones(pen, frame, light, stage.air, lamps);
  const dimmed = Math.max(stage.air.rain * 0.8, Math.min(1, light.lamp * 1.6));
  drawTable(pen, frame, light, dimmed, tableTint);
  drawFootprints(pen, frame, light, stage.air, lamps);
  if (!frame.strip) {
    for (const side of SIDES) {
      drawFolder(pen, frame, side, 1, 0, tableTint);
      drawFolder(pen, frame, side, 0, stage.folder[side], tableTint);
    }
  }
  drawSheets(pen, frame, stage.sheets, tableTint);
  drawErrand(pen, frame, stage.errand, tableTint);
}

function drawPeopleLayer(pen: Pen, frame: Frame, room: Room): void {
  const { stage, light, tableTint } = room;
  drawPeople(pen, frame, room);
  drawQuestion(pen, frame, stage.question);
  drawLamps(pen, frame, light, { on: stage.lamp, narrow: stage.narrow }, tableTint);
}

const DRAW: Readonly<Record<Layer, (pen: Pen, frame: Frame, room: Room) => void>> = {
  landscape: (pen, frame, { light, stage }) => drawLandscape(pen, frame, light, stage.air),
  wall: (pen, frame, { light, stage, tableTint }) => drawWall(pen, frame, light, stage.air, tableTint),
  table: drawTableLayer,
  people: drawPeopleLayer,
};

/** What a layer depends on: two stages with the same key look the same there. */
export function layerKey(layer: Layer, stage: Stage): string {
  const { air, lamp, narrow, glow, folder, errand, sheets } = stage;
  if (layer === 'people') return JSON.stringify(stage);
  if (layer === 'table') return JSON.stringify([air, lamp, narrow, glow, folder, errand, sheets]);
  return JSON.stringify(air);
}

/** A place other than the room, `seconds` after one came in, as far as the wipe has uncovered it: from 0 to 1. */
export interface Visit {
  readonly place: Exclude<Place, 'room'>;
  readonly by: Seat;
  readonly seconds: number;
  readonly uncovered: number;
}

/** The same for a place. */
export const visitKey = ({ place, by, seconds, uncovered }: Visit, stage: Stage): string =>
  JSON.stringify([place, Math.min(seconds, SCENES[place].lasts), uncovered, SCENES[place].sees({ ...stage, by })]);

/** Draws one layer with `ratio` device pixels to a CSS pixel. */
export function paintLayer(pen: Pen, frame: Frame, ratio: number, layer: Layer, stage: Stage): void {
  begin(pen, frame, ratio);
  DRAW[layer](pen, frame, lit(stage));
}

/** Draws a place over the whole frame, clipped to the wipe along the mullions while it comes or goes. */
export function paintVisit(pen: Pen, frame: Frame, ratio: number, stage: Stage, visit: Visit): void {
  begin(pen, frame, ratio);
  const { place, by, seconds, uncovered } = visit;
  within(pen, () => {
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

function begin(pen: Pen, frame: Frame, ratio: number): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, Math.ceil(frame.width * ratio), Math.ceil(frame.height * ratio));
  pen.setTransform(ratio, 0, 0, ratio, -frame.left * ratio, -frame.top * ratio);
}

/** The whole picture at once, back to front; of a place, `seconds` after one came in, else at rest. */
export function paintStage(
  pen: Pen,
  frame: Frame,
  ratio: number,
  stage: Stage,
  seconds = Number.POSITIVE_INFINITY,
): void {
  begin(pen, frame, ratio);
  if (stage.place !== 'room') {
    const scene = SCENES[stage.place];
    scene.draw(pen, frame, stage, Math.min(seconds, scene.lasts));
    return;
  }
  const room = lit(stage);
  for (const layer of LAYERS) DRAW[layer](pen, frame, room);
}

/** A still of the picture for a page without Phaser, or for the newspaper. `ratio` is the canvas's pixels to a CSS pixel. */
export function drawStill(canvas: HTMLCanvasElement, picture: Picture, ratio = 1, seconds?: number): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This canvas cannot be drawn on.');
  const width = Math.max(1, canvas.width / ratio);
  const height = Math.max(1, canvas.height / ratio);
  paintStage(pen, frameFor(width, height), ratio, stageOf(picture), seconds);
}
