import { callTimes, countOf, fateOf, refusers } from '../../debrief/capitals.ts';
import { type GameState, itemsInPlay, type Minute, minuteOf, scheduleOf } from '../../engine/state.ts';
import { weightsOf } from '../../engine/worth.ts';
import type { Seat, Texts } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { picked, type Worded, worded } from './figures.ts';

export interface Article {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

export interface Approval {
  readonly seat: Seat;
  readonly approved: boolean;
  readonly at: Minute;
}

/** One side's own account of a day without a text: where it stood at the end, heaviest article first. */
export interface Readout {
  readonly seat: Seat;
  readonly stood: readonly Worded[];
}

export type Case = keyof Texts['paper']['headlines'];
/** What the sheet is: a text in force, a draft that fell, or each side's own account. */
export type Form = 'text' | 'draft' | 'readouts';

/** The document of the day, ready to be set in either language. */
export interface Statement {
  readonly case: Case;
  readonly form: Form;
  readonly articles: readonly Article[];
  /** Numbers of the articles without a text. */
  readonly silent: readonly number[];
  readonly approvals: readonly Approval[];
  readonly readouts: readonly Readout[];
  /** Who walked out, where somebody did. */
  readonly leaver: Seat | null;
  readonly from: Minute;
  readonly until: Minute;
}

/** Thin: fewer than half the articles have a text. */
export const caseOf = (record: GameState): Case => {
  const fate = fateOf(record);
  if (fate === 'falls') return refusers(record).length > 1 ? 'refusedByBoth' : 'refused';
  if (fate !== 'stands') return fate;
  const { agreed, of } = countOf(record);
  if (agreed === of) return 'whole';
  return agreed * 2 < of ? 'thin' : 'agreed';
};

const formOf = (record: GameState): Form => {
  if (!record.outcome?.verdicts) return 'readouts';
  return record.outcome.stands ? 'text' : 'draft';
};

const readoutOf = (record: GameState, texts: Texts, seat: Seat): Readout => {
  const weights = weightsOf(record, seat);
  const stood = worded(record, texts, record.positions[seat])
    .toSorted((x, y) => (weights[y.item] ?? 0) - (weights[x.item] ?? 0))
    .slice(0, 3);
  return { seat, stood };
};

export const statementOf = (record: GameState, texts: Texts, first: Seat): Statement => {
  const form = formOf(record);
  const times = callTimes(record, first);
  const { silent } = countOf(record);
  const verdicts = record.outcome?.verdicts;
  const numbers = itemsInPlay(record).map(({ id }) => id);
  return {
    case: caseOf(record),
    form,
    articles: worded(record, texts, record.outcome?.text ?? {}).map(({ number, title, text }) => ({
      number,
      title,
      text,
    })),
    silent: silent.map((item) => numbers.indexOf(item) + 1),
    approvals: verdicts ? SEATS.map((seat) => ({ seat, approved: verdicts[seat].approves, at: times[seat] })) : [],
    readouts: form === 'readouts' ? SEATS.map((seat) => readoutOf(record, texts, seat)) : [],
    leaver: record.outcome?.how === 'walkedOut' ? record.outcome.by : null,
    from: minuteOf(scheduleOf(record).opens),
    until: record.minutes,
  };
};

/** What the paper makes of the text: the articles that weigh most for the two together, silence last. */
export const newsOf = (record: GameState, texts: Texts, most = 2): readonly Worded[] => {
  const weight = (item: string): number => (weightsOf(record, 'a')[item] ?? 0) + (weightsOf(record, 'b')[item] ?? 0);
  return worded(record, texts, record.outcome?.text ?? {})
    .toSorted((x, y) => Number(x.silent) - Number(y.silent) || weight(y.item) - weight(x.item))
    .slice(0, most);
};

/** Dry remarks that fit the case; the same ones for the same game. */
export const remarks = (lines: readonly string[], record: Pick<GameState, 'seed'>, most: number): readonly string[] =>
  Array.from({ length: Math.min(most, lines.length) }, (_, at) => picked(lines, record.seed, at));
