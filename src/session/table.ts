import type { Move } from '../engine/move.ts';
import type { Played } from '../engine/reduce.ts';
import type { GameState } from '../engine/state.ts';
import type { View } from '../engine/view.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';

/** Who sits in a chair: a person at this screen, or a computed counterpart by the name of its character. */
export type Sitter = 'person' | (string & {});

/** Two people share this screen. */
export const isForTwo = (sitters: Readonly<Record<Seat, Sitter>>): boolean =>
  sitters.a === 'person' && sitters.b === 'person';

export type Command =
  | { readonly type: 'move'; readonly move: Move }
  /** Leaves the briefing, or the curtain between two people, and faces the table. */
  | { readonly type: 'ready' }
  /** Waits no longer than a counterpart's thinking takes. */
  | { readonly type: 'hurry' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' };

/**
 * What the game waits for, as the statechart has it.
 * `briefing`: someone reads instructions · `curtain`: the screen changes hands · `person`: the one in the chair moves ·
 * `answering`: the same, an open question first · `thinking`: a computed counterpart · `over`: the capitals have the text.
 */
export const WAITS = ['briefing', 'curtain', 'person', 'answering', 'thinking', 'over'] as const;
export type Wait = (typeof WAITS)[number];

/** All that the outside knows of a table: the same for one browser, one screen shared by two, or a server. */
export interface TableView {
  readonly wait: Wait;
  readonly paused: boolean;
  /** The phase of the day, for its label: opening, session, break, drafting, over. */
  readonly stage: 'opening' | 'session' | 'break' | 'drafting' | 'over';
  /** The chair that the screen shows; with two people on one screen it changes. */
  readonly seat: Seat;
  readonly sitters: Readonly<Record<Seat, Sitter>>;
  /** What that chair sees. Behind a curtain nobody looks at it. */
  readonly view: View;
  /** A computed counterpart that failed, with what went wrong; the game goes on with a plain move. */
  readonly trouble: string | null;
}

export interface Table {
  view(): TableView;
  watch(onView: (view: TableView) => void): () => void;
  send(command: Command): void;
  /** The save of this game so far. */
  save(): Save;
  /** The whole record, both sides' secrets included; undefined until the game is over. */
  record(): GameState | undefined;
  close(): void;
}

/** A saved game: its scenario, its seed and its moves; nothing else is needed to restore it. */
export interface Save {
  readonly game: 'ad-referendum';
  readonly format: 1;
  /** The edition of the rules and the scenario that the log was played under. */
  readonly edition: string;
  readonly scenario: string;
  readonly length: Length;
  readonly seed: number;
  readonly sitters: Readonly<Record<Seat, Sitter>>;
  readonly log: readonly Played[];
}

export interface TableSetup {
  readonly scenario: Scenario;
  readonly length: Length;
  readonly seed: number;
  readonly sitters: Readonly<Record<Seat, Sitter>>;
  readonly log?: readonly Played[];
  /** True: goes straight to the table; of two people, only who has spoken. */
  readonly briefed?: boolean;
}
