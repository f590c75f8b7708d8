import { type Rgb, rgb, type Tint } from '../drawing/colour.ts';
import { SIDES } from '../drawing/palette.ts';
import type { Pen } from '../drawing/pen.ts';
import { within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { lightIn, type Standing, tintOf } from './atmosphere.ts';

import { drawFolder, waterShown } from './furniture.ts';
import { drawCones, drawFootprints, drawLamps, LAMPS_END } from './lamps.ts';
import { drawLandscape } from './landscape.ts';
import { drawQuestion } from './microphone.ts';
import { aideBox, drawAide, drawSeat, drawThings, type Room, type SeatIndex, seatBox, thingsBox } from './people.ts';
import { type Box, type Frame, NOWHERE } from './projection.ts';
import { drawErrand, drawSheets } from './sheets.ts';
import type { Stage } from './stage.ts';
import { drawTable, tableBox } from './table.ts';
import { drawWall, windowBox } from './wall.ts';

/** How bright a moment can make the lamps, at any hour. */
const BRIGHT = 0.5;

/** The light that falls on a stage. */
export function lit(stage: Stage): Room {
  const { air, glow } = stage;
  const day = lightIn(air);
  const light = { ...day, lamp: Math.max(day.lamp, BRIGHT * glow) };
  const tint = (standing: Standing): Tint => tintOf(air, light.ambient, standing);
  return { stage, light, tints: { head: tint('head'), row: tint('row'), table: tint('table') } };
}

/** Part of the room that is painted as one. */
export interface Part {
  readonly name: string;
  readonly draw: (pen: Pen, frame: Frame, room: Room) => void;
  /** All that shows in it: where that is the same, so is the picture, to the eye. */
  readonly sees: (room: Room) => unknown;
  /** Where it is to be seen. */
  readonly box: (frame: Frame, room: Room) => Box;
  /** What painting it takes, as a multiple of somebody beside the heads; nothing where the eye is, which waits for no turn. */
  readonly work: number;
  /** How far it drifts on entry, in pixels of a picture 1600 wide. */
  readonly drifts: number;
}

const NEAR = 14;

const shown = (colour: Rgb): readonly number[] => colour.map(Math.round);
const PRIMARIES: readonly Rgb[] = [rgb('#FF0000'), rgb('#00FF00'), rgb('#0000FF')];
/** What a light makes of all colours, told by three of them. */
const shade = (tint: Tint): unknown => PRIMARIES.map((colour) => shown(tint(colour)));

/** So many steps to a metre, a unit or a degree are all that an eye tells apart. */
const STEPS: Readonly<Record<string, number>> = { x: 1000, scale: 2000, lean: 10, tilt: 10, turn: 10 };
const STEP = 100;
const seen = (of: object): unknown =>
  Object.entries(of).map(([name, value]) =>
    typeof value === 'number' ? Math.round(value * (STEPS[name] ?? STEP)) : value,
  );

const lampsIn = ({ light, stage: { air, lamp, narrow } }: Room): unknown =>
  light.lamp > 0 && [light.lamp, air.mood, lamp, narrow];

const BACKDROP: readonly Part[] = [
  {
    name: 'view',
    draw: (pen, frame, { light, stage }) => drawLandscape(pen, frame, light, stage.air),
    sees: ({ stage: { air } }) => air,
    box: windowBox,
    work: 4,
    drifts: 4,
  },
  {
    name: 'wall',
    draw: (pen, frame, { light, stage, tints }) => drawWall(pen, frame, light, stage.air, tints.table),
    sees: ({ stage: { air } }) => air,
    box: (frame) => frame,
    work: 3,
    drifts: 10,
  },
  {
    name: 'lamplight',
    draw: (pen, frame, { light, stage: { air, lamp, narrow } }) =>
      drawCones(pen, frame, light, air, { on: lamp, narrow }),
    sees: lampsIn,
    box: (frame, { light }) => (light.lamp > 0 ? frame : NOWHERE),
    work: 1,
    drifts: NEAR,
  },
  {
    name: 'table',
    draw: drawTableTop,
    sees: (room) => [shade(room.tints.table), shown(room.light.lakeFar), room.stage.air.rain, lampsIn(room)],
    box: tableBox,
    work: 3,
    drifts: NEAR,
  },
  {
    name: 'papers',
    draw: drawPapers,
    sees: ({ stage: { folder, errand, sheets }, tints }) => [shade(tints.table), folder, errand, sheets.map(seen)],
    box: tableBox,
    work: 0,
    drifts: NEAR,
  },
];

function drawTableTop(pen: Pen, frame: Frame, { stage, light, tints }: Room): void {
  const lamps = { on: stage.lamp, narrow: stage.narrow };
  const dimmed = Math.max(stage.air.rain * 0.8, Math.min(1, light.lamp * 1.6));
  drawTable(pen, frame, light, dimmed, tints.table);
  drawFootprints(pen, frame, light, stage.air, lamps);
}

function drawPapers(pen: Pen, frame: Frame, { stage, tints }: Room): void {
  if (!frame.strip) {
    for (const side of SIDES) {
      drawFolder(pen, frame, side, 1, 0, tints.table);
      drawFolder(pen, frame, side, 0, stage.folder[side], tints.table);
    }
  }
  drawSheets(pen, frame, stage.sheets, tints.table);
  drawErrand(pen, frame, stage.errand, tints.table);
}

const seat = (side: Seat, index: SeatIndex): Part => ({
  name: `seat ${side}${index}`,
  draw: (pen, frame, room) => drawSeat(pen, frame, side, index, room),
  sees: ({ stage: { rows, air, masks, heads }, light, tints }) => [
    seen(rows[side][index]),
    shade(tints[index === 0 ? 'head' : 'row']),
    shown(light.floor),
    air.stark,
    masks,
    index === 0 && heads[side],
  ],
  box: (frame, { stage }) => seatBox(frame, side, index, stage),
  work: index === 0 ? 0 : 1,
  drifts: NEAR,
});

/** What stands before those of one row. */
const things = (index: SeatIndex): Part => ({
  name: `things ${index}`,
  draw: (pen, frame, room) => {
    for (const side of SIDES) drawThings(pen, frame, side, index, room);
  },
  sees: ({ stage: { rows, air, glint, live, sheets }, tints }) => [
    shade(tints.table),
    glint,
    index > 0 && [
      waterShown(air.minutes),
      Math.round(air.mood * 20),
      SIDES.map((side) => rows[side][index].glass > 0.2),
    ],
    index === 0 && [live, sheets.some(({ copy }) => copy)],
  ],
  box: (frame) => thingsBox(frame, index),
  work: 1,
  drifts: NEAR,
});

const row = (index: SeatIndex): readonly Part[] => [seat('a', index), seat('b', index), things(index)];

const aide = (side: Seat): Part => ({
  name: `aide ${side}`,
  draw: (pen, frame, room) => drawAide(pen, frame, side, room),
  sees: ({ stage: { aide, air, masks }, tints }) => [aide[side], shade(tints.row), air.stark, masks],
  box: (frame, { stage }) => aideBox(frame, side, stage),
  work: 0,
  drifts: NEAR,
});

const ABOVE: readonly Part[] = [
  {
    name: 'question',
    draw: (pen, frame, { stage }) => drawQuestion(pen, frame, stage.question),
    sees: ({ stage }) => stage.question,
    box: (frame, { stage: { question } }) => (question.way > 0 && question.way < 1 ? frame : NOWHERE),
    work: 0,
    drifts: NEAR,
  },
  {
    name: 'lamps',
    draw: (pen, frame, { light, stage: { lamp, narrow }, tints }) =>
      drawLamps(pen, frame, light, { on: lamp, narrow }, tints.table),
    sees: (room) => [shade(room.tints.table), lampsIn(room)],
    box: (frame) => (frame.strip ? NOWHERE : { ...frame, height: LAMPS_END * frame.h - frame.top }),
    work: 0.3,
    drifts: NEAR,
  },
];

/** The room, back to front. */
export const PARTS: readonly Part[] = [
  ...BACKDROP,
  ...row(3),
  ...row(2),
  ...row(1),
  ...SIDES.map(aide),
  ...row(0),
  ...ABOVE,
];

/** Draws part of the room with a pen that stands in the picture; `drift` is 1 on entry and 0 at rest. */
export function paintPart(pen: Pen, frame: Frame, { drifts, box, draw }: Part, room: Room, drift = 0): void {
  if (box(frame, room) !== NOWHERE) drifting(pen, frame, drifts * drift, () => draw(pen, frame, room));
}

/** Draws as many pixels of a picture 1600 wide further to the right. */
export function drifting(pen: Pen, { w }: Frame, pixels: number, draw: () => void): void {
  within(pen, () => {
    pen.translate((pixels / 1600) * w, 0);
    draw();
  });
}
