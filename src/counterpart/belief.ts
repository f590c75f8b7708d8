import type { Matters } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { type Estimate, estimateOf, pointsFor } from './estimate.ts';

/** How an option looks from the other side of the table, as far as we can tell. */
export type Reading = 'wants' | 'likes' | 'lives' | 'dislikes' | 'redLine' | 'position' | 'unknown';

/** What a person in this chair may believe about the other side: drawn from the view alone. */
export interface Belief {
  /** Points 0 to 100 that `terms` on top of the status quo are worth to them: the middle and an 80 % interval. */
  worth(terms: Terms): { readonly low: number; readonly mid: number; readonly high: number };
  /** About where they walk away, in points: from, to. */
  readonly walkAway: readonly [number, number];
  /** How much an item matters to them, as they say or a fact has shown; null when nothing was said. */
  matters(item: string): Matters | null;
  option(item: string, option: string): Reading;
  /** Whether what we read of an item's options rests on a good word, an answer or a fact, and is more than a guess. */
  sureOf(item: string): boolean;
  /** Pieces of evidence from questions and disclosures. */
  readonly answers: number;
  readonly known: boolean;
}

/** From here on a reading is more than a guess: about the credit of an answer from somebody half trusted. */
const SURE = 0.65;
const WALK_AWAY_UNKNOWN: readonly [number, number] = [30, 55];
const MIDDLE = 55;
/** Half the width of an 80 % interval when nothing is known, and what remains when all is. */
const HALF_UNKNOWN = 35;
const HALF_KNOWN = 11;

/** How much we know, 0 to 1: what we are sure of, item by item, in the measure of its weight. */
const knowledgeOf = (estimate: Estimate): number =>
  [...estimate.values()].reduce((sum, { weight, sure }) => sum + (weight / 100) * sure, 0);

const believed = (view: View): Belief => {
  const estimate = estimateOf(view);
  const knowledge = knowledgeOf(estimate);
  const half = HALF_KNOWN + (HALF_UNKNOWN - HALF_KNOWN) * (1 - knowledge) ** 1.3;
  const answers = view.notebook.filter(
    ({ source }) => source === 'answer' || source === 'disclosure' || source === 'fact',
  );
  const told = [...view.notebook].reverse().find(({ walkAway }) => walkAway)?.walkAway;
  return {
    worth: (terms) => {
      const mid = MIDDLE + (0.5 + 0.5 * knowledge) * (pointsFor(view, terms) - MIDDLE);
      const bound = (points: number): number => Math.round(Math.max(0, Math.min(100, points)));
      return { low: bound(mid - half), mid: bound(mid), high: bound(mid + half) };
    },
    walkAway: told ?? WALK_AWAY_UNKNOWN,
    matters: (item) => estimate.get(item)?.matters ?? null,
    option: (item, option) => readingOf(view, estimate, item, option),
    sureOf: (item) => (estimate.get(item)?.sure ?? 0) >= SURE,
    answers: answers.length,
    known: answers.length > 0,
  };
};

const readingOf = (view: View, estimate: Estimate, id: string, option: string): Reading => {
  const item = view.items.find((one) => one.id === id);
  const one = estimate.get(id);
  const value = one?.value[option];
  if (!item || !one || value === undefined) return 'unknown';
  if (one.never.includes(option)) return 'redLine';
  if (one.wants === option) return 'wants';
  if (item.positions.theirs === option) return 'position';
  if (one.sure === 0) return 'unknown';
  return value >= 0.7 ? 'likes' : value >= 0.42 ? 'lives' : 'dislikes';
};

const beliefs = new WeakMap<View, Belief>();

/** What a person in this chair may believe about the other side, made once a view. */
export const beliefOf = (view: View): Belief => {
  const made = beliefs.get(view) ?? believed(view);
  beliefs.set(view, made);
  return made;
};
