/**
 * Every value that a screen or the room may choose from. The stylesheet has each as a custom property of the same name
 * (`src/ui/stylesheet.ts`); the painters read them here.
 */

/** A colour on light and on dark screens. */
export type Pair = readonly [light: string, dark: string];

const VERMILION = '#e0421a';
const BRIGHT_COBALT = '#86a8ff';
const BRIGHT_VERMILION = '#ff7f5e';

/** What a colour is for. The delegations are `a`, the square, and `b`, the circle; `-fill` is for shapes, never for text. */
export const PALETTE = {
  paper: ['#faf9f5', '#12130f'],
  sheet: ['#ffffff', '#1b1c18'],
  ink: ['#161511', '#f3f1ea'],
  soft: ['#5c584e', '#a9a598'],
  /** Axes and outlines; never text. */
  mute: ['#8c877a', '#7c7a71'],
  bar: ['#c4bfb2', '#4a4a43'],
  line: ['#d8d4c9', '#33342e'],
  /** What a meter is a part of, and the rules that a curve is read against. */
  track: ['#dfdbd1', '#33342e'],
  /** Under papers that lie on something. */
  desk: ['#ece9e1', '#0b0c09'],
  newsprint: ['#f6f4ea', '#24241e'],
  /** Behind a face, in any light: for most, for dark hair in a warm coat, for white hair. */
  backdrop: ['#e2dac8', '#e2dac8'],
  'backdrop-cool': ['#d5d6d1', '#d5d6d1'],
  'backdrop-dark': ['#35342d', '#35342d'],
  /** Behind what a plate shows, and its second tone. */
  plate: ['#dcd6c8', '#33342e'],
  halftone: ['#7a7568', '#85837a'],
  /** Packages on a plot: across a red line, outside the zone of agreement, inside it. */
  'dots-crossed': ['#e4e1d6', '#262721'],
  'dots-outside': ['#cfcabd', '#3a3b34'],
  'dots-zone': ['#b3aa9b', '#66655a'],

  a: ['#0b43b5', BRIGHT_COBALT],
  b: ['#c0300c', BRIGHT_VERMILION],
  'a-fill': ['#0b43b5', BRIGHT_COBALT],
  'b-fill': [VERMILION, BRIGHT_VERMILION],
  /** Marker pen behind the words a delegation offers. */
  'a-tint': ['#dde5f6', '#22304f'],
  'b-tint': ['#fae3da', '#4a2318'],
  /** A whole panel in a delegation's colour, with `on-panel` as its text. */
  'a-panel': ['#0b43b5', '#0b43b5'],
  'b-panel': ['#c0300c', '#c0300c'],
  'on-panel': ['#ffffff', '#ffffff'],
  /** The mark at poster size, in full colour in any light. */
  'poster-a': ['#0b43b5', '#2453cf'],
  'poster-b': [VERMILION, VERMILION],
} as const satisfies Readonly<Record<string, Pair>>;
export type Role = keyof typeof PALETTE;

/** The same for those who ask for more contrast. What is not here stays as it is. */
export const MORE_CONTRAST: Partial<Readonly<Record<Role, Pair>>> = {
  paper: ['#ffffff', '#000000'],
  sheet: ['#ffffff', '#000000'],
  ink: ['#000000', '#ffffff'],
  soft: ['#333333', '#d0d0d0'],
  mute: ['#333333', '#d0d0d0'],
  bar: ['#767676', '#949494'],
  line: ['#000000', '#ffffff'],
  track: ['#a2a2a2', '#5e5e5e'],
  halftone: ['#6f6b60', '#949494'],
  desk: ['#ffffff', '#000000'],
  newsprint: ['#ffffff', '#000000'],
  'dots-zone': ['#767676', '#949494'],
  a: ['#002f9e', '#aac3ff'],
  b: ['#9e2200', '#ffa48b'],
  'a-fill': ['#002f9e', '#aac3ff'],
  'b-fill': ['#9e2200', '#ffa48b'],
  /** Offered words are underlined instead. */
  'a-tint': ['#ffffff', '#000000'],
  'b-tint': ['#ffffff', '#000000'],
  'a-panel': ['#002f9e', '#002f9e'],
  'b-panel': ['#9e2200', '#9e2200'],
  'poster-a': ['#002f9e', '#aac3ff'],
  'poster-b': ['#9e2200', '#ffa48b'],
};

/** The same in a system's forced colours. What is not here keeps what more contrast has, for the system's own ground. */
export const FORCED: Partial<Readonly<Record<Role, string>>> = {
  paper: 'Canvas',
  sheet: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  mute: 'CanvasText',
  bar: 'color-mix(in srgb, CanvasText 60%, Canvas)',
  line: 'CanvasText',
  track: 'color-mix(in srgb, CanvasText 40%, Canvas)',
  desk: 'Canvas',
  newsprint: 'Canvas',
  plate: 'color-mix(in srgb, CanvasText 15%, Canvas)',
  halftone: 'color-mix(in srgb, CanvasText 60%, Canvas)',
  'dots-crossed': 'color-mix(in srgb, CanvasText 20%, Canvas)',
  'dots-outside': 'color-mix(in srgb, CanvasText 35%, Canvas)',
  'dots-zone': 'color-mix(in srgb, CanvasText 60%, Canvas)',
  a: 'CanvasText',
  b: 'CanvasText',
  'a-tint': 'Canvas',
  'b-tint': 'Canvas',
  'a-panel': 'Canvas',
  'b-panel': 'Canvas',
  'on-panel': 'CanvasText',
};

/** What things in the room are made of, by noon; the light of the hour falls on it. On screens: `--paint-…`. */
export const PAINT = {
  ink: PALETTE.ink[0],
  sheet: PALETTE.paper[0],
  linen: '#f4efe6',
  textLine: '#a9a59c',
  table: '#1a1d25',
  tableEdge: '#2e333f',
  /** The one live thing: a lit microphone. */
  amber: '#ffb02e',
  gold: '#e9b44c',
  mask: '#e3eef3',
  maskLower: '#bfd3df',
  metal: '#8c93a0',
  bottle: '#6fb5b0',
  glass: '#cfe6ef',
  wall: '#e9e0d0',
  skin: '#e0bd9f',
  skinShade: '#d9c3bd',
  hair: '#2a2622',
  sun: '#fff6dc',
  lampGlow: '#fff1cf',
  shoreLight: '#ffdf9e',
} as const;

/** Steps of space in pixels, from `--s1` on. */
export const SPACE = [4, 8, 12, 16, 24, 32, 48, 64, 96] as const;
/** The least side of anything that a finger presses. */
export const TARGET = 44;
export const RADIUS = 0;

export interface Step {
  /** Pixels at the browser's usual text size; screens use them in rem. */
  readonly size: number;
  readonly line: number;
  /** Letter spacing in em. */
  readonly track: number;
  readonly weight: number;
}

export const REGULAR = 400;
export const STRONG = 600;

/** The steps of type. A poster is as large as its screen allows. */
export const TYPE = {
  note: { size: 13, line: 20, track: 0, weight: REGULAR },
  text: { size: 15, line: 20, track: 0, weight: REGULAR },
  voice: { size: 20, line: 28, track: -0.01, weight: REGULAR },
  head: { size: 32, line: 36, track: -0.022, weight: STRONG },
  figure: { size: 64, line: 64, track: -0.04, weight: STRONG },
  'figure-small': { size: 44, line: 44, track: -0.04, weight: STRONG },
} as const satisfies Readonly<Record<string, Step>>;
export const POSTER_TRACK = -0.05;

/** Milliseconds. */
export const DURATIONS = {
  press: 120,
  slide: 180,
  settle: 240,
  column: 320,
  /** From one minute to another: of the clocks on the screen, of the one in the picture, and of its light. */
  clock: 600,
  verdict: 900,
  /** How long one waits before one is told that it is a wait, and what is drawn meanwhile. */
  patience: 400,
  wait: 8000,
} as const;

/** Milliseconds, in the room. */
export const ROOM_MS = {
  /** A paper slides across the table. */
  sheet: 450,
  /** Somebody changes posture, or a mark is made. */
  posture: 600,
  /** A gesture with its return: a reply, a remark, a move, an event; and an end, or what is done elsewhere and back. */
  reply: 700,
  remark: 900,
  move: 1000,
  event: 1200,
  end: 2600,
  /** One place opens over another. */
  wipe: 700,
  /** Everybody of a delegation rises and goes. */
  leave: 1300,
  /** A paper passes from one pen to the other before it is laid on the stack. */
  initials: 1500,
  arrival: 4400,
  /** A breath; how long a hand stays raised that has spoken; how often somebody does something unasked, and for how long. */
  breath: 5000,
  spoken: 4500,
  unasked: 13000,
  habit: 3400,
} as const;

/** Everything comes to rest along this curve: the control points of a cubic Bézier. */
export const EASE = [0.2, 0, 0, 1] as const;
/** What must set out and stop, a body or a wipe, goes along this one. */
export const SWING = [0.45, 0, 0.55, 1] as const;
