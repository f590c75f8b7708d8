import type { Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { EXPERTS_MINUTES, FLOAT_IN_BREAK_MINUTES, itemsOf, type Move, PACKAGE_MINUTES, VERB_MINUTES } from './move.ts';
import type { ItemView, View } from './view.ts';

export const OBJECTIONS = [
  'talksOver',
  'notYourFloor',
  'answerFirst',
  'nothingAsked',
  'openFirst',
  'alreadyOpened',
  'notAVerb',
  'onABreak',
  'onlyInABreak',
  'noSuchItem',
  'noSuchOption',
  'nothingProposed',
  'alreadyInitialled',
  'notInitialled',
  'optionBarred',
  'itemDeferred',
  'sameAsTheirs',
  'sameAsBefore',
  'nothingOnTheTable',
  'yourOwnOffer',
  'allOrNothing',
  'noTimeLeft',
  'drafting',
  'expertsAway',
  'alreadyStudied',
  'trustTooLow',
  'justHadRecess',
  'noRedLine',
  'alreadyCleared',
  'refusedForGood',
  'reportedEnough',
  'alreadyWarned',
  'notCredible',
  'saidInPublic',
  'offerStands',
  'usedUp',
  'tooEarly',
  'needsTarget',
  'wrongTarget',
  'alreadyTold',
] as const;
/** Why a move may not be made now: a code that the interface turns into a sentence. */
export type Objection = (typeof OBJECTIONS)[number];

/** The least they must trust us before they walk with us in the corridor. */
export const FLOAT_TRUST = 30;
export const RECESS_APART = 60;
export const REPORTS_HEARD = 2;

const IN_A_BREAK: ReadonlySet<Move['kind']> = new Set([
  'float',
  'probe',
  'disclose',
  'consult',
  'publicLine',
  'recess',
  'special',
  'walkOut',
]);

/** Minutes of the day that `move` would take now. */
export const minutesFor = (view: View, move: Move): number => {
  switch (move.kind) {
    case 'answer':
    case 'reply':
      return 0;
    case 'propose':
      return Object.keys(move.terms).length > 1 ? PACKAGE_MINUTES : VERB_MINUTES.propose;
    case 'float':
      return view.pause ? FLOAT_IN_BREAK_MINUTES : VERB_MINUTES.float;
    case 'recess':
      return view.pause ? view.pause.until - view.minutes : VERB_MINUTES.recess;
    case 'special':
      return view.moves.find(({ id }) => id === move.id)?.minutes ?? 0;
    default:
      return VERB_MINUTES[move.kind];
  }
};

const itemIn = (view: View, id: string | undefined): ItemView | undefined => view.items.find((item) => item.id === id);

const openItem = (view: View, id: string | undefined): Objection | undefined => {
  const item = itemIn(view, id);
  if (!item) return 'noSuchItem';
  if (item.agreed) return 'alreadyInitialled';
  return undefined;
};

const termsFault = (view: View, terms: Terms): Objection | undefined => {
  const named = Object.entries(terms);
  if (named.length === 0) return 'nothingProposed';
  for (const [id, option] of named) {
    const fault = openItem(view, id);
    if (fault) return fault;
    const found = itemIn(view, id)?.options.find((one) => one.id === option);
    if (!found) return 'noSuchOption';
    if (found.barred) return 'optionBarred';
  }
  return undefined;
};

const same = (a: Terms, b: Terms): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([item, option]) => b[item] === option);

const deferredIn = (view: View, items: readonly string[]): boolean => items.some((id) => itemIn(view, id)?.deferred);

const ends = (view: View, move: Move): boolean => view.minutes + minutesFor(view, move) >= view.day.closes;

const ruleOf = (view: View, move: Move): Objection | undefined => {
  const theirs = view.offer && view.offer.by !== view.seat ? view.offer : null;
  switch (move.kind) {
    case 'open':
      if (view.phase !== 'opening') return 'alreadyOpened';
      return itemIn(view, move.item) ? undefined : 'noSuchItem';
    case 'propose':
      if (theirs && theirs.whole === move.whole && same(theirs.terms, move.terms)) return 'sameAsTheirs';
      if (view.offer?.by === view.seat && view.offer.whole === move.whole && same(view.offer.terms, move.terms))
        return 'sameAsBefore';
      if (ends(view, move)) return 'noTimeLeft';
      return termsFault(view, move.terms);
    case 'accept': {
      if (!theirs) return view.offer ? 'yourOwnOffer' : 'nothingOnTheTable';
      if (move.items && (move.items.length === 0 || move.items.some((id) => !Object.hasOwn(theirs.terms, id))))
        return 'noSuchItem';
      if (move.items && theirs.whole && new Set(move.items).size < Object.keys(theirs.terms).length)
        return 'allOrNothing';
      return deferredIn(view, itemsOf(move, theirs.terms)) ? 'itemDeferred' : undefined;
    }
    case 'decline':
      if (!theirs) return view.offer ? 'yourOwnOffer' : 'nothingOnTheTable';
      return move.item === undefined || Object.hasOwn(theirs.terms, move.item) ? undefined : 'noSuchItem';
    case 'hold':
      return openItem(view, move.item);
    case 'probe':
      return openItem(view, move.item);
    case 'answer':
    case 'reply':
      return 'nothingAsked';
    case 'disclose': {
      const told = view.chronicle.some(
        (h) => h.what === 'moved' && h.by === view.seat && h.move.kind === 'disclose' && h.move.item === move.item,
      );
      return told ? 'alreadyTold' : openItem(view, move.item);
    }
    case 'float':
      if (view.trust.theirs < FLOAT_TRUST) return 'trustTooLow';
      if (view.minutes >= view.day.drafting) return 'drafting';
      if (ends(view, move)) return 'noTimeLeft';
      return termsFault(view, move.terms);
    case 'experts':
      if (view.experts) return 'expertsAway';
      if (view.minutes >= view.day.drafting) return 'drafting';
      if (view.minutes + EXPERTS_MINUTES >= view.day.closes) return 'noTimeLeft';
      return openItem(view, move.item) ?? (itemIn(view, move.item)?.studied ? 'alreadyStudied' : undefined);
    case 'recess':
      if (view.pause) return undefined;
      if (ends(view, move)) return 'noTimeLeft';
      return view.lastRecess !== null && view.minutes - view.lastRecess < RECESS_APART ? 'justHadRecess' : undefined;
    case 'consult': {
      if (ends(view, move)) return 'noTimeLeft';
      if (move.item === undefined) return view.reports >= REPORTS_HEARD ? 'reportedEnough' : undefined;
      const line = itemIn(view, move.item)?.redLine;
      if (!line) return 'noRedLine';
      if (line.cleared) return 'alreadyCleared';
      return view.refused.includes(move.item) ? 'refusedForGood' : undefined;
    }
    case 'publicLine':
      if (!view.pause) return 'onlyInABreak';
      if (view.publicLines.some(({ tone, item }) => tone === move.tone && item === ('item' in move ? move.item : null)))
        return 'saidInPublic';
      return move.tone === 'firm' ? openItem(view, move.item) : undefined;
    case 'warn':
      if (view.warnings.some(({ came }) => came === 'called')) return 'notCredible';
      if (view.warnings.some(({ item }) => item === move.item)) return 'alreadyWarned';
      return openItem(view, move.item);
    case 'reopen':
      if (ends(view, move)) return 'noTimeLeft';
      return itemIn(view, move.item)?.agreed ? undefined : 'notInitialled';
    case 'close':
      return theirs ? 'offerStands' : undefined;
    case 'walkOut':
      return undefined;
    case 'special':
      return specialFault(view, move);
    default:
      return move satisfies never;
  }
};

const specialFault = (view: View, move: Extract<Move, { kind: 'special' }>): Objection | undefined => {
  const special = view.moves.find(({ id }) => id === move.id);
  if (!special) return 'notAVerb';
  if (special.left <= 0) return 'usedUp';
  if (special.breakOnly && !view.pause) return 'onlyInABreak';
  if (view.pause && !special.breakOnly && special.group !== 'elsewhere') return 'onABreak';
  if (special.from !== null && view.minutes < special.from) return 'tooEarly';
  if (view.trust.theirs < special.trust) return 'trustTooLow';
  if (ends(view, move)) return 'noTimeLeft';
  if (special.target) {
    if (move.item === undefined) return 'needsTarget';
    if (!special.target.includes(move.item)) return 'wrongTarget';
    const fault = openItem(view, move.item);
    if (fault) return fault;
  }
  const item = itemIn(view, move.item);
  if (special.terms === 'target-status-quo')
    return item ? termsFault(view, { [item.id]: item.statusQuo }) : 'needsTarget';
  return special.terms ? termsFault(view, special.terms) : undefined;
};

/** Why the one who looks may not make `move` now; undefined when they may. It knows only what that seat sees. */
export const objection = (view: View, move: Move): Objection | undefined => {
  if (view.phase === 'over') return 'talksOver';
  if (view.floor !== view.seat) return 'notYourFloor';
  if (view.question) {
    if (view.question.by === view.seat) return 'notYourFloor';
    const kind = view.question.kind === 'probe' ? 'answer' : 'reply';
    return move.kind === kind ? undefined : 'answerFirst';
  }
  if (move.kind === 'walkOut') return undefined;
  if (view.phase === 'opening' && move.kind !== 'open') return 'openFirst';
  if (move.kind !== 'special' && !view.verbs.includes(move.kind) && move.kind !== 'answer' && move.kind !== 'reply')
    return 'notAVerb';
  if (view.pause && !IN_A_BREAK.has(move.kind)) return 'onABreak';
  return ruleOf(view, move);
};

export const mayAnswer = (view: View): boolean => view.question !== null && view.question.by === otherSeat(view.seat);
