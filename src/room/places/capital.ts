import { css, darker, mix, rgb } from '../../drawing/colour.ts';
import { SHORE_LIGHT, SUN } from '../../drawing/palette.ts';
import { box, disc, fade, type Pen, within } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { paleLight } from '../atmosphere.ts';
import { type Light, lightAt } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Season } from '../season.ts';
import type { Stage } from '../stage.ts';
import { drawMoscow } from './moscow.ts';
import { GROUND, type Skyline } from './skyline.ts';
import { drawWashington } from './washington.ts';

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

const WATER = 0.71;
const SKYLINES: Readonly<Record<Seat, (pen: Pen, skyline: Skyline) => void>> = { a: drawWashington, b: drawMoscow };

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
  const skyline: Skyline = {
    lit: css(stone),
    shade: css(mix(stone, light.saleve, 0.42)),
    far: css(mix(light.farHills, light.skyLow, 0.35)),
    dark: css(mix(light.saleve, light.park, 0.35)),
    trees: css(light.trees),
    park: css(light.park),
    window: css(SHORE_LIGHT, 0.75 * light.night),
    answer: css(SHORE_LIGHT, answers),
  };
  within(pen, () => {
    pen.scale(w, h);
    SKYLINES[by](pen, skyline);
  });
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
