import { clamp, darker, lerp, mix, multiply, type Rgb, rgb, saturate, type Tint } from '../drawing/colour.ts';
import { duskAt, type Light, lightAt, type Token } from './light.ts';

/** What the air does to the picture: the hour, the weather, and how the two sides stand. */
export interface Air {
  readonly minutes: number;
  /** -1 strained, 0 even, +1 close. */
  readonly mood: number;
  readonly cloud: number;
  readonly rain: number;
}

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

export const moodOf = (trust: number): number => clamp((trust - 50) / 40, -1, 1);

/** Mood colours the walls most in the evening, when only lamps are left. */
export const shiftOf = (mood: number, minutes: number): number => {
  const amount = Math.abs(mood);
  return amount * lerp(0.3, 0.75 + 0.25 * amount, duskAt(minutes));
};

/** The light as it falls: hour, then weather outside, then mood inside. */
export function lightIn(air: Air): Light {
  const light = lightAt(air.minutes);
  const storm = Math.max(air.rain, air.cloud * 0.4);
  const shift = shiftOf(air.mood, air.minutes);
  const target = air.mood < 0 ? STRAINED : CLOSE;
  const share = stormLight(air.minutes);
  const drained = drainedBy(air.mood);
  const changed: Partial<Record<Token, Rgb>> = {};
  for (const token of Object.keys(STORM) as Token[]) {
    const weathered = mix(light[token], brighter(STORM[token] ?? light[token], share), storm);
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

const drainedBy = (mood: number): number => 1 - 0.12 * Math.max(0, -mood);

const WHITE = rgb('#FFFFFF');
const OVERCAST = rgb('#EBEFF4');

type Standing = 'head' | 'row' | 'table';
/** What the lamps leave to see by when trust is gone: heads of delegation have left the cone. */
const COLD_CAST: Readonly<Record<Standing, Rgb>> = { head: rgb('#A9AEC0'), row: rgb('#E4E2D8'), table: rgb('#DDDEE2') };
const WARM_CAST: Readonly<Record<Standing, Rgb>> = { head: rgb('#FFEBD2'), row: rgb('#FFEBD2'), table: rgb('#FFFBF1') };

/** How faces, clothes and things take the light. */
export function tintOf(air: Air, ambient: Rgb, standing: Standing): Tint {
  const depth = Math.abs(air.mood) * lerp(0.3, 1, duskAt(air.minutes));
  const cast = (air.mood < 0 ? COLD_CAST : WARM_CAST)[standing];
  const light = mix(ambient, cast, depth);
  const drained = drainedBy(air.mood);
  return (colour) => multiply(saturate(colour, drained), light);
}

/** The jet over the lake: weather can shut it, and so can the two at the table. */
export function jetOf(air: Air): number {
  const byMood = air.mood < 0 ? 1 + air.mood : 1 + 0.06 * air.mood;
  return Math.max(0, Math.min(byMood, 1.06 * (1 - air.rain)));
}
