import type { Move } from '../engine/move.ts';
import type { Offer } from '../engine/state.ts';
import type { ItemView, View } from '../engine/view.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';

/** What the minutes of the meeting say of one side's conduct: public, and the same for everyone at the table. */
export interface Conduct {
  /** Every set of terms it tabled, oldest first. */
  readonly offers: readonly Terms[];
  /** Terms of the other side that it turned down, with the item that it named as the one that hurts. */
  readonly declined: readonly { readonly terms: Terms; readonly item: string | null }[];
  /** Options of the other side that it answered with another on the same item, each time: item, option. */
  readonly turned: readonly (readonly [string, string])[];
  /** Options that it called a red line of its own: item, option. */
  readonly redLines: readonly (readonly [string, string])[];
  readonly floats: readonly Terms[];
  readonly probed: Readonly<Record<string, number>>;
  readonly reopened: number;
  readonly warned: number;
  readonly firmInPublic: number;
  readonly lies: number;
}

const tabled = (view: View, id: string, item: string | undefined): Terms | undefined => {
  const terms = view.moves.find((move) => move.id === id)?.terms;
  if (terms !== 'target-status-quo') return terms ?? undefined;
  const target = view.items.find((one) => one.id === item);
  return target && { [target.id]: target.statusQuo };
};

const conductOf = (view: View, by: Seat): Conduct => {
  const offers: Terms[] = [];
  const declined: { terms: Terms; item: string | null }[] = [];
  const turned: [string, string][] = [];
  const redLines: [string, string][] = [];
  const floats: Terms[] = [];
  let floated: Terms = {};
  const probed: Record<string, number> = {};
  const count = { reopened: 0, warned: 0, firmInPublic: 0, lies: 0 };
  for (const h of view.chronicle) {
    if (h.what === 'exposed' && h.liar === by) count.lies += 1;
    if (h.what !== 'moved') continue;
    const { move, said, was } = h;
    if (h.by !== by) {
      if (move.kind === 'float') floated = move.terms;
      continue;
    }
    if (said?.because === 'redLine' && said.item !== undefined) {
      const option = (move.kind === 'reply' ? floated : was?.by === by ? undefined : was?.terms)?.[said.item];
      if (option !== undefined) redLines.push([said.item, option]);
    }
    if (move.kind === 'propose') {
      offers.push(move.terms);
      if (was && was.by !== by)
        for (const [item, option] of Object.entries(was.terms))
          if ((move.terms[item] ?? option) !== option) turned.push([item, option]);
    }
    if (move.kind === 'special') {
      const terms = tabled(view, move.id, move.item);
      if (terms) offers.push(terms);
    }
    if (move.kind === 'decline' && was) declined.push({ terms: was.terms, item: move.item ?? null });
    if (move.kind === 'float') floats.push(move.terms);
    if (move.kind === 'probe') probed[move.item] = (probed[move.item] ?? 0) + 1;
    if (move.kind === 'reopen') count.reopened += 1;
    if (move.kind === 'warn') count.warned += 1;
    if (move.kind === 'publicLine' && move.tone === 'firm') count.firmInPublic += 1;
  }
  return { offers, declined, turned, redLines, floats, probed, ...count };
};

const records = new WeakMap<View, { readonly ours: Conduct; readonly theirs: Conduct }>();

/** How both sides have behaved so far, read once a view. */
export const recordOf = (view: View): { readonly ours: Conduct; readonly theirs: Conduct } => {
  const known = records.get(view);
  if (known) return known;
  const made = { ours: conductOf(view, view.seat), theirs: conductOf(view, otherSeat(view.seat)) };
  records.set(view, made);
  return made;
};

export const openItems = (view: View): readonly ItemView[] => view.items.filter(({ agreed }) => !agreed);

export const theirOffer = (view: View): Offer | null => (view.offer && view.offer.by !== view.seat ? view.offer : null);
export const ourOffer = (view: View): Offer | null => (view.offer?.by === view.seat ? view.offer : null);

export const heaviest = <T extends { readonly weight: number }>(items: readonly T[]): T | undefined =>
  items.reduce<T | undefined>((top, one) => (top && top.weight >= one.weight ? top : one), undefined);

/** How often this delegation has made a kind of move today. */
export const timesMade = ({ chronicle, seat }: View, kind: Move['kind']): number =>
  chronicle.filter((h) => h.what === 'moved' && h.by === seat && h.move.kind === kind).length;
