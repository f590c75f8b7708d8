import { ADVISERS, headOf, type Look } from '../../drawing/cast.ts';
import { css, mix } from '../../drawing/colour.ts';
import { INK } from '../../drawing/palette.ts';
import { box, type Pair, type Pen, trace } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { STANCES, type Stance, walking } from '../stance.ts';
import { drawWalker } from '../walker.ts';
import { bodyShadow, type Fall, fallIn } from './bodyShadow.ts';
import { type GardenLight, gardenLight } from './gardenLight.ts';
import { type Focus, through } from './lens.ts';
import { drawOutlook, type Outlook } from './outlook.ts';
import { drawPerson, type Spot } from './person.ts';
import { drawPlane, drawPlaneShade, drawShrubs } from './planeTree.ts';
import type { Scene } from './scene.ts';

const VIEW: Outlook = { scale: 0.92, left: -0.085, horizon: 0.372, foot: 0.56 };
const FOCUS: Focus = { x: 0.12, y: 0.22, width: 0.64, height: 0.73 };

/** The garden above the lake: by daylight and in fair weather heads of delegation talk here, out of hearing. */
export const garden: Scene = {
  lasts: 6,
  sees: ({ air, masks, heads }) => [air, masks, heads],
  draw: drawGarden,
};

function drawGarden(pen: Pen, whole: Frame, stage: Stage, seconds: number): void {
  const { air } = stage;
  const light = gardenLight(air);
  through(pen, whole, FOCUS, (frame) => {
    const fall = fallIn(frame, VIEW, air.minutes);
    drawOutlook(pen, frame, light.sky, air, VIEW);
    terrace(pen, frame, light);
    drawShrubs(pen, frame, light, air);
    villa(pen, frame, light);
    lawn(pen, frame, light);
    path(pen, frame, light);
    drawPlaneShade(pen, frame, light, air, fall);
    bench(pen, frame, light, fall);
    company(pen, frame, stage, light, fall, seconds);
    drawPlane(pen, frame, light, air);
  });
}

/** The hedge over the water. */
function terrace(pen: Pen, frame: Frame, light: GardenLight): void {
  const { w, h, left, width } = frame;
  pen.beginPath();
  pen.moveTo(left, 0.488 * h);
  pen.lineTo(0.1 * w, 0.492 * h);
  pen.quadraticCurveTo(0.4 * w, 0.535 * h, 0.74 * w, 0.506 * h);
  pen.lineTo(left + width, 0.492 * h);
  pen.lineTo(left + width, 0.64 * h);
  pen.lineTo(left, 0.64 * h);
  pen.closePath();
  pen.fillStyle = css(light.hedge);
  pen.fill();
}

function lawn(pen: Pen, frame: Frame, light: GardenLight): void {
  const { w, h, left, top, width, height } = frame;
  const right = left + width;
  const foot = Math.max(top + height, h);
  pen.beginPath();
  pen.moveTo(left, 0.527 * h);
  pen.lineTo(0.1 * w, 0.53 * h);
  pen.quadraticCurveTo(0.42 * w, 0.572 * h, 0.74 * w, 0.541 * h);
  pen.lineTo(right, 0.528 * h);
  pen.lineTo(right, foot);
  pen.lineTo(left, foot);
  pen.closePath();
  pen.fillStyle = css(light.lawn);
  pen.fill();
}

/** The gravel comes in at the left, past the walkers, and turns up to the house. */
function path(pen: Pen, { w, h, left }: Frame, light: GardenLight): void {
  const sweep = (lower: number, fill: string): void => {
    pen.beginPath();
    pen.moveTo(left, 0.81 * h);
    pen.bezierCurveTo(0.25 * w, 0.8 * h, 0.52 * w, 0.79 * h, 0.65 * w, 0.7 * h);
    pen.bezierCurveTo(0.72 * w, 0.65 * h, 0.75 * w, 0.57 * h, 0.79 * w, 0.534 * h);
    pen.lineTo(0.84 * w, 0.534 * h);
    pen.bezierCurveTo(0.81 * w, (0.6 + lower) * h, 0.78 * w, (0.7 + lower) * h, 0.69 * w, (0.79 + lower) * h);
    pen.bezierCurveTo(0.57 * w, (0.9 + lower) * h, 0.25 * w, (0.93 + lower) * h, left, (0.945 + lower) * h);
    pen.closePath();
    pen.fillStyle = fill;
    pen.fill();
  };
  sweep(0.006, css(light.gravelShade));
  sweep(0, css(light.gravel));
}

/** An empty bench for two. */
function bench(pen: Pen, { w, h }: Frame, light: GardenLight, fallAt: Fall): void {
  const [x, y, r] = [0.735, 0.795, 0.0088 * w];
  const fall = fallAt({ x: x * w, y: y * h });
  const wood = css(light.bark);
  const plank = (from: number, up: number, long: number, thick: number, fill: string): void =>
    box(pen, x * w + from * r, y * h - up * r, long * r, thick * r, fill);
  const thrown = (bx: number, by: number): Pair => [x * w + (bx + by * fall.x) * r, y * h + by * fall.y * r];
  pen.beginPath();
  trace(pen, [thrown(0, 3.6), thrown(17, 3.6), thrown(17, 8), thrown(0, 8)]);
  for (const leg of [1.4, 14.6])
    trace(pen, [thrown(leg, 0), thrown(leg + 1, 0), thrown(leg + 1, 3.6), thrown(leg, 3.6)]);
  pen.fillStyle = light.shadow;
  pen.fill();
  for (const leg of [1.4, 14.6]) plank(leg, 7.8, 0.9, 7.8, wood);
  plank(0, 8, 17, 1.5, wood);
  plank(0, 5.9, 17, 1.5, wood);
  plank(0, 3.8, 17, 0.9, wood);
}

/** The host's mission, low and white. */
function villa(pen: Pen, { w, h }: Frame, light: GardenLight): void {
  const at = (x: number, y: number, width: number, height: number, fill: string): void =>
    box(pen, x * w, y * h, width * w, height * h, fill);
  const wall = css(light.wall);
  const shade = css(light.wallShade);
  const glass = css(light.glass);
  at(0.79, 0.452, 0.25, 0.1, wall);
  at(0.865, 0.392, 0.2, 0.07, wall);
  at(0.79, 0.452, 0.03, 0.1, shade);
  at(0.865, 0.392, 0.022, 0.06, shade);
  at(0.783, 0.446, 0.29, 0.008, wall);
  at(0.858, 0.386, 0.22, 0.008, wall);
  at(0.82, 0.454, 0.24, 0.006, shade);
  at(0.887, 0.394, 0.2, 0.005, shade);
  for (let bay = 0; bay < 7; bay += 1) at(0.832 + bay * 0.031, 0.47, 0.019, 0.074, glass);
  for (let bay = 0; bay < 4; bay += 1) at(0.902 + bay * 0.036, 0.41, 0.021, 0.024, glass);
}

interface Stroller extends Spot {
  readonly look: Look;
  readonly stance: Stance;
}

const R = 0.0105;
const STRIDE = 1.9;
const STEPS = 5;
const LISTENS = { ...STANCES.papers, tilt: 3 };
const EXPLAINS: Stance = { ...STANCES.speak, facing: -1 };

/** Both heads stroll a few steps and stop in the sun; their interpreters wait by the house. */
function strollersAt({ heads }: Stage, seconds: number): readonly Stroller[] {
  const left = STEPS * (1 - Math.min(1, seconds / garden.lasts)) ** 1.4;
  const x = 0.452 - left * 2 * STRIDE * R;
  const y = 0.872 - (x - 0.4) * 0.06;
  return [
    { look: ADVISERS.b[2], x: 0.735, y: 0.566, r: 0.004, facing: -1, stance: STANCES.stand },
    { look: ADVISERS.a[2], x: 0.71, y: 0.569, r: 0.004, facing: 1, stance: STANCES.stand },
    {
      look: headOf(heads.b, 'b'),
      x: x + 0.052,
      y: y - 0.014,
      r: R,
      facing: 1,
      stance: walking(-left - 0.16, EXPLAINS, STRIDE),
    },
    { look: headOf(heads.a, 'a'), x, y: y + 0.016, r: R, facing: 1, stance: walking(-left, LISTENS, STRIDE) },
  ];
}

/** Two heads of delegation, one shadow: both are one path, filled once. */
function shadows(pen: Pen, frame: Frame, light: GardenLight, fall: Fall, strollers: readonly Stroller[]): void {
  pen.beginPath();
  for (const stroller of strollers) {
    const { step, stride } = stroller.stance;
    trace(pen, bodyShadow(frame, stroller, stride * Math.cos(step * Math.PI), fall));
  }
  pen.fillStyle = light.shadow;
  pen.fill();
}

function company(pen: Pen, frame: Frame, stage: Stage, light: GardenLight, fall: Fall, seconds: number): void {
  const strollers = strollersAt(stage, seconds);
  shadows(pen, frame, light, fall, strollers);
  const ink = css(light.tint(mix(INK, light.sky.park, 0.3)));
  for (const stroller of strollers)
    drawPerson(pen, frame, stage.air, stroller, (edged) =>
      drawWalker(edged, stroller.look, stroller.stance, stage.masks, light.tint, ink),
    );
}
