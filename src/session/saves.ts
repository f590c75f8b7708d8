import { CANDOURS, MATTERS, type Move, type MoveKind, REASONS, type Said, STANCES, WARMTHS } from '../engine/move.ts';
import type { Played } from '../engine/reduce.ts';
import type { Length, Seat, Terms } from '../scenario/schema.ts';
import { LENGTHS, SEATS } from '../scenario/vocabulary.ts';
import type { Save } from './table.ts';

/** Why a text is not a game that can be opened. Entries of the log count from 1. */
export type SaveFault =
  | { readonly code: 'notJson' | 'notASave' | 'otherGame' | 'newerFormat' | 'tooLong' }
  | { readonly code: 'badField'; readonly field: string }
  | { readonly code: 'badLog'; readonly entry: number };

export type Opened = { readonly save: Save } | { readonly fault: SaveFault };

export const MOST_MOVES = 2000;
export const MOST_CHARACTERS = 1_000_000;

export const saveToText = (save: Save): string => `${JSON.stringify(save, null, 1)}\n`;

/** The save in a text from anywhere, rebuilt from the fields it may have. Never throws. */
export const saveFromText = (text: string): Opened => {
  if (text.length > MOST_CHARACTERS) return { fault: { code: 'tooLong' } };
  try {
    return saveFrom(JSON.parse(text));
  } catch {
    return { fault: { code: 'notJson' } };
  }
};

export const saveFrom = (value: unknown): Opened => {
  if (!isRecord(value)) return { fault: { code: 'notASave' } };
  const { game, format, edition, scenario, length, seed, sitters, log } = value;
  if (game === undefined) return { fault: { code: 'notASave' } };
  if (game !== 'ad-referendum') return { fault: { code: 'otherGame' } };
  if (typeof format === 'number' && format > 1) return { fault: { code: 'newerFormat' } };
  if (format !== 1) return badField('format');
  if (!isName(edition)) return badField('edition');
  if (!isId(scenario)) return badField('scenario');
  if (!isLength(length)) return badField('length');
  if (!Number.isSafeInteger(seed) || typeof seed !== 'number') return badField('seed');
  if (!isRecord(sitters) || !isName(sitters.a) || !isName(sitters.b)) return badField('sitters');
  if (!Array.isArray(log)) return badField('log');
  if (log.length > MOST_MOVES) return { fault: { code: 'tooLong' } };
  const played = log.map(playedFrom);
  const bad = played.indexOf(undefined);
  if (bad >= 0) return { fault: { code: 'badLog', entry: bad + 1 } };
  return {
    save: {
      game,
      format,
      edition,
      scenario,
      length,
      seed,
      sitters: { a: sitters.a, b: sitters.b },
      log: played.filter((one) => one !== undefined),
    },
  };
};

const badField = (field: string): Opened => ({ fault: { code: 'badField', field } });

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = <One>(all: readonly One[], value: unknown): value is One => all.some((one) => one === value);
const isSeat = (value: unknown): value is Seat => isOneOf(SEATS, value);
const isLength = (value: unknown): value is Length => isOneOf(LENGTHS, value);
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w.@-]{1,120}$/.test(value);
const isTerms = (value: unknown): value is Terms =>
  isRecord(value) &&
  Object.keys(value).length <= 20 &&
  Object.entries(value).every(([item, option]) => isId(item) && isId(option));

const playedFrom = (value: unknown): Played | undefined => {
  if (!isRecord(value) || !isSeat(value.by) || !isRecord(value.move)) return undefined;
  const { kind } = value.move;
  if (typeof kind !== 'string' || !Object.hasOwn(MOVES, kind)) return undefined;
  const move = MOVES[kind as MoveKind](value.move);
  if (!move) return undefined;
  const said = saidFrom(value.said);
  return { by: value.by, move, ...(said ? { said } : {}) };
};

/** What was said with a move changes nothing in the game, so words that nobody here knows are simply not heard. */
const saidFrom = (value: unknown): Said | undefined => {
  if (!isRecord(value) || !isOneOf(REASONS, value.because)) return undefined;
  return { because: value.because, ...(isId(value.item) ? { item: value.item } : {}) };
};

const bare =
  <Kind extends MoveKind>(kind: Kind) =>
  (): { kind: Kind } => ({ kind });
const onItem =
  <Kind extends MoveKind>(kind: Kind) =>
  ({ item }: Raw): { kind: Kind; item: string } | undefined =>
    isId(item) ? { kind, item } : undefined;
const perhapsOnItem =
  <Kind extends MoveKind>(kind: Kind) =>
  ({ item }: Raw): { kind: Kind; item?: string } | undefined =>
    item === undefined ? { kind } : isId(item) ? { kind, item } : undefined;

/** How each kind of move is read back. */
const MOVES: { readonly [Kind in MoveKind]: (raw: Raw) => Extract<Move, { kind: Kind }> | undefined } = {
  open: ({ stance, item }) => (isOneOf(STANCES, stance) && isId(item) ? { kind: 'open', stance, item } : undefined),
  propose: ({ terms, whole }) =>
    isTerms(terms) && typeof whole === 'boolean' ? { kind: 'propose', terms: { ...terms }, whole } : undefined,
  accept: ({ items }) => {
    if (items === undefined) return { kind: 'accept' };
    return Array.isArray(items) && items.length <= 20 && items.every(isId) ? { kind: 'accept', items } : undefined;
  },
  decline: perhapsOnItem('decline'),
  hold: onItem('hold'),
  probe: onItem('probe'),
  answer: ({ candour }) => (isOneOf(CANDOURS, candour) ? { kind: 'answer', candour } : undefined),
  disclose: ({ item, matters }) =>
    isId(item) && isOneOf(MATTERS, matters) ? { kind: 'disclose', item, matters } : undefined,
  float: ({ terms }) => (isTerms(terms) ? { kind: 'float', terms: { ...terms } } : undefined),
  reply: ({ warmth }) => (isOneOf(WARMTHS, warmth) ? { kind: 'reply', warmth } : undefined),
  experts: onItem('experts'),
  recess: bare('recess'),
  consult: perhapsOnItem('consult'),
  publicLine: ({ tone, item }) => {
    if (tone === 'constructive') return { kind: 'publicLine', tone };
    return tone === 'firm' && isId(item) ? { kind: 'publicLine', tone, item } : undefined;
  },
  warn: onItem('warn'),
  reopen: onItem('reopen'),
  close: bare('close'),
  walkOut: bare('walkOut'),
  special: ({ id, item }) => {
    if (!isId(id)) return undefined;
    return item === undefined ? { kind: 'special', id } : isId(item) ? { kind: 'special', id, item } : undefined;
  },
};
