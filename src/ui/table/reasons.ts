import type { Objection } from '../../engine/objection.ts';
import type { Happening, HomeReason, TrustReason } from '../../engine/state.ts';
import { forecast, type View } from '../../engine/view.ts';
import type { Texts } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import type { MessageId } from '../text/text.tsx';
import { clockOf, numberOf } from './figures.ts';
import { type Phrase, phrase } from './phrase.ts';

const OBJECTION: Record<Objection, MessageId> = {
  talksOver: 'table.not.talksOver',
  notYourFloor: 'table.not.notYourFloor',
  answerFirst: 'table.not.answerFirst',
  nothingAsked: 'table.not.nothingAsked',
  openFirst: 'table.not.openFirst',
  alreadyOpened: 'table.not.alreadyOpened',
  notAVerb: 'table.not.notAVerb',
  onABreak: 'table.not.onABreak',
  onlyInABreak: 'table.not.onlyInABreak',
  noSuchItem: 'table.not.noSuchItem',
  noSuchOption: 'table.not.noSuchOption',
  nothingProposed: 'table.not.nothingProposed',
  alreadyInitialled: 'table.not.alreadyInitialled',
  notInitialled: 'table.not.notInitialled',
  optionBarred: 'table.not.optionBarred',
  itemDeferred: 'table.not.itemDeferred',
  sameAsTheirs: 'table.not.sameAsTheirs',
  sameAsBefore: 'table.not.sameAsBefore',
  nothingOnTheTable: 'table.not.nothingOnTheTable',
  yourOwnOffer: 'table.not.yourOwnOffer',
  allOrNothing: 'table.not.allOrNothing',
  noTimeLeft: 'table.not.noTimeLeft',
  drafting: 'table.not.drafting',
  expertsAway: 'table.not.expertsAway',
  alreadyStudied: 'table.not.alreadyStudied',
  trustTooLow: 'table.not.trustTooLow',
  justHadRecess: 'table.not.justHadRecess',
  noRedLine: 'table.not.noRedLine',
  alreadyCleared: 'table.not.alreadyCleared',
  refusedForGood: 'table.not.refusedForGood',
  reportedEnough: 'table.not.reportedEnough',
  alreadyWarned: 'table.not.alreadyWarned',
  notCredible: 'table.not.notCredible',
  saidInPublic: 'table.not.saidInPublic',
  offerStands: 'table.not.offerStands',
  usedUp: 'table.not.usedUp',
  tooEarly: 'table.not.tooEarly',
  needsTarget: 'table.not.needsTarget',
  wrongTarget: 'table.not.wrongTarget',
  alreadyTold: 'table.not.alreadyTold',
};

/** Why a move may not be made, with the time at which it may, where there is one; and what to do instead. */
export const objectionPhrase = (view: View, why: Objection, special?: string): Phrase => {
  const next = view.day.breaks.find(({ from }) => from > view.minutes);
  const from = view.moves.find(({ id }) => id === special)?.from ?? null;
  return phrase(OBJECTION[why], {
    break: next ? clockOf(next.from) : 'none',
    back: view.experts ? clockOf(view.experts.back) : 'none',
    from: from === null ? 'none' : clockOf(from),
    good: String(why === 'sameAsTheirs' && forecast(view, { ...view.agreed, ...view.offer?.terms }).approves),
  });
};

const TRUST: Record<TrustReason, MessageId> = {
  openedWarmly: 'table.trust.openedWarmly',
  openedFirmly: 'table.trust.openedFirmly',
  conceded: 'table.trust.conceded',
  retreated: 'table.trust.retreated',
  initialled: 'table.trust.initialled',
  declined: 'table.trust.declined',
  explained: 'table.trust.explained',
  held: 'table.trust.held',
  answered: 'table.trust.answered',
  evaded: 'table.trust.evaded',
  disclosed: 'table.trust.disclosed',
  floated: 'table.trust.floated',
  recess: 'table.trust.recess',
  spokeWell: 'table.trust.spokeWell',
  spokeFirmly: 'table.trust.spokeFirmly',
  warned: 'table.trust.warned',
  reopened: 'table.trust.reopened',
  leak: 'table.trust.leak',
  lied: 'table.trust.lied',
  effect: 'table.trust.effect',
};

const HOME: Record<HomeReason, MessageId> = {
  openedWarmly: 'table.home.openedWarmly',
  openedFirmly: 'table.home.openedFirmly',
  redLineTabled: 'table.home.redLineTabled',
  gained: 'table.home.gained',
  gave: 'table.home.gave',
  crossed: 'table.home.crossed',
  cleared: 'table.home.cleared',
  refused: 'table.home.refused',
  reported: 'table.home.reported',
  held: 'table.home.held',
  spokeWell: 'table.home.spokeWell',
  spokeFirmly: 'table.home.spokeFirmly',
  brokePublicLine: 'table.home.brokePublicLine',
  bluffCalled: 'table.home.bluffCalled',
  heeded: 'table.home.heeded',
  reopened: 'table.home.reopened',
  leak: 'table.home.leak',
  thinText: 'table.home.thinText',
  effect: 'table.home.effect',
};

type Moved = Extract<Happening, { what: 'trust' | 'home' }>;

/** What the scenario says of the event behind an effect, or calls the special move: the last one before it in the same minutes. */
const causeOf = (view: View, texts: Texts, effect: Moved): string => {
  const before = view.chronicle.slice(0, view.chronicle.indexOf(effect)).reverse();
  for (const h of before) {
    if (h.what === 'event') return texts.events[h.id]?.why ?? texts.events[h.id]?.title ?? '';
    if (h.what === 'moved') return h.move.kind === 'special' ? (texts.moves[h.move.id]?.label ?? '') : '';
  }
  return '';
};

/** Why trust or home support moved, as a clause after "fell 6:" or "rose 3:". `who` is the one whose conduct it was. */
export const becausePhrase = (view: View, texts: Texts, h: Moved): Phrase => {
  const id = h.what === 'trust' ? TRUST[h.why] : HOME[h.why];
  const who = h.what === 'home' || h.of !== view.seat ? 'us' : 'them';
  return phrase(id, { who, n: h.item ? numberOf(view, h.item) : 0, cause: causeOf(view, texts, h) || 'none' });
};

export interface Moves {
  readonly by: number;
  readonly because: Phrase;
}

/**
 * By how much they came to trust us more, or our capital to stand behind us, between two moves of ours when it last
 * changed; and of all that pulled that way, what pulled most.
 */
export const lastMove = (view: View, texts: Texts, what: 'trust' | 'home'): Moves | null => {
  const of = what === 'trust' ? otherSeat(view.seat) : view.seat;
  const { chronicle } = view;
  const isOurs = (h: Happening): boolean => h.what === 'moved' && h.by === view.seat;
  const last = chronicle.findLastIndex((h) => h.what === what && h.of === of);
  const from = chronicle.slice(0, last + 1).findLastIndex(isOurs);
  const shifts = chronicle.slice(Math.max(0, from), last + 1).filter((h): h is Moved => h.what === what && h.of === of);
  const by = shifts.reduce((sum, h) => sum + h.by, 0);
  const [most] = shifts.toSorted((x, y) => (by < 0 ? x.by - y.by : y.by - x.by));
  return most ? { by, because: becausePhrase(view, texts, most) } : null;
};

const TRUST_WORDS: readonly (readonly [number, MessageId])[] = [
  [20, 'table.trusts.closed'],
  [35, 'table.trusts.suspicious'],
  [50, 'table.trusts.wary'],
  [65, 'table.trusts.open'],
  [80, 'table.trusts.trusting'],
  [101, 'table.trusts.sure'],
];
export const trustWord = (trust: number): Phrase =>
  phrase(TRUST_WORDS.find(([under]) => trust < under)?.[1] ?? 'table.trusts.sure');

export const homeWord = (home: number, needs: number): Phrase => {
  const over = home - needs;
  return phrase(
    over >= 20
      ? 'table.homes.firm'
      : over >= 5
        ? 'table.homes.behind'
        : over >= 0
          ? 'table.homes.barely'
          : over >= -10
            ? 'table.homes.doubts'
            : 'table.homes.turns',
  );
};
