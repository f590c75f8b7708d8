import { clamp, lerp, mix, multiply, type Rgb, rgb } from '../../drawing/colour.ts';
import { SHORE_LIGHT } from '../../drawing/palette.ts';
import { type Air, lightIn, paleLight } from '../atmosphere.ts';

/** The arcade's own light: the view is the room's by day and turns to evening glow by itself. */
export interface CorridorLight {
  readonly skyTop: Rgb;
  readonly skyMid: Rgb;
  readonly skyLow: Rgb;
  readonly snow: Rgb;
  readonly snowShade: Rgb;
  readonly farHills: Rgb;
  readonly saleve: Rgb;
  readonly strata: Rgb;
  readonly bank: Rgb;
  readonly lakeFar: Rgb;
  readonly lakeNear: Rgb;
  readonly arcade: Rgb;
  readonly floorFar: Rgb;
  readonly floorNear: Rgb;
  readonly shade: Rgb;
  readonly cast: Rgb;
  readonly sun: Rgb;
  readonly ambient: Rgb;
  readonly lamps: Rgb;
  readonly shore: number;
  readonly clear: number;
}

type Colours = { readonly [Key in keyof CorridorLight as CorridorLight[Key] extends Rgb ? Key : never]: Rgb };

const EVENING: Colours = {
  skyTop: rgb('#413A6E'),
  skyMid: rgb('#8A5C86'),
  skyLow: rgb('#F2AC85'),
  snow: rgb('#F6C4A8'),
  snowShade: rgb('#C98C96'),
  farHills: rgb('#7C5984'),
  saleve: rgb('#383468'),
  strata: rgb('#544B80'),
  bank: rgb('#1E1C44'),
  lakeFar: rgb('#D98F86'),
  lakeNear: rgb('#5A4880'),
  arcade: rgb('#12132C'),
  floorFar: rgb('#E39C7F'),
  floorNear: rgb('#9C5F79'),
  shade: rgb('#48325C'),
  cast: rgb('#2A1D48'),
  sun: rgb('#FFEACB'),
  ambient: rgb('#F2DCD2'),
  lamps: SHORE_LIGHT,
};

const NIGHT: Partial<Colours> = {
  skyTop: rgb('#161B40'),
  skyMid: rgb('#3B3566'),
  skyLow: rgb('#8C6480'),
  snow: rgb('#B58C9C'),
  snowShade: rgb('#7F6A8C'),
  farHills: rgb('#433F70'),
  saleve: rgb('#1C1E46'),
  strata: rgb('#2C2C5A'),
  lakeFar: rgb('#6E567E'),
  lakeNear: rgb('#242650'),
  floorFar: rgb('#8A6480'),
  floorNear: rgb('#4A3A60'),
  shade: rgb('#2C2549'),
  cast: rgb('#1A1636'),
  ambient: rgb('#CFC4D6'),
};

function dayOf(air: Air): CorridorLight {
  const light = lightIn({ ...air, mood: 0, stark: false });
  const grey = Math.max(air.rain, air.snow, air.cloud * 0.5);
  const stone = mix(rgb('#22384A'), light.park, 0.2);
  const sunlit = mix(light.floor, light.skyLow, 0.35);
  return {
    skyTop: light.skyTop,
    skyMid: mix(light.skyTop, light.skyLow, 0.55),
    skyLow: light.skyLow,
    snow: light.snow,
    snowShade: light.snowShade,
    farHills: light.farHills,
    saleve: light.saleve,
    strata: light.strata,
    bank: mix(light.park, light.saleve, 0.16),
    lakeFar: light.lakeFar,
    lakeNear: light.lakeNear,
    arcade: stone,
    floorFar: sunlit,
    floorNear: mix(light.floor, stone, 0.16),
    shade: mix(multiply(light.floor, rgb('#B3B9C4')), sunlit, grey * 0.75),
    cast: mix(stone, light.floor, 0.34 + grey * 0.26),
    sun: rgb('#FFF4D6'),
    ambient: light.ambient,
    lamps: SHORE_LIGHT,
    shore: 0,
    clear: 1 - grey,
  };
}

function blend(from: CorridorLight, to: Partial<Colours>, t: number): CorridorLight {
  const blended: Partial<Record<keyof Colours, Rgb>> = {};
  for (const key of Object.keys(to) as (keyof Colours)[]) blended[key] = mix(from[key], to[key] ?? from[key], t);
  return { ...from, ...blended };
}

export function corridorLight(air: Air): CorridorLight {
  const glow = clamp((air.minutes - 1000) / 95, 0, 1);
  const night = clamp((air.minutes - 1125) / 75, 0, 1) * 0.8;
  const day = dayOf(air);
  const wet = Math.max(air.rain, air.cloud * 0.5);
  const evening = blend(blend(day, EVENING, glow * (1 - 0.8 * wet)), NIGHT, night);
  return paleLight({ ...evening, shore: clamp((air.minutes - 1050) / 60, 0, 1) }, air);
}

/** Seen from the arcade the sun crosses the bays: over the Alps in the morning, behind the Salève at dusk. */
export function corridorSun(minutes: number): { readonly x: number; readonly y: number; readonly r: number } {
  const t = clamp((minutes - 450) / (1110 - 450), 0, 1.08);
  return { x: lerp(0.12, 0.8475, t), y: 0.2065 - 1.25 * t * Math.max(0, 1 - t), r: 0.0604 };
}
