import { clamp, css, mix, type Rgb, rgb } from '../../drawing/colour.ts';
import { SHORE_LIGHT } from '../../drawing/palette.ts';
import { box, disc, fade, line, outline, type Pen, polygon, within } from '../../drawing/pen.ts';
import { type Air, jetOf, lightIn, paleLight } from '../atmosphere.ts';
import { drawJet } from '../jet.ts';
import { bankOf } from '../landscape.ts';
import type { Light, Token } from '../light.ts';
import { drawMountains } from '../mountains.ts';
import { type Frame, placed } from '../projection.ts';
import { drawClouds, drawHaze } from '../weather.ts';

const WHITE: Rgb = [255, 255, 255];
/** Where the far shore lies in the room's picture, and so in every view of the lake. */
export const SHORE = 0.2855;
export const WATER = 0.2988;

/** The sun low on the right and the snow glowing: out of doors the evening has more colour than the window shows. */
const GLOW: Partial<Record<Token, Rgb>> = {
  skyTop: rgb('#413A6E'),
  skyLow: rgb('#F2AC85'),
  snow: rgb('#F9C7A6'),
  snowShade: rgb('#C0838F'),
  farHills: rgb('#7C5984'),
  saleve: rgb('#383468'),
  strata: rgb('#544B80'),
  lakeFar: rgb('#DE9A8A'),
  lakeNear: rgb('#4A3F78'),
  park: rgb('#1E1C44'),
  trees: rgb('#2B2855'),
  floor: rgb('#B27C76'),
  wall: rgb('#E3B79C'),
  wallLeft: rgb('#B98A86'),
  ambient: rgb('#F2DCD2'),
};

/** The light out of doors: the hour and the weather without the mood of a room, and the evening's glow. */
export function outdoors(air: Air): Light {
  const light = lightIn({ ...air, mood: 0, stark: false });
  const dusk = clamp((air.minutes - 1000) / 80, 0, 1) * (1 - 0.7 * clamp((air.minutes - 1110) / 60, 0, 1));
  const glow = dusk * (1 - 0.8 * Math.max(air.rain, air.snow, air.cloud * 0.55));
  const glowing: Partial<Record<Token, Rgb>> = {};
  for (const [token, colour] of Object.entries(GLOW) as [Token, Rgb][])
    glowing[token] = mix(light[token], colour, glow);
  return paleLight({ ...light, ...glowing }, air);
}

/** How much of the sun comes through, 0 to 1. */
export const sunshine = (air: Air): number => 1 - Math.max(air.rain, air.snow, air.cloud * 0.75);

export interface Vista {
  /** Moves and enlarges the room's view of the lake about its far shore. */
  readonly x: number;
  readonly shore: number;
  readonly scale: number;
  /** The sun, in shares of the picture, where it is to be seen. */
  readonly sun?: { readonly x: number; readonly y: number; readonly r: number };
  /** How high the jet rises, as a share of what the weather allows. */
  readonly jet: number;
  /** Where the water ends, as a share of the height. */
  readonly down: number;
}

const NEAR_HILL = outline('-0.9 0.29, -0.5 0.262, -0.2 0.243, 0.02 0.235, 0.12 0.246, 0.3 0.29');
const GLINTS = outline(
  '0.02 0.316, 0.12 0.316, 0.31 0.3187, 0.4 0.3187, 0.34 0.3407, 0.52 0.3407, 0.44 0.3675, 0.5 0.3675, 0.68 0.326, 0.82 0.326, 0.74 0.3504, 0.98 0.3504, 0.88 0.3748, 0.92 0.3748, 1.02 0.333, 1.16 0.333, 0.1 0.352, 0.24 0.352',
);

/** Sky, Alps, Salève, lake and jet, as wide and as high as any frame needs. */
export function drawVista(pen: Pen, frame: Frame, light: Light, air: Air, vista: Vista): void {
  const { w, h, left, top, width } = frame;
  const shore = vista.shore * h;
  const sky = fade(
    pen,
    [0, shore - 0.62 * h],
    [0, shore],
    [
      [0, light.skyTop],
      [0.45, mix(light.skyTop, light.skyLow, 0.34)],
      [1, light.skyLow],
    ],
  );
  box(pen, left, top, width, shore - top + 1, sky);
  const clear = sunshine(air);
  if (vista.sun && clear > 0.05) {
    const { x, y, r } = vista.sun;
    disc(pen, x * w, y * h, r * w, css(rgb('#FFF4D6'), clear));
  }
  const lake = fade(
    pen,
    [0, shore],
    [0, vista.down * h],
    [
      [0, light.lakeFar],
      [1, light.lakeNear],
    ],
  );
  box(pen, left, shore, width, (vista.down - vista.shore) * h, lake);
  within(pen, () => {
    pen.translate(vista.x * w, shore - SHORE * h * vista.scale);
    pen.scale(vista.scale, vista.scale);
    polygon(pen, placed(frame, NEAR_HILL), css(light.farHills));
    drawMountains(pen, frame, light);
    box(pen, -1.5 * w, SHORE * h, 4 * w, (WATER - SHORE) * h, css(bankOf(light)));
    lights(pen, frame, light);
    pen.lineCap = 'butt';
    const glint = css(mix(light.skyLow, WHITE, 0.45), 0.7 - 0.5 * air.rain);
    const strokes = placed(frame, GLINTS);
    for (let at = 0; at + 1 < strokes.length; at += 2) {
      const [from, to] = [strokes[at], strokes[at + 1]];
      if (from && to) line(pen, from, to, 0.0022 * h, glint);
    }
    drawHaze(pen, frame, light, air);
    const rise = jetOf({ ...air, mood: 0 }) * vista.jet;
    const water = mix(light.snow, WHITE, 0.6);
    drawJet(pen, { x: 0.595 * w, y: 0.322 * h, height: 0.2 * h, rise, line: 0.0034 * w }, water);
    drawClouds(pen, { ...frame, left: -w, width: 3 * w }, light, air);
  });
}

function lights(pen: Pen, { w, h }: Frame, light: Light): void {
  if (light.shore <= 0) return;
  const fill = css(SHORE_LIGHT, light.shore);
  for (let index = 0; index < 110; index += 1) {
    const x = -0.3 + index * 0.0148 + ((index * 37) % 11) * 0.0006;
    const y = SHORE + 0.002 + ((index * 5) % 3) * 0.0036;
    box(pen, x * w, y * h, 0.0026 * w, 0.0022 * h, fill);
  }
}

/** Rain or snow over a whole frame. */
export function drawOutdoorFall(pen: Pen, frame: Frame, air: Air): void {
  const { w, h, left, top, width, height } = frame;
  if (air.rain > 0) {
    pen.lineCap = 'butt';
    const drop = css([222, 230, 238], 0.42 * air.rain);
    for (let index = 0; index < 130; index += 1) {
      const x = left + ((index * 0.6180339) % 1) * width * 1.05;
      const y = top + ((index * 0.7548777 + 0.13) % 1) * height;
      const long = (0.04 + ((index * 0.5698403) % 1) * 0.035) * h;
      line(pen, [x, y], [x - long * 0.22, y + long], 0.0011 * w, drop);
    }
  }
  if (air.snow > 0) {
    const flake = css(WHITE, 0.9 * air.snow);
    for (let index = 0; index < 130; index += 1) {
      const x = left + ((index * 0.6180339) % 1) * width;
      const y = top + ((index * 0.7548777 + 0.13) % 1) * height;
      disc(pen, x, y, (0.0012 + ((index * 0.5698403) % 1) * 0.0019) * w, flake);
    }
  }
}
