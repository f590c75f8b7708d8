import { type Air, jetOf } from './atmosphere.ts';
import { css, mix, type Rgb } from './colour.ts';
import { type Light, sunAt } from './light.ts';
import { SHORE_LIGHT, SUN } from './palette.ts';
import { box, disc, fade, line, outline, type Pair, type Pen, polygon, within } from './pen.ts';
import type { Frame } from './projection.ts';

const WHITE: Rgb = [255, 255, 255];
const SHORE_TOP = 0.2855;
const SHORE_BOTTOM = 0.2988;

/** Outlines as shares of the picture's width and height. */
const LITTLE_SNOW = outline('0.28 0.268, 0.294 0.2575, 0.3238 0.2287, 0.343 0.2348, 0.36 0.29, 0.28 0.29');
const FACE_LEFT = outline('0.343 0.2357, 0.376 0.1845, 0.3822 0.246, 0.3692 0.2735, 0.375 0.29, 0.352 0.29');
const FACE_LIT = outline(
  '0.376 0.1845, 0.395 0.189, 0.4177 0.1492, 0.4288 0.223, 0.4472 0.242, 0.4505 0.29, 0.37 0.29, 0.3692 0.2735, 0.3822 0.246',
);
const FACE_RIGHT = outline(
  '0.4177 0.1492, 0.4397 0.1754, 0.4625 0.1825, 0.489 0.226, 0.507 0.2202, 0.558 0.283, 0.564 0.29, 0.4505 0.29, 0.4472 0.242, 0.4288 0.223',
);
const MOLE = outline('0.4505 0.29, 0.4505 0.2855, 0.4966 0.2465, 0.5078 0.2465, 0.565 0.2855, 0.565 0.29');
const SALEVE = outline(
  '0.6562 0.2855, 0.7027 0.2403, 0.7365 0.2335, 0.7602 0.262, 0.807 0.1752, 0.8415 0.1535, 0.886 0.1462, 1 0.177, 1.08 0.212, 1.17 0.222, 1.3 0.262, 1.42 0.275, 1.42 0.292, 0.6562 0.292',
);
const STRATUM_TOP = outline(
  '0.7785 0.2285, 0.807 0.1752, 0.8415 0.1535, 0.886 0.1462, 1 0.177, 1.08 0.212, 1 0.1935, 0.886 0.1708, 0.838 0.1798',
);
const STRATUM_LOW = outline(
  '0.776 0.2357, 0.836 0.2015, 0.886 0.1955, 1 0.2212, 1.12 0.246, 1 0.2325, 0.886 0.2065, 0.835 0.2105',
);
const GLINTS: readonly Pair[][] = [
  [
    [0.309, 0.3187],
    [0.3983, 0.3187],
  ],
  [
    [0.3386, 0.3407],
    [0.5185, 0.3407],
  ],
  [
    [0.4437, 0.3675],
    [0.4959, 0.3675],
  ],
  [
    [0.6834, 0.326],
    [0.8187, 0.326],
  ],
  [
    [0.7438, 0.3504],
    [0.9835, 0.3504],
  ],
  [
    [0.8786, 0.3748],
    [0.921, 0.3748],
  ],
];
const TREES: readonly { readonly x: number; readonly y: number; readonly r: number; readonly far: boolean }[] = [
  { x: 0.3084, y: 0.3968, r: 0.0275, far: true },
  { x: 0.3571, y: 0.4237, r: 0.0186, far: false },
  { x: 0.8935, y: 0.4151, r: 0.0247, far: true },
  { x: 0.9389, y: 0.3932, r: 0.0186, far: false },
  { x: 1.0137, y: 0.3724, r: 0.0316, far: true },
  { x: 1.07, y: 0.4, r: 0.022, far: false },
];
const CLOUDS: readonly {
  readonly y: number;
  readonly depth: number;
  readonly swing: number;
  readonly alpha: number;
}[] = [
  { y: 0.165, depth: 0.075, swing: 0.05, alpha: 0.62 },
  { y: 0.238, depth: 0.055, swing: -0.045, alpha: 0.5 },
];

const placed = ({ w, h }: Frame, points: readonly Pair[]): Pair[] => points.map(([x, y]) => [x * w, y * h] as const);

function sky(pen: Pen, frame: Frame, light: Light): void {
  const { w, h } = frame;
  const fill = fade(
    pen,
    [0, 0.06 * h],
    [0, 0.2855 * h],
    [
      [0, light.skyTop],
      [1, light.skyLow],
    ],
  );
  box(pen, 0.2 * w, frame.top, 1.4 * w, 0.31 * h - frame.top, fill);
}

function sun(pen: Pen, { w, h, strip }: Frame, air: Air): void {
  const { x, y } = sunAt(air.minutes);
  const shown = 1 - Math.max(air.rain, air.cloud * 0.75);
  if (shown <= 0.02 || y < -0.1) return;
  disc(pen, x * w, y * h, (strip ? 0.024 : 0.0275) * w, css(mix(SUN, [255, 241, 208], 0.35), shown));
}

function alps(pen: Pen, frame: Frame, light: Light): void {
  polygon(pen, placed(frame, LITTLE_SNOW), css(light.snow));
  polygon(pen, placed(frame, FACE_LEFT), css(light.snowShade));
  polygon(pen, placed(frame, FACE_RIGHT), css(light.snowShade));
  polygon(pen, placed(frame, FACE_LIT), css(light.snow));
  const { w, h } = frame;
  pen.beginPath();
  pen.moveTo(0.2 * w, 0.275 * h);
  pen.quadraticCurveTo(0.326 * w, 0.231 * h, 0.3857 * w, 0.2855 * h);
  pen.lineTo(0.2 * w, 0.29 * h);
  pen.closePath();
  pen.fillStyle = css(light.farHills);
  pen.fill();
  polygon(pen, placed(frame, MOLE), css(light.farHills));
}

function saleve(pen: Pen, frame: Frame, light: Light): void {
  polygon(pen, placed(frame, SALEVE), css(light.saleve));
  polygon(pen, placed(frame, STRATUM_TOP), css(light.strata));
  polygon(pen, placed(frame, STRATUM_LOW), css(light.strata));
}

function shore(pen: Pen, { w, h }: Frame, light: Light): void {
  const bank = mix(light.park, light.saleve, 0.16);
  box(pen, 0.2 * w, SHORE_TOP * h, 1.4 * w, (SHORE_BOTTOM - SHORE_TOP) * h, css(bank));
  if (light.shore <= 0) return;
  const lamp = css(SHORE_LIGHT, light.shore);
  for (let index = 0; index < 74; index += 1) {
    const x = 0.296 + index * 0.0128 + ((index * 37) % 11) * 0.0006;
    const y = SHORE_TOP + 0.0022 + ((index * 5) % 3) * 0.0036;
    box(pen, x * w, y * h, 0.0026 * w, 0.0022 * h, lamp);
  }
}

function lake(pen: Pen, frame: Frame, light: Light, air: Air): void {
  const { w, h } = frame;
  const fill = fade(
    pen,
    [0, SHORE_BOTTOM * h],
    [0, 0.5 * h],
    [
      [0, light.lakeFar],
      [1, light.lakeNear],
    ],
  );
  box(pen, 0.2 * w, SHORE_BOTTOM * h, 1.4 * w, 0.26 * h, fill);
  const glint = css(mix(light.skyLow, WHITE, 0.45), 0.72 - 0.5 * air.rain);
  pen.lineCap = 'butt';
  for (const [from, to] of GLINTS.map((pair) => placed(frame, pair))) {
    if (from && to) line(pen, from, to, 0.0022 * h, glint);
  }
  sunPath(pen, frame, air);
}

/** A few strokes of the sun's colour on the water under it. */
function sunPath(pen: Pen, { w, h }: Frame, air: Air): void {
  const { x } = sunAt(air.minutes);
  const strength = (1 - Math.max(air.rain, air.cloud)) * Math.max(0, Math.min(1, (690 - air.minutes) / 90));
  if (strength <= 0) return;
  const colour = css(SUN, 0.5 * strength);
  [0.03, 0.021, 0.027, 0.015].forEach((half, index) => {
    const shift = (index % 2 === 0 ? 0.004 : -0.006) * w;
    const y = (0.309 + index * 0.0118) * h;
    line(pen, [(x - half) * w + shift, y], [(x + half) * w + shift, y], 0.0024 * h, colour);
  });
}

function jet(pen: Pen, { w, h }: Frame, light: Light, air: Air): void {
  const k = jetOf(air);
  const x = 0.539 * w;
  const base = 0.329 * h;
  const top = base - (0.008 + 0.23 * k) * h;
  const water = mix(light.snow, WHITE, 0.6);
  if (k > 0.02) {
    const width = (base - top) * 0.33;
    const tall = base - top;
    pen.beginPath();
    pen.moveTo(x + 0.001 * w, top);
    pen.bezierCurveTo(x + width * 0.55, top + tall * 0.04, x + width * 0.93, top + tall * 0.62, x + width, base);
    pen.lineTo(x, base);
    pen.closePath();
    pen.fillStyle = css(water, 0.45);
    pen.fill();
    box(pen, x - 0.0014 * w, base + 0.004 * h, 0.0028 * w, 0.062 * h * k, css(water, 0.28));
  }
  polygon(
    pen,
    [
      [x - 0.0006 * w, top],
      [x + 0.0009 * w, top],
      [x + 0.0021 * w, base],
      [x - 0.0017 * w, base],
    ],
    css(mix(water, WHITE, 0.5), k > 0.02 ? 1 : 0.55),
  );
  line(pen, [0.51 * w, 0.33 * h], [0.6036 * w, 0.33 * h], 0.0036 * h, css(mix(light.park, light.saleve, 0.16)));
}

function clouds(pen: Pen, { w, h }: Frame, light: Light, air: Air): void {
  if (air.cloud <= 0) return;
  const colour = mix(mix(light.skyLow, light.skyTop, 0.3), WHITE, 0.14);
  for (const { y, depth, swing, alpha } of CLOUDS) {
    const upper = y * h;
    const lower = (y + depth) * h;
    const bend = swing * h;
    pen.beginPath();
    pen.moveTo(0.2 * w, upper - bend * 0.4);
    pen.bezierCurveTo(0.45 * w, upper + bend * 1.6, 0.62 * w, upper - bend * 1.5, 0.84 * w, upper - bend * 0.2);
    pen.bezierCurveTo(1.0 * w, upper + bend * 0.5, 1.2 * w, upper - bend, 1.5 * w, upper);
    pen.lineTo(1.5 * w, lower);
    pen.bezierCurveTo(1.2 * w, lower - bend, 1.0 * w, lower + bend * 0.9, 0.82 * w, lower);
    pen.bezierCurveTo(0.62 * w, lower - bend * 1.2, 0.45 * w, lower + bend * 1.8, 0.2 * w, lower - bend * 0.5);
    pen.closePath();
    pen.fillStyle = css(colour, alpha * air.cloud * (0.45 + 0.55 * air.rain));
    pen.fill();
  }
}

/** Rain stands as strokes over the view, from a share of the width on and down to a share of the height. */
export function drawRain(pen: Pen, { w, h }: Frame, air: Air, from = 0.29, down = 0.48): void {
  if (air.rain <= 0) return;
  pen.lineCap = 'butt';
  const drop = css([222, 230, 238], 0.5 * air.rain);
  for (let index = 0; index < 110; index += 1) {
    const x = from + ((index * 0.6180339) % 1) * 1.05;
    const y = 0.05 + ((index * 0.7548777 + 0.13) % 1) * (down - 0.05);
    const long = 0.034 + ((index * 0.5698403) % 1) * 0.028;
    line(pen, [x * w, y * h], [(x - long * 0.22) * w, (y + long) * h], 0.0011 * w, drop);
  }
}

function park(pen: Pen, { w, h, right }: Frame & { right: number }, light: Light): void {
  pen.beginPath();
  pen.moveTo(0.29 * w, 0.405 * h);
  pen.quadraticCurveTo(0.64 * w, 0.534 * h, 1 * w, 0.412 * h);
  pen.quadraticCurveTo(1.2 * w, 0.36 * h, Math.max(right, 1.45 * w), 0.37 * h);
  pen.lineTo(Math.max(right, 1.45 * w), 0.56 * h);
  pen.lineTo(0.29 * w, 0.56 * h);
  pen.closePath();
  pen.fillStyle = css(light.park);
  pen.fill();
  for (const { x, y, r, far } of TREES) disc(pen, x * w, y * h, r * w, css(far ? light.trees : light.park));
}

/** Everything behind the glass. */
export function drawLandscape(pen: Pen, frame: Frame, light: Light, air: Air): void {
  within(pen, () => {
    sky(pen, frame, light);
    sun(pen, frame, air);
    alps(pen, frame, light);
    saleve(pen, frame, light);
    shore(pen, frame, light);
    lake(pen, frame, light, air);
    jet(pen, frame, light, air);
    clouds(pen, frame, light, air);
    park(pen, { ...frame, right: frame.left + frame.width }, light);
    drawRain(pen, frame, air);
  });
}
