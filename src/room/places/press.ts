import { headOf } from '../../drawing/cast.ts';
import { css, darker, mix, rgb, type Tint } from '../../drawing/colour.ts';
import { easeBoth } from '../../drawing/easing.ts';
import { COLOURS, INK, METAL, SHEET } from '../../drawing/palette.ts';
import { box, capsule, disc, type Pen, polygon } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { type Air, litBy, pale } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { mixStance, STANCES, type Stance } from '../stance.ts';
import { drawWalker } from '../walker.ts';
import { drawCrowd } from './crowd.ts';
import { facadeTones } from './facade.ts';
import { type Focus, through } from './lens.ts';
import { drawPerson, type Spot } from './person.ts';
import { drawPlate } from './plate.ts';
import type { Scene } from './scene.ts';
import { drawOutdoorFall, drawVista, outdoors, sunshine } from './vista.ts';

const FOCUS: Focus = { x: 0.2, y: 0.1, width: 0.56, height: 0.75 };
/** With the umbrella over whoever speaks. */
const WET: Focus = { ...FOCUS, y: -0.05, height: 0.84 };
const WALL_END = 0.765;
const SPEAKER: Spot = { x: 0.375, y: 0.925, r: 0.0252, facing: 1 };
const STAND = 0.505;

/** Whoever spoke in public stands on the steps of their own mission, before microphones held out to them. */
export const press: Scene = {
  lasts: 1.6,
  sees: ({ air, masks, heads, by }) => [air, masks, heads, by],
  draw(pen, frame, stage, seconds) {
    const focus = isWet(stage.air) ? WET : FOCUS;
    // The delegation that faces left is seen from the other side.
    const x = stage.by === 'a' ? focus.x : 1 - focus.x - focus.width;
    through(pen, frame, { ...focus, x }, (seen) => {
      const light = outdoors(stage.air);
      drawVista(pen, seen, light, stage.air, {
        x: stage.by === 'a' ? 0.05 : -0.31,
        shore: 0.5,
        scale: 1.25,
        jet: 1,
        down: 0.72,
      });
      // From here on `seen` is mirrored with the pen.
      const facing = stage.by === 'a' ? seen : { ...seen, left: seen.w - seen.left - seen.width };
      if (stage.by === 'b') {
        pen.translate(seen.w, 0);
        pen.scale(-1, 1);
      }
      steps(pen, facing, stage, light, seconds);
      drawOutdoorFall(pen, facing, stage.air);
    });
  },
};

function steps(pen: Pen, seen: Frame, stage: Stage, light: Light, seconds: number): void {
  const { w, h } = seen;
  const tint = litBy(stage.air, light.ambient);
  facade(pen, seen, light, sunshine(stage.air), stage.by);
  drawPlate(pen, stage.by, 0.165 * w, 0.285 * h, 0.066 * w, tint);
  const look = headOf(stage.heads[stage.by], stage.by);
  drawPerson(pen, seen, stage.air, SPEAKER, (edged) =>
    drawWalker(edged, look, speaking(stage, seconds), stage.masks, tint, css(tint(INK))),
  );
  stand(pen, seen, light, stage.by, tint);
  drawCrowd(
    pen,
    seen,
    {
      ink: mix(pale(INK, stage.air), light.park, 0.3),
      glow: css(mix(light.skyLow, SHEET, 0.5)),
      suit: css(tint(COLOURS[stage.by])),
    },
    seconds,
  );
}

const isWet = ({ rain, snow }: Air): boolean => rain > 0.5 || snow > 0.5;

/** The hand opens as the microphones come up; in the rain the other one holds an umbrella. */
function speaking({ air }: Stage, seconds: number): Stance {
  const open = easeBoth((seconds - 0.5) / 0.8);
  const far = { x: 4.4, y: -13 };
  if (isWet(air)) return { ...STANCES.umbrella, far };
  return mixStance({ ...STANCES.papers, far: STANCES.speak.far }, { ...STANCES.papers, lean: 4, tilt: -4, far }, open);
}

function facade(pen: Pen, { w, h, left, top, height }: Frame, light: Light, clear: number, side: Seat): void {
  const { lit, shade } = facadeTones(light, clear);
  const foot = Math.max(top + height, h) + 4;
  const end = WALL_END * w;
  box(pen, left, top, end - left, foot - top, css(lit));
  polygon(
    pen,
    [
      [left, top - h],
      [0.02 * w, top - h],
      [0.02 * w, 0],
      [0.6 * w, 0.72 * h],
      [left, 0.72 * h],
    ],
    css(shade),
  );
  // The return of the wall, and the roof's edge.
  box(pen, end, top, 0.022 * w, foot - top, css(darker(shade, 0.9)));
  const glass = css(mix(light.lakeNear, light.saleve, 0.45));
  for (const x of [0.5, 0.6, 0.7] as const) {
    if (side === 'a') box(pen, (x - 0.028) * w, 0.1 * h, 0.056 * w, 0.2 * h, glass);
    else disc(pen, x * w, 0.2 * h, 0.034 * w, glass);
  }
  const stone = mix(light.floor, light.skyLow, 0.3);
  box(pen, left, 0.72 * h, 1.1 * w - left + w, foot - 0.72 * h, css(darker(stone, 0.94)));
  for (const [index, y] of [0.72, 0.765, 0.81, 0.855].entries()) {
    const reach = (0.83 + index * 0.05) * w;
    box(pen, left, y * h, reach - left, 0.03 * h, css(mix(stone, SHEET, 0.28 - 0.05 * index)));
    box(pen, left, (y + 0.03) * h, reach - left, 0.015 * h, css(darker(stone, 0.84)));
  }
}

/** A stand bristling with microphones that all lean one way. */
function stand(pen: Pen, { w, h }: Frame, light: Light, side: Seat, tint: Tint): void {
  const dark = css(mix(INK, light.park, 0.18));
  const metal = css(tint(METAL));
  for (const [index, [dx, dy]] of (
    [
      [-0.052, -0.075],
      [-0.043, -0.118],
      [-0.022, -0.14],
      [-0.002, -0.108],
      [-0.03, -0.055],
    ] as const
  ).entries()) {
    const tip = { x: (STAND + dx) * w, y: (0.56 + dy) * h };
    const root = { x: (STAND + dx * 0.25) * w, y: 0.57 * h };
    capsule(pen, root, tip, 0.0022 * w, 0.0026 * w, metal);
    const head = { x: tip.x - 0.011 * w, y: tip.y - 0.013 * h };
    capsule(pen, tip, head, 0.0062 * w, 0.0088 * w, index % 2 === 0 ? dark : css(tint(rgb('#5E6068'))));
  }
  polygon(
    pen,
    [
      [(STAND - 0.038) * w, 0.558 * h],
      [(STAND + 0.042) * w, 0.558 * h],
      [(STAND + 0.032) * w, 0.95 * h],
      [(STAND - 0.028) * w, 0.95 * h],
    ],
    dark,
  );
  box(pen, (STAND - 0.046) * w, 0.552 * h, 0.096 * w, 0.015 * h, css(mix(INK, light.skyLow, 0.25)));
  drawPlate(pen, side, (STAND + 0.002) * w, 0.64 * h, 0.013 * w, tint);
}
