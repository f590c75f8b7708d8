import { EPSILON } from './pareto.ts';
import { type Both, eachBlock, type Outcome, outcomeAt, type Party, type Space, type Utilities } from './space.ts';

/** What a space has to give when only some options are left. */
export interface Within {
  /** max u_p over outcomes with u_q ≥ r_q: the best for each that the other would sign; `null`: the other would sign none. */
  readonly best: Both<number | null>;
  /** max W(ω) − W(r) over the ZOPA, and an outcome where; 0 and `null` without a ZOPA: both can walk away. */
  readonly surplus: number;
  readonly most: number | null;
}

/** `left`: options still open, by item; items not named are open in full. Outcomes that `barred` marks do not count. */
export const within = (
  space: Space,
  u: Utilities,
  barred: Uint8Array,
  left: ReadonlyMap<number, readonly number[]>,
): Within => {
  const { reservation: r } = space;
  const best = { a: Number.NEGATIVE_INFINITY, b: Number.NEGATIVE_INFINITY };
  let sum = Number.NEGATIVE_INFINITY;
  let most: number | null = null;
  eachBlock(space.sizes, left, (from, to) => {
    for (let index = from; index < to; index++) {
      if (barred[index]) continue;
      const a = u.a[index] ?? 0;
      const b = u.b[index] ?? 0;
      const signedByA = a >= r.a - EPSILON;
      if (signedByA && b > best.b) best.b = b;
      if (b < r.b - EPSILON) continue;
      if (a > best.a) best.a = a;
      if (!signedByA || a + b <= sum) continue;
      sum = a + b;
      most = index;
    }
  });
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    best: { a: known(best.a), b: known(best.b) },
    surplus: most === null ? 0 : sum - r.a - r.b,
    most,
  };
};

/** An outcome with more for one party and no less for the other. */
export interface More {
  readonly outcome: Outcome;
  readonly gain: number;
}

/**
 * max{u_p(ω') − u_p(ω) : u_q(ω') ≥ u_q(ω)} over the outcomes left, where ω is the outcome at `index`; of those that
 * reach it, one that changes fewest items. `null`: `party` could have had no more at no cost to the other.
 */
export const moreWithin = (
  space: Space,
  u: Utilities,
  barred: Uint8Array,
  left: ReadonlyMap<number, readonly number[]>,
  index: number,
  party: Party,
): More | null => {
  const [own, other] = party === 'a' ? [u.a, u.b] : [u.b, u.a];
  const floor = (other[index] ?? 0) - EPSILON;
  let top = (own[index] ?? 0) + EPSILON;
  let reach: number[] = [];
  eachBlock(space.sizes, left, (from, to) => {
    for (let at = from; at < to; at++) {
      const value = own[at] ?? 0;
      if (value < top - EPSILON || barred[at] || (other[at] ?? 0) < floor) continue;
      if (value > top + EPSILON) reach = [];
      if (value > top) top = value;
      reach.push(at);
    }
  });
  const here = outcomeAt(space, index);
  const changes = (outcome: Outcome): number => outcome.filter((option, item) => option !== here[item]).length;
  const [outcome] = reach
    .filter((at) => (own[at] ?? 0) > (own[index] ?? 0) + EPSILON)
    .map((at) => outcomeAt(space, at))
    .sort((x, y) => changes(x) - changes(y));
  return outcome ? { outcome, gain: top - (own[index] ?? 0) } : null;
};
