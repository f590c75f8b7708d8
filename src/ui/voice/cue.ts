import { itemsOf, type Reason } from '../../engine/move.ts';
import type { Happening } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';
import type { Terms, Texts } from '../../scenario/schema.ts';

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
  /** We said no to what they had offered. */
  'propose.afterNo',
  /** We have just warned them. */
  'propose.warned',
  /** A break or a recess lies between. */
  'propose.rested',
  'counter',
  'counter.belowWalkAway',
  'counter.redLine',
  'counter.timeShort',
  'counter.wantsMore',
  'counter.theyMoved',
  'accept',
  'accept.part',
  'accept.timeShort',
  /** The first initials of the day, and those that leave nothing open. */
  'accept.first',
  'accept.last',
  'decline',
  'decline.item',
  'decline.belowWalkAway',
  'decline.redLine',
  'decline.badFaith',
  /** For the third time or more. */
  'decline.again',
  'hold',
  'probe',
  /** We evaded their last question. */
  'probe.evaded',
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
  /** We proposed it; nothing is initialled. */
  'close.agree',
  'close.empty',
  /** We proposed it, and they do something else: an article has no text, or the text is not worth it to them. */
  'close.notYet',
  'close.notWorth',
  'walkOut',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** What a line may name. */
export interface Cue {
  /** As one says it, without a capital. */
  readonly article: string;
  readonly option: string;
  readonly number: number;
  readonly count: number;
  readonly minutes: number;
}

export type Moved = Extract<Happening, { what: 'moved' }>;

const known = (occasion: string): occasion is Occasion => (OCCASIONS as readonly string[]).includes(occasion);

/** The occasion that this reason makes of a general one, when there are lines for it. */
const finer = (general: Occasion, because: Reason | undefined): readonly Occasion[] => {
  const exact = `${general}.${because ?? ''}`;
  return known(exact) ? [exact] : [];
};

/** Reasons that say more of an offer than what went before it does. */
const WEIGHTY: ReadonlySet<Reason | undefined> = new Set(['redLine', 'belowWalkAway', 'timeShort', 'theyMoved']);
const THIRD = 3;

const isMove = (h: Happening): h is Moved => h.what === 'moved';
const isReply = ({ move }: Moved): boolean => move.kind === 'answer' || move.kind === 'reply';

/** The occasions that a move is, the most telling first: a line for one that comes later fits as well. */
export const occasionsOf = (moved: Moved, view: View): readonly Occasion[] => {
  const at = view.chronicle.findIndex((h) => isMove(h) && h.turn === moved.turn);
  const before = view.chronicle.slice(0, Math.max(0, at));
  return [...staying(moved, before), ...doing(moved, before, view)];
};

/** Why they stay when we have just proposed to close. */
const staying = ({ by, move, said }: Moved, before: readonly Happening[]): readonly Occasion[] => {
  const last = before.findLast(isMove);
  if (last?.move.kind !== 'close' || last.by === by || move.kind === 'close' || move.kind === 'walkOut') return [];
  if (said?.because === 'belowWalkAway' || said?.because === 'homeFirst') return ['close.notWorth'];
  return said?.because === 'wantsMore' && said.item !== undefined ? ['close.notYet'] : [];
};

const doing = (moved: Moved, before: readonly Happening[], view: View): readonly Occasion[] => {
  const { move, said, by } = moved;
  switch (move.kind) {
    case 'open':
      return [`open.${move.stance}`];
    case 'propose':
      return offering(moved, before);
    case 'accept':
      return accepting(moved, before, view);
    case 'decline': {
      const again = before.filter((h) => isMove(h) && h.by === by && h.move.kind === 'decline').length >= THIRD - 1;
      const exact = said ? finer('decline', said.because) : [];
      return [
        ...exact,
        ...(again ? (['decline.again'] as const) : []),
        ...(move.item === undefined ? [] : (['decline.item'] as const)),
        'decline',
      ];
    }
    case 'probe': {
      const answer = before.findLast((h): h is Moved => isMove(h) && h.by !== by && h.move.kind === 'answer');
      const evaded = answer?.move.kind === 'answer' && answer.move.candour === 'evasive';
      return evaded ? ['probe.evaded', 'probe'] : ['probe'];
    }
    case 'answer':
      return [move.candour === 'evasive' ? 'answer.evasive' : 'answer.candid'];
    case 'reply':
      return [`reply.${move.warmth}`];
    case 'recess': {
      const last = before.findLast(({ what }) => what === 'breakBegan' || what === 'breakEnded');
      return [last?.what === 'breakBegan' ? 'backToTable' : 'recess'];
    }
    case 'publicLine':
      return [`publicLine.${move.tone}`];
    case 'close':
      if (before.findLast(isMove)?.move.kind === 'close') return ['close.agree'];
      return [initialledIn(before).size > 0 ? 'close' : 'close.empty'];
    case 'special':
      return [];
    default:
      return [move.kind];
  }
};

const offering = ({ by, said, was }: Moved, before: readonly Happening[]): readonly Occasion[] => {
  const general = was && was.by !== by ? 'counter' : 'propose';
  const lines = [...finer(general, said?.because), general] as const;
  const mine = before.findLastIndex((h) => isMove(h) && h.by === by && !isReply(h));
  const since = before.slice(mine + 1);
  const theirs = since.findLast((h): h is Moved => isMove(h) && !isReply(h))?.move.kind;
  if (theirs === 'warn') return ['propose.warned', ...lines];
  if (general === 'propose' && !before.some((h) => isMove(h) && h.by === by && h.move.kind === 'propose'))
    return ['propose.first', general];
  if (general === 'propose' && theirs === 'decline') return ['propose.afterNo', ...lines];
  const rested = theirs === 'recess' || since.some(({ what }) => what === 'breakEnded');
  return rested && !WEIGHTY.has(said?.because) ? ['propose.rested', ...lines] : lines;
};

const accepting = ({ move, was, said }: Moved, before: readonly Happening[], view: View): readonly Occasion[] => {
  const offered = Object.keys(was?.terms ?? {});
  const taken = move.kind === 'accept' ? (move.items ?? offered) : offered;
  const stood = initialledIn(before);
  if (new Set([...stood, ...taken]).size === view.items.length) return ['accept.last', 'accept'];
  if (taken.length < offered.length) return ['accept.part'];
  return [...(stood.size === 0 ? (['accept.first'] as const) : []), ...finer('accept', said?.because), 'accept'];
};

/** The articles that stand initialled after `happenings`. */
const initialledIn = (happenings: readonly Happening[]): ReadonlySet<string> => {
  const stand = new Set<string>();
  for (const h of happenings) {
    if (h.what === 'initialled') for (const item of Object.keys(h.terms)) stand.add(item);
    if (isMove(h) && h.move.kind === 'reopen') stand.delete(h.move.item);
  }
  return stand;
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

/** What the line for a move may name. */
export const cueOf = (moved: Moved, view: View, texts: Texts): Cue => {
  const asked = view.chronicle.findLast(
    (h): h is Moved => isMove(h) && h.turn < moved.turn && (h.move.kind === 'probe' || h.move.kind === 'float'),
  );
  const question = asked && moved.move.kind === 'answer' ? itemsOf(asked.move)[0] : undefined;
  const subject = subjectOf(moved, view, question);
  const asks = subject === undefined ? undefined : optionOf(moved, view, subject);
  const item = subject === undefined ? undefined : texts.items[subject];
  const option = asks === undefined ? undefined : item?.options[asks];
  return {
    article: item?.spoken ?? item?.title ?? '',
    option: option?.spoken ?? option?.label ?? '',
    number: view.items.findIndex(({ id }) => id === subject) + 1,
    count: Object.keys(termsOf(moved) ?? moved.was?.terms ?? {}).length,
    minutes: Math.max(0, view.day.closes - moved.at),
  };
};
