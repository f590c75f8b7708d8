/** A cue is heard once, when something happens. */
export const CUES = [
  'pen',
  'paper',
  'cup',
  'murmur',
  'offer',
  'agree',
  'refuse',
  'clock',
  'phone',
  'door',
  'theme',
] as const;
export type Cue = (typeof CUES)[number];

/** What each kind of move sounds like. A sound never says more than the move does: both sides hear the same. */
export const CUES_OF_MOVE = {
  open: ['paper'],
  propose: ['paper', 'offer'],
  accept: ['pen', 'agree'],
  decline: ['refuse'],
  hold: ['paper'],
  probe: ['murmur'],
  answer: ['murmur'],
  disclose: ['paper'],
  float: ['door'],
  reply: ['murmur'],
  experts: ['paper', 'murmur'],
  recess: ['cup'],
  consult: ['phone'],
  publicLine: ['murmur'],
  warn: ['refuse'],
  reopen: ['paper', 'refuse'],
  close: ['pen'],
  walkOut: ['door'],
  special: ['murmur'],
} as const satisfies Record<string, readonly Cue[]>;
export type SoundingMove = keyof typeof CUES_OF_MOVE;

const sounds = (kind: string): kind is SoundingMove => Object.hasOwn(CUES_OF_MOVE, kind);

/** The cues of a move, to be played together; none for a kind that is not known. */
export const cuesFor = (kind: string): readonly Cue[] => (sounds(kind) ? CUES_OF_MOVE[kind] : []);
