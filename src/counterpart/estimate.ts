import type { Matters } from '../engine/move.ts';
import type { Note } from '../engine/state.ts';
import type { ItemView, View } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { type Conduct, recordOf } from './record.ts';

/** What we make of one item in the other side's eyes. */
export interface ItemEstimate {
  readonly id: string;
  /** Share of 100. */
  readonly weight: number;
  /** Option id to its value on this item, 0..1. */
  readonly value: Readonly<Record<string, number>>;
  /** How sure we are, 0 to 1: 0 we have only seen where they stand. */
  readonly sure: number;
  readonly matters: Matters | null;
  readonly wants: string | null;
  readonly never: readonly string[];
}

/** Item id to its estimate, in the order of the agenda. */
export type Estimate = ReadonlyMap<string, ItemEstimate>;

/** About how an item's weight stands to an even share when it matters little, some or much. */
const SHARE: Readonly<Record<Matters, number>> = { 1: 0.5, 2: 1, 3: 2.3 };

/** How far a note of each source is believed before trust is counted. */
const CREDIT: Partial<Record<Note['source'], number>> = {
  fact: 1,
  answer: 0.75,
  disclosure: 0.6,
  statement: 0.6,
  warning: 0.35,
};

/** A note that came out as a lie tells the opposite of what it said. */
const bandSaid = ({ matters, exposed }: Note): Matters | null => {
  if (!exposed || matters === undefined) return matters ?? null;
  return matters === 2 ? null : matters === 1 ? 3 : 1;
};

const creditOf = (view: View, note: Note): number => {
  const credit = CREDIT[note.source] ?? 0;
  return note.source === 'fact' ? credit : credit * (0.7 + view.trust.ours / 200);
};

interface Said {
  readonly matters: Matters | null;
  /** Credit of the best word on how much the item matters, 0..1. */
  readonly credit: number;
  readonly wants: string | null;
  readonly never: readonly string[];
  readonly sure: number;
}

const saidOf = (view: View, item: string, theirs: Conduct): Said => {
  let matters: Matters | null = null;
  let credit = 0;
  let wants: string | null = null;
  let sure = 0;
  const never = theirs.redLines.filter(([named]) => named === item).map(([, option]) => option);
  for (const note of view.notebook) {
    if (note.item !== item) continue;
    const band = bandSaid(note);
    const worth = creditOf(view, note);
    if (band !== null && worth >= credit) {
      matters = band;
      credit = worth;
    }
    if (note.exposed) continue;
    if (note.wants) wants = note.wants;
    if (note.never) never.push(...note.never);
    if (note.source === 'answer' || note.source === 'fact' || note.source === 'disclosure')
      sure = Math.max(sure, worth);
  }
  return { matters, credit, wants, never, sure };
};

/**
 * Frequency idea of HardHeaded (van Krimpen, Looije, Hajizadeh 2013) for a handful of offers: an item that stays as it
 * was while others give way weighs more. Log of the factor on an even share. `named`: the options they tabled on it.
 */
const firmness = (view: View, item: ItemView, theirs: Conduct, named: readonly string[]): number => {
  let moves = 0;
  let stood = item.opened.theirs;
  for (const option of named) {
    if (option !== stood) moves += 1;
    stood = option;
  }
  const kept = named.length - moves;
  const early = moves > 0 && theirs.offers.slice(0, 3).some((terms) => terms[item.id] !== undefined);
  let pressed = 0;
  for (const note of view.notebook)
    if (note.item === item.id && (note.source === 'hold' || note.source === 'decline')) pressed += 1;
  return Math.min(0.4, 0.1 * kept) - Math.min(0.5, 0.15 * moves) - (early ? 0.1 : 0) + Math.min(0.45, 0.2 * pressed);
};

/** They came to agree on something: saying nothing is seldom worth more than this. */
const SILENCE = 0.22;
/** They could have opened here, further than where they stand, and did not. */
const BEYOND = 0.4;
/** What is left of an option each time that they answer it with another on the same item, three times at most. */
const TURNED = 0.85;

const place = (item: ItemView, option: string): number => item.options.findIndex(({ id }) => id === option);

/** Value of each option by its distance along the axis from where they stand best to where we do. */
const stepped = (item: ItemView, best: number): readonly number[] => {
  const ours = place(item, item.opened.ours);
  const span = Math.max(1, Math.abs(ours - best), item.options.length / 2);
  const towardsUs = Math.sign(ours - best);
  return item.options.map(({ bridge }, k) => {
    const steps = Math.abs(k - best);
    const away = steps > 0 && Math.sign(k - best) !== towardsUs;
    const raw = away ? BEYOND - 0.1 * (steps - 1) : Math.max(0, 1 - (0.9 * steps) / span) ** 1.2;
    return Math.max(bridge ? 0.55 : 0.03, raw);
  });
};

const ladders = new WeakMap<ItemView['options'], Map<string, readonly number[]>>();

/** Made once for the options of an item: where it opened does not change over the day. */
const ladder = (item: ItemView, best: number): readonly number[] => {
  const known = ladders.get(item.options) ?? new Map<string, readonly number[]>();
  const key = `${item.opened.ours} ${best}`;
  const made = known.get(key) ?? stepped(item, best);
  ladders.set(item.options, known.set(key, made));
  return made;
};

const valuesOf = (item: ItemView, said: Said, theirs: Conduct, offered: readonly string[]): Record<string, number> => {
  const stood = place(item, item.opened.theirs);
  const best = said.wants ? place(item, said.wants) : stood;
  const steps = ladder(item, best < 0 ? Math.max(0, stood) : best);
  const value: Record<string, number> = {};
  for (const [k, { id }] of item.options.entries()) {
    let v = steps[k] ?? 0.3;
    if (id === item.opened.theirs || id === said.wants) v = Math.max(v, 0.85);
    else if (offered.includes(id)) v = Math.max(v, 0.45);
    if (id === item.statusQuo && item.opened.theirs !== id && said.wants !== id) v = Math.min(v, SILENCE);
    const turned = theirs.turned.filter(([named, option]) => named === item.id && option === id).length;
    if (!offered.includes(id)) v *= TURNED ** Math.min(3, turned);
    if (theirs.declined.some(({ terms, item: named }) => named === item.id && terms[item.id] === id)) v *= 0.75;
    value[id] = said.never.includes(id) ? Math.min(v, 0.08) : v;
  }
  return value;
};

const hearReplies = (view: View, values: Map<string, Record<string, number>>): void => {
  for (const { source, terms = {}, warmth } of view.notebook) {
    if (source !== 'reply' || warmth === 'lukewarm') continue;
    for (const [item, option] of Object.entries(terms)) {
      const value = values.get(item);
      const was = value?.[option];
      if (value && was !== undefined) value[option] = warmth === 'warm' ? was + 0.25 * (1 - was) : 0.75 * was;
    }
  }
};

const estimates = new WeakMap<View, Estimate>();

/** Options that they tabled on an item, oldest first. */
const tabledOn = (item: string, { offers }: Conduct): string[] => {
  const named: string[] = [];
  for (const terms of offers) {
    const option = terms[item];
    if (option !== undefined) named.push(option);
  }
  return named;
};

const estimated = (view: View): Estimate => {
  const { theirs } = recordOf(view);
  const values = new Map<string, Record<string, number>>();
  let sum = 0;
  const read = view.items.map((item) => {
    const said = saidOf(view, item.id, theirs);
    const named = tabledOn(item.id, theirs);
    values.set(item.id, valuesOf(item, said, theirs, named));
    const implied = Math.exp((1 - said.credit) * firmness(view, item, theirs, named));
    const share = said.matters === null ? implied : implied * SHARE[said.matters] ** said.credit;
    sum += share;
    return { id: item.id, said, share, seen: Math.min(0.25, 0.06 * named.length) };
  });
  hearReplies(view, values);
  return new Map(
    read.map(({ id, said: { sure, matters, wants, never }, share, seen }) => [
      id,
      {
        id,
        weight: (100 * share) / (sum || 1),
        value: values.get(id) ?? {},
        sure: Math.min(1, sure + seen),
        matters,
        wants,
        never,
      },
    ]),
  );
};

/** What the other side's evidence adds up to, item by item; from this view alone. */
export const estimateOf = (view: View): Estimate => {
  const made = estimates.get(view) ?? estimated(view);
  estimates.set(view, made);
  return made;
};

/** Estimated points of `terms` on top of the status quo for the other side, without the modesty of a range. */
export const pointsFor = (view: View, terms: Terms): number => {
  const estimate = estimateOf(view);
  return view.items.reduce((sum, item) => {
    const one = estimate.get(item.id);
    return sum + (one?.weight ?? 0) * (one?.value[terms[item.id] ?? item.statusQuo] ?? 0);
  }, 0);
};
