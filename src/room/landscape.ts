import { css, mix, type Rgb } from '../drawing/colour.ts';
import { SHORE_LIGHT, SUN } from '../drawing/palette.ts';
import { box, disc, fade, line, outline, type Pen, within } from '../drawing/pen.ts';
import { type Air, jetOf } from './atmosphere.ts';
import { drawJet } from './jet.ts';
import { type Light, sunAt } from './light.ts';
import { drawMountains } from './mountains.ts';
import { type Frame, placed } from './projection.ts';
import type { Season } from './season.ts';
import { drawSteamer } from './steamer.ts';
import { drawTree, type Tree } from './tree.ts';
import { drawClouds, drawFall, drawHaze } from './weather.ts';

const WHITE: Rgb = [255, 255, 255];
const SHORE_TOP = 0.2855;
const SHORE_BOTTOM = 0.2988;

const GLINTS = [
  '0.309 0.3187, 0.3983 0.3187',
  '0.3386 0.3407, 0.5185 0.3407',
  '0.4437 0.3675, 0.4959 0.3675',
  '0.6834 0.326, 0.8187 0.326',
  '0.7438 0.3504, 0.9835 0.3504',
  '0.8786 0.3748, 0.921 0.3748',
].map(outline);
const TREES: readonly Tree[] = [
  { x: 0.3084, y: 0.3968, r: 0.0275, far: true, turning: true },
  { x: 0.3571, y: 0.4237, r: 0.0186, far: false },
  { x: 0.8935, y: 0.4151, r: 0.0247, far: true },
  { x: 0.9389, y: 0.3932, r: 0.0186, far: false, turning: true },
  { x: 1.0137, y: 0.3724, r: 0.0316, far: true },
  { x: 1.07, y: 0.4, r: 0.022, far: false },
];
/** The far shore. */
export const bankOf = (light: Light): Rgb => mix(light.park, light.saleve, 0.16);

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
  const shown = 1 - Math.max(air.rain, air.snow, air.cloud * 0.75);
  if (shown <= 0.02 || y < -0.1) return;
  disc(pen, x * w, y * h, (strip ? 0.024 : 0.0275) * w, css(mix(SUN, [255, 241, 208], 0.35), shown));
}

function shore(pen: Pen, { w, h }: Frame, light: Light): void {
  box(pen, 0.2 * w, SHORE_TOP * h, 1.4 * w, (SHORE_BOTTOM - SHORE_TOP) * h, css(bankOf(light)));
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

function pier(pen: Pen, { w, h }: Frame, light: Light): void {
  line(pen, [0.51 * w, 0.33 * h], [0.6036 * w, 0.33 * h], 0.0036 * h, css(bankOf(light)));
}

function jet(pen: Pen, frame: Frame, light: Light, air: Air): void {
  const { w, h } = frame;
  const water = mix(light.snow, WHITE, 0.6);
  const rise = jetOf(air);
  drawJet(pen, { x: 0.539 * w, y: 0.329 * h, height: 0.238 * h, rise, line: 0.0038 * w }, water);
  if (rise > 0) box(pen, 0.5376 * w, 0.333 * h, 0.0028 * w, 0.062 * h * rise, css(water, 0.28));
  pier(pen, frame, light);
}

function park(pen: Pen, { w, h, right }: Frame & { right: number }, light: Light, season: Season): void {
  pen.beginPath();
  pen.moveTo(0.29 * w, 0.405 * h);
  pen.quadraticCurveTo(0.64 * w, 0.534 * h, 1 * w, 0.412 * h);
  pen.quadraticCurveTo(1.2 * w, 0.36 * h, Math.max(right, 1.45 * w), 0.37 * h);
  pen.lineTo(Math.max(right, 1.45 * w), 0.56 * h);
  pen.lineTo(0.29 * w, 0.56 * h);
  pen.closePath();
  pen.fillStyle = css(light.park);
  pen.fill();
  for (const tree of TREES) drawTree(pen, { ...tree, x: tree.x * w, y: tree.y * h, r: tree.r * w }, light, season);
}

/** Everything behind the glass. */
export function drawLandscape(pen: Pen, frame: Frame, light: Light, air: Air): void {
  within(pen, () => {
    sky(pen, frame, light);
    sun(pen, frame, air);
    drawMountains(pen, frame, light);
    shore(pen, frame, light);
    lake(pen, frame, light, air);
    drawHaze(pen, frame, light, air);
    drawSteamer(pen, frame, light, air);
    jet(pen, frame, light, air);
    drawClouds(pen, frame, light, air);
    park(pen, { ...frame, right: frame.left + frame.width }, light, air.season);
    drawFall(pen, frame, air);
  });
}
