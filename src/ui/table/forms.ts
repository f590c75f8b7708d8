import { MATTERS, type Matters, type Move, STANCES, type Stance } from '../../engine/move.ts';
import { type Objection, objection } from '../../engine/objection.ts';
import type { View } from '../../engine/view.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';

/** The kinds of move that are chosen in place: everything but terms and answers. */
export const FORM_KINDS = [
  'open',
  'accept',
  'decline',
  'hold',
  'probe',
  'disclose',
  'experts',
  'recess',
  'consult',
  'publicLine',
  'warn',
  'reopen',
  'close',
  'walkOut',
  'special',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export interface Choice {
  readonly item: string | null;
  readonly items: readonly string[];
  readonly matters: Matters;
  readonly tone: 'constructive' | 'firm';
  readonly stance: Stance;
}

export interface Form {
  readonly kind: FormKind;
  readonly special: string | null;
  /** How many articles the move names. */
  readonly articles: 'none' | 'one' | 'oneOrNone' | 'some';
  readonly choices: readonly { readonly item: string; readonly why: Objection | null }[];
  readonly also: 'matters' | 'tone' | 'stance' | null;
  readonly start: Choice;
  /** Why the move cannot be made at all now. */
  readonly why: Objection | null;
}

export const moveOf = (form: Form, choice: Choice): Move | null => {
  const { item } = choice;
  switch (form.kind) {
    case 'open':
      return item === null ? null : { kind: 'open', stance: choice.stance, item };
    case 'accept':
      return form.articles === 'some' ? { kind: 'accept', items: choice.items } : { kind: 'accept' };
    case 'decline':
      return item === null ? { kind: 'decline' } : { kind: 'decline', item };
    case 'consult':
      return item === null ? { kind: 'consult' } : { kind: 'consult', item };
    case 'hold':
    case 'probe':
    case 'experts':
    case 'warn':
    case 'reopen':
      return item === null ? null : { kind: form.kind, item };
    case 'disclose':
      return item === null ? null : { kind: 'disclose', item, matters: choice.matters };
    case 'publicLine':
      if (choice.tone === 'constructive') return { kind: 'publicLine', tone: 'constructive' };
      return item === null ? null : { kind: 'publicLine', tone: 'firm', item };
    case 'special':
      if (form.articles === 'one' && item === null) return null;
      return { kind: 'special', id: form.special ?? '', ...(item === null ? {} : { item }) };
    case 'recess':
    case 'close':
    case 'walkOut':
      return { kind: form.kind };
    default:
      return form.kind satisfies never;
  }
};

/** Whether the articles are asked for, given what else was chosen. */
export const asksArticle = (form: Form, choice: Choice): boolean =>
  form.articles !== 'none' && !(form.kind === 'publicLine' && choice.tone === 'constructive');

const ARTICLES: Record<FormKind, Form['articles']> = {
  open: 'one',
  accept: 'none',
  decline: 'oneOrNone',
  hold: 'one',
  probe: 'one',
  disclose: 'one',
  experts: 'one',
  recess: 'none',
  consult: 'oneOrNone',
  publicLine: 'one',
  warn: 'one',
  reopen: 'one',
  close: 'none',
  walkOut: 'none',
  special: 'none',
};

const ALSO: Partial<Record<FormKind, NonNullable<Form['also']>>> = {
  open: 'stance',
  disclose: 'matters',
  publicLine: 'tone',
};

/** The articles that a form lists: those that a move of its kind could name some time today. */
const listed = (view: View, kind: FormKind, special: string | null): readonly string[] => {
  const theirs = view.offer?.by === otherSeat(view.seat) ? Object.keys(view.offer.terms) : [];
  if (kind === 'accept' || kind === 'decline')
    return view.items.map(({ id }) => id).filter((id) => theirs.includes(id));
  if (kind === 'consult') return view.items.filter(({ redLine }) => redLine).map(({ id }) => id);
  if (kind === 'reopen') return view.items.filter(({ agreed }) => agreed).map(({ id }) => id);
  if (kind === 'special') return view.moves.find(({ id }) => id === special)?.target ?? [];
  return view.items.map(({ id }) => id);
};

export const formOf = (
  view: View,
  kind: FormKind,
  suggested: string | null = null,
  special: string | null = null,
): Form => {
  const items = listed(view, kind, special);
  const target = kind === 'special' && view.moves.find(({ id }) => id === special)?.target;
  const piecemeal = kind === 'accept' && view.offer !== null && !view.offer.whole && items.length > 1;
  const articles = piecemeal ? 'some' : target ? 'one' : ARTICLES[kind];
  const blank: Choice = { item: null, items, matters: 3, tone: 'constructive', stance: 'plain' };
  const bare = { kind, special, articles, choices: [], also: ALSO[kind] ?? null, start: blank, why: null };
  const verdict = (choice: Choice): Objection | null => {
    const move = moveOf(bare, choice);
    return move ? (objection(view, move) ?? null) : 'needsTarget';
  };

  const firm: Choice = { ...blank, tone: 'firm' };
  const choices =
    articles === 'none'
      ? []
      : items.map((item) => ({
          item,
          why: articles === 'some' ? verdict({ ...blank, items: [item] }) : verdict({ ...firm, item }),
        }));
  const free = choices.filter(({ why }) => why === null).map(({ item }) => item);
  const wanted = suggested !== null && free.includes(suggested) ? suggested : (free[0] ?? null);
  const start: Choice = {
    ...blank,
    item: articles === 'one' ? wanted : null,
    items: articles === 'some' ? free : items,
    matters: mattersIn(view, wanted),
  };
  const bareFault = articles === 'one' && kind !== 'publicLine' ? (choices[0]?.why ?? 'notInitialled') : verdict(start);
  const possible =
    articles === 'one' || articles === 'oneOrNone'
      ? free.length > 0 || verdict(start) === null
      : verdict(start) === null;
  const firmOnly = kind === 'publicLine' && verdict(blank) !== null && free.length > 0;
  return {
    ...bare,
    choices,
    start: firmOnly ? { ...start, tone: 'firm' } : start,
    why: possible ? null : (bareFault ?? 'nothingOnTheTable'),
  };
};

const mattersIn = (view: View, item: string | null): Matters => view.items.find(({ id }) => id === item)?.matters ?? 2;

/** What may be said of an article; `true` beside what our instructions say of it. */
export const mattersChoices = (view: View, item: string | null): readonly { value: Matters; honest: boolean }[] =>
  [...MATTERS].reverse().map((value) => ({ value, honest: value === mattersIn(view, item) }));

export const STANCE_CHOICES: readonly Stance[] = STANCES;

/** Moves that end or undo something: they say so, and ask first. */
export const isGrave = (kind: FormKind): boolean => kind === 'walkOut' || kind === 'close' || kind === 'reopen';
