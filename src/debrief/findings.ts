import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { type Acceptance, acceptancesOf } from './acceptances.ts';
import { analysed } from './analysis.ts';
import { courseOf } from './course.ts';
import { type Demand, demandsOf } from './demands.ts';
import { type LetGo, letGoOf } from './letGo.ts';
import { type Moment, missedMoment } from './missed.ts';
import { type Refusal, refusalsOf } from './refusals.ts';
import type { Better } from './sheet.ts';
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
  | { readonly kind: 'missed'; readonly better: Better; readonly stands: boolean }
  | { readonly kind: 'letGo'; readonly offer: LetGo; readonly had: Hundredths }
  | { readonly kind: 'under'; readonly under: Under }
  | { readonly kind: 'setback'; readonly demand: Demand }
);

/** At most so many of one kind: the rest say the same. */
const MOST: Readonly<Record<Finding['kind'], number>> = {
  refusal: 1,
  acceptance: 1,
  trade: 2,
  missed: 1,
  letGo: 1,
  under: 2,
  setback: 1,
};
/** Under half a point nobody would notice. */
const LEAST: Hundredths = 50;

/** The better text of the outcome sheet, where there was a moment left to make it. */
const missedFindings = (record: GameState, seat: Seat): readonly Finding[] => {
  const { jointGains, stands } = analysed(record).sheet;
  const { better } = jointGains;
  const missed = better && missedMoment(record, seat, better);
  if (!better || !missed?.cue) return [];
  return [{ kind: 'missed', seat, better, stands, cost: better.gain[seat], ...missed.back }];
};

const letGoFindings = (record: GameState, seat: Seat): readonly Finding[] => {
  const { plot } = analysed(record);
  const offer = letGoOf(record, plot, seat);
  return offer && plot.deal
    ? [{ kind: 'letGo', seat, offer, had: plot.deal[seat], cost: offer.cost, ...offer.back }]
    : [];
};

/** Told already, as the better text of the whole. */
const isMissed = (told: readonly Finding[], terms: Terms): boolean =>
  told.some(
    (one) =>
      one.kind === 'missed' &&
      one.better.changed.length === Object.keys(terms).length &&
      one.better.changed.every((item) => one.better.terms[item] === terms[item]),
  );

const tradeFindings = (record: GameState, seat: Seat, told: readonly Finding[]): readonly Finding[] =>
  tradesOf(record).flatMap((trade) => {
    const { a, b } = trade.half;
    const changed = [a.item, b.item];
    const terms = { [a.item]: a.to, [b.item]: b.to };
    const moment = missedMoment(record, seat, { terms, changed })?.back;
    return moment && !isMissed(told, terms)
      ? [{ kind: 'trade' as const, seat, trade, cost: trade.gain[seat], ...moment }]
      : [];
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

const known = new WeakMap<GameState, Map<Seat, readonly Finding[]>>();

/** What cost `seat` most, worst first, each in its own worth: the one measure by which decisions are ranked. */
export const findingsOf = (record: GameState, seat: Seat): readonly Finding[] => {
  const before = known.get(record) ?? new Map<Seat, readonly Finding[]>();
  const findings = before.get(seat) ?? found(record, seat);
  known.set(record, before.set(seat, findings));
  return findings;
};

/** Where to sit down again: before the decision that cost `seat` most, or else where the better text was within reach. */
export const turningPoint = (record: GameState, seat: Seat): Moment | null => {
  const [worst] = findingsOf(record, seat);
  if (worst) return { turn: worst.turn, at: worst.at };
  const { better } = analysed(record).sheet.jointGains;
  return (better && missedMoment(record, seat, better)?.back) ?? null;
};

/** So many are told. */
const MOST_TOLD = 6;

const found = (record: GameState, seat: Seat): readonly Finding[] => {
  const missed = missedFindings(record, seat);
  const all: readonly Finding[] = [
    ...missed,
    ...refusalsOf(record, seat).map(
      (refusal) =>
        ({ kind: 'refusal', seat, refusal, cost: refusal.cost, turn: refusal.turn, at: refusal.at }) as const,
    ),
    ...acceptancesOf(record, seat)
      .filter(({ better }) => !isMissed(missed, better))
      .map(
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
    ...letGoFindings(record, seat),
    ...tradeFindings(record, seat, missed),
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
  return all
    .filter(({ cost }) => cost >= LEAST)
    .toSorted((x, y) => y.cost - x.cost)
    .filter(({ kind }) => {
      kept.set(kind, (kept.get(kind) ?? 0) + 1);
      return (kept.get(kind) ?? 0) <= MOST[kind];
    })
    .slice(0, MOST_TOLD);
};
