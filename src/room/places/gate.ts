import { css, darker, lerp, mix, multiply, type Rgb, rgb } from '../../drawing/colour.ts';
import { box, disc, fade, line, type Pair, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { pale } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Season } from '../season.ts';
import type { Stage } from '../stage.ts';
import { drawTree } from '../tree.ts';
import { type CarPaint, drawCar } from './car.ts';
import { type Focus, through } from './lens.ts';
import { drawOutdoorFall, drawVista, outdoors, sunshine } from './vista.ts';

const FOCUS: Focus = { x: 0.045, y: 0.2, width: 0.965, height: 0.64 };
const GROUND = 0.565;
const ROAD = 0.775;
/** A metre of car, and how far it reaches to either side. */
const METRE = 0.0615;
const HALF = 2.46 * METRE;
/** The height of its lower edge. */
const SILL = ROAD - (0.31 * METRE * 16) / 9;
/** Low in the evening, and over the picture's middle at noon. */
const SUN = { x: 0.535, low: { y: 0.4, r: 0.052 }, high: { y: 0.16, r: 0.034 } } as const;
/** Where the light stands on the ground, far behind the gate; shadows run away from it. */
const FOOT = { x: 0.535, y: 0.5 } as const;
const PILLARS = [0.432, 0.628] as const;
const PILLAR = 0.0165;

/** A point on the ground carried away from the sun. */
const thrown = ({ w, h }: Frame, x: number, y: number, share: number): Pair => [
  (FOOT.x + (x - FOOT.x) * share) * w,
  (FOOT.y + (y - FOOT.y) * share) * h,
];

function shadow(pen: Pen, frame: Frame, from: number, to: number, y: number, long: number, fill: string): void {
  polygon(
    pen,
    [thrown(frame, from, y, 1), thrown(frame, to, y, 1), thrown(frame, to, y, long), thrown(frame, from, y, long)],
    fill,
  );
}

/** How high the sun stands, 0 to 1, between seven in the morning and six in the evening. */
const heightOf = (minutes: number): number => Math.max(0, Math.sin((Math.PI * (minutes - 420)) / (1080 - 420)));

/** Two cars leave the open gate, each its own way, and take the long shadows with them. */
export function drawGate(pen: Pen, frame: Frame, stage: Stage, way: number): void {
  through(pen, frame, FOCUS, (seen) => {
    const light = outdoors(stage.air);
    const clear = sunshine(stage.air);
    const { h, left, top, width, height } = seen;
    const dark = mix(pale(rgb('#12132C'), stage.air), light.park, 0.45);
    const noon = heightOf(stage.air.minutes);
    const long = (evening: number, midday: number): number => lerp(evening, midday, noon);
    const sun = {
      x: SUN.x,
      y: lerp(SUN.low.y, SUN.high.y, noon),
      r: lerp(SUN.low.r, SUN.high.r, noon),
    };
    drawVista(pen, seen, light, stage.air, { x: -0.02, shore: 0.505, scale: 0.95, sun, jet: 0, down: GROUND });
    trees(pen, seen, light, stage.air.season);
    wall(pen, seen, css(dark));
    const foot = Math.max(top + height, h) + 4;
    const ground = fade(
      pen,
      [0, GROUND * h],
      [0, foot],
      [
        [0, mix(light.floor, light.skyLow, 0.45)],
        [1, mix(light.floor, dark, 0.24)],
      ],
    );
    box(pen, left, GROUND * h, width, foot - GROUND * h, ground);
    const cast = css(mix(mix(light.floor, dark, 0.62), light.floor, 1 - (0.35 + 0.65 * clear)));
    shadow(pen, seen, -0.4, PILLARS[0] + PILLAR, GROUND, long(1.75, 1.3), cast);
    shadow(pen, seen, PILLARS[1] - PILLAR, 1.5, GROUND, long(1.75, 1.3), cast);
    for (const x of PILLARS) shadow(pen, seen, x - PILLAR, x + PILLAR, GROUND, long(26, 1.9), cast);
    gate(pen, seen, css(dark));
    const at: Readonly<Record<Seat, number>> = { a: lerp(0.4, 0.222, way), b: lerp(0.66, 0.838, way) };
    for (const x of Object.values(at)) shadow(pen, seen, x - HALF, x + HALF, SILL, long(7, 1.34), cast);
    for (const side of ['a', 'b'] as const) car(pen, seen, side, at[side], paintOf(light, dark));
    drawOutdoorFall(pen, seen, stage.air);
  });
}

const paintOf = (light: Light, dark: Rgb): CarPaint => ({
  body: multiply(rgb('#23252E'), mix([255, 255, 255], light.ambient, 0.5)),
  sill: mix(rgb('#4A4D59'), light.skyLow, 0.3),
  glass: mix(light.lakeFar, dark, 0.35),
  tyre: darker(dark, 0.75),
  lit: Math.max(0.35, light.shore),
});

function car(pen: Pen, { w, h }: Frame, side: Seat, x: number, paint: CarPaint): void {
  within(pen, () => {
    pen.translate(x * w, ROAD * h);
    pen.scale((side === 'a' ? -METRE : METRE) * w, METRE * w);
    drawCar(pen, paint, side);
  });
}

function trees(pen: Pen, { w, h }: Frame, light: Light, season: Season): void {
  const tone = mix(light.park, light.farHills, 0.22);
  for (const [index, [x, y, r]] of (
    [
      [-0.12, 0.44, 0.07],
      [0.02, 0.47, 0.055],
      [0.1, 0.45, 0.06],
      [0.245, 0.485, 0.04],
      [0.31, 0.5, 0.03],
      [0.72, 0.49, 0.034],
      [0.8, 0.44, 0.062],
      [0.92, 0.46, 0.05],
      [1.05, 0.42, 0.075],
    ] as const
  ).entries()) {
    const tree = { x: x * w, y: y * h, r: r * w, far: true, turning: index % 3 === 1 };
    drawTree(pen, tree, { ...light, trees: tone }, season);
  }
}

function wall(pen: Pen, { w, h, left, width }: Frame, fill: string): void {
  box(pen, left, 0.497 * h, (PILLARS[0] - PILLAR) * w - left, (GROUND - 0.497) * h + 1, fill);
  box(
    pen,
    (PILLARS[1] + PILLAR) * w,
    0.497 * h,
    left + width - (PILLARS[1] + PILLAR) * w,
    (GROUND - 0.497) * h + 1,
    fill,
  );
}

/** The pillars, and both leaves of the gate swung wide against the wall. */
function gate(pen: Pen, { w, h }: Frame, fill: string): void {
  for (const [index, x] of PILLARS.entries()) {
    box(pen, (x - PILLAR) * w, 0.385 * h, 2 * PILLAR * w, (GROUND + 0.012 - 0.385) * h, fill);
    box(pen, (x - PILLAR * 1.3) * w, 0.372 * h, 2.6 * PILLAR * w, 0.014 * h, fill);
    disc(pen, x * w, 0.352 * h, 0.0105 * w, fill);
    const turn = index === 0 ? 1 : -1;
    pen.lineCap = 'butt';
    for (let bar = 1; bar <= 4; bar += 1) {
      const at = (x + turn * (PILLAR + bar * 0.0085)) * w;
      const rise = (0.43 + bar * 0.009) * h;
      line(pen, [at, rise], [at, (GROUND + bar * 0.008) * h], 0.0022 * w, fill);
    }
    const end = (x + turn * (PILLAR + 0.036)) * w;
    line(pen, [x * w, 0.43 * h], [end, 0.468 * h], 0.0026 * w, fill);
    line(pen, [x * w, 0.545 * h], [end, 0.583 * h], 0.0026 * w, fill);
  }
}
