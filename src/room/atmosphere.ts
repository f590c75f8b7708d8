import { clamp, darker, lerp, mix, multiply, type Rgb, rgb, saturate, type Tint } from '../drawing/colour.ts';
import { duskAt, type Light, lightAt, type Token } from './light.ts';
import type { Picture } from './picture.ts';
import type { Season } from './season.ts';

/** What the air does to the picture: the hour, the weather, and how the two sides stand. */
export interface Air {
  readonly minutes: number;
  /** -1 strained, 0 even, +1 close. */
  readonly mood: number;
  /** How far the blinds are down, as a share of the window. */
  readonly blind: number;
  readonly cloud: number;
  readonly rain: number;
  /** Snow that falls. */
  readonly snow: number;
  /** Whatever the season leaves on hills and trees. */
  readonly season: Season;
  readonly stark: boolean;
}

export const airOf = ({ minutes, weather, season, stark = false }: Picture, mood: number): Air => ({
  minutes,
  mood,
  blind: blindOf(mood),
  cloud: weather === 'fair' ? 0 : 1,
  rain: weather === 'rain' ? 1 : 0,
  snow: weather === 'snow' ? 1 : 0,
  season,
  stark,
});

/** The air part of the way from one to another: the clock and the bodies keep their own pace. */
export const mixAir = (from: Air, to: Air, clock: number, body: number): Air => ({
  season: to.season,
  stark: to.stark,
  minutes: lerp(from.minutes, to.minutes, clock),
  mood: lerp(from.mood, to.mood, body),
  blind: lerp(from.blind, to.blind, body),
  cloud: lerp(from.cloud, to.cloud, clock),
  rain: lerp(from.rain, to.rain, clock),
  snow: lerp(from.snow, to.snow, clock),
});

/** Autumn mornings lie in haze until the sun has had its way with them, about eleven. */
export const hazeOf = ({ season, minutes, cloud }: Air): number =>
  season === 'autumn' ? clamp((670 - minutes) / 150, 0, 1) * (1 - cloud) : 0;

const STRAINED: Partial<Record<Token, Rgb>> = {
  wall: rgb('#6F7A89'),
  wallLeft: rgb('#505A69'),
  floor: rgb('#434C5A'),
  frame: rgb('#98A3B0'),
};
const CLOSE: Partial<Record<Token, Rgb>> = {
  wall: rgb('#E2B278'),
  wallLeft: rgb('#C48A52'),
  floor: rgb('#A8713F'),
  frame: rgb('#F0CF9B'),
};
/** The view in a storm at half past six; other hours are lighter or darker by `stormLight`. */
const STORM: Partial<Record<Token, Rgb>> = {
  skyTop: rgb('#55606F'),
  skyLow: rgb('#77838F'),
  snow: rgb('#98A1A9'),
  snowShade: rgb('#8A939C'),
  farHills: rgb('#74808B'),
  saleve: rgb('#434F5C'),
  strata: rgb('#515D6A'),
  lakeFar: rgb('#697681'),
  lakeNear: rgb('#4A5763'),
  park: rgb('#1D262D'),
  trees: rgb('#2A353C'),
};
const STORM_HOURS: readonly (readonly [number, number])[] = [
  [480, 1.28],
  [780, 1.42],
  [960, 1.34],
  [1080, 1.1],
  [1110, 1],
  [1140, 0.72],
];

function stormLight(minutes: number): number {
  const [first] = STORM_HOURS;
  let [at, share] = first ?? [0, 1];
  for (const [next, nextShare] of STORM_HOURS) {
    if (minutes <= next)
      return next > at ? lerp(share, nextShare, clamp((minutes - at) / (next - at), 0, 1)) : nextShare;
    [at, share] = [next, nextShare];
  }
  return share;
}

const brighter = (colour: Rgb, share: number): Rgb =>
  darker(colour, share).map((value) => Math.min(255, value)) as unknown as Rgb;

/** Mood colours the walls: distrust at any hour, confidence most in the evening, when only lamps are left. */
export const shiftOf = (mood: number, minutes: number): number => {
  const amount = Math.abs(mood);
  return amount * lerp(mood < 0 ? 0.66 : 0.5, 0.75 + 0.25 * amount, duskAt(minutes));
};

/** The light as it falls: hour, then weather outside, then mood inside; stark, the same from far away. */
export const lightIn = (air: Air): Light => paleLight(fallingIn(air), air);

/** How far the world draws back from people and papers. */
const PALE = 0.62;

/** A colour of the world, stark as if seen from far away. */
export const pale = (colour: Rgb, { stark }: Pick<Air, 'stark'>): Rgb => (stark ? mix(colour, WHITE, PALE) : colour);

const isColour = (value: unknown): value is Rgb => Array.isArray(value);

/** The same with every colour of a light. */
export function paleLight<L extends object>(light: L, air: Pick<Air, 'stark'>): L {
  if (!air.stark) return light;
  const seen = Object.entries(light).map(([name, value]) => [name, isColour(value) ? pale(value, air) : value]);
  return Object.fromEntries(seen) as L;
}

function fallingIn(air: Air): Light {
  const light = lightAt(air.minutes);
  const storm = Math.max(air.rain, air.cloud * (air.snow > 0 ? 0.25 : 0.4));
  const shift = shiftOf(air.mood, air.minutes);
  const target = air.mood < 0 ? STRAINED : CLOSE;
  const share = stormLight(air.minutes);
  const drained = drainedBy(air.mood);
  const changed: Partial<Record<Token, Rgb>> = {};
  for (const token of Object.keys(STORM) as Token[]) {
    const seasoned = inSeason(light, token, air.season);
    const weathered = mix(seasoned, brighter(STORM[token] ?? seasoned, share), storm);
    changed[token] = saturate(weathered, drained);
  }
  for (const token of Object.keys(target) as Token[]) {
    const weathered = multiply(light[token], mix(WHITE, OVERCAST, storm));
    changed[token] = mix(weathered, target[token] ?? weathered, shift);
  }
  return {
    ...light,
    ...changed,
    ambient: multiply(light.ambient, mix(WHITE, OVERCAST, storm)),
    shore: light.shore * (1 - 0.85 * air.rain),
  };
}

/** How much snow lies where in winter. */
const SNOWED: Partial<Record<Token, number>> = { farHills: 0.55, saleve: 0.42, strata: 0.85, park: 0.84, trees: 0.3 };

const inSeason = (light: Light, token: Token, season: Season): Rgb =>
  season === 'winter' ? mix(light[token], mix(light.snowShade, light.snow, 0.5), SNOWED[token] ?? 0) : light[token];

const drainedBy = (mood: number): number => 1 - 0.12 * Math.max(0, -mood);

const WHITE = rgb('#FFFFFF');
const OVERCAST = rgb('#EBEFF4');

export type Standing = 'head' | 'row' | 'table';
/** What the lamps leave to see by when trust is gone: heads of delegation have left the cone. */
const COLD_CAST: Readonly<Record<Standing, Rgb>> = { head: rgb('#A9AEC0'), row: rgb('#E4E2D8'), table: rgb('#DDDEE2') };
const WARM_CAST: Readonly<Record<Standing, Rgb>> = { head: rgb('#FFEBD2'), row: rgb('#FFEBD2'), table: rgb('#FFFBF1') };

/** How faces, clothes and things take the light. */
export function tintOf(air: Air, ambient: Rgb, standing: Standing): Tint {
  const depth = Math.abs(air.mood) * lerp(air.mood < 0 ? 0.8 : 0.5, 1, duskAt(air.minutes));
  const cast = (air.mood < 0 ? COLD_CAST : WARM_CAST)[standing];
  const light = mix(ambient, cast, depth);
  const drained = drainedBy(air.mood);
  return litBy(air, light, drained);
}

/** How a thing takes a light; stark, it keeps its own colours. */
export const litBy = ({ stark }: Air, light: Rgb, saturation = 1): Tint =>
  stark ? (colour) => colour : (colour) => multiply(saturate(colour, saturation), light);

/** As far down as blinds come in this room. */
export const LOWEST = 0.4;

/** In distrust nobody looks out together any more. */
function blindOf(mood: number): number {
  const drawn = clamp((-mood - 0.28) / 0.4, 0, 1);
  return LOWEST * drawn * drawn * (3 - 2 * drawn);
}

/** The jet over the lake: weather can shut it, and so can the two at the table. */
export function jetOf(air: Air): number {
  const byMood = air.mood < 0 ? 1 + air.mood : 1 + 0.06 * air.mood;
  return Math.max(0, Math.min(byMood, 1.06 * (1 - Math.max(air.rain, 0.45 * air.snow))));
}
