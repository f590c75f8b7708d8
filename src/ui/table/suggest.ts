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
