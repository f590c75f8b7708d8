import { headOf } from '../../drawing/cast.ts';
import { clamp, css, lerp, mix } from '../../drawing/colour.ts';
import { easeBoth } from '../../drawing/easing.ts';
import { INK } from '../../drawing/palette.ts';
import { type Pair, type Pen, trace } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { litBy } from '../atmosphere.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { feetOf, mixStance, STANCES, type Stance, walking } from '../stance.ts';
import { drawWalker } from '../walker.ts';
import { drawArcade, drawArcadeFloor, LIGHT_FOOT } from './arcade.ts';
import { type CorridorLight, corridorLight, corridorSun } from './corridorLight.ts';
import { drawCorridorView } from './corridorView.ts';
import { type Focus, through } from './lens.ts';
import { drawPerson } from './person.ts';
import type { Scene } from './scene.ts';

interface Walker {
  readonly side: Seat;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly stance: Stance;
}

const LASTS = 4.8;
/** How far they have still to go when one comes in, as a share of the width. */
const WAY = 0.2;

/** One listens with the paper in hand, the other looks back and explains with an open hand. */
const LISTENS: Stance = STANCES.papers;
const SAYS: Stance = { ...STANCES.speak, near: { x: 2, y: -8.7 }, far: { x: 4, y: -10.8 }, facing: -1 };
const THINKS: Stance = { ...SAYS, far: { x: 2.6, y: -9.2 }, tilt: 4 };

/** They walk in from the left, the slower the nearer to where they stop, and the point is made as they stop. */
function walkersAt(seconds: number): readonly Walker[] {
  const t = Math.min(1, seconds / LASTS);
  const left = WAY * (1 - t) ** 1.5;
  const made = clamp((t - 0.35) / 0.4, 0, 1);
  const walker = (side: Seat, x: number, y: number, r: number, stance: Stance, stride: number): Walker => ({
    side,
    x: x - left,
    y,
    r,
    stance: walking(-left / (2 * stride * r), stance, stride),
  });
  return [
    walker('b', 0.4515, 0.898, 0.0166, mixStance(THINKS, SAYS, easeBoth(made)), 1.75),
    walker('a', 0.3675, 0.936, 0.0169, LISTENS, 2.05),
  ];
}

/** Two shadows, one shape: both are one path, filled once. Each falls from two feet and closes above the knee. */
function sharedShadow(pen: Pen, frame: Frame, light: CorridorLight, sunX: number, walkers: readonly Walker[]): void {
  const { w, h } = frame;
  const lamp = { x: sunX * w, y: LIGHT_FOOT * h };
  pen.beginPath();
  for (const { x, y, r, stance } of walkers) {
    const { near, far } = feetOf(stance);
    const [back, front] = near.x < far.x ? [near, far] : [far, near];
    const unit = r * w;
    const foot = { x: x * w, y: y * h };
    const long = (frame.top + frame.height + 0.1 * h - lamp.y) / (foot.y - lamp.y);
    const cast = (across: number, up: number, share: number): Pair => [
      lerp(lamp.x, foot.x + across * unit, lerp(1, long, share)),
      lerp(lamp.y, foot.y + up * unit, lerp(1, long, share)),
    ];
    trace(pen, [
      cast(back.x - 0.55, 0.06, 0),
      cast(back.x - 0.3, -0.5, 0),
      cast(back.x + 1.6, -0.1, 0),
      cast(lerp(back.x + 1.2, front.x, 0.45), 0, 0.16),
      cast(front.x - 0.4, -0.3, 0),
      cast(front.x + 0.8, -0.6, 0),
      cast(front.x + 1.7, 0.06, 0),
      cast(front.x + 1.5, 0.06, 0.35),
      cast(front.x + 1.5, 0.06, 1),
      cast(back.x - 0.55, 0.06, 1),
    ]);
  }
  pen.fillStyle = css(light.cast);
  pen.fill();
}

const FOCUS: Focus = { x: 0.2, y: 0.2, width: 0.6, height: 0.765 };

/** The corridor by the lake, where heads of delegation walk and nothing is said for the record. */
export const corridor: Scene = {
  lasts: LASTS,
  sees: ({ air, masks, heads }) => [air, masks, heads],
  draw: (pen, frame, stage, seconds) => through(pen, frame, FOCUS, (seen) => drawCorridor(pen, seen, stage, seconds)),
};

function drawCorridor(pen: Pen, frame: Frame, stage: Stage, seconds: number): void {
  const light = corridorLight(stage.air);
  const sunX = corridorSun(stage.air.minutes).x;
  const tint = litBy(stage.air, light.ambient);
  const ink = css(tint(mix(INK, light.arcade, 0.5)));
  drawCorridorView(pen, frame, light, stage.air);
  drawArcade(pen, frame, light);
  drawArcadeFloor(pen, frame, light, sunX);
  const walkers = walkersAt(seconds);
  sharedShadow(pen, frame, light, sunX, walkers);
  for (const { side, stance, ...spot } of walkers)
    drawPerson(pen, frame, stage.air, { ...spot, facing: 1 }, (edged) =>
      drawWalker(edged, headOf(stage.heads[side], side), stance, stage.masks, tint, ink),
    );
}
