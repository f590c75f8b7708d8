import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/negotiation/analysis.ts';
import { distribution } from '../../src/negotiation/distribution.ts';
import { frontier } from '../../src/negotiation/pareto.ts';
import { halvesOf, partsOf } from '../../src/negotiation/parts.ts';
import { crossings, outcomes, utilities } from '../../src/negotiation/space.ts';
import { standing } from '../../src/negotiation/standing.ts';
import { NICE_OR_DIE, spaces, TINY } from './spaces.ts';

it('sums up a small space', () => {
  const sum = analyse(TINY);
  expect(sum).toMatchObject({
    outcomes: 6,
    free: 6,
    rational: 4,
    efficientPoints: 3,
    efficientOutcomes: 3,
    kinds: 3,
    ideal: { a: 80, b: 90 },
    best: { surplus: 80, standing: { outcome: [1, 1], surplusShare: 1 } },
    nash: { outcome: [2, 1], u: { a: 70, b: 60 }, mandate: { a: 0.8, b: 0.5 }, nashShare: 1, alone: { a: 0, b: 0 } },
    ks: { outcome: [2, 1], u: { a: 70, b: 60 }, mandate: { a: 0.8, b: 0.5 } },
    egalitarian: { outcome: [2, 1] },
    utilitarian: { outcome: [1, 1] },
    compromise: { outcome: [1, 0], u: { a: 80, b: 30 }, surplusShare: 50 / 80, acceptable: true },
    logrolling: { gain: 30, share: 1 },
  });
});

it('gives every point that ties, the one for `a` first', () => {
  expect(analyse(NICE_OR_DIE, 1).nash).toMatchObject({
    u: { a: 1, b: 0.16 },
    ties: [
      { a: 1, outcomes: [0] },
      { a: 0.16, outcomes: [1] },
    ],
  });
});

it('says where an outcome stands', () => {
  expect(standing(TINY, [0, 0])).toEqual({
    outcome: [0, 0],
    u: { a: 40, b: 40 },
    acceptable: true,
    mandate: { a: 0.2, b: 10 / 60 },
    surplusShare: 0.25,
    nashShare: 100 / 1200,
    alone: { a: 30, b: 50 },
  });
  expect(standing(TINY, [2, 0]).acceptable).toBe(false);
  expect(standing({ ...TINY, forbidden: { a: [[0], []], b: [[], []] } }, [0, 0]).acceptable).toBe(false);
});

it('does without a zone of agreement', () => {
  const sum = analyse({ ...TINY, reservation: { a: 90, b: 90 } });
  expect(sum).toMatchObject({ rational: 0, efficientPoints: 0, kinds: 0, ideal: null, best: null, logrolling: null });
  expect([sum.nash, sum.ks, sum.egalitarian]).toEqual([null, null, null]);
  expect(sum.utilitarian).toMatchObject({ outcome: [1, 1] });
});

it('does without any free outcome', () => {
  const sum = analyse({ ...TINY, forbidden: { a: [[0, 1, 2], []], b: [[], []] } });
  expect(sum).toMatchObject({ outcomes: 6, free: 0, rational: 0, points: [], utilitarian: null, nash: null });
});

it('counts what a list of all outcomes counts', () => {
  const cap = fc.option(fc.integer({ min: 10, max: 80 }));
  fc.assert(
    fc.property(spaces, cap, (whole, most) => {
      const space = most === null ? whole : { ...whole, cap: most };
      const { a, b } = utilities(space);
      const crossed = crossings(space);
      const { reservation: r } = space;
      const free = [...crossed.keys()].filter((index) => !crossed[index]);
      const inZone = free.filter((index) => (a[index] ?? 0) >= r.a && (b[index] ?? 0) >= r.b);
      expect(analyse(space)).toMatchObject({ outcomes: outcomes(space), free: free.length, rational: inZone.length });
    }),
  );
});

it('measures how far outcomes lie from the frontier as a look at every pair does', () => {
  fc.assert(
    fc.property(spaces, fc.option(fc.integer({ min: 10, max: 80 })), (whole, most) => {
      const space = { ...whole, cap: most ?? Number.POSITIVE_INFINITY };
      const { a, b } = utilities(space);
      const crossed = crossings(space);
      const points = frontier(space);
      const free = [...crossed.keys()].filter((index) => !crossed[index]);
      const distances = free.map((index) =>
        Math.min(...points.map((point) => Math.hypot(point.a - (a[index] ?? 0), point.b - (b[index] ?? 0)))),
      );
      const mean = free.length > 0 ? distances.reduce((sum, one) => sum + one, 0) / free.length : 0;
      expect(distribution(halvesOf(partsOf(space)), points, space.cap)).toBeCloseTo(mean, 9);
    }),
  );
});

it('never shows a share over the whole', () => {
  fc.assert(
    fc.property(spaces, (space) => {
      const { best, nash, ks, egalitarian, compromise, rational, free } = analyse(space);
      expect(rational).toBeLessThanOrEqual(free);
      for (const one of [best?.standing, nash, ks, egalitarian, compromise.acceptable ? compromise : null]) {
        if (!one) continue;
        expect(one.surplusShare).toBeLessThanOrEqual(1 + 1e-9);
        expect(one.nashShare).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.max(one.mandate.a, one.mandate.b)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

it('bears a frontier of very many points', () => {
  const [coarse, fine] = [400, 400 * 400].map((of) => Array.from({ length: 400 }, (_, step) => step / of));
  const points = { a: [coarse ?? [], fine ?? []], b: [coarse?.toReversed() ?? [], fine?.toReversed() ?? []] };
  const found = analyse({ sizes: [400, 400], points, linkages: [], reservation: { a: 0, b: 0 } }, 1);
  expect(found).toMatchObject({ rational: 160_000, efficientPoints: 160_000, ideal: { a: expect.closeTo(1, 4) } });
}, 20_000);
