import { headOf } from '../../drawing/cast.ts';
import { css, lerp, mix, multiply, type Rgb, type Tint } from '../../drawing/colour.ts';
import { INK } from '../../drawing/palette.ts';
import { type Pair, type Pen, trace, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { drawWalker, feetOf, STANCES, type Stance, walking } from '../walker.ts';
import { drawArcade, drawArcadeFloor, LIGHT_FOOT } from './arcade.ts';
import { type CorridorLight, corridorLight, corridorSun } from './corridorLight.ts';
import { drawCorridorView } from './corridorView.ts';
import type { Scene } from './scene.ts';

interface Walker {
  readonly side: Seat;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly stance: Stance;
}

/** One listens with the paper in hand, the other looks back and explains with an open hand. */
const WALKERS: readonly Walker[] = [
  {
    side: 'b',
    x: 0.4515,
    y: 0.898,
    r: 0.0166,
    stance: { ...walking(0, { ...STANCES.speak, near: { x: 2, y: -8.7 }, far: { x: 4, y: -10.8 } }, 1.75), facing: -1 },
  },
  {
    side: 'a',
    x: 0.3675,
    y: 0.936,
    r: 0.0169,
    stance: walking(0, STANCES.papers, 2.05),
  },
];

/** Two shadows, one shape: both are one path, filled once. */
function sharedShadow(pen: Pen, frame: Frame, light: CorridorLight, sunX: number): void {
  const { w, h } = frame;
  const lamp = { x: sunX * w, y: LIGHT_FOOT * h };
  pen.beginPath();
  for (const { x, y, r, stance } of WALKERS) {
    const feet = feetOf(stance);
    const unit = r * w;
    const foot = { x: x * w, y: y * h };
    const back = { x: foot.x + (feet.far.x - 0.7) * unit, y: foot.y + 0.04 * unit };
    const front = { x: foot.x + (feet.near.x + 1.7) * unit, y: foot.y + 0.06 * unit };
    const cast = (from: { x: number; y: number }, share: number): Pair => [
      lerp(lamp.x, from.x, share),
      lerp(lamp.y, from.y, share),
    ];
    const long = (frame.top + frame.height + 0.1 * h - lamp.y) / (foot.y - lamp.y);
    trace(pen, [
      [back.x, back.y],
      [back.x + unit, back.y - 0.75 * unit],
      [front.x - 1.6 * unit, front.y - 0.8 * unit],
      [front.x, front.y - 0.1 * unit],
      cast(front, lerp(1, long, 0.35)),
      cast(front, long),
      cast(back, long),
    ]);
  }
  pen.fillStyle = css(light.cast);
  pen.fill();
}

/** The corridor by the lake, where heads of delegation walk and nothing is said for the record. */
export const corridor: Scene = {
  lasts: 0,
  sees: ({ air, masks, heads }) => [air, masks, heads],
  draw: drawCorridor,
};

function drawCorridor(pen: Pen, frame: Frame, stage: Stage): void {
  const { w, h } = frame;
  const light = corridorLight(stage.air);
  const sunX = corridorSun(stage.air.minutes).x;
  const tint: Tint = (colour: Rgb) => multiply(colour, light.ambient);
  drawCorridorView(pen, frame, light, stage.air);
  drawArcade(pen, frame, light);
  drawArcadeFloor(pen, frame, light, sunX);
  sharedShadow(pen, frame, light, sunX);
  for (const { side, x, y, r, stance } of WALKERS) {
    within(pen, () => {
      pen.translate(x * w, y * h);
      pen.scale(r * w, r * w);
      drawWalker(
        pen,
        headOf(stage.heads[side], side),
        stance,
        stage.masks,
        tint,
        css(tint(mix(INK, light.arcade, 0.5))),
      );
    });
  }
}
