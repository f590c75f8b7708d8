import { drawArm } from '../../drawing/arm.ts';
import { ADVISERS, headOf, type Look } from '../../drawing/cast.ts';
import { clamp, css, lerp, mix, type Tint } from '../../drawing/colour.ts';
import { type Company, companyIn } from '../../drawing/company.ts';
import { INK, MASK } from '../../drawing/palette.ts';
import { line, outline, type Pen, polygon, trace, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { lightIn, tintOf } from '../atmosphere.ts';
import { drawHeld } from '../held.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { STANCES, type Stance } from '../stance.ts';
import { drawWalker, standingBones } from '../walker.ts';
import { bodyShadow, fallOf } from './bodyShadow.ts';
import { drawCoffeeRoom } from './coffeeRoom.ts';
import { footOf } from './eyeLevel.ts';
import {
  drawConesOver,
  drawHighTable,
  drawLampsOver,
  type HighTable,
  TABLES,
  TABLES_APART,
  traceTableShadow,
} from './highTable.ts';
import { drawLaid } from './laid.ts';
import { drawPerson } from './person.ts';
import type { Scene } from './scene.ts';

/** The coffee table in a break, where colours mix that sit apart. */
export const coffee: Scene = {
  lasts: 4.2,
  sees: ({ air, masks, heads }) => [air, masks, heads],
  draw: (pen, frame, stage, seconds) => drawCoffee(pen, frame, stage, seconds),
};

/** The same with the tables laid. */
export const lunch: Scene = {
  ...coffee,
  draw: (pen, frame, stage, seconds) => drawCoffee(pen, frame, stage, seconds, drawLaid),
};

type Role = 'head' | 'deputy' | 'military' | 'interpreter';
type Guest = `${Seat} ${Role}`;

/** Somewhere to stand: the middle of the body, R as a share of the width, and which way one looks there. */
export interface Spot {
  readonly x: number;
  readonly r: number;
  readonly facing: 1 | -1;
  readonly holds: 'cup' | 'nothing';
}

const beside = ({ x, r }: HighTable, side: 1 | -1): Spot => ({
  x: x + side * 5.6 * r,
  r,
  facing: side === 1 ? -1 : 1,
  holds: 'cup',
});
const [NEAR, FAR] = TABLES;
const [OURS, THEIRS] = TABLES_APART;
const spot = (x: number, r: number, facing: 1 | -1, holds: Spot['holds'] = 'nothing'): Spot => ({
  x,
  r,
  facing,
  holds,
});

/** Who stands where: in confidence both heads at one table; otherwise each with the other's deputy; in distrust among their own. */
const ARRANGEMENTS: Readonly<Record<Company, Readonly<Record<Guest, Spot>>>> = {
  together: {
    'a head': beside(NEAR, -1),
    'b head': beside(NEAR, 1),
    'b deputy': beside(FAR, -1),
    'a deputy': beside(FAR, 1),
    'a military': spot(0.862, 0.0112, 1),
    'b interpreter': spot(0.958, 0.0112, -1, 'cup'),
    'b military': spot(0.118, 0.0104, -1, 'cup'),
    'a interpreter': spot(0.062, 0.0104, 1),
  },
  mixed: {
    'a head': beside(NEAR, -1),
    'b deputy': beside(NEAR, 1),
    'b head': beside(FAR, -1),
    'a deputy': beside(FAR, 1),
    'a military': spot(0.862, 0.0112, 1),
    'b military': spot(0.958, 0.0112, -1, 'cup'),
    'b interpreter': spot(0.118, 0.0104, -1, 'cup'),
    'a interpreter': spot(0.062, 0.0104, 1),
  },
  apart: {
    'a head': beside(OURS, -1),
    'a deputy': beside(OURS, 1),
    'b deputy': beside(THEIRS, -1),
    'b head': beside(THEIRS, 1),
    'a military': spot(0.062, 0.0104, 1),
    'a interpreter': spot(0.118, 0.0104, -1, 'cup'),
    'b military': spot(0.862, 0.0112, 1),
    'b interpreter': spot(0.958, 0.0112, -1, 'cup'),
  },
};

export const arrangementOf = (mood: number): Readonly<Record<Guest, Spot>> => ARRANGEMENTS[companyIn(mood)];

const lookOf = (guest: Guest, heads: Stage['heads']): Look => {
  const side = guest[0] as Seat;
  const [deputy, military, interpreter] = ADVISERS[side];
  if (guest.endsWith('deputy')) return deputy;
  if (guest.endsWith('military')) return military;
  if (guest.endsWith('interpreter')) return interpreter;
  return headOf(heads[side], side);
};

/** A cup goes up, stays a moment, and comes down: 0, 1, 0. */
const sip = (seconds: number, from: number): number => {
  const t = clamp((seconds - from) / 2.2, 0, 1);
  return Math.min(1, Math.sin(Math.PI * t) * 1.6);
};

const SIPS: Partial<Record<Guest, number>> = {
  'a head': 0.6,
  'b deputy': 1.7,
  'b military': 1.1,
  'b interpreter': 0.3,
};
const NEVER = 99;
const CUP: Stance = { ...STANCES.stand, near: { x: 3.1, y: -11.1 }, nearOpen: 0.5, holds: 'cup' };
const TALK: Stance = { ...CUP, far: { x: 3.7, y: -11.8 }, tilt: -2 };
/** Whoever has just heard something turns to it. */
const nodAt = (seconds: number): number => 7 * Math.sin(Math.PI * clamp((seconds - 1.2) / 1.4, 0, 1)) ** 2;

function stanceOf(guest: Guest, { holds }: Spot, look: Look, mood: number, seconds: number): Stance {
  const stiff = { lean: lerp(2.5, -1.5, (1 - mood) / 2), brow: Math.max(0, -mood) * 0.08 };
  if (holds === 'nothing') return { ...STANCES.stand, ...stiff, tilt: nodAt(seconds) };
  const speaks = guest === 'b head' || guest === 'a deputy';
  const stance = { ...(speaks ? TALK : CUP), ...stiff };
  const raised = sip(seconds, SIPS[guest] ?? NEVER);
  const { head } = standingBones(look, stance);
  const mouth = { x: head.x + 0.72, y: head.y + 1.75 };
  const near = { x: lerp(stance.near.x, mouth.x, raised), y: lerp(stance.near.y, mouth.y, raised) };
  return { ...stance, near, tilt: stance.tilt - 5 * raised + (speaks ? nodAt(seconds) : 0) };
}

type Lay = (pen: Pen, frame: Frame, table: HighTable, tint: Tint) => void;

function drawCoffee(pen: Pen, frame: Frame, stage: Stage, seconds: number, lay?: Lay): void {
  const { air, heads, masks } = stage;
  const { w, h } = frame;
  const light = lightIn(air);
  const tint = tintOf(air, light.ambient, 'row');
  drawCoffeeRoom(pen, frame, light, air, tint);
  drawConesOver(pen, frame, light, air);
  const guests = (Object.entries(arrangementOf(air.mood)) as [Guest, Spot][]).sort(
    (one, other) => one[1].r - other[1].r,
  );
  const sun = 1 - Math.max(air.cloud * 0.7, air.rain * 0.8, air.snow);
  pen.beginPath();
  const tables = companyIn(air.mood) === 'apart' ? TABLES_APART : TABLES;
  for (const table of tables) traceTableShadow(pen, frame, table, fallOf(air.minutes));
  for (const [, { x, r }] of guests)
    trace(pen, bodyShadow({ x: x * w, y: footOf(r) * h }, r * w, 0, fallOf(air.minutes)));
  pen.fillStyle = css(mix(light.floor, light.saleve, 0.3), 0.3 + 0.7 * sun);
  pen.fill();
  const ink = css(tint(mix(INK, light.floor, 0.12)));
  const drawGuest = ([guest, one]: readonly [Guest, Spot]): void => {
    const look = lookOf(guest, heads);
    const stance = stanceOf(guest, one, look, air.mood, seconds);
    const drinks = one.holds === 'cup';
    drawPerson(pen, frame, air, { ...one, y: footOf(one.r) }, (edged) => {
      drawWalker(edged, look, stance, masks && !drinks, tint, ink);
      if (masks && drinks) drawLoweredMask(edged, look, stance, tint, ink);
    });
  };
  const apart = guests.filter(([, { r }]) => tables.every((table) => table.r !== r));
  for (const guest of apart) drawGuest(guest);
  for (const table of tables.toReversed()) {
    drawHighTable(pen, frame, table, tint);
    lay?.(pen, frame, table, tint);
    for (const guest of guests) if (guest[1].r === table.r) drawGuest(guest);
  }
  drawLampsOver(pen, frame, light, air, tint);
}

const UNDER_CHIN = outline('0.12 0.98, 0.62 1.2, 1 0.96, 1.06 1.22, 0.7 1.56, 0.2 1.42');

/** Nobody drinks through a mask: it hangs under the chin, and the hand that has the cup is before it. */
function drawLoweredMask(pen: Pen, look: Look, stance: Stance, tint: Tint, ink: string): void {
  const { head, headTurn, near } = standingBones(look, stance);
  within(pen, () => {
    pen.translate(head.x, head.y);
    pen.rotate(headTurn);
    pen.lineCap = 'butt';
    line(pen, [-0.06, 0.3], [0.2, 1.1], 0.08, css(tint(MASK)));
    polygon(pen, UNDER_CHIN, css(tint(MASK)));
  });
  drawHeld(pen, 'cup', near, head, look, tint, ink);
  drawArm(pen, near, { cloth: look.sleeve, skin: look.skin, open: stance.nearOpen, hidden: 0 }, tint);
}
