import { css, mix } from '../../drawing/colour.ts';
import { box, disc, fade, line, outline, type Pen, polygon } from '../../drawing/pen.ts';
import { type Air, jetOf } from '../atmosphere.ts';
import { drawJet } from '../jet.ts';
import { type Frame, placed } from '../projection.ts';
import { drawFall } from '../weather.ts';
import { FLOOR, RAIL, TOP } from './arcade.ts';
import { type CorridorLight, corridorSun } from './corridorLight.ts';

const SHORE = 0.513;
const WATER = 0.531;

const MONT_BLANC_LIT = outline(
  '-0.12 0.36, 0.0 0.375, 0.055 0.404, 0.08 0.42, 0.1335 0.331, 0.168 0.342, 0.2053 0.28, 0.216 0.398, 0.247 0.43, 0.254 0.513, -0.12 0.513',
);
const MONT_BLANC_SHADE = outline(
  '0.2053 0.28, 0.233 0.3195, 0.2675 0.331, 0.294 0.381, 0.3427 0.405, 0.4213 0.508, 0.43 0.513, 0.254 0.513, 0.247 0.43, 0.216 0.398',
);
const FAR_HILL = outline('0.243 0.513, 0.294 0.47, 0.32 0.437, 0.3427 0.449, 0.4213 0.509, 0.425 0.513');
const SALEVE = outline(
  '0.505 0.516, 0.531 0.491, 0.5845 0.44, 0.6264 0.43, 0.6532 0.46, 0.666 0.477, 0.7088 0.388, 0.735 0.331, 0.788 0.2935, 0.853 0.2825, 0.9746 0.3205, 1.05 0.37, 1.19 0.42, 1.19 0.516',
);
const SALEVE_LOWER = outline(
  '0.505 0.516, 0.531 0.491, 0.5845 0.44, 0.6264 0.43, 0.6532 0.46, 0.666 0.477, 0.7088 0.39, 0.7308 0.3755, 0.78 0.341, 0.853 0.3245, 0.9746 0.357, 1.05 0.405, 1.19 0.445, 1.19 0.516',
);
const GLINTS = outline(
  '-0.0465 0.0465, -0.028 0.0405, -0.0615 0.0445, -0.0245 0.0315, -0.0485 0.039, -0.055 0.07, -0.04 0.035',
);

/** The lake, the mountains and the low sun between the pillars. */
export function drawCorridorView(pen: Pen, frame: Frame, light: CorridorLight, air: Air): void {
  const { w, h } = frame;
  const sky = fade(
    pen,
    [0, TOP * h],
    [0, SHORE * h],
    [
      [0, light.skyTop],
      [0.5, light.skyMid],
      [1, light.skyLow],
    ],
  );
  box(pen, -0.15 * w, 0, 1.4 * w, SHORE * h, sky);
  const sun = corridorSun(air.minutes);
  if (light.clear > 0.05) disc(pen, sun.x * w, sun.y * h, sun.r * w, css(light.sun, light.clear));
  polygon(pen, placed(frame, MONT_BLANC_LIT), css(light.snow));
  polygon(pen, placed(frame, MONT_BLANC_SHADE), css(light.snowShade));
  polygon(pen, placed(frame, FAR_HILL), css(light.farHills));
  polygon(pen, placed(frame, SALEVE), css(light.strata));
  polygon(pen, placed(frame, SALEVE_LOWER), css(light.saleve));
  box(pen, -0.15 * w, SHORE * h, 1.4 * w, (WATER - SHORE) * h, css(light.bank));
  const lake = fade(
    pen,
    [0, WATER * h],
    [0, RAIL * h],
    [
      [0, light.lakeFar],
      [1, light.lakeNear],
    ],
  );
  box(pen, -0.15 * w, WATER * h, 1.4 * w, (FLOOR - WATER) * h, lake);
  shoreLights(pen, frame, light);
  glints(pen, frame, light, sun.x);
  drawCorridorJet(pen, frame, light, air);
  drawFall(pen, frame, air, 0, 0.6);
}

function shoreLights(pen: Pen, { w, h }: Frame, light: CorridorLight): void {
  if (light.shore <= 0) return;
  const fill = css(light.lamps, light.shore);
  for (let index = 0; index < 62; index += 1) {
    const x = -0.12 + index * 0.0213 + ((index * 31) % 7) * 0.0011;
    const y = SHORE + 0.003 + ((index * 2) % 3) * 0.0045;
    box(pen, x * w, y * h, 0.0033 * w, 0.0034 * h, fill);
  }
}

function glints(pen: Pen, { w, h }: Frame, light: CorridorLight, sunX: number): void {
  pen.lineCap = 'butt';
  GLINTS.forEach(([from, to], index) => {
    const y = (0.5415 + index * 0.0133) * h;
    line(pen, [(sunX + from) * w, y], [(sunX + to) * w, y], 0.0047 * h, css(light.sun, 0.95 * light.clear));
  });
}

function drawCorridorJet(pen: Pen, { w, h }: Frame, light: CorridorLight, air: Air): void {
  const rise = jetOf(air);
  if (rise <= 0.02) return;
  const water = mix(light.snow, [255, 255, 255], 0.55);
  drawJet(pen, { x: 0.571 * w, y: 0.546 * h, height: 0.2795 * h, rise, line: 0.0044 * w }, water);
}
