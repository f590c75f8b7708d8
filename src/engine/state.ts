import type { Item, Length, Scenario, Schedule, Seat, Terms } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import { type Luck, luckFrom } from './luck.ts';
import type { Matters, Move, Said } from './move.ts';

/** Minutes since midnight. */
export type Minute = number;
/** Points on the 0 to 100 scale, times 100, so that the state holds whole numbers only. */
export type Hundredths = number;

export interface Offer {
  readonly by: Seat;
  readonly terms: Terms;
  /** All or nothing; otherwise article by article. */
  readonly whole: boolean;
  readonly at: Minute;
}

/** What a delegation has been told or has seen about the other, and how. `lie` never leaves the state. */
export interface Note {
  readonly at: Minute;
  readonly item: string;
  readonly source:
    | 'statement'
    | 'answer'
    | 'evasion'
    | 'disclosure'
    | 'decline'
    | 'hold'
    | 'warning'
    | 'reply'
    | 'fact';
  readonly matters?: Matters;
  readonly wants?: string;
  readonly never?: readonly string[];
  /** About where they walk away, in points: from, to. */
  readonly walkAway?: readonly [number, number];
  readonly terms?: Terms;
  readonly warmth?: 'warm' | 'lukewarm' | 'cold';
  readonly lie?: boolean;
  readonly exposed?: boolean;
}

export const TRUST_REASONS = [
  'openedWarmly',
  'openedFirmly',
  'conceded',
  'retreated',
  'initialled',
  'declined',
  'explained',
  'held',
  'answered',
  'evaded',
  'disclosed',
  'floated',
  'recess',
  'spokeWell',
  'spokeFirmly',
  'warned',
  'reopened',
  'leak',
  'lied',
  'effect',
] as const;
export type TrustReason = (typeof TRUST_REASONS)[number];

export const HOME_REASONS = [
  'openedWarmly',
  'openedFirmly',
  'redLineTabled',
  'gained',
  'gave',
  'crossed',
  'cleared',
  'refused',
  'reported',
  'held',
  'spokeWell',
  'spokeFirmly',
  'brokePublicLine',
  'bluffCalled',
  'heeded',
  'reopened',
  'leak',
  'thinText',
  'effect',
] as const;
export type HomeReason = (typeof HOME_REASONS)[number];

/** What happened, in the past tense and in order: the minutes of the meeting. */
export type Happening = { readonly at: Minute; readonly turn: number } & (
  | {
      readonly what: 'moved';
      readonly by: Seat;
      readonly move: Move;
      readonly minutes: number;
      readonly was?: Offer;
      readonly said?: Said;
    }
  | {
      readonly what: 'trust';
      readonly of: Seat;
      readonly by: number;
      readonly why: TrustReason;
      readonly item?: string;
    }
  | { readonly what: 'home'; readonly of: Seat; readonly by: number; readonly why: HomeReason; readonly item?: string }
  | { readonly what: 'initialled'; readonly by: Seat; readonly terms: Terms }
  | { readonly what: 'noted'; readonly to: Seat; readonly note: Note }
  | {
      readonly what: 'capital';
      readonly to: Seat;
      readonly answer: 'cleared' | 'refused' | 'reported';
      readonly item?: string;
    }
  | { readonly what: 'event'; readonly id: string; readonly by: Seat }
  | { readonly what: 'barred'; readonly item: string; readonly options: readonly string[] }
  | { readonly what: 'deferred'; readonly item: string; readonly until: Minute }
  | { readonly what: 'bridge'; readonly item: string; readonly option?: string }
  | { readonly what: 'leaked'; readonly terms: Terms }
  | { readonly what: 'exposed'; readonly liar: Seat; readonly item: string }
  | { readonly what: 'warning'; readonly by: Seat; readonly item: string; readonly came: 'heeded' | 'called' }
  | { readonly what: 'breakBegan' | 'breakEnded'; readonly id: string }
  | { readonly what: 'drafting' }
  | { readonly what: 'over'; readonly how: Ending; readonly by?: Seat }
);

export const ENDINGS = ['closed', 'deadline', 'walkedOut'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What a capital makes of a text. `margin` is the worth over the walk-away value. */
export interface Verdict {
  readonly approves: boolean;
  readonly reason: 'value' | 'redLine' | 'support' | null;
  readonly worth: Hundredths;
  readonly walkAway: Hundredths;
  readonly crossed: readonly string[];
  readonly home: number;
  readonly needs: number;
}

export interface Outcome {
  readonly how: Ending;
  readonly by: Seat | null;
  /** What was initialled; empty when there is no text. */
  readonly text: Terms;
  readonly verdicts: Readonly<Record<Seat, Verdict>> | null;
  /** True when there is a text and both capitals carry it. */
  readonly stands: boolean;
}

/** All that a replay must restore, and nothing else. Plain JSON. */
export interface GameState {
  readonly scenario: Scenario;
  readonly length: Length;
  readonly seed: number;
  readonly luck: Luck;
  readonly turn: number;
  readonly minutes: Minute;
  readonly phase: 'opening' | 'talks' | 'over';
  readonly floor: Seat;
  readonly pause: { readonly id: string; readonly until: Minute } | null;
  readonly breaksTaken: readonly string[];
  readonly agreed: Readonly<Record<string, string>>;
  readonly offer: Offer | null;
  readonly positions: Readonly<Record<Seat, Terms>>;
  readonly trust: Readonly<Record<Seat, number>>;
  readonly home: Readonly<Record<Seat, number>>;
  /** Items whose red line the capital has cleared, or refused for good. */
  readonly cleared: Readonly<Record<Seat, readonly string[]>>;
  readonly refused: Readonly<Record<Seat, readonly string[]>>;
  readonly reports: Readonly<Record<Seat, number>>;
  readonly notebook: Readonly<Record<Seat, readonly Note[]>>;
  readonly bridges: readonly string[];
  readonly experts: { readonly item: string; readonly back: Minute } | null;
  readonly studied: readonly string[];
  readonly question: Question | null;
  readonly closing: Seat | null;
  readonly holds: Readonly<Record<Seat, Readonly<Record<string, number>>>>;
  readonly warnings: Readonly<Record<Seat, readonly Warning[]>>;
  readonly publicLines: Readonly<Record<Seat, readonly PublicLine[]>>;
  readonly used: Readonly<Record<Seat, Readonly<Record<string, number>>>>;
  readonly fired: readonly string[];
  readonly barred: Readonly<Record<string, readonly string[]>>;
  readonly deferred: Readonly<Record<string, Minute>>;
  readonly lastRecess: Minute | null;
  readonly chronicle: readonly Happening[];
  readonly outcome: Outcome | null;
}

/** A question waits for its answer before anything else can happen. */
export type Question =
  | { readonly kind: 'probe'; readonly by: Seat; readonly item: string }
  | { readonly kind: 'float'; readonly by: Seat; readonly terms: Terms };

export interface Warning {
  readonly item: string;
  readonly credible: boolean;
  readonly came: 'heeded' | 'called' | null;
}

export interface PublicLine {
  readonly tone: 'constructive' | 'firm';
  readonly item: string | null;
  readonly option: string | null;
  readonly broken: boolean;
}

export const minuteOf = (clock: string): Minute => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

export const scheduleOf = (s: { scenario: Scenario; length: Length }): Schedule => s.scenario.schedules[s.length];

/** The items in play, in the order of the agenda. */
export const itemsInPlay = (s: { scenario: Scenario; length: Length }): readonly Item[] =>
  scheduleOf(s).items.flatMap((id) => s.scenario.items.filter((item) => item.id === id));

export const hostOf = (scenario: Scenario): Seat => (scenario.delegations.a.host ? 'a' : 'b');

const each = <T>(make: (seat: Seat) => T): Record<Seat, T> => ({ a: make(SEATS[0]), b: make(SEATS[1]) });

/** The day as it begins. The same scenario, length, seed and moves give the same game on every machine. */
export const openTalks = (scenario: Scenario, length: Length, seed: number): GameState => {
  const schedule = scenario.schedules[length];
  const opening = (seat: Seat): Terms =>
    Object.fromEntries(schedule.items.map((id) => [id, scenario.delegations[seat].instructions.opening[id] ?? '']));
  return {
    scenario,
    length,
    seed,
    luck: luckFrom(seed),
    turn: 0,
    minutes: minuteOf(schedule.opens),
    phase: 'opening',
    floor: hostOf(scenario),
    pause: null,
    breaksTaken: [],
    agreed: {},
    offer: null,
    positions: each(opening),
    trust: each((seat) => scenario.delegations[seat].trust),
    home: each((seat) => scenario.delegations[seat].home),
    cleared: each(() => []),
    refused: each(() => []),
    reports: each(() => 0),
    notebook: each(() => []),
    bridges: [],
    experts: null,
    studied: [],
    question: null,
    closing: null,
    holds: each(() => ({})),
    warnings: each(() => []),
    publicLines: each(() => []),
    used: each(() => ({})),
    fired: [],
    barred: {},
    deferred: {},
    lastRecess: null,
    chronicle: [],
    outcome: null,
  };
};
