import type { ItemView, View } from '../engine/view.ts';
import type { Length } from '../scenario/schema.ts';
import type { Traits } from './traits.ts';

/** Home support that has to be gained over the morning's before the capital lets go of a veto. */
export const LEAVE: Readonly<Record<Length, number>> = { short: 5, full: 9 };

/** An option under this share of the best on its item cannot be shown at home. */
const SHOWN = 0.4;

const gainedAtHome = ({ chronicle, seat }: View): number =>
  chronicle.reduce((sum, h) => (h.what === 'home' && h.of === seat ? sum + h.by : sum), 0);

export const isHeld = (view: View): boolean => gainedAtHome(view) < LEAVE[view.length];

const forbidden = (item: ItemView): ItemView => {
  const best = Math.max(...item.options.map(({ worth }) => worth));
  return {
    ...item,
    options: item.options.map((option) =>
      option.id !== item.statusQuo && option.worth < SHOWN * best ? { ...option, redLine: true } : option,
    ),
  };
};

/**
 * The view of a delegation whose capital holds it tighter than its written instructions: vetoes on its heaviest open
 * items, until support at home has grown. The two-level game: Putnam, International Organization 42 (1988).
 */
export const underOrders = (view: View, { vetoes }: Traits): View => {
  if (vetoes === 0 || !isHeld(view)) return view;
  const most = view.length === 'short' ? Math.ceil(vetoes / 2) : vetoes;
  const held = new Set(
    view.items
      .filter(({ agreed }) => !agreed)
      .sort((x, y) => y.weight - x.weight)
      .slice(0, most)
      .map(({ id }) => id),
  );
  return { ...view, items: view.items.map((item) => (held.has(item.id) ? forbidden(item) : item)) };
};
