import { headOf, type Look } from '../../drawing/cast.ts';
import { clamp, css, mix, multiply, type Tint } from '../../drawing/colour.ts';
import { easeOut } from '../../drawing/easing.ts';
import { armsOf, drawFigure } from '../../drawing/figure.ts';
import { COLOURS, INK, SHEET, SKIN_SHADE, TABLE, TABLE_EDGE } from '../../drawing/palette.ts';
import { box, capsule, disc, type Pen, type Point, polygon, trace, within } from '../../drawing/pen.ts';
import { mixPose, poseFor, skeletonOf } from '../../drawing/pose.ts';
import { lightIn, tintOf } from '../atmosphere.ts';
import { drawClock } from '../clock.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { standOut } from '../standOut.ts';
import { capitalMinutes, drawCapital } from './capital.ts';
import type { Scene } from './scene.ts';

/** A line to the capital: Geneva on the caller's side of the picture, on the other the place that answers, in its own hour. */
export const phone: Scene = {
  lasts: 1.6,
  sees: ({ air, masks, heads, by }) => [air, masks, heads, by],
  draw: drawPhone,
};

const HEAD = { x: 0.262, y: 0.466 };
const R = 0.081;
const DESK = 0.865;
const CORD_ENDS = 0.738;
const SPLIT = { top: 0.545, bottom: 0.455 };
/** The split's place at a height of the picture. */
const splitAt = (y: number): number => SPLIT.top + (SPLIT.bottom - SPLIT.top) * y;

function drawPhone(pen: Pen, frame: Frame, stage: Stage, seconds: number): void {
  const { air, by } = stage;
  const there = capitalMinutes(by, air.minutes, air.season);
  const call: Call = { frame, stage, lifted: easeOut((seconds - 0.15) / 0.6), opens: easeOut((seconds - 0.45) / 0.75) };
  const facing = (draw: () => void): void =>
    within(pen, () => {
      if (by === 'b') {
        pen.translate(frame.w, 0);
        pen.scale(-1, 1);
      }
      draw();
    });
  facing(() => {
    drawCapital(pen, frame, stage, there, easeOut((seconds - 1.2) / 0.4));
    booth(pen, call);
  });
  clocks(pen, frame, stage, there);
  facing(() => caller(pen, call));
}

/** Where the call stands: the handset on its way to the ear, the line on its way open. */
interface Call {
  readonly frame: Frame;
  readonly stage: Stage;
  readonly lifted: number;
  readonly opens: number;
}

const edgeOf = ({ frame: { w, h }, opens }: Call, y: number): number => (splitAt(y / h) + 0.6 * (1 - opens)) * w;

/** Our side of the line, cut on a slant; it gives way as the call goes through. */
function booth(pen: Pen, call: Call): void {
  const { w, h, top, height, left, width } = call.frame;
  const light = lightIn(call.stage.air);
  const tint = tintOf(call.stage.air, light.ambient, 'table');
  const foot = top + height;
  const start = Math.min(left, w - left - width);
  const [upper, lower] = [edgeOf(call, top), edgeOf(call, foot)];
  within(pen, () => {
    pen.beginPath();
    trace(pen, [
      [start, top],
      [upper, top],
      [lower, foot],
      [start, foot],
    ]);
    pen.clip();
    const wall = mix(light.wallLeft, light.wall, 0.4);
    box(pen, start, top, 2 * w, height, css(wall));
    polygon(
      pen,
      [
        [0.1 * w, top],
        [0.62 * w, top],
        [0.2 * w, foot],
        [-0.32 * w, foot],
      ],
      css(mix(wall, light.frame, 0.4)),
    );
    const desk = DESK * h;
    box(pen, start, desk, 2 * w, Math.max(0, foot - desk), css(tint(TABLE)));
    box(pen, start, desk, 2 * w, 0.01 * h, css(tint(TABLE_EDGE)));
  });
  const half = 0.0022 * w;
  polygon(
    pen,
    [
      [upper - half, top],
      [upper + half, top],
      [lower + half, foot],
      [lower - half, foot],
    ],
    css(light.frame),
  );
}

/** The handset's middle from the head's, and where the wrist goes to hold it there. */
const GRIP = { x: 1.04, y: 2.04 };

function caller(pen: Pen, call: Call): void {
  const { frame, stage, lifted } = call;
  const { w, h } = frame;
  const { air, heads, by, masks } = stage;
  const tint = tintOf(air, lightIn(air).ambient, 'row');
  const look = headOf(heads[by], by);
  const held = { ...poseFor('listen', 0), lean: 2, back: 0.8, tilt: 7, farX: 0.2 };
  const { head } = skeletonOf(held, look.build);
  const raised = { ...held, nearX: head.x + GRIP.x + 0.6, nearY: head.y + GRIP.y };
  const pose = mixPose({ ...raised, nearX: raised.nearX + 0.6, nearY: raised.nearY + 2.6 }, raised, lifted);
  const unit = R * w;
  const wrist = armsOf(pose, look.build).near.hand;
  const there = armsOf(raised, look.build).near.hand;
  const below = { x: wrist.x - there.x, y: wrist.y - there.y };
  within(pen, () => {
    pen.beginPath();
    trace(pen, [
      [-w, frame.top],
      [edgeOf(call, frame.top), frame.top],
      [edgeOf(call, DESK * h), DESK * h],
      [-w, DESK * h],
    ]);
    pen.clip();
    pen.translate(HEAD.x * w - head.x * unit, HEAD.y * h - head.y * unit);
    pen.scale(unit, unit);
    standOut(pen, air, unit, (edged) => drawFigure(edged, look, pose, masks, tint));
  });
  const hand = { x: HEAD.x * w + below.x * unit, y: HEAD.y * h + below.y * unit };
  cord(pen, call, { x: hand.x + 1.02 * unit, y: hand.y + 1.6 * unit }, css(tint(INK)));
  within(pen, () => {
    pen.translate(hand.x, hand.y);
    pen.scale(unit, unit);
    standOut(pen, air, unit, (edged) => handset(edged, look, tint));
  });
}

/** Where four fingers come round the handset. */
const FINGERS = [0, 1, 2, 3].map((finger) => ({ x: 0.13 + 0.15 * finger, y: 0.83 + 0.2 * finger }));

function handset(pen: Pen, { skin }: Look, tint: Tint): void {
  const ink = css(tint(INK));
  capsule(pen, { x: -0.3, y: 0.2 }, { x: 0.72, y: 1.5 }, 0.17, 0.17, ink);
  capsule(pen, { x: -0.16, y: 0.02 }, { x: 0.02, y: 0.3 }, 0.3, 0.3, ink);
  capsule(pen, { x: 0.86, y: 1.22 }, { x: 0.98, y: 1.42 }, 0.26, 0.26, ink);
  for (const { x, y } of FINGERS) {
    capsule(
      pen,
      { x: x - 0.2, y: y + 0.06 },
      { x: x + 0.3, y: y - 0.2 },
      0.15,
      0.12,
      css(tint(multiply(skin, SKIN_SHADE))),
    );
    capsule(pen, { x: x - 0.2, y: y + 0.02 }, { x: x + 0.3, y: y - 0.24 }, 0.14, 0.115, css(tint(skin)));
  }
}

/** From the handset to the split, where it goes on as the river. */
function cord(pen: Pen, call: Call, from: Point, ink: string): void {
  const { w, h } = call.frame;
  const y = CORD_ENDS * h;
  const end = edgeOf(call, y);
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.bezierCurveTo(from.x + 0.01 * w, from.y + 0.1 * h, end - 0.06 * w, y, end, y);
  pen.lineWidth = 0.0052 * w;
  pen.lineCap = 'butt';
  pen.strokeStyle = ink;
  pen.stroke();
}

/** Geneva's time, and beside it the capital's with its delegation's mark. */
function clocks(pen: Pen, { w, h, left, top, width, strip }: Frame, { air, by }: Stage, there: number): void {
  const tint = tintOf(air, lightIn(air).ambient, 'table');
  const radius = (strip ? 0.03 : 0.034) * w;
  const inset = Math.max(0.06 * w, (by === 'a' ? left : w - left - width) + 0.05 * w);
  const place = (x: number): number => (by === 'a' ? inset + x * w : w - inset - x * w);
  const y = Math.max(0.125 * h, top + radius + 0.03 * h);
  drawClock(pen, place(0), y, radius, air.minutes, tint);
  drawClock(pen, place(0.087), y, radius, there, tint);
  const mark = 0.0075 * w;
  const below = y + radius + 0.03 * h;
  box(pen, place(0) - 2 * mark, below - 0.25 * mark, 4 * mark, 0.5 * mark, css(tint(mix(INK, SHEET, 0.3))));
  if (by === 'a') box(pen, place(0.087) - mark, below - mark, 2 * mark, 2 * mark, css(COLOURS.a));
  else disc(pen, place(0.087), below, mark * 1.1, css(COLOURS.b));
}
