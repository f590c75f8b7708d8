import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figures, standing } from '../../src/negotiation/figures.ts';
import { spaces, TINY } from './spaces.ts';

it('sums up a small space', () => {
  const sum = figures(TINY);
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
    compromise: { outcome: [1, 0], u: { a: 80, b: 30 }, surplusShare: 50 / 80, acceptable: true },
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
});

it('does without a zone of agreement', () => {
  const sum = figures({ ...TINY, reservation: { a: 90, b: 90 } });
  expect(sum).toMatchObject({ rational: 0, efficientPoints: 0, kinds: 0, ideal: null, best: null, nash: null });
});

it('never shows a share over the whole', () => {
  fc.assert(
    fc.property(spaces, (space) => {
      const { best, nash, compromise, rational, free } = figures(space);
      expect(rational).toBeLessThanOrEqual(free);
      for (const one of [best?.standing, nash, compromise.acceptable ? compromise : null]) {
        if (!one) continue;
        expect(one.surplusShare).toBeLessThanOrEqual(1 + 1e-9);
        expect(one.nashShare).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.max(one.mandate.a, one.mandate.b)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
