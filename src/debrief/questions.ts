import { type GameState, itemsInPlay, type Minute } from '../engine/state.ts';
import { weightsOf } from '../engine/worth.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { fateOf, refusers } from './capitals.ts';
import type { Chair } from './chair.ts';
import { courseOf, movesOf } from './course.ts';
import { type Finding, findingsOf } from './findings.ts';
import { insightsOf, mostTelling } from './reading.ts';

/** Something that happened in this game, to be asked about: who did it, when, and on which article. */
export type Question =
  | { readonly about: 'finding'; readonly finding: Finding }
  | { readonly about: 'left' | 'ranOut' | 'parted' | 'refused'; readonly by: Seat; readonly at: Minute }
  | { readonly about: 'stood'; readonly by: Seat; readonly at: Minute; readonly home: number; readonly needs: number }
  | { readonly about: 'lie'; readonly by: Seat; readonly at: Minute; readonly item: string }
  | { readonly about: 'experts'; readonly by: Seat; readonly at: Minute; readonly item: string; readonly came: boolean }
  | { readonly about: 'learned'; readonly by: Seat; readonly at: Minute }
  | { readonly about: 'asked'; readonly by: Seat; readonly at: Minute; readonly times: number }
  | { readonly about: 'opened'; readonly by: Seat; readonly at: Minute; readonly item: string; readonly weight: number }
  | {
      readonly about: 'uneven';
      readonly by: Seat;
      readonly item: string;
      readonly own: number;
      readonly theirs: number;
    };

/** The costliest decisions that are asked about. */
const MOST_FINDINGS = 2;
/** What this game gives to ask; the scenario's own questions come on top. */
const MOST = 6;

const endOf = (record: GameState, { seat }: Chair): Question => {
  const at = record.minutes;
  const fate = fateOf(record);
  switch (fate) {
    case 'walkedOut':
      return { about: 'left', by: record.outcome?.by ?? seat, at };
    case 'deadline':
      return { about: 'ranOut', by: seat, at };
    case 'closed':
      return { about: 'parted', by: seat, at };
    case 'falls':
      return { about: 'refused', by: refusers(record)[0] ?? seat, at };
    case 'stands': {
      const { home = 0, needs = 0 } = record.outcome?.verdicts?.[seat] ?? {};
      return { about: 'stood', by: seat, at, home, needs };
    }
    default:
      return fate satisfies never;
  }
};

const lieOf = (record: GameState): readonly Question[] => {
  const found = record.chronicle.findLast((h) => h.what === 'exposed');
  return found ? [{ about: 'lie', by: found.liar, at: found.at, item: found.item }] : [];
};

const expertsOf = (record: GameState): readonly Question[] => {
  const sent = movesOf(record).findLast(({ move }) => move.kind === 'experts');
  if (sent?.move.kind !== 'experts') return [];
  const { item } = sent.move;
  const came = record.chronicle.some((h) => h.what === 'bridge' && h.item === item && h.at >= sent.at);
  return [{ about: 'experts', by: sent.by, at: sent.at, item, came }];
};

/** The move that told most of the other side's order; without one, how often it was asked. */
const learnedBy = (record: GameState, by: Seat): Question => {
  const told = mostTelling(insightsOf(courseOf(record), by));
  const move = told && movesOf(record)[told.turn];
  if (move) return { about: 'learned', by, at: move.at };
  const times = movesOf(record).filter((one) => one.by === by && one.move.kind === 'probe').length;
  return { about: 'asked', by, at: record.minutes, times };
};

const openedBy = (record: GameState, by: Seat): readonly Question[] => {
  const opening = movesOf(record).find((one) => one.by === by && one.move.kind === 'open');
  if (opening?.move.kind !== 'open') return [];
  const { item } = opening.move;
  return [{ about: 'opened', by, at: opening.at, item, weight: weightsOf(record, by)[item] ?? 0 }];
};

/** The article that the two weighed most differently. */
const unevenFor = (record: GameState, by: Seat): readonly Question[] => {
  const of = (seat: Seat, item: string): number => weightsOf(record, seat)[item] ?? 0;
  const [most] = itemsInPlay(record)
    .map(({ id: item }) => ({ item, own: of(by, item), theirs: of(otherSeat(by), item) }))
    .toSorted((x, y) => Math.abs(y.own - y.theirs) - Math.abs(x.own - x.theirs));
  return most ? [{ about: 'uneven', by, ...most }] : [];
};

/** What to ask of this game and of no other: its end, its costliest decisions, and what else happened in it. */
export const questionsOf = (record: GameState, chair: Chair): readonly Question[] => {
  const { seat, neutral } = chair;
  const findings = [...findingsOf(record, seat), ...(neutral ? findingsOf(record, otherSeat(seat)) : [])]
    .toSorted((x, y) => y.cost - x.cost)
    .slice(0, MOST_FINDINGS);
  const asked: readonly Question[] = [
    endOf(record, chair),
    ...findings.map((finding) => ({ about: 'finding' as const, finding })),
    ...lieOf(record),
    ...expertsOf(record),
    learnedBy(record, seat),
    ...unevenFor(record, seat),
    ...openedBy(record, seat),
  ];
  return asked.slice(0, MOST);
};
