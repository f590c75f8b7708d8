import { drawArm } from '../../drawing/arm.ts';
import type { Look } from '../../drawing/cast.ts';
import { css, mix, type Tint } from '../../drawing/colour.ts';
import { companyIn } from '../../drawing/company.ts';
import { INK, MASK } from '../../drawing/palette.ts';
import { line, outline, type Pen, polygon, trace, within } from '../../drawing/pen.ts';
import { type Air, lightIn, tintOf } from '../atmosphere.ts';
import { drawHeld } from '../held.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import type { Stance } from '../stance.ts';
import { drawWalker, standingBones } from '../walker.ts';
import { bodyShadow, fallIn } from './bodyShadow.ts';
import { drawCoffeeRoom, VIEW } from './coffeeRoom.ts';
import { guestsIn, type Invited, type Served, stanceOf } from './guests.ts';
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
import { type Focus, through } from './lens.ts';
import { drawPerson } from './person.ts';
import type { Scene } from './scene.ts';

/** What is served in a break, and how a table is laid for it. */
interface Meal extends Served {
  readonly lay?: (pen: Pen, frame: Frame, table: HighTable, tint: Tint) => void;
}

const FOCUS: Focus = { x: 0.02, y: 0.13, width: 0.96, height: 0.835 };

const breakFor = (meal: Meal): Scene => ({
  lasts: 4.2,
  sees: ({ air, masks, heads }) => [air, masks, heads],
  draw: (pen, frame, stage, seconds) =>
    through(pen, frame, FOCUS, (seen) => drawBreak(pen, seen, stage, seconds, meal)),
});

/** The coffee table in a break, where colours mix that sit apart. */
export const coffee = breakFor({ listening: 'cup', talking: 'cup' });

/** The same with the tables laid. */
export const lunch = breakFor({ listening: 'glass', talking: 'fork', lay: drawLaid });

function drawBreak(pen: Pen, frame: Frame, stage: Stage, seconds: number, meal: Meal): void {
  const { air, masks } = stage;
  const light = lightIn(air);
  const tint = tintOf(air, light.ambient, 'row');
  drawCoffeeRoom(pen, frame, light, air, tint);
  drawConesOver(pen, frame, light, air);
  const guests = guestsIn(stage);
  const tables = companyIn(air.mood) === 'apart' ? TABLES_APART : TABLES;
  shadows(pen, frame, air, light, tables, guests);
  const ink = css(tint(mix(INK, light.floor, 0.12)));
  const drawGuest = (guest: Invited): void => {
    const { look, served } = guest;
    const stance = stanceOf(guest, meal, air.mood, seconds);
    drawPerson(pen, frame, air, guest, (edged) => {
      drawWalker(edged, look, stance, masks && !served, tint, ink);
      if (masks && served) drawLoweredMask(edged, look, stance, tint, ink);
    });
  };
  for (const guest of guests) if (tables.every(({ r }) => r !== guest.r)) drawGuest(guest);
  for (const table of tables.toReversed()) {
    drawHighTable(pen, frame, table, tint);
    meal.lay?.(pen, frame, table, tint);
    for (const guest of guests) if (guest.r === table.r) drawGuest(guest);
  }
  drawLampsOver(pen, frame, light, air, tint);
}

/** All shadows are one path, filled once. */
function shadows(
  pen: Pen,
  frame: Frame,
  air: Air,
  light: Light,
  tables: readonly HighTable[],
  guests: readonly Invited[],
): void {
  const sun = 1 - Math.max(air.cloud * 0.7, air.rain * 0.8, air.snow);
  const fall = fallIn(frame, VIEW, air.minutes);
  pen.beginPath();
  for (const table of tables) traceTableShadow(pen, frame, table, fall);
  for (const guest of guests) trace(pen, bodyShadow(frame, guest, 0, fall));
  pen.fillStyle = css(mix(light.floor, light.saleve, 0.3), 0.3 + 0.7 * sun);
  pen.fill();
}

const UNDER_CHIN = outline('0.12 0.98, 0.62 1.2, 1 0.96, 1.06 1.22, 0.7 1.56, 0.2 1.42');

/** Nobody eats or drinks through a mask: it hangs under the chin, and the hand that has something is before it. */
function drawLoweredMask(pen: Pen, look: Look, stance: Stance, tint: Tint, ink: string): void {
  const { head, headTurn, near } = standingBones(look, stance);
  within(pen, () => {
    pen.translate(head.x, head.y);
    pen.rotate(headTurn);
    pen.lineCap = 'butt';
    line(pen, [-0.06, 0.3], [0.2, 1.1], 0.08, css(tint(MASK)));
    polygon(pen, UNDER_CHIN, css(tint(MASK)));
  });
  if (stance.holds) drawHeld(pen, stance.holds, near, head, look, tint, ink);
  drawArm(pen, near, { cloth: look.sleeve, skin: look.skin, open: stance.nearOpen, hidden: 0 }, tint);
}
