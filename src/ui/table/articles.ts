import type { View } from '../../engine/view.ts';
import type { Seat, Terms } from '../../scenario/schema.ts';
import { otherSeat, type PlateName } from '../../scenario/vocabulary.ts';
import { clockOf, points } from './figures.ts';
import { type Phrase, phrase } from './phrase.ts';

/** How a line of the draft is written: in whose brackets, and how loud. */
export interface DraftLine {
  readonly option: string;
  readonly by: Seat | 'both' | null;
  /** Whose brackets and marker pen, when both stand there. */
  readonly pen?: Seat;
  readonly tone: 'agreed' | 'offered' | 'position' | 'struck';
}

export type ArticleKind = 'initialled' | 'offered' | 'floated' | 'mine' | 'asOffered' | 'left' | 'reopened' | 'open';

export interface Article {
  readonly id: string;
  readonly number: number;
  readonly plate: PlateName | null;
  readonly kind: ArticleKind;
  readonly by: Seat | null;
  readonly matters: 1 | 2 | 3;
  readonly lines: readonly DraftLine[];
  /** The option that stands out in the ladder: agreed, offered or in the package. */
  readonly chosen: string | null;
  readonly ours: { readonly option: string; readonly filled: boolean };
  readonly theirs: { readonly option: string; readonly filled: boolean };
  readonly notes: readonly Phrase[];
  readonly weight: number;
}

/** What was initialled on an item before somebody took it back. */
const formerText = (view: View, item: string): string | null => {
  const last = view.chronicle.findLast((h) => h.what === 'moved' && h.move.kind === 'reopen' && h.move.item === item);
  if (!last) return null;
  const before = view.chronicle.slice(0, view.chronicle.indexOf(last));
  const signed = before.findLast((h) => h.what === 'initialled' && item in h.terms);
  return signed?.what === 'initialled' ? (signed.terms[item] ?? null) : null;
};

/** The draft as this chair sees it; with `inHand` it is the package that the chair puts together. */
export const articlesOf = (view: View, inHand: Terms | null): readonly Article[] => {
  const { seat } = view;
  const rival = otherSeat(seat);
  const heaviest = Math.max(...view.items.map(({ weight }) => weight));
  const theirOffer = view.offer?.by === rival ? view.offer.terms : {};
  const ourOffer = view.offer?.by === seat ? view.offer.terms : {};
  const idea = view.question?.kind === 'float' ? view.question : null;

  return view.items.map((item, index): Article => {
    const theirsNow = theirOffer[item.id];
    const oursNow = inHand ? inHand[item.id] : ourOffer[item.id];
    const floated = inHand ? undefined : idea?.terms[item.id];
    const theirOption = theirsNow ?? (idea?.by === rival ? idea.terms[item.id] : undefined) ?? item.positions.theirs;
    const ourOption = oursNow ?? item.positions.ours;
    const shared = {
      id: item.id,
      number: index + 1,
      plate: item.plate,
      matters: item.matters,
      weight: item.weight,
      ours: { option: ourOption, filled: oursNow !== undefined },
      theirs: { option: theirOption, filled: theirsNow !== undefined },
      notes: notesOf(view, item.id, heaviest, inHand !== null),
    };
    const theirLine: DraftLine = { option: theirOption, by: rival, tone: 'position' };
    const ourLine: DraftLine = { option: ourOption, by: seat, tone: 'position' };

    if (item.agreed)
      return {
        ...shared,
        kind: 'initialled',
        by: null,
        chosen: item.agreed,
        lines: [{ option: item.agreed, by: null, tone: 'agreed' }],
      };
    if (inHand) {
      if (oursNow === undefined) return { ...shared, kind: 'left', by: null, chosen: null, lines: [] };
      if (oursNow === theirsNow)
        return {
          ...shared,
          kind: 'asOffered',
          by: seat,
          chosen: oursNow,
          lines: [{ option: oursNow, by: 'both', tone: 'offered' }],
        };
      return {
        ...shared,
        kind: 'mine',
        by: seat,
        chosen: oursNow,
        lines: [{ ...ourLine, tone: 'offered' }, theirLine],
      };
    }
    if (floated !== undefined && idea)
      return {
        ...shared,
        kind: 'floated',
        by: idea.by,
        chosen: floated,
        lines: pair({ option: floated, by: idea.by, tone: 'offered' }, idea.by === rival ? ourLine : theirLine),
      };
    if (theirsNow !== undefined)
      return {
        ...shared,
        kind: 'offered',
        by: rival,
        chosen: theirsNow,
        lines: pair({ ...theirLine, tone: 'offered' }, ourLine),
      };
    if (oursNow !== undefined)
      return {
        ...shared,
        kind: 'offered',
        by: seat,
        chosen: oursNow,
        lines: pair({ ...ourLine, tone: 'offered' }, theirLine),
      };
    const former = formerText(view, item.id);
    const open = pair(theirLine, ourLine);
    if (former)
      return {
        ...shared,
        kind: 'reopened',
        by: null,
        chosen: null,
        lines: [{ option: former, by: null, tone: 'struck' }, ...open],
      };
    return { ...shared, kind: 'open', by: null, chosen: null, lines: open };
  });
};

/** Two texts, or one in both brackets when they say the same. */
const pair = (first: DraftLine, second: DraftLine): readonly DraftLine[] =>
  first.option === second.option
    ? [{ ...first, by: 'both', ...(first.by === null || first.by === 'both' ? {} : { pen: first.by }) }]
    : [first, second];

const notesOf = (view: View, id: string, heaviest: number, composing: boolean): readonly Phrase[] => {
  const item = view.items.find((one) => one.id === id);
  if (!item) return [];
  const notes: Phrase[] = [];
  if (item.weight === heaviest && !item.agreed && !composing) notes.push(phrase('table.article.matters'));
  if (view.experts?.item === id && !item.agreed)
    notes.push(phrase('table.article.experts', { time: clockOf(view.experts.back) }));
  if (item.deferred !== null && !item.agreed)
    notes.push(phrase('table.article.deferred', { time: clockOf(item.deferred) }));
  return notes;
};

/** Points of an option on its own, out of the weight of its article. */
export const optionPoints = (view: View, item: string, option: string): number =>
  points(view.items.find(({ id }) => id === item)?.options.find(({ id }) => id === option)?.worth ?? 0);

export interface Bond {
  readonly id: string;
  readonly points: number;
  /** True: all its parts are in the terms. */
  readonly holds: boolean;
  /** The other articles that it takes. */
  readonly withItems: readonly string[];
}

/** The linkages that an option of an article takes part in, for us. */
export const bondsOf = (view: View, item: string, option: string | undefined, terms: Terms): readonly Bond[] =>
  view.linkages
    .filter(({ when }) =>
      when.some((part) => part.item === item && option !== undefined && part.options.includes(option)),
    )
    .map(({ id, when, points: worth }) => {
      const others = when.filter((part) => part.item !== item);
      const stands = (part: { item: string; options: readonly string[] }): boolean =>
        part.options.includes(terms[part.item] ?? statusQuo(view, part.item));
      return { id, points: worth, holds: others.every(stands), withItems: others.map((part) => part.item) };
    });

/** What ties an article to the one in hand: the most that it can bring, whether it does now, and by which texts. */
export interface Tie {
  readonly points: number;
  readonly holds: boolean;
  readonly options: readonly string[];
}

/** For us: how the text of the article in hand, or any text of it while none is chosen, is tied to another article. */
export const tieOf = (view: View, inHand: string, item: string, terms: Terms): Tie | null => {
  if (inHand === item) return null;
  const chosen = terms[inHand];
  const ties = view.linkages.flatMap(({ when, points }) => {
    const hand = when.find((part) => part.item === inHand);
    const other = when.find((part) => part.item === item);
    if (!hand || !other || (chosen !== undefined && !hand.options.includes(chosen))) return [];
    const holds =
      chosen !== undefined &&
      when.every((part) => part.options.includes(terms[part.item] ?? statusQuo(view, part.item)));
    return [{ points, holds, options: other.options }];
  });
  const [first] = ties;
  if (!first) return null;
  const live = ties.filter(({ holds }) => holds);
  return {
    points: (live.length > 0 ? live : ties).reduce((sum, { points }) => sum + points, 0),
    holds: live.length > 0,
    options: ties.flatMap(({ options }) => options),
  };
};

const statusQuo = (view: View, item: string): string => view.items.find(({ id }) => id === item)?.statusQuo ?? '';

/** An agenda so short that its articles may stand in full. */
export const isFew = ({ items }: View): boolean => items.length <= 5;

export const isOffered = ({ kind }: Article): boolean => kind === 'offered' || kind === 'floated';

/** More on the table than a low page can tell in full. */
export const isLong = (articles: readonly Article[]): boolean => articles.filter(isOffered).length > 4;
