import { type Both, outcomeAt, outcomes, type Space, utilityOf } from '../src/negotiation/space.ts';

/** The definitions as one would write them down, for a peer: every outcome listed, every pair compared until beaten. */
export const textbook = (space: Space): object => {
  const { reservation: r } = space;
  const all = Array.from({ length: outcomes(space) }, (_, index) => {
    const outcome = outcomeAt(space, index);
    return { outcome, a: utilityOf(space, 'a', outcome), b: utilityOf(space, 'b', outcome) };
  });
  const efficient = all.filter(
    (one) => !all.some((other) => other.a >= one.a && other.b >= one.b && (other.a > one.a || other.b > one.b)),
  );
  const rational = all.filter(({ a, b }) => a >= r.a && b >= r.b);
  const most = (value: (u: Both<number>) => number, among: readonly Both<number>[]): Both<number> | undefined => {
    let best = among[0];
    for (const one of among) if (best && value(one) > value(best)) best = one;
    return best;
  };
  const ideal = { a: most(({ a }) => a, rational)?.a ?? 1, b: most(({ b }) => b, rational)?.b ?? 1 };
  return {
    efficient,
    rational: rational.length,
    nash: most(({ a, b }) => (a - r.a) * (b - r.b), rational),
    ks: most(({ a, b }) => Math.min((a - r.a) / (ideal.a - r.a), (b - r.b) / (ideal.b - r.b)), rational),
    egalitarian: most(({ a, b }) => Math.min(a - r.a, b - r.b), rational),
    utilitarian: most(({ a, b }) => a + b, all),
    opposition: most(({ a, b }) => -Math.hypot(1 - a, 1 - b), all),
  };
};
