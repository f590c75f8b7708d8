import { beliefOf } from './belief.ts';
import type { Deal } from './deals.ts';
import { pointsFor } from './estimate.ts';
import { type Mind, textWith } from './mind.ts';
import { heaviest, openItems } from './record.ts';
import { sameTerms } from './terms.ts';
import { type Thought, thought } from './thought.ts';

/** Minutes that a package takes: with no more than so many left, nobody can table another. */
const SHEET = 15;
/** Minutes before the end from which the last exchanges are counted out. */
const COUNTED = 60;
/** Points by which our reading of what a text is worth to them is off, about. */
const SPREAD = 8;

const left = ({ view }: Mind): number => view.day.closes - view.minutes;

/** True in the last hour, for those who count its moves. */
export const countsDown = (mind: Mind): boolean => mind.traits.endgame && left(mind) <= COUNTED;

/** What they have opened with, tabled or told: options that cross no red line of theirs. */
const heardOf = (mind: Mind): ReadonlySet<string> => {
  const { view, theirs } = mind;
  const heard = new Set<string>();
  for (const { id, opened, statusQuo, agreed } of view.items)
    for (const option of [opened.theirs, statusQuo, agreed]) heard.add(`${id} ${option}`);
  for (const terms of [...theirs.offers, ...theirs.floats])
    for (const [item, option] of Object.entries(terms)) heard.add(`${item} ${option}`);
  for (const { item, wants } of view.notebook) if (wants) heard.add(`${item} ${wants}`);
  return heard;
};

/** How likely an option that nobody heard from them crosses no line of theirs. */
const UNHEARD = 0.92;

/** How likely they take a text worth `theirs` points to them when it is that or nothing. */
const chance = (mind: Mind, { theirs, terms }: Deal, heard: ReadonlySet<string>): number => {
  const [from, to] = beliefOf(mind.view).walkAway;
  const unheard = Object.entries(terms).filter(([item, option]) => !heard.has(`${item} ${option}`)).length;
  return UNHEARD ** unheard / (1 + Math.exp(-(theirs - (from + to) / 2 - 1.5 * SPREAD) / SPREAD));
};

/** What the day is worth to us if nothing more is agreed: the text so far, if they should carry it. */
const without = (mind: Mind): number => {
  const over = Math.max(0, mind.text - mind.walkAway);
  const text = { terms: mind.view.agreed, ours: mind.text, theirs: pointsFor(mind.view, mind.view.agreed) };
  return mind.walkAway + (over > 0 ? over * chance(mind, text, heardOf(mind)) : 0);
};

interface LastWord {
  readonly deal: Deal;
  /** Hundredths over what we have without it, times the chance that they take it. */
  readonly gain: number;
}

/** The sheet that we would table as the last of the day: the largest expected gain. Raiffa (1982), the ultimatum. */
export const lastWordOf = (mind: Mind): LastWord | null => {
  const base = without(mind);
  const heard = heardOf(mind);
  const gain = (deal: Deal): number => (deal.ours - base) * chance(mind, deal, heard);
  const deal = mind.deals.most(gain);
  return deal && { deal, gain: gain(deal) };
};

/** Whether the last word would still be ours after one more exchange. */
const keepsTheLastWord = (mind: Mind): boolean => left(mind) > 35 || left(mind) <= 2 * SHEET;

/** In the last hour: whether what lies on the table is worth more than what waiting for the last word promises. */
export const worthTaking = (mind: Mind, terms: Deal['terms']): boolean => {
  const gain = textWith(mind, terms) - without(mind);
  if (gain <= 0) return false;
  if (left(mind) <= SHEET) return true;
  const word = lastWordOf(mind)?.gain ?? 0;
  return gain >= (keepsTheLastWord(mind) ? word : 0.5 * word);
};

/** In the last hour: whether the text as it stands is better left alone. */
export const enough = (mind: Mind): boolean => (lastWordOf(mind)?.gain ?? 0) < 50;

/** Lets five minutes pass when tabling a sheet now would leave the last word to them. */
export const bide = (mind: Mind): Thought | undefined => {
  if (!countsDown(mind) || left(mind) <= 35 || left(mind) > 45) return undefined;
  const item = heaviest(openItems(mind.view).filter(({ id }) => !mind.view.holds[id]))?.id;
  return item === undefined ? undefined : thought({ kind: 'hold', item }, 'wantsMore', item);
};

/** The last word: the whole of the best sheet that they should still take. */
export const lastWord = (mind: Mind): Thought | undefined => {
  if (!countsDown(mind) || left(mind) > 2 * SHEET) return undefined;
  const { view } = mind;
  const terms = lastWordOf(mind)?.deal.terms ?? {};
  if (Object.keys(terms).length === 0 || textWith(mind, terms) <= without(mind)) return undefined;
  if (view.offer && sameTerms(view.offer.terms, terms)) return undefined;
  const item = heaviest(view.items.filter(({ id }) => terms[id] !== undefined))?.id;
  return thought({ kind: 'propose', terms, whole: true }, 'timeShort', item);
};
