import type { Happening } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';

/** A thing is never heard twice alike; a few notes always are. */
export const THINGS = [
  'pen',
  'initial',
  'paper',
  'folder',
  'cup',
  'glass',
  'chair',
  'microphone',
  'whisper',
  'phone',
  'handset',
  'shutters',
  'door',
  'steps',
] as const;
export const MOTIFS = ['offerA', 'offerB', 'agree', 'refuse', 'warn', 'part', 'clock', 'stands', 'falls'] as const;
/** A cue is heard once, when something happens. */
export type Cue = (typeof THINGS)[number] | (typeof MOTIFS)[number];
export const CUES: readonly Cue[] = [...THINGS, ...MOTIFS];

/** A cue, how many milliseconds after its cause, and from where: -1 left to 1 right. */
export interface Beat {
  readonly cue: Cue;
  readonly after: number;
  readonly pan: number;
}

type Line = readonly (readonly [cue: Cue | 'offer', after: number])[];

/** What each kind of move sounds like. A sound never says more than the move does: both sides hear the same. */
export const CUES_OF_MOVE = {
  open: [
    ['microphone', 0],
    ['paper', 350],
  ],
  propose: [
    ['microphone', 0],
    ['paper', 200],
    ['offer', 550],
  ],
  accept: [
    ['initial', 0],
    ['agree', 650],
  ],
  decline: [['refuse', 120]],
  hold: [
    ['microphone', 0],
    ['folder', 250],
  ],
  probe: [['microphone', 0]],
  answer: [
    ['microphone', 0],
    ['whisper', 250],
  ],
  disclose: [
    ['microphone', 0],
    ['folder', 300],
  ],
  float: [
    ['chair', 0],
    ['steps', 500],
  ],
  reply: [['whisper', 0]],
  experts: [
    ['paper', 0],
    ['chair', 450],
  ],
  recess: [
    ['chair', 0],
    ['cup', 800],
  ],
  consult: [
    ['phone', 0],
    ['handset', 2600],
  ],
  publicLine: [['shutters', 100]],
  warn: [['warn', 0]],
  reopen: [
    ['paper', 0],
    ['part', 350],
  ],
  close: [['pen', 0]],
  walkOut: [
    ['chair', 0],
    ['steps', 500],
    ['door', 2700],
  ],
  special: [
    ['chair', 0],
    ['glass', 700],
  ],
} as const satisfies Record<string, Line>;

/** What else is heard when it happens. */
const CUES_OF_EVENT: Partial<Record<Happening['what'], Line>> = {
  breakBegan: [
    ['chair', 0],
    ['cup', 900],
  ],
  breakEnded: [
    ['chair', 0],
    ['glass', 500],
  ],
  bridge: [['paper', 0]],
  leaked: [['shutters', 0]],
  drafting: [['clock', 0]],
};

const SIDE: Record<Seat, number> = { a: -0.35, b: 0.35 };

const beats = (line: Line, by?: Seat): readonly Beat[] =>
  line.map(([cue, after]) => ({
    cue: cue !== 'offer' ? cue : by === 'b' ? 'offerB' : 'offerA',
    after,
    pan: by && (cue === 'offer' || isThing(cue)) ? SIDE[by] : 0,
  }));

const isThing = (cue: string): boolean => (THINGS as readonly string[]).includes(cue);
const sounds = (kind: string): kind is keyof typeof CUES_OF_MOVE => Object.hasOwn(CUES_OF_MOVE, kind);

/** The cues of a move, each from the side that made it; none for a kind that is not known. */
export const cuesFor = (kind: string, by: Seat): readonly Beat[] => (sounds(kind) ? beats(CUES_OF_MOVE[kind], by) : []);

/** The cues of whatever happened. */
export const cuesOf = (h: Happening): readonly Beat[] =>
  h.what === 'moved' ? cuesFor(h.move.kind, h.by) : beats(CUES_OF_EVENT[h.what] ?? []);

/** After these the score is silent for so many milliseconds: nobody knows what to say either. */
export const REST_MS: Partial<Record<Cue, number>> = { refuse: 6000, warn: 8000, part: 6000, door: 8000 };
