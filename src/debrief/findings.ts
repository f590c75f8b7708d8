import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Acceptance, acceptancesOf } from './acceptances.ts';
import { courseOf } from './course.ts';
import { type Demand, demandsOf } from './demands.ts';
import { missedMoment } from './missed.ts';
import { type Refusal, refusalsOf } from './refusals.ts';
import { type Trade, tradesOf } from './trades.ts';
import { type Under, undersOf } from './under.ts';

/** One decision of `seat` that cost it something, by itself: two findings may speak of the same points. */
export type Finding = {
  readonly seat: Seat;
  /** In its own worth. */
  readonly cost: Hundredths;
  /** Where to sit down again. */
  readonly turn: number;
  readonly at: Minute;
} & (
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'acceptance'; readonly acceptance: Acceptance }
  | { readonly kind: 'trade'; readonly trade: Trade }
  | { readonly kind: 'under'; readonly under: Under }
  | { readonly kind: 'setback'; readonly demand: Demand }
);

/** At most so many of one kind: the rest say the same. */
const MOST: Readonly<Record<Finding['kind'], number>> = { refusal: 1, acceptance: 1, trade: 2, under: 2, setback: 1 };
/** Under half a point nobody would notice. */
const LEAST: Hundredths = 50;

const tradeFindings = (record: GameState, seat: Seat): readonly Finding[] =>
  tradesOf(record).flatMap((trade) => {
    const { a, b } = trade.half;
    const changed = [a.item, b.item];
    const terms = { [a.item]: a.to, [b.item]: b.to };
    const moment = missedMoment(record, seat, { terms, changed })?.back;
    return moment ? [{ kind: 'trade' as const, seat, trade, cost: trade.gain[seat], ...moment }] : [];
  });

/** Offers of `seat` that were worse for both than what it asked for before, and of which something stands in the text. */
const setbacksOf = (record: GameState, seat: Seat): readonly Demand[] => {
  const { outcome } = record;
  const stood = ({ turn, terms }: Demand): boolean =>
    Object.entries(terms).some(
      ([item, option]) => outcome?.text[item] === option && courseOf(record)[turn]?.positions[seat][item] !== option,
    );
  return demandsOf(record).filter(
    (demand) =>
      demand.by === seat &&
      demand.step === 'unfortunate' &&
      demand.change[seat] < 0 &&
      outcome?.stands &&
      stood(demand),
  );
};

/** What cost `seat` most, worst first. */
export const findingsOf = (record: GameState, seat: Seat, most = 6): readonly Finding[] => {
  const found: readonly Finding[] = [
    ...refusalsOf(record, seat).map(
      (refusal) =>
        ({ kind: 'refusal', seat, refusal, cost: refusal.cost, turn: refusal.turn, at: refusal.at }) as const,
    ),
    ...acceptancesOf(record, seat).map(
      (acceptance) =>
        ({
          kind: 'acceptance',
          seat,
          acceptance,
          cost: acceptance.cost,
          turn: acceptance.turn,
          at: acceptance.at,
        }) as const,
    ),
    ...tradeFindings(record, seat),
    ...undersOf(record, seat).map(
      (under) =>
        ({ kind: 'under', seat, under, cost: under.walkAway - under.worth, turn: under.turn, at: under.at }) as const,
    ),
    ...setbacksOf(record, seat).map(
      (demand) =>
        ({ kind: 'setback', seat, demand, cost: -demand.change[seat], turn: demand.turn, at: demand.at }) as const,
    ),
  ];
  const kept = new Map<Finding['kind'], number>();
  return found
    .filter(({ cost }) => cost >= LEAST)
    .toSorted((x, y) => y.cost - x.cost)
    .filter(({ kind }) => {
      kept.set(kind, (kept.get(kind) ?? 0) + 1);
      return (kept.get(kind) ?? 0) <= MOST[kind];
    })
    .slice(0, most);
};
