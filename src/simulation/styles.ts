import { type Counterpart, type Thought, thought } from '../counterpart/thought.ts';
import type { Candour, Move, Stance } from '../engine/move.ts';
import { objection } from '../engine/objection.ts';
import { type View, worthIn } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { anything } from './anything.ts';

/** Simple ways to play a chair, for comparison: what a game must not reward too well. */
export const STYLES = ['hard', 'soft', 'split', 'random'] as const;
export type Style = (typeof STYLES)[number];

export const isStyle = (id: string): id is Style => (STYLES as readonly string[]).includes(id);

/** The first of `moves` that may be made; there is always one: nobody is kept from leaving. */
const firstOf = (view: View, moves: readonly Move[]): Thought =>
  thought(moves.find((move) => objection(view, move) === undefined) ?? { kind: 'walkOut' }, 'stuck');

const openItems = ({ items }: View): View['items'] => items.filter(({ agreed }) => !agreed);

const theirOffer = ({ offer, seat }: View): View['offer'] => (offer?.by === otherSeat(seat) ? offer : null);

const crosses = (view: View, terms: Terms): boolean =>
  view.items.some(({ id, options }) => options.some((option) => option.redLine && option.id === terms[id]));

const textWith = (view: View, terms: Terms): number => worthIn(view, { ...view.agreed, ...terms });

/** For every open item that is not put off the option with most `appeal`, barred and red ones left out. */
const sheetBy = (view: View, appeal: (option: number, item: View['items'][number]) => number): Terms =>
  Object.fromEntries(
    openItems(view)
      .filter(({ deferred }) => deferred === null)
      .flatMap((item) => {
        const may = item.options.flatMap((option, k) => (option.barred || option.redLine ? [] : [{ option, k }]));
        const best = may.reduce<(typeof may)[number] | undefined>(
          (top, one) => (top && appeal(top.k, item) >= appeal(one.k, item) ? top : one),
          undefined,
        );
        return best && best.option.id !== item.statusQuo ? [[item.id, best.option.id]] : [];
      }),
  );

/** Turns without a word of substance, kept up until the other side or the clock moves. */
const WAITING: readonly Move[] = [{ kind: 'decline' }, { kind: 'recess' }, { kind: 'consult' }];

const wait = (view: View): readonly Move[] => {
  const items = openItems(view).map(({ id }) => id);
  return [
    ...WAITING,
    ...items.filter((id) => !view.holds[id]).map((item): Move => ({ kind: 'hold', item })),
    ...items.map((item): Move => ({ kind: 'probe', item })),
    { kind: 'close' },
  ];
};

interface Manner {
  readonly stance: Stance;
  readonly candour: Candour;
  /** What it puts on the table, all on one sheet. */
  readonly sheet: (view: View) => Terms;
  /** The least that the text must be worth for it to initial an offer, in hundredths of a point. */
  readonly asks: (view: View) => number;
}

/** Tables its sheet, takes what is worth what it asks, closes a text that is, and waits otherwise. */
const by =
  ({ stance, candour, sheet, asks }: Manner): Counterpart =>
  (view) => {
    const heaviest = view.items.reduce((top, one) => (one.weight > top.weight ? one : top));
    const enough = (terms: Terms): boolean => !crosses(view, terms) && textWith(view, terms) >= asks(view);
    const offer = theirOffer(view);
    const terms = sheet(view);
    const done =
      Object.keys(view.agreed).length > 0 && enough(view.agreed) && textWith(view, terms) <= textWith(view, {});
    return firstOf(view, [
      { kind: 'open', stance, item: heaviest.id },
      { kind: 'answer', candour },
      { kind: 'reply', warmth: view.question?.kind === 'float' && enough(view.question.terms) ? 'warm' : 'cold' },
      ...(offer && enough(offer.terms) && textWith(view, offer.terms) > textWith(view, {}) ? [ACCEPT] : []),
      ...(done || (view.closing === otherSeat(view.seat) && enough({})) ? [CLOSE] : []),
      ...(Object.keys(terms).length > 0 ? [{ kind: 'propose', terms, whole: true } as const] : []),
      ...wait(view),
    ]);
  };

const ACCEPT: Move = { kind: 'accept' };
const CLOSE: Move = { kind: 'close' };

/** Minutes before the end at which even the hard style takes what beats nothing. */
const LAST_MINUTES = 30;

const best = (view: View): Terms => sheetBy(view, (k, item) => item.options[k]?.worth ?? 0);

/** Tables its best and never gives way; in the last half hour it takes whatever beats its walk-away value. */
const hard = by({
  stance: 'firm',
  candour: 'evasive',
  sheet: best,
  asks: (view) => (view.minutes >= view.day.closes - LAST_MINUTES ? view.walkAway : textWith(view, best(view))),
});

/** Offers them what they stand on wherever it may, as far as its walk-away value allows, and takes all that allows it. */
const soft = by({
  stance: 'warm',
  candour: 'candid',
  sheet: (view) => {
    const kind = { ...sheetBy(view, (k, item) => -Math.abs(k - placeOf(item, item.positions.theirs))) };
    const dear = openItems(view).toSorted((x, y) => y.weight - x.weight);
    const own = best(view);
    for (const { id } of dear) {
      if (textWith(view, kind) >= view.walkAway) break;
      if (own[id] === undefined) delete kind[id];
      else kind[id] = own[id];
    }
    return kind;
  },
  asks: (view) => view.walkAway,
});

const placeOf = (item: View['items'][number], option: string): number =>
  item.options.findIndex(({ id }) => id === option);

/** On every item the middle between where the two opened: splits the difference, and takes what is worth as much. */
const middle = (view: View): Terms =>
  sheetBy(view, (k, item) => {
    const between = (placeOf(item, item.opened.ours) + placeOf(item, item.opened.theirs)) / 2;
    return -Math.abs(k - between);
  });

const split = by({
  stance: 'plain',
  candour: 'candid',
  sheet: middle,
  asks: (view) => Math.max(view.walkAway, textWith(view, middle(view))),
});

/** Any move that may be made, each kind as likely as the next, with any target that it may have. */
const random: Counterpart = (view, luck) => {
  // Leaving is left out, or most days would be short.
  const kinds = [...anything(view)]
    .filter(([name]) => name !== 'walkOut')
    .map(([, moves]) => moves.filter((move) => objection(view, move) === undefined))
    .filter((moves) => moves.length > 0);
  const at = luck * kinds.length;
  const moves = kinds[Math.floor(at)] ?? [];
  return thought(moves[Math.floor((at % 1) * moves.length)] ?? { kind: 'walkOut' }, 'stuck');
};

const STYLE: Readonly<Record<Style, Counterpart>> = { hard, soft, split, random };

export const styleOf = (id: Style): Counterpart => STYLE[id];
