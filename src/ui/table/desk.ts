import type { View } from '../../engine/view.ts';
import type { Terms } from '../../scenario/schema.ts';

/** What the left column shows; on a phone the whole screen. */
export type Place = 'table' | 'moves' | 'compose' | 'draft' | 'notebook' | 'day' | 'instructions' | 'keys';

/** What lies on our own desk: which page is open, and the package in the making. Nobody else sees it, and no replay needs it. */
export interface Desk {
  readonly place: Place;
  /** The move being made in place, by the key of its row. */
  readonly row: string | null;
  readonly as: 'propose' | 'float';
  readonly terms: Terms;
  readonly whole: boolean;
  /** The article in hand. */
  readonly item: string | null;
  /** A text of it that is held over the document, and not yet in the package. */
  readonly held: string | null;
}

export const emptyDesk: Desk = {
  place: 'table',
  row: null,
  as: 'propose',
  terms: {},
  whole: true,
  item: null,
  held: null,
};

export type DeskAction =
  | { readonly do: 'go'; readonly place: Place }
  | { readonly do: 'row'; readonly key: string | null }
  | { readonly do: 'compose'; readonly as: 'propose' | 'float'; readonly start: Terms; readonly item: string | null }
  | { readonly do: 'choose'; readonly item: string; readonly option: string | null; readonly start: Terms }
  | { readonly do: 'hand'; readonly item: string }
  | { readonly do: 'hold'; readonly option: string | null }
  | { readonly do: 'whole'; readonly whole: boolean }
  | { readonly do: 'fill'; readonly terms: Terms }
  | { readonly do: 'sent' }
  /** The table moved on: what cannot be tabled any more leaves the package. */
  | { readonly do: 'keep'; readonly items: readonly string[] };

const without = (terms: Terms, item: string): Terms => {
  const { [item]: _out, ...rest } = terms;
  return rest;
};

export const deskAfter = (desk: Desk, action: DeskAction): Desk => {
  switch (action.do) {
    case 'go':
      return { ...desk, place: desk.place === action.place ? 'table' : action.place, row: null, held: null };
    case 'row':
      return { ...desk, row: action.key };
    case 'compose': {
      const blank = Object.keys(desk.terms).length === 0;
      return {
        ...desk,
        place: 'compose',
        row: null,
        as: action.as,
        terms: blank ? action.start : desk.terms,
        item: action.item ?? desk.item,
      };
    }
    case 'choose': {
      const begins = desk.place !== 'compose';
      const blank = Object.keys(desk.terms).length === 0;
      const terms = begins && blank ? action.start : desk.terms;
      return {
        ...desk,
        place: 'compose',
        row: null,
        as: begins ? 'propose' : desk.as,
        item: action.item,
        held: null,
        terms: action.option === null ? without(terms, action.item) : { ...terms, [action.item]: action.option },
      };
    }
    case 'hand':
      return { ...desk, item: action.item, held: null };
    case 'hold':
      return desk.held === action.option ? desk : { ...desk, held: action.option };
    case 'whole':
      return { ...desk, whole: action.whole };
    case 'fill':
      return { ...desk, terms: action.terms };
    case 'sent':
      return { ...desk, place: 'table', row: null, terms: desk.place === 'compose' ? {} : desk.terms };
    case 'keep': {
      const terms = Object.fromEntries(Object.entries(desk.terms).filter(([item]) => action.items.includes(item)));
      return Object.keys(terms).length === Object.keys(desk.terms).length ? desk : { ...desk, terms };
    }
    default:
      return action satisfies never;
  }
};

/** The open article after or before one, round the agenda. */
export const besideArticle = (view: View, item: string | null, step: 1 | -1): string | null => {
  const open = view.items.filter(({ agreed }) => !agreed).map(({ id }) => id);
  if (open.length === 0) return null;
  const at = open.indexOf(item ?? '');
  if (at < 0) return (step > 0 ? open[0] : open.at(-1)) ?? null;
  return open[(at + step + open.length) % open.length] ?? null;
};

/** The article to begin with: the heaviest that is open. */
export const firstArticle = (view: View, terms: Terms): string | null => {
  const open = view.items.filter(({ agreed }) => !agreed);
  return (open.find(({ id }) => id in terms) ?? [...open].sort((x, y) => y.weight - x.weight)[0])?.id ?? null;
};
