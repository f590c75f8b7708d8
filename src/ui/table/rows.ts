import type { Belief } from '../../counterpart/belief.ts';
import { CANDOURS, type Move, WARMTHS } from '../../engine/move.ts';
import { minutesFor, type Objection, objection } from '../../engine/objection.ts';
import { forecast, type View } from '../../engine/view.ts';
import type { Terms, Texts } from '../../scenario/schema.ts';
import type { MessageId } from '../text/text.tsx';
import { effectOf } from './effects.ts';
import { type Form, type FormKind, formOf } from './forms.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { dearest, openItems, theirOffer, worthAsking } from './suggest.ts';

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

/** A move of the rules that is filled in on a form. */
export type FilledKind = Exclude<FormKind, 'special' | 'open'>;

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

export const rowsByKey = (view: View, belief: Belief): ReadonlyMap<string, Row> => {
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
  const idea = question.kind === 'float' ? forecast(view, { ...view.agreed, ...question.terms }) : null;
  // To an idea that home would not take, the careful answer comes first.
  const warmths = idea && !idea.approves ? (['lukewarm', 'warm', 'cold'] as const) : WARMTHS;
  return warmths.map((warmth) =>
    row(warmth, { kind: 'reply', warmth }, `table.verb.${warmth}`, `table.effect.${warmth}`),
  );
};

/** True for a move that names something; the others are confirmed in their own row. */
export const asksMore = ({ act }: Row): boolean =>
  act.do === 'fill' && (act.form.articles !== 'none' || act.form.also !== null);
