import { PALETTE } from './tokens.ts';

/** The lake in the lens of the mark: at four hours as the art direction has them, and as a card prints it. */
const DAY = {
  sky: '#bfe0ec',
  alps: '#82b4cc',
  snow: '#ffffff',
  hill: '#3f7e9c',
  strata: '#6ca6be',
  water: '#1f6c93',
  veil: '#e6f3f8',
  jet: '#ffffff',
  lights: 'transparent',
  wave: '#9ccbe0',
};
export type LakeColour = keyof typeof DAY;
export const LAKE = {
  morning: {
    ...DAY,
    sky: '#f7ddc2',
    alps: '#a3b9cc',
    snow: '#fff6ea',
    hill: '#6b8ba6',
    strata: '#8faac0',
    water: '#5f8ba6',
    veil: '#f3ece4',
    wave: '#f3ddc6',
  },
  day: DAY,
  evening: {
    ...DAY,
    sky: '#f3c09a',
    alps: '#8c8da8',
    snow: '#ffd6bc',
    hill: '#4e5f88',
    strata: '#8a7f98',
    water: '#3d5887',
    veil: '#f6dcc8',
    jet: '#fff1e4',
    wave: '#f3c09a',
  },
  night: {
    sky: '#1b2857',
    alps: '#4e5680',
    snow: '#d9a9a4',
    hill: '#2b3566',
    strata: '#3c477c',
    water: '#0d1230',
    veil: '#8fa3cf',
    jet: '#d5def5',
    lights: '#ffdf9e',
    wave: '#7482b8',
  },
  printed: {
    sky: PALETTE.paper[0],
    alps: '#b9b4a7',
    snow: '#b9b4a7',
    hill: PALETTE.mute[0],
    strata: PALETTE.mute[0],
    water: PALETTE.ink[0],
    veil: '#c8d8df',
    jet: '#c8d8df',
    lights: 'transparent',
    wave: PALETTE.paper[0],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<LakeColour, string>>>>;

interface Part {
  readonly colour: LakeColour;
  readonly d: string;
  /** Drawn as a line, two units wide. */
  readonly line?: true;
}

/** What the lens of the mark opens on, back to front, in the mark's units (480 high): lake, jet, Salève and Alps. */
export const LAKE_PARTS: readonly Part[] = [
  { colour: 'sky', d: 'M300 0H480V480H300Z' },
  { colour: 'alps', d: 'M300 290L322 272L340 279L372 244L388 258L402 247L480 300V320H300Z' },
  { colour: 'snow', d: 'M372 244L388 258L402 247L421 260L409 266L398 262L388 274L376 262L361 268L356 261Z' },
  { colour: 'hill', d: 'M300 302L345 290L372 298L404 268L436 243L452 239L480 244V340H300Z' },
  { colour: 'strata', d: 'M421 256L452 248L480 253V259L452 254L412 264Z' },
  { colour: 'water', d: 'M300 300H480V480H300Z' },
  { colour: 'lights', d: 'M322 314v12M352 314v8M414 314v14M446 314v9M470 314v12', line: true },
  { colour: 'veil', d: 'M394 84C420 120 436 240 437 336H387C387 250 389 150 394 84Z' },
  { colour: 'jet', d: 'M392.5 84H395.5L397 336H386Z' },
  { colour: 'wave', d: 'M330 336H466M352 366H401M424 386H470M386 410H424', line: true },
];
export const LAKE_LINE = 2;
