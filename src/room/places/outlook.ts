import { css, mix, type Rgb } from '../../drawing/colour.ts';
import { SHORE_LIGHT, SUN } from '../../drawing/palette.ts';
import { box, disc, fade, line, outline, type Pen, within } from '../../drawing/pen.ts';
import { type Air, jetOf } from '../atmosphere.ts';
import { drawJet } from '../jet.ts';
import { bankOf } from '../landscape.ts';
import { type Light, sunAt } from '../light.ts';
import { drawMountains } from '../mountains.ts';
import type { Frame } from '../projection.ts';
import { drawSteamer } from '../steamer.ts';
import { drawClouds, drawFall, drawHaze } from '../weather.ts';

/** The room's view seen from elsewhere: how much larger, how far aside, and between which heights; shares of the picture. */
export interface Outlook {
  readonly scale: number;
  readonly left: number;
  readonly horizon: number;
  readonly foot: number;
}

const SHORE = 0.2855;
const BANK = 0.0133;
const JET_X = 0.539;
const WHITE: Rgb = [255, 255, 255];
const GLINTS = outline('0.02 0.16, 0.3 0.17, 0.2 0.06, 0.62 0.13, 0.74 0.19, 0.9 0.05');

/** Where the jet stands in an outlook, as a share of the width. */
export const jetX = ({ scale, left }: Outlook): number => JET_X * scale + left;

export function drawOutlook(pen: Pen, frame: Frame, light: Light, air: Air, outlook: Outlook): void {
  const { w, h, left, width } = frame;
  const { scale, horizon, foot } = outlook;
  const water = horizon + BANK * scale;
  const top = Math.min(frame.top, 0);
  const sky = fade(
    pen,
    [0, (horizon - 0.235 * scale) * h],
    [0, horizon * h],
    [
      [0, light.skyTop],
      [1, light.skyLow],
    ],
  );
  box(pen, left, top, width, horizon * h - top, sky);
  asInTheRoom(pen, frame, outlook, () => {
    sun(pen, frame, air);
    box(pen, -w, 0.272 * h, 1.25 * w, 0.02 * h, css(light.farHills));
    drawMountains(pen, frame, light);
  });
  box(pen, left, horizon * h, width, BANK * scale * h, css(bankOf(light)));
  shoreLights(pen, frame, light, outlook);
  const lake = fade(
    pen,
    [0, water * h],
    [0, foot * h],
    [
      [0, light.lakeFar],
      [1, light.lakeNear],
    ],
  );
  box(pen, left, water * h, width, (foot - water) * h, lake);
  glints(pen, frame, light, air, water, foot);
  asInTheRoom(pen, frame, outlook, () => {
    drawHaze(pen, frame, light, air);
    drawSteamer(pen, frame, light, air);
    const spray = mix(light.snow, WHITE, 0.6);
    const jet = { x: JET_X * w, y: 0.329 * h, height: 0.238 * h, rise: jetOf(air), line: 0.0038 * w };
    if (water + 0.03 * scale < foot) drawJet(pen, jet, spray);
    box(pen, 0.51 * w, 0.3282 * h, 0.0936 * w, 0.0036 * h, css(bankOf(light)));
    drawClouds(pen, frame, light, air);
  });
  drawFall(pen, frame, air, left / w, foot);
}

function asInTheRoom(pen: Pen, { w, h }: Frame, { scale, left, horizon }: Outlook, draw: () => void): void {
  within(pen, () => {
    pen.translate(left * w, (horizon - SHORE * scale) * h);
    pen.scale(scale, scale);
    draw();
  });
}

function sun(pen: Pen, { w, h }: Frame, air: Air): void {
  const { x, y } = sunAt(air.minutes);
  const shown = 1 - Math.max(air.rain, air.snow, air.cloud * 0.75);
  if (shown > 0.02 && y > -0.3) disc(pen, x * w, y * h, 0.0275 * w, css(mix(SUN, [255, 241, 208], 0.35), shown));
}

function shoreLights(pen: Pen, { w, h, left, width }: Frame, light: Light, { horizon, scale }: Outlook): void {
  if (light.shore <= 0) return;
  const lamp = css(SHORE_LIGHT, light.shore);
  for (let index = 0; index < 70; index += 1) {
    const x = left / w + ((index + ((index * 37) % 11) * 0.05) / 70) * (width / w);
    const y = horizon + (0.0022 + ((index * 5) % 3) * 0.0036) * scale;
    box(pen, x * w, y * h, 0.0026 * w, 0.0024 * h, lamp);
  }
}

function glints(pen: Pen, { w, h }: Frame, light: Light, air: Air, water: number, foot: number): void {
  pen.lineCap = 'butt';
  const glint = css(mix(light.skyLow, WHITE, 0.45), 0.66 - 0.5 * air.rain);
  GLINTS.forEach(([from, long], index) => {
    const y = water + (foot - water) * (0.16 + index * 0.13);
    line(pen, [from * w, y * h], [(from + long) * w, y * h], 0.0022 * h, glint);
  });
}
