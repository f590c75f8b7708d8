import { clamp, lerp, mix, type Rgb, rgb } from '../drawing/colour.ts';

export const TOKENS = [
  'skyTop',
  'skyLow',
  'snow',
  'snowShade',
  'farHills',
  'saleve',
  'strata',
  'lakeFar',
  'lakeNear',
  'park',
  'trees',
  'wall',
  'wallLeft',
  'floor',
  'frame',
  'ambient',
] as const;
export type Token = (typeof TOKENS)[number];

export type Light = Readonly<Record<Token, Rgb>> & {
  /** Opacity of the lamp cones at the lamp. */
  readonly lamp: number;
  /** Opacity of the lights on the far shore. */
  readonly shore: number;
};

interface Hour {
  readonly minutes: number;
  readonly colours: string;
  readonly lamp: number;
  readonly shore: number;
}

/** The table of the art direction, one column a line; colours in the order of `TOKENS`. */
export const HOURS: readonly Hour[] = [
  {
    minutes: 480,
    lamp: 0,
    shore: 0,
    colours:
      '#C6DDE8 #F7DDC2 #FFF6EA #CFD6E4 #A3B9CC #6B8BA6 #8FAAC0 #C3CCD4 #6E9AB4 #2A4A56 #3A5F6A #EFE3D2 #E4D6C2 #D3C2AB #FBF4E8 #FFF8EE',
  },
  {
    minutes: 600,
    lamp: 0,
    shore: 0,
    colours:
      '#B5D9E6 #F3EBDA #FFFFFF #C3DBE6 #8DB5C6 #4C8098 #76A5B8 #86BCD0 #3C84A6 #1F4A52 #2C606A #EFE8DB #E9E0D0 #D6CAB6 #FBF8F2 #FFFFFF',
  },
  {
    minutes: 780,
    lamp: 0,
    shore: 0,
    colours:
      '#8CC7E4 #E2F0F0 #FFFFFF #BFDCEC #82B4CC #3F7E9C #6CA6BE #6FB4D0 #2477A0 #1C5450 #2A6E66 #F4F0E8 #EEE8DC #DCD3C3 #FBF8F2 #FFFFFF',
  },
  {
    minutes: 960,
    lamp: 0,
    shore: 0,
    colours:
      '#93C3DC #F6E8CE #FFF8EC #C2D3DF #8FB0C0 #4F7D90 #86A9B0 #8FBCCB #3A7E9C #1F4A52 #2C606A #F1E6D2 #E7D9C0 #D6C6AA #FBF8F2 #FFF9EC',
  },
  {
    minutes: 1080,
    lamp: 0.25,
    shore: 0.6,
    colours:
      '#6C8DB8 #F3C09A #FFD6BC #C9A9B4 #8C8DA8 #4E5F88 #8A7F98 #D3A99A #4B6A98 #1F3346 #2D4558 #DCC6A8 #C8AF90 #B79E7F #F0E2CC #F6E6D6',
  },
  {
    minutes: 1140,
    lamp: 0.42,
    shore: 1,
    colours:
      '#1B2857 #8C7796 #D9A9A4 #8F829E #4E5680 #26315E #384472 #565D88 #182650 #0F1834 #182344 #B7A389 #97836C #86705A #D6C4A8 #ECDCCB',
  },
];

type Colours = Record<Token, Rgb>;

const COLUMNS: readonly (Hour & { readonly row: readonly Rgb[] })[] = HOURS.map((hour) => ({
  ...hour,
  row: hour.colours.split(' ').map(rgb),
}));

/** The light of the room at a minute of the day, before weather and mood. */
export function lightAt(minutes: number): Light {
  const after = COLUMNS.find((column) => column.minutes >= minutes) ?? COLUMNS[COLUMNS.length - 1];
  const before = COLUMNS.findLast((column) => column.minutes <= minutes) ?? COLUMNS[0];
  if (!after || !before) throw new Error('The light has no columns.');
  const span = after.minutes - before.minutes;
  const t = span > 0 ? (minutes - before.minutes) / span : 0;
  const colours = {} as Colours;
  TOKENS.forEach((token, index) => {
    colours[token] = mix(before.row[index] ?? [0, 0, 0], after.row[index] ?? [0, 0, 0], t);
  });
  return { ...colours, lamp: lerp(before.lamp, after.lamp, t), shore: lerp(before.shore, after.shore, t) };
}

/** Morning sun stands in the window and leaves by its top; places are shares of the picture. */
export function sunAt(minutes: number): { readonly x: number; readonly y: number } {
  const hours = minutes / 60 - 8;
  return { x: 0.33 + 0.145 * hours, y: 0.24 - 0.0425 * hours };
}

/** How strongly the sun's panes lie on the left wall: whole until ten, gone by noon. */
export const panesAt = (minutes: number): number => clamp((720 - minutes) / 120, 0, 1);

/** How far dusk has come: 0 by day, 1 from about 17:20. */
export const duskAt = (minutes: number): number => clamp((minutes - 1000) / 40, 0, 1);
