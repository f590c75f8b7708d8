import type { Belief } from '../../counterpart/belief.ts';
import type { View } from '../../engine/view.ts';
import type { Terms } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';

/** What they offer now; a counter starts from it. */
export const theirTerms = (view: View): Terms => theirOffer(view)?.terms ?? {};
export const theirOffer = (view: View) => (view.offer?.by === otherSeat(view.seat) ? view.offer : null);
export const openItems = (view: View) => view.items.filter(({ agreed }) => !agreed);

/** The open article about which a question would tell most: heavy for us, and nothing sure heard yet. */
export const worthAsking = (view: View, belief: Belief): string | null => {
  const heard = (item: string): number =>
    view.notebook.reduce(
      (most, note) =>
        note.item !== item || note.exposed
          ? most
          : Math.max(most, note.source === 'answer' || note.source === 'fact' ? 3 : note.source === 'evasion' ? 2 : 1),
      0,
    );
  const scored = openItems(view).map((item) => {
    const silence = belief.matters(item.id) === null ? 1 : 0.5;
    return { id: item.id, gain: (item.weight * silence) / (1 + heard(item.id)) };
  });
  return (
    scored.reduce<{ id: string; gain: number } | null>(
      (best, one) => (!best || one.gain > best.gain ? one : best),
      null,
    )?.id ?? null
  );
};

/** The open article that matters most to us. */
export const dearest = (view: View): string | null =>
  openItems(view).reduce<{ id: string; weight: number } | null>(
    (best, one) => (!best || one.weight > best.weight ? one : best),
    null,
  )?.id ?? null;

/** What a package may start from, where there is something: where both sides stand, and what we last offered. */
export const startsOf = (
  view: View,
): readonly { readonly from: 'ours' | 'theirs' | 'last'; readonly terms: Terms }[] => {
  const open = openItems(view);
  const free = (item: string, option: string | null | undefined): boolean =>
    open.some(({ id, options }) => id === item && options.some((one) => one.id === option && !one.barred));
  const kept = (terms: Readonly<Record<string, string | null>>): Terms =>
    Object.fromEntries(Object.entries(terms).filter((entry): entry is [string, string] => free(...entry)));
  const last = view.chronicle.findLast((h) => h.what === 'moved' && h.by === view.seat && h.move.kind === 'propose');
  const starts = [
    { from: 'ours', terms: kept(Object.fromEntries(open.map(({ id, positions }) => [id, positions.ours]))) },
    { from: 'theirs', terms: kept(Object.fromEntries(open.map(({ id, positions }) => [id, positions.theirs]))) },
    { from: 'last', terms: kept(last?.what === 'moved' && last.move.kind === 'propose' ? last.move.terms : {}) },
  ] as const;
  return starts.filter(({ terms }) => Object.keys(terms).length > 0);
};
