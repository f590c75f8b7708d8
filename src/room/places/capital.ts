import { css, darker, mix, rgb } from '../../drawing/colour.ts';
import { SHORE_LIGHT, SUN } from '../../drawing/palette.ts';
import { box, disc, fade, type Pair, type Pen, polygon } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { paleLight } from '../atmosphere.ts';
import { type Light, lightAt } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Season } from '../season.ts';
import type { Stage } from '../stage.ts';

const DAY = 1440;
const NIGHT_ENDS = 350;
const DAWN = 480;

/** What the capital's clocks show: six hours behind Geneva, or one ahead; two in winter, which Moscow's clocks do not follow. */
export function capitalMinutes(seat: Seat, minutes: number, season: Season): number {
  const ahead = seat === 'a' ? -360 : season === 'winter' ? 120 : 60;
  return (minutes + ahead + DAY) % DAY;
}

/** The light there: the same table of hours, with a night at both ends. */
function lightThere(minutes: number): Light & { readonly night: number } {
  const night = Math.max(
    Math.min(1, Math.max(0, (DAWN - minutes) / (DAWN - NIGHT_ENDS))),
    Math.min(1, Math.max(0, (minutes - 1090) / 60)),
  );
  const dusk = lightAt(1140);
  if (minutes >= DAWN) return { ...lightAt(minutes), night };
  const dawn = lightAt(DAWN);
  const low = mix(dusk.skyLow, rgb('#3A3F70'), night);
  return {
    ...dawn,
    skyTop: mix(dawn.skyTop, dusk.skyTop, night),
    skyLow: mix(dawn.skyLow, low, night),
    farHills: mix(dawn.farHills, dusk.farHills, night),
    saleve: mix(dawn.saleve, dusk.saleve, night),
    park: mix(dawn.park, dusk.park, night),
    trees: mix(dawn.trees, dusk.trees, night),
    lakeFar: mix(dawn.lakeFar, mix(dusk.lakeFar, dusk.lakeNear, 0.4), night),
    lakeNear: mix(dawn.lakeNear, dusk.lakeNear, night),
    frame: mix(dawn.frame, mix(dusk.frame, dusk.skyTop, 0.55), night),
    night,
  };
}

interface Stones {
  readonly lit: string;
  readonly shade: string;
  readonly far: string;
  readonly dark: string;
  readonly lamp: (share?: number) => string;
}

const GROUND = 0.66;
const WATER = 0.71;

/** A capital beyond the line, to the right of the split: its hour, its sky, its river, its public buildings. */
export function drawCapital(pen: Pen, frame: Frame, { air, by }: Stage, minutes: number, answers: number): void {
  const { w, h, top, height, width, left } = frame;
  const light = paleLight(lightThere(minutes), air);
  const right = Math.max(left + width, w - left);
  const start = 0.3 * w;
  const foot = Math.max(top + height, h);
  const sky = fade(
    pen,
    [0, 0.1 * h],
    [0, GROUND * h],
    [
      [0, light.skyTop],
      [1, light.skyLow],
    ],
  );
  box(pen, start, Math.min(top, 0), right - start, GROUND * h - Math.min(top, 0), sky);
  if (light.night > 0.2) disc(pen, 0.6 * w, 0.245 * h, 0.02 * w, css(SUN, light.night));
  const stone = mix(light.frame, light.skyLow, 0.3);
  const stones: Stones = {
    lit: css(stone),
    shade: css(mix(stone, light.saleve, 0.42)),
    far: css(mix(light.farHills, light.skyLow, 0.35)),
    dark: css(mix(light.saleve, light.park, 0.35)),
    lamp: (share = 1) => css(SHORE_LIGHT, light.night * share),
  };
  if (by === 'a') washington(pen, frame, light, stones, answers);
  else moscow(pen, frame, light, stones, answers);
  box(pen, start, GROUND * h, right - start, (WATER - GROUND) * h, css(light.park));
  box(pen, start, WATER * h, right - start, foot - WATER * h, css(darker(light.park, 0.86)));
  river(pen, frame, light, right);
}

/** It begins where the cord ends. */
function river(pen: Pen, { w, h }: Frame, light: Light, right: number): void {
  const fill = fade(
    pen,
    [0.48 * w, 0],
    [w, 0],
    [
      [0, light.lakeNear],
      [1, light.lakeFar],
    ],
  );
  pen.beginPath();
  pen.moveTo(0.45 * w, 0.7345 * h);
  pen.bezierCurveTo(0.58 * w, 0.7345 * h, 0.68 * w, 0.7 * h, right, 0.696 * h);
  pen.lineTo(right, 0.812 * h);
  pen.bezierCurveTo(0.78 * w, 0.79 * h, 0.62 * w, 0.742 * h, 0.45 * w, 0.742 * h);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

const windows = (pen: Pen, { w, h }: Frame, spots: readonly Pair[], size: number, fill: string): void => {
  for (const [x, y] of spots) box(pen, x * w, y * h, size * w, size * 1.3 * h, fill);
};

/** An obelisk, a dome on long white wings, and trees. */
function washington(pen: Pen, frame: Frame, light: Light, stones: Stones, answers: number): void {
  const { w, h } = frame;
  const at = (x: number, y: number, width: number, height: number, fill: string): void =>
    box(pen, x * w, y * h, width * w, height * h, fill);
  at(0.52, 0.575, 0.5, 0.09, stones.far);
  at(0.56, 0.55, 0.09, 0.05, stones.far);
  at(0.95, 0.545, 0.2, 0.12, stones.far);
  dome(pen, frame, stones);
  const x = 0.66;
  polygon(
    pen,
    [
      [(x - 0.0105) * w, 0.215 * h],
      [x * w, 0.182 * h],
      [x * w, GROUND * h],
      [(x - 0.0165) * w, GROUND * h],
    ],
    stones.lit,
  );
  polygon(
    pen,
    [
      [x * w, 0.182 * h],
      [(x + 0.0105) * w, 0.215 * h],
      [(x + 0.0165) * w, GROUND * h],
      [x * w, GROUND * h],
    ],
    stones.shade,
  );
  for (const [tx, r, near] of [
    [0.535, 0.03, 0],
    [0.585, 0.022, 1],
    [0.617, 0.015, 0],
    [0.71, 0.016, 1],
    [0.738, 0.022, 0],
    [0.99, 0.03, 1],
    [1.06, 0.036, 0],
  ] as const)
    disc(pen, tx * w, (GROUND - 0.012) * h - r * 0.35 * w, r * w, css(near ? light.trees : light.park));
  windows(
    pen,
    frame,
    [
      [0.794, 0.606],
      [0.83, 0.606],
      [0.93, 0.606],
      [0.572, 0.585],
    ],
    0.0052,
    stones.lamp(0.75),
  );
  windows(pen, frame, [[0.948, 0.606]], 0.0068, css(SHORE_LIGHT, answers));
}

function dome(pen: Pen, { w, h }: Frame, stones: Stones): void {
  const at = (x: number, y: number, width: number, height: number, fill: string): void =>
    box(pen, x * w, y * h, width * w, height * h, fill);
  const middle = 0.87;
  at(middle - 0.105, 0.58, 0.21, 0.085, stones.lit);
  at(middle - 0.038, 0.555, 0.076, 0.11, stones.lit);
  at(middle - 0.105, 0.572, 0.21, 0.009, stones.shade);
  for (let column = 0; column < 12; column += 1)
    at(middle - 0.098 + column * 0.0168, 0.592, 0.0055, 0.06, stones.shade);
  at(middle - 0.033, 0.49, 0.066, 0.065, stones.lit);
  for (let column = 0; column < 6; column += 1) at(middle - 0.029 + column * 0.0108, 0.5, 0.0042, 0.046, stones.shade);
  at(middle - 0.037, 0.484, 0.074, 0.008, stones.shade);
  pen.beginPath();
  pen.moveTo((middle - 0.031) * w, 0.484 * h);
  pen.bezierCurveTo((middle - 0.031) * w, 0.42 * h, (middle - 0.014) * w, 0.394 * h, middle * w, 0.39 * h);
  pen.bezierCurveTo((middle + 0.014) * w, 0.394 * h, (middle + 0.031) * w, 0.42 * h, (middle + 0.031) * w, 0.484 * h);
  pen.closePath();
  pen.fillStyle = stones.lit;
  pen.fill();
  pen.beginPath();
  pen.moveTo((middle + 0.004) * w, 0.39 * h);
  pen.bezierCurveTo((middle + 0.016) * w, 0.394 * h, (middle + 0.031) * w, 0.42 * h, (middle + 0.031) * w, 0.484 * h);
  pen.lineTo((middle + 0.012) * w, 0.484 * h);
  pen.bezierCurveTo((middle + 0.016) * w, 0.44 * h, (middle + 0.012) * w, 0.41 * h, (middle + 0.004) * w, 0.39 * h);
  pen.fillStyle = stones.shade;
  pen.fill();
  at(middle - 0.006, 0.36, 0.012, 0.034, stones.lit);
  at(middle - 0.0014, 0.336, 0.0028, 0.026, stones.lit);
}

/** A stepped tower with a spire, a river wall with tent-roofed towers, and long ministries. */
function moscow(pen: Pen, frame: Frame, light: Light, stones: Stones, answers: number): void {
  const { w, h } = frame;
  const at = (x: number, y: number, width: number, height: number, fill: string): void =>
    box(pen, x * w, y * h, width * w, height * h, fill);
  at(0.52, 0.555, 0.13, 0.11, stones.far);
  at(0.57, 0.52, 0.05, 0.05, stones.far);
  at(0.9, 0.53, 0.3, 0.13, stones.far);
  const middle = 0.72;
  for (const [half, top, bottom] of [
    [0.068, 0.53, 0.67],
    [0.046, 0.44, 0.54],
    [0.029, 0.36, 0.45],
    [0.0165, 0.305, 0.37],
    [0.0085, 0.272, 0.31],
  ] as const) {
    at(middle - half, top, half, bottom - top, stones.lit);
    at(middle, top, half, bottom - top, stones.shade);
  }
  polygon(
    pen,
    [
      [(middle - 0.0045) * w, 0.272 * h],
      [middle * w, 0.16 * h],
      [(middle + 0.0045) * w, 0.272 * h],
    ],
    stones.shade,
  );
  for (const side of [-1, 1]) at(middle + side * 0.061 - 0.004, 0.506, 0.008, 0.025, stones.lit);
  for (const [x, top] of [
    [0.852, 0.4],
    [0.965, 0.45],
    [0.575, 0.47],
  ] as const) {
    at(x - 0.017, top + 0.11, 0.034, 0.67 - top - 0.11, stones.dark);
    at(x - 0.02, top + 0.102, 0.04, 0.012, stones.dark);
    polygon(
      pen,
      [
        [(x - 0.016) * w, (top + 0.104) * h],
        [x * w, (top - 0.02) * h],
        [(x + 0.016) * w, (top + 0.104) * h],
      ],
      stones.dark,
    );
  }
  at(0.4, 0.612, 0.8, 0.055, stones.dark);
  for (let merlon = 0; merlon < 48; merlon += 1) at(0.4 + merlon * 0.0166, 0.603, 0.0085, 0.012, stones.dark);
  for (const [x, r] of [
    [0.64, 0.014],
    [0.79, 0.018],
    [0.813, 0.012],
    [0.91, 0.016],
    [1.03, 0.02],
  ] as const)
    disc(pen, x * w, 0.668 * h - r * 0.4 * w, r * w, css(light.trees));
  windows(
    pen,
    frame,
    [
      [0.667, 0.555],
      [0.69, 0.585],
      [0.703, 0.475],
      [0.757, 0.555],
      [0.733, 0.395],
      [0.536, 0.59],
    ],
    0.0046,
    stones.lamp(0.75),
  );
  windows(pen, frame, [[0.708, 0.395]], 0.0062, css(SHORE_LIGHT, answers));
}
