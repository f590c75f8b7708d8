import { itemsOf, type Reason } from '../../engine/move.ts';
import type { Happening } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';
import type { Terms, Texts } from '../../scenario/schema.ts';
import type { Values } from '../text/text.tsx';

/** Occasions on which a counterpart speaks; each character has several lines for each. */
export const OCCASIONS = [
  'open.warm',
  'open.plain',
  'open.firm',
  'propose.first',
  'propose',
  'propose.theyMoved',
  'propose.theyHeld',
  'propose.fairTrade',
  'propose.timeShort',
  'propose.stuck',
  'counter',
  'counter.belowWalkAway',
  'counter.redLine',
  'counter.timeShort',
  'counter.wantsMore',
  'counter.theyMoved',
  'accept',
  'accept.part',
  'accept.timeShort',
  'decline',
  'decline.item',
  'decline.belowWalkAway',
  'decline.redLine',
  'decline.badFaith',
  'hold',
  'probe',
  'answer.candid',
  'answer.evasive',
  'disclose',
  'float',
  'reply.warm',
  'reply.lukewarm',
  'reply.cold',
  'experts',
  'recess',
  'backToTable',
  'consult',
  'publicLine.constructive',
  'publicLine.firm',
  'warn',
  'reopen',
  'close',
  'walkOut',
  'special',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export interface Cue {
  readonly occasion: Occasion;
  /** `article`, `number`, `option`, `count`, `minutes`: what a line may name. */
  readonly values: Values;
}

export type Moved = Extract<Happening, { what: 'moved' }>;

const known = (occasion: string): occasion is Occasion => (OCCASIONS as readonly string[]).includes(occasion);

/** The more exact occasion when there are lines for it, the general one otherwise. */
const finer = (general: Occasion, because: Reason | undefined): Occasion => {
  const exact = `${general}.${because ?? ''}`;
  return known(exact) ? exact : general;
};

const occasionOf = (moved: Moved, chronicle: readonly Happening[]): Occasion => {
  const { move, said, was, by } = moved;
  switch (move.kind) {
    case 'open':
      return `open.${move.stance}`;
    case 'propose': {
      if (was && was.by !== by) return finer('counter', said?.because);
      const before = chronicle.some(
        (h) => h.what === 'moved' && h.by === by && h.move.kind === 'propose' && h.turn < moved.turn,
      );
      return before ? finer('propose', said?.because) : 'propose.first';
    }
    case 'accept':
      return move.items && was && move.items.length < Object.keys(was.terms).length
        ? 'accept.part'
        : finer('accept', said?.because);
    case 'decline':
      return said && known(`decline.${said.because}`)
        ? finer('decline', said.because)
        : move.item === undefined
          ? 'decline'
          : 'decline.item';
    case 'answer':
      return move.candour === 'evasive' ? 'answer.evasive' : 'answer.candid';
    case 'reply':
      return `reply.${move.warmth}`;
    case 'recess':
      return moved.minutes === 15 ? 'recess' : 'backToTable';
    case 'publicLine':
      return `publicLine.${move.tone}`;
    default:
      return move.kind;
  }
};

/** The article that a line speaks about: the one named, the one that hurts, or the heaviest of a package for the listener. */
const subjectOf = (moved: Moved, view: View, question: string | undefined): string | undefined => {
  if (moved.said?.item !== undefined) return moved.said.item;
  const named = itemsOf(moved.move, moved.was?.terms);
  if (named.length === 0) return question;
  const weight = (id: string): number => view.items.find((item) => item.id === id)?.weight ?? 0;
  return [...named].sort((x, y) => weight(y) - weight(x))[0];
};

const termsOf = ({ move }: Moved): Terms | undefined =>
  move.kind === 'propose' || move.kind === 'float' ? move.terms : undefined;

/** What the speaker asks for on an article: as it writes, as it just told, or as its own offer or position stands. */
const optionOf = (moved: Moved, view: View, subject: string): string | undefined => {
  const written = termsOf(moved)?.[subject];
  if (written !== undefined) return written;
  const told = view.notebook.findLast(
    (note) => note.at >= moved.at - 1 && note.item === subject && note.wants !== undefined,
  );
  const standing = moved.was?.by === moved.by ? moved.was.terms[subject] : undefined;
  return (
    (moved.move.kind === 'answer' ? told?.wants : standing) ??
    view.items.find(({ id }) => id === subject)?.positions.theirs
  );
};

/** Which occasion a move is, and what its line may name. */
export const cueOf = (moved: Moved, view: View, texts: Texts): Cue => {
  const asked = view.chronicle.findLast(
    (h): h is Moved =>
      h.what === 'moved' && h.turn < moved.turn && (h.move.kind === 'probe' || h.move.kind === 'float'),
  );
  const question = asked && moved.move.kind === 'answer' ? itemsOf(asked.move)[0] : undefined;
  const subject = subjectOf(moved, view, question);
  const number = view.items.findIndex(({ id }) => id === subject) + 1;
  const option = subject === undefined ? undefined : optionOf(moved, view, subject);
  const item = subject === undefined ? undefined : texts.items[subject];
  return {
    occasion: occasionOf(moved, view.chronicle),
    values: {
      article: item?.title ?? '',
      number,
      option: (option === undefined ? undefined : item?.options[option]?.label) ?? '',
      count: Object.keys(termsOf(moved) ?? moved.was?.terms ?? {}).length,
      minutes: Math.max(0, view.day.closes - moved.at),
    },
  };
};
