import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conceded,
  concededExponentially,
  EXPONENTS,
  fittedExponent,
  target,
} from '../../src/negotiation/concession.ts';

const REACH = { most: 1, least: 0.2 };
const exponent = fc.double({ min: 0.05, max: 20, noNaN: true });
const curve = fc.constantFrom(conceded, concededExponentially);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the time-dependent target', () => {
  it('of a linear party gives way at an even rate', () => {
    const targets = [0, 0.25, 0.5, 1].map((t) => target(conceded(t, 1), REACH));
    expect(targets).toEqual([1, 0.8, 0.6, 0.2].map((u) => expect.closeTo(u, 12)));
  });

  it('of a Boulware party waits, of a conceder does not, of a hardliner never moves before the end', () => {
    expect(conceded(0.5, 0.2)).toBeCloseTo(0.5 ** 5, 12);
    expect(conceded(0.5, 2)).toBeCloseTo(Math.SQRT1_2, 12);
    expect([conceded(0.99, 0), conceded(1, 0)]).toEqual([0, 1]);
  });

  it('begins at α = k, ends at α = 1, and only gives way', () => {
    fc.assert(
      fc.property(
        curve,
        exponent,
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.array(share),
        (alpha, e, k, times) => {
          expect(alpha(0, e, k)).toBeCloseTo(k, 9);
          expect(alpha(1, e, k)).toBeCloseTo(1, 9);
          const targets = times.toSorted((x, y) => x - y).map((t) => target(alpha(t, e, k), REACH));
          for (const [at, aim] of targets.entries()) {
            expect(aim).toBeLessThanOrEqual((targets[at - 1] ?? REACH.most) + 1e-12);
            expect(aim).toBeGreaterThanOrEqual(REACH.least - 1e-12);
          }
        },
      ),
    );
  });
});

describe('the fitted exponent', () => {
  const TIMES = Array.from({ length: 20 }, (_, round) => round / 20);

  it('is the one that the bids were made with', () => {
    fc.assert(
      fc.property(curve, exponent, (alpha, e) => {
        const bids = TIMES.map((t) => ({ t, u: target(alpha(t, e), REACH) }));
        const fit = fittedExponent(bids, REACH, alpha);
        expect(Math.log(fit?.e ?? 0)).toBeCloseTo(Math.log(e), 4);
        expect(fit?.rmse).toBeLessThan(1e-6);
        expect(fit?.atBound).toBe(false);
      }),
    );
  });

  it('is never beaten by another exponent', () => {
    const bid = fc.record({
      t: fc.double({ min: 0, max: 1, noNaN: true }),
      u: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(bid, { minLength: 3, maxLength: 30 }), exponent, (bids, e) => {
        const fit = fittedExponent(bids, REACH);
        if (!fit) return;
        const squares = bids.reduce((sum, { t, u }) => sum + (u - target(conceded(t, e), REACH)) ** 2, 0);
        expect(fit.rmse).toBeLessThanOrEqual(Math.sqrt(squares / bids.length) + 1e-6);
        expect(fit.e).toBeGreaterThanOrEqual(EXPONENTS.least * (1 - 1e-9));
        expect(fit.e).toBeLessThanOrEqual(EXPONENTS.most * (1 + 1e-9));
      }),
    );
  });

  it('says so when a party never moved: the bound, and no share explained', () => {
    const fit = fittedExponent(
      TIMES.map((t) => ({ t, u: 1 })),
      REACH,
    );
    expect(fit).toMatchObject({ atBound: true, r2: null });
    expect(fit?.e).toBeCloseTo(EXPONENTS.least, 6);
  });

  it('needs two bids between start and end, and something to give', () => {
    expect(
      fittedExponent(
        [
          { t: 0, u: 1 },
          { t: 0.5, u: 0.8 },
          { t: 1, u: 0.2 },
        ],
        REACH,
      ),
    ).toBeNull();
    expect(
      fittedExponent(
        TIMES.map((t) => ({ t, u: 1 })),
        { most: 1, least: 1 },
      ),
    ).toBeNull();
  });
});
