import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Both, Party as Side } from '../negotiation/space.ts';
import type { Ground } from './ground.ts';
import { ACCEPT, type Answer, NOTHING, type Party } from './party.ts';

/** How a session ended. */
export interface Ending {
  /** The outcome agreed, or `null`. */
  readonly outcome: number | null;
  /** Who said yes. */
  readonly acceptedBy: Side | null;
  /** The round of the agreement, or the last. */
  readonly round: number;
  /** What each goes home with: u(ω), or r without agreement; times d^t when time is counted. */
  readonly payoff: Both<number>;
}

export interface SessionOptions {
  /** Count the ground's d^t, t = (round − 1) / (rounds + 1), and 1 without agreement. Left out: time costs nothing. */
  readonly discounted?: boolean;
  /** Hears every offer. */
  readonly onOffer?: (by: Side, outcome: number, round: number) => void;
}

/**
 * Stacked alternating offers in rounds, as GENIUS plays them: in each of `rounds` rounds first `a` and then `b` accepts
 * what the other last offered or offers something else. Without agreement each has its reservation value.
 * Throws a RangeError when a party offers what is no outcome or accepts before there is an offer.
 */
export const session = (
  ground: Ground,
  a: Party,
  b: Party,
  rounds: number,
  seed: number,
  { discounted = false, onOffer }: SessionOptions = {},
): Ending => {
  const { sizes, u, r } = ground;
  const draw = luckOf(seed);
  const answers: Both<Answer> = {
    a: a.sit({ sizes, u: u.a, r: r.a, rounds, opens: true, draw }),
    b: b.sit({ sizes, u: u.b, r: r.b, rounds, opens: false, draw }),
  };
  const worth = (payoff: Both<number>, time: number): Both<number> =>
    discounted ? { a: payoff.a * ground.discount.a ** time, b: payoff.b * ground.discount.b ** time } : payoff;

  let offered = NOTHING;
  for (let round = 1; round <= rounds; round++)
    for (const side of SIDES) {
      const said = answers[side](offered, round);
      if (said === ACCEPT && offered !== NOTHING) {
        const payoff = { a: u.a[offered] ?? 0, b: u.b[offered] ?? 0 };
        return { outcome: offered, acceptedBy: side, round, payoff: worth(payoff, (round - 1) / (rounds + 1)) };
      }
      if (!(said >= 0 && said < u.a.length))
        throw new RangeError(`${side === 'a' ? a.id : b.id} says ${said} in round ${round}`);
      onOffer?.(side, said, round);
      offered = said;
    }
  return { outcome: null, acceptedBy: null, round: rounds, payoff: worth(r, 1) };
};

const SIDES = ['a', 'b'] as const;

const WARM_UP = 24;

/** Made when first asked for: most parties never draw. */
const luckOf = (seed: number): (() => number) => {
  let generator: ReturnType<typeof xoroshiro128plus> | null = null;
  return () => {
    if (!generator) {
      generator = xoroshiro128plus(seed);
      for (let k = 0; k < WARM_UP; k++) generator.next();
    }
    return uniformInt(generator, 0, 0x3fffffff) / 0x40000000;
  };
};
