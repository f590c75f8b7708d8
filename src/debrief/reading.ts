import { estimateOf } from '../counterpart/estimate.ts';
import { type GameState, itemsInPlay, type Minute } from '../engine/state.ts';
import { viewFor } from '../engine/view.ts';
import { weightsOf } from '../engine/worth.ts';
import { pearson, type Somers, somers } from '../negotiation/correlation.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';

/** Places in an order, from 1: more than one where items are tied. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** One article as it was read and as it was. */
export interface ReadItem {
  readonly item: string;
  /** What it weighed, of 100. */
  readonly weight: number;
  readonly place: Places;
  /** Where the reading puts it. */
  readonly read: Places;
  readonly right: boolean;
}

/** A reading of one side's weights against the truth. */
export interface Judged {
  /** Heaviest first; as on the agenda where the weights are tied. */
  readonly items: readonly ReadItem[];
  readonly right: number;
  readonly order: Somers;
  /** What the reading got most wrong; null when it puts no article where it is not. */
  readonly miss: ReadItem | null;
}

/** The places that each of `weights` takes, heaviest first; the tied share theirs. */
export const placesOf = (weights: readonly number[]): readonly Places[] =>
  weights.map((weight) => {
    const heavier = weights.filter((one) => one > weight).length;
    const alike = weights.filter((one) => one === weight).length;
    return { from: heavier + 1, to: heavier + alike };
  });

/** How far a place is from where it should be: 0 when one place is within the other. */
const gap = ({ place, read }: ReadItem): number => Math.max(0, place.from - read.to, read.from - place.to);

/** One place named where one was due: a reading that leaves all articles alike has none of them right. */
const isRight = (place: Places, read: Places): boolean => read.from >= place.from && read.to <= place.to;

/** `read` says how heavy each item is taken to be, on any scale; the items are those in play, in their order. */
export const judge = (record: GameState, of: Seat, read: readonly number[]): Judged => {
  const ids = itemsInPlay(record).map(({ id }) => id);
  const weights = ids.map((id) => weightsOf(record, of)[id] ?? 0);
  const places = placesOf(weights);
  const readPlaces = placesOf(read);
  const items = ids
    .map((item, k): ReadItem => {
      const place = places[k] ?? NOWHERE;
      const taken = readPlaces[k] ?? NOWHERE;
      return { item, weight: weights[k] ?? 0, place, read: taken, right: isRight(place, taken) };
    })
    .sort((x, y) => y.weight - x.weight);
  const worst = items.reduce<ReadItem | null>((most, one) => (most && gap(most) >= gap(one) ? most : one), null);
  return {
    items,
    right: items.filter(({ right }) => right).length,
    order: somers(read, weights),
    miss: worst && gap(worst) > 0 ? worst : null,
  };
};

const NOWHERE: Places = { from: 0, to: 0 };

/** An order that a person gave, heaviest first, as weights on a scale of its own: what it leaves out is tied last. */
export const weightsIn = (record: GameState, order: readonly string[]): readonly number[] =>
  itemsInPlay(record).map(({ id }) => {
    const at = order.indexOf(id);
    return at < 0 ? 0 : order.length - at;
  });

/** Nearer than this, in points of 100, two estimated weights are the same. */
const ALIKE = 0.1;

/** What a careful reader in the chair of `by` makes of the other side's weights: shares of 100, on what that chair has seen. */
export const estimatedBy = (state: GameState, by: Seat): readonly number[] => {
  const estimate = estimateOf(viewFor(state, by));
  return itemsInPlay(state).map(({ id }) => Math.round((estimate.get(id)?.weight ?? 0) / ALIKE) * ALIKE);
};

/** What one chair had come to believe of the other when the day was over. */
export interface Believed {
  readonly by: Seat;
  readonly judged: Judged;
  /** Item to the weight it was believed to have. */
  readonly weights: Readonly<Record<string, number>>;
  /** Pearson's correlation of believed and true weights; null when all were believed alike. */
  readonly fit: number | null;
}

export const believedBy = (record: GameState, by: Seat): Believed => {
  const of = otherSeat(by);
  const read = estimatedBy(record, by);
  const ids = itemsInPlay(record).map(({ id }) => id);
  return {
    by,
    judged: judge(record, of, read),
    weights: Object.fromEntries(ids.map((id, k) => [id, read[k] ?? 0])),
    fit: pearson(
      read,
      ids.map((id) => weightsOf(record, of)[id] ?? 0),
    ),
  };
};

/** How right a careful reader had the order after a move. */
export interface Insight {
  /** The move that it follows, as counted in the log; −1: before the first. */
  readonly turn: number;
  readonly at: Minute;
  /** Somers’ d of the estimated and the true weights; null as long as nothing tells them apart. */
  readonly d: number | null;
}

/** The estimate of the chair `by` over the day, one entry for each of `states`. */
export const insightsOf = (states: readonly GameState[], by: Seat): readonly Insight[] =>
  states.map((state, k) => {
    const truth = itemsInPlay(state).map(({ id }) => weightsOf(state, otherSeat(by))[id] ?? 0);
    return { turn: k - 1, at: state.minutes, d: somers(estimatedBy(state, by), truth).d };
  });

/** The move after which the order was better known by most, if any told anything. */
export const mostTelling = (insights: readonly Insight[]): Insight | null => {
  let best: Insight | null = null;
  let most = 0;
  insights.forEach((one, k) => {
    const gained = (one.d ?? 0) - (insights[k - 1]?.d ?? 0);
    if (gained <= most) return;
    most = gained;
    best = one;
  });
  return best;
};
