import type { Belief } from '../../counterpart/belief.ts';
import { CANDOURS, type Move, WARMTHS } from '../../engine/move.ts';
import { minutesFor, type Objection, objection } from '../../engine/objection.ts';
import { forecast, type View } from '../../engine/view.ts';
import type { Terms, Texts } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import type { MessageId } from '../text/text.tsx';
import { goodEnough, marginOf } from './estimate.ts';
import { clockOf, numberOf, numbersOf, points } from './figures.ts';
import { type Form, type FormKind, formOf } from './forms.ts';
import { type Phrase, phrase, words } from './phrase.ts';

export const GROUPS = ['table', 'learn', 'elsewhere', 'end'] as const;
export type Group = (typeof GROUPS)[number];

export type Act =
  | { readonly do: 'compose'; readonly as: 'propose' | 'float'; readonly start: Terms }
  | { readonly do: 'fill'; readonly form: Form }
  | { readonly do: 'send'; readonly move: Move };

/** One move as a row: what it is called, what it likely does, what it takes, and why not now. */
export interface Row {
  readonly key: string;
  readonly group: Group;
  readonly verb: Phrase;
  readonly effect: Phrase;
  readonly minutes: number;
  readonly why: Objection | null;
  readonly act: Act;
}

type FilledKind = Exclude<FormKind, 'special' | 'open'>;

export const VERB: Record<FilledKind | 'open', MessageId> = {
  open: 'table.verb.open',
  accept: 'table.verb.accept',
  decline: 'table.verb.decline',
  hold: 'table.verb.hold',
  probe: 'table.verb.probe',
  disclose: 'table.verb.disclose',
  experts: 'table.verb.experts',
  recess: 'table.verb.recess',
  consult: 'table.verb.consult',
  publicLine: 'table.verb.publicLine',
  warn: 'table.verb.warn',
  reopen: 'table.verb.reopen',
  close: 'table.verb.close',
  walkOut: 'table.verb.walkOut',
};

const GROUP: Record<FilledKind, Group> = {
  accept: 'table',
  decline: 'table',
  hold: 'table',
  warn: 'table',
  probe: 'learn',
  disclose: 'learn',
  experts: 'learn',
  consult: 'learn',
  recess: 'elsewhere',
  publicLine: 'elsewhere',
  reopen: 'end',
  close: 'end',
  walkOut: 'end',
};

/** What they offer now; a counter starts from it. */
export const theirTerms = (view: View): Terms => theirOffer(view)?.terms ?? {};
const theirOffer = (view: View) => (view.offer?.by === otherSeat(view.seat) ? view.offer : null);
const openItems = (view: View) => view.items.filter(({ agreed }) => !agreed);

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
const dearest = (view: View): string | null =>
  openItems(view).reduce<{ id: string; weight: number } | null>(
    (best, one) => (!best || one.weight > best.weight ? one : best),
    null,
  )?.id ?? null;

const likelyCandour = (trust: number): 'candid' | 'unsure' | 'evasive' =>
  trust >= 50 ? 'candid' : trust >= 35 ? 'unsure' : 'evasive';

const acceptEffect = (view: View): Phrase => {
  const offer = theirOffer(view);
  if (!offer) return phrase('table.effect.acceptNone');
  const list = numbersOf(view, Object.keys(offer.terms));
  const verdict = forecast(view, { ...view.agreed, ...offer.terms });
  const over = marginOf(verdict);
  const how =
    verdict.crossed.length > 0
      ? 'redLine'
      : verdict.worth < verdict.walkAway
        ? over === 0
          ? 'hair'
          : 'under'
        : over < 6
          ? 'barely'
          : 'over';
  return phrase('table.effect.accept', { list, how, by: Math.abs(over) });
};

const effectOf = (view: View, kind: FilledKind, suggested: string | null): Phrase => {
  const n = suggested === null ? 0 : numberOf(view, suggested);
  switch (kind) {
    case 'accept':
      return acceptEffect(view);
    case 'decline':
      return phrase('table.effect.decline');
    case 'hold': {
      const [item, times] = Object.entries(view.holds).sort(([, x], [, y]) => y - x)[0] ?? ['', 0];
      if (times === 0) return phrase('table.effect.hold');
      return phrase('table.effect.holdAgain', { n: numberOf(view, item), times: times + 1 });
    }
    case 'probe':
      return phrase('table.effect.probe', { n, how: likelyCandour(view.trust.theirs) });
    case 'disclose':
      return phrase('table.effect.disclose');
    case 'experts':
      return phrase('table.effect.experts', { n, back: clockOf(view.minutes + 60) });
    case 'recess':
      return view.pause
        ? phrase('table.effect.backToTable', { time: clockOf(view.pause.until) })
        : phrase('table.effect.recess');
    case 'consult': {
      const soft = view.items.some(({ redLine, id }) => redLine && !redLine.cleared && !view.refused.includes(id));
      return phrase(soft ? 'table.effect.consult' : 'table.effect.report');
    }
    case 'publicLine':
      return phrase('table.effect.publicLine');
    case 'warn':
      return phrase('table.effect.warn', { how: view.home >= 50 && view.warnings.length < 2 ? 'credible' : 'doubted' });
    case 'reopen': {
      const list = numbersOf(view, Object.keys(view.agreed));
      return phrase('table.effect.reopen', { list, count: list.length });
    }
    case 'close':
      if (view.closing === otherSeat(view.seat)) return phrase('table.effect.closeBoth');
      return phrase('table.effect.close', { count: Object.keys(view.agreed).length });
    case 'walkOut':
      return phrase('table.effect.walkOut', { walkAway: points(view.walkAway) });
    default:
      return kind satisfies never;
  }
};

const filled = (view: View, kind: FilledKind, suggested: string | null = null): Row => {
  const form = formOf(view, kind, suggested);
  const { item } = form.start;
  const back = kind === 'recess' && view.pause !== null;
  return {
    key: kind,
    group: back ? 'table' : GROUP[kind],
    verb: phrase(back ? 'table.verb.backToTable' : VERB[kind]),
    effect: effectOf(view, kind, item ?? suggested),
    minutes: minutesOfForm(view, form),
    why: form.why,
    act: { do: 'fill', form },
  };
};

const minutesOfForm = (view: View, { kind, special }: Form): number => {
  if (kind === 'special') return minutesFor(view, { kind, id: special ?? '' });
  if (kind === 'recess') return minutesFor(view, { kind });
  return FIXED_MINUTES(view, kind);
};
const FIXED_MINUTES = (view: View, kind: Exclude<FormKind, 'special' | 'recess'>): number => {
  switch (kind) {
    case 'accept':
    case 'decline':
    case 'consult':
    case 'close':
    case 'walkOut':
      return minutesFor(view, { kind });
    case 'publicLine':
      return minutesFor(view, { kind, tone: 'constructive' });
    case 'open':
      return minutesFor(view, { kind, stance: 'plain', item: '' });
    case 'disclose':
      return minutesFor(view, { kind, item: '', matters: 2 });
    default:
      return minutesFor(view, { kind, item: '' });
  }
};

const composing = (view: View, as: 'propose' | 'float'): Row => {
  const offer = theirOffer(view);
  const fault = objection(view, as === 'propose' ? { kind: as, terms: {}, whole: true } : { kind: as, terms: {} });
  const why = openItems(view).length === 0 ? 'alreadyInitialled' : fault === 'nothingProposed' ? null : (fault ?? null);
  const counter = as === 'propose' && offer !== null;
  return {
    key: counter ? 'counter' : as,
    group: as === 'propose' ? 'table' : 'elsewhere',
    verb: phrase(counter ? 'table.verb.counter' : as === 'propose' ? 'table.verb.propose' : 'table.verb.float'),
    effect: phrase(counter ? 'table.effect.counter' : as === 'propose' ? 'table.effect.propose' : 'table.effect.float'),
    minutes: minutesFor(
      view,
      as === 'propose' ? { kind: as, terms: offer?.terms ?? { a: '', b: '' }, whole: true } : { kind: as, terms: {} },
    ),
    why,
    act: { do: 'compose', as, start: offer?.terms ?? {} },
  };
};

/** The moves that the scenario adds, in its own words. */
const specials = (view: View, texts: Texts): readonly Row[] =>
  view.moves.map((move) => {
    const form = formOf(view, 'special', dearest(view), move.id);
    return {
      key: `special:${move.id}`,
      group: move.group,
      verb: words(texts.moves[move.id]?.label ?? move.id),
      effect: words(texts.moves[move.id]?.hint ?? ''),
      minutes: move.minutes,
      why: form.why,
      act: { do: 'fill', form },
    };
  });

const FILLED: readonly FilledKind[] = [
  'accept',
  'decline',
  'hold',
  'warn',
  'probe',
  'disclose',
  'experts',
  'consult',
  'recess',
  'publicLine',
  'reopen',
  'close',
  'walkOut',
];

const known = new WeakMap<View, ReadonlyMap<string, Row>>();

const rowsByKey = (view: View, belief: Belief): ReadonlyMap<string, Row> => {
  const before = known.get(view);
  if (before) return before;
  const ask = worthAsking(view, belief);
  const suggest: Partial<Record<FilledKind, string | null>> = {
    probe: ask,
    experts: dearest(view),
    hold: dearest(view),
    disclose: dearest(view),
    warn: dearest(view),
    publicLine: dearest(view),
  };
  const rows = [
    composing(view, 'propose'),
    composing(view, 'float'),
    ...FILLED.map((kind) => filled(view, kind, suggest[kind] ?? null)),
  ];
  const made = new Map(rows.map((row) => [row.key, row]));
  known.set(view, made);
  return made;
};

/** Every move of these talks, in four groups; those that cannot be made now say why. */
export const allRows = (view: View, belief: Belief, texts: Texts): readonly Row[] => {
  const rows = [...rowsByKey(view, belief).values()].filter(({ key }) => view.verbs.includes(key) || key === 'counter');
  const all = [...rows, ...specials(view, texts)];
  return GROUPS.flatMap((group) => all.filter((row) => row.group === group));
};

/** Which five are in front, and which of them is the primary one, first. */
const frontKeys = (view: View, belief: Belief): readonly string[] => {
  const may = (key: string): boolean => rowsByKey(view, belief).get(key)?.why === null;
  const informal = ['probe', 'float', 'disclose', 'experts', 'consult', 'recess'].filter(may);
  if (view.pause) {
    const now = ['float', 'probe', 'disclose', 'publicLine', 'consult'].filter(may);
    return [...now.slice(0, 3), 'recess'];
  }
  if (view.closing === otherSeat(view.seat)) {
    const fine = forecast(view, view.agreed).approves;
    return fine ? ['close', 'propose', 'probe', 'float', 'recess'] : ['propose', 'close', 'probe', 'float', 'recess'];
  }
  if (theirOffer(view)) {
    const late = !may('counter');
    const answers =
      may('accept') &&
      (goodEnough(view, belief) || (late && forecast(view, { ...view.agreed, ...theirOffer(view)?.terms }).approves))
        ? ['accept', 'counter', 'decline']
        : may('counter')
          ? ['counter', 'accept', 'decline']
          : ['decline', 'accept', 'counter'];
    return [...answers, ...informal.slice(0, 2)];
  }
  if (openItems(view).length === 0) return ['close', 'reopen', 'consult', 'recess', 'walkOut'];
  const first = may('propose') ? ['propose'] : ['close', 'propose'];
  return [...first, 'probe', 'disclose', 'float', 'recess'].slice(0, 5);
};

export const frontRows = (view: View, belief: Belief): readonly Row[] => {
  const rows = rowsByKey(view, belief);
  return frontKeys(view, belief).flatMap((key) => rows.get(key) ?? []);
};

/** The three ways to answer an open question. */
export const answerRows = (view: View): readonly Row[] => {
  const { question } = view;
  if (!question) return [];
  const row = (key: string, move: Move, verb: MessageId, effect: MessageId): Row => ({
    key,
    group: 'table',
    verb: phrase(verb),
    effect: phrase(effect),
    minutes: 0,
    why: objection(view, move) ?? null,
    act: { do: 'send', move },
  });
  if (question.kind === 'probe')
    return CANDOURS.map((candour) =>
      row(candour, { kind: 'answer', candour }, `table.verb.${candour}`, `table.effect.${candour}`),
    );
  return WARMTHS.map((warmth) =>
    row(warmth, { kind: 'reply', warmth }, `table.verb.${warmth}`, `table.effect.${warmth}`),
  );
};

/** True for a move that names something; the others are confirmed in their own row. */
export const asksMore = ({ act }: Row): boolean =>
  act.do === 'fill' && (act.form.articles !== 'none' || act.form.also !== null);
