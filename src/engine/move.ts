import type { Terms, Verb } from '../scenario/schema.ts';

/** How much an item matters to a delegation: 1 little, 2 some, 3 much. */
export const MATTERS = [1, 2, 3] as const;
export type Matters = (typeof MATTERS)[number];

export const STANCES = ['warm', 'plain', 'firm'] as const;
export type Stance = (typeof STANCES)[number];

export const CANDOURS = ['candid', 'evasive', 'misleading'] as const;
export type Candour = (typeof CANDOURS)[number];

export const WARMTHS = ['warm', 'lukewarm', 'cold'] as const;
export type Warmth = (typeof WARMTHS)[number];

/** What a delegation does. `answer` and `reply` respond to an open question; the rest are the verbs of a scenario. */
export type Move =
  | { readonly kind: 'open'; readonly stance: Stance; readonly item: string }
  | { readonly kind: 'propose'; readonly terms: Terms; readonly whole: boolean }
  | { readonly kind: 'accept'; readonly items?: readonly string[] }
  | { readonly kind: 'decline'; readonly item?: string }
  | { readonly kind: 'hold'; readonly item: string }
  | { readonly kind: 'probe'; readonly item: string }
  | { readonly kind: 'answer'; readonly candour: Candour }
  | { readonly kind: 'disclose'; readonly item: string; readonly matters: Matters }
  | { readonly kind: 'float'; readonly terms: Terms }
  | { readonly kind: 'reply'; readonly warmth: Warmth }
  | { readonly kind: 'experts'; readonly item: string }
  | { readonly kind: 'recess' }
  | { readonly kind: 'consult'; readonly item?: string }
  | { readonly kind: 'publicLine'; readonly tone: 'constructive' }
  | { readonly kind: 'publicLine'; readonly tone: 'firm'; readonly item: string }
  | { readonly kind: 'warn'; readonly item: string }
  | { readonly kind: 'reopen'; readonly item: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'walkOut' }
  | { readonly kind: 'special'; readonly id: string; readonly item?: string };

export type MoveKind = Move['kind'];

/** Why a delegation says it does what it does: said aloud at the table, so nobody is told what they may not know. */
export const REASONS = [
  'belowWalkAway',
  'redLine',
  'wantsMore',
  'fairTrade',
  'timeShort',
  'theyMoved',
  'theyHeld',
  'stuck',
  'curious',
  'trustLow',
  'goodEnough',
  'nearlyDone',
  'badFaith',
  'opening',
  'firstStep',
  'homeFirst',
] as const;
export type Reason = (typeof REASONS)[number];
export interface Said {
  readonly because: Reason;
  readonly item?: string;
}

/** Minutes of the day that each verb takes; a package of two terms or more takes `PACKAGE_MINUTES`. */
export const VERB_MINUTES: Record<Verb, number> = {
  open: 10,
  propose: 10,
  accept: 10,
  decline: 5,
  hold: 5,
  probe: 10,
  disclose: 5,
  float: 20,
  experts: 10,
  recess: 15,
  consult: 25,
  publicLine: 5,
  warn: 5,
  reopen: 15,
  close: 5,
  walkOut: 0,
};
export const PACKAGE_MINUTES = 15;
/** A float is quicker over coffee than when somebody has to be fetched from the table. */
export const FLOAT_IN_BREAK_MINUTES = 10;
export const EXPERTS_MINUTES = 60;

/** The items that a move names, given the terms on the table. */
export const itemsOf = (move: Move, offered: Terms = {}): readonly string[] => {
  switch (move.kind) {
    case 'propose':
    case 'float':
      return Object.keys(move.terms);
    case 'accept':
      return move.items ?? Object.keys(offered);
    default:
      return 'item' in move && move.item !== undefined ? [move.item] : [];
  }
};
