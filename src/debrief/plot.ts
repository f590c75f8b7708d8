import { groundOf } from '../engine/ground.ts';
import { historicalTerms, outcomeOf } from '../engine/space.ts';
import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import { type Density, density } from '../negotiation/density.ts';
import type { Field } from '../negotiation/field.ts';
import { indexOf } from '../negotiation/space.ts';
import type { Seat, Terms } from '../scenario/schema.ts';

export type Point = Readonly<Record<Seat, Hundredths>>;

/** An offer as it lies on the picture of all packages: what stood initialled, with its terms on top. */
export interface OfferPoint {
  readonly at: Minute;
  /** Moves in the log before this one: the place to play on from. */
  readonly turn: number;
  readonly by: Seat;
  readonly floated: boolean;
  readonly terms: Terms;
  readonly point: Point;
}

export interface Plot {
  readonly packages: number;
  /** Across a red line that no capital clears. */
  readonly crossed: number;
  /** Of the rest, at or over both walk-away values: the zone of possible agreement. */
  readonly zone: number;
  readonly density: Density;
  /** Efficient packages, best for `a` first. */
  readonly frontier: readonly Point[];
  readonly walkAway: Point;
  readonly offers: readonly OfferPoint[];
  readonly deal: Point | null;
  readonly history: Point;
}

/** Every offer of the day as a point, with what was initialled by then. */
const offersOf = (s: GameState, pointAt: (terms: Terms) => Point): OfferPoint[] => {
  const agreed: Record<string, string> = {};
  const offers: OfferPoint[] = [];
  for (const h of s.chronicle) {
    if (h.what === 'initialled') Object.assign(agreed, h.terms);
    if (h.what !== 'moved') continue;
    if (h.move.kind === 'reopen') delete agreed[h.move.item];
    if (h.move.kind !== 'propose' && h.move.kind !== 'float') continue;
    const { terms, kind } = h.move;
    offers.push({
      at: h.at,
      turn: h.turn,
      by: h.by,
      floated: kind === 'float',
      terms,
      point: pointAt({ ...agreed, ...terms }),
    });
  }
  return offers;
};

const counted = ({ u, crossed }: Field, walkAway: Point): Pick<Plot, 'crossed' | 'zone'> => {
  let [across, zone] = [0, 0];
  for (let index = 0; index < crossed.length; index++) {
    if (crossed[index]) across++;
    else if ((u.a[index] ?? 0) >= walkAway.a && (u.b[index] ?? 0) >= walkAway.b) zone++;
  }
  return { crossed: across, zone };
};

/** All possible packages of these talks, and the way that this game took among them. */
export const plot = (s: GameState, cells = 36): Plot => {
  const { talks, field } = groundOf(s);
  const pointAt = (terms: Terms): Point => {
    const index = indexOf(talks.space, outcomeOf(talks, terms));
    return { a: field.u.a[index] ?? 0, b: field.u.b[index] ?? 0 };
  };
  return {
    packages: field.crossed.length,
    ...counted(field, talks.space.reservation),
    density: density(field.u, field.crossed, cells, 0, 10_000),
    frontier: field.points.map(({ a, b }) => ({ a, b })),
    walkAway: talks.space.reservation,
    offers: offersOf(s, pointAt),
    deal: s.outcome?.stands ? pointAt(s.outcome.text) : null,
    history: pointAt(historicalTerms(s)),
  };
};
