import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontier } from '../../src/negotiation/pareto.ts';
import {
  egalitarian,
  ideal,
  kalaiSmorodinsky,
  nash,
  rational,
  type Solution,
  share,
  utilitarian,
} from '../../src/negotiation/solutions.ts';
import { crossings, utilities } from '../../src/negotiation/space.ts';
import { BARTER, NICE_OR_DIE, spaces, TINY } from './spaces.ts';

const pair = (solution: Solution | null): readonly number[] | null =>
  solution && [solution.point.a, solution.point.b].map((value) => Number(value.toFixed(9)));

describe('solutions', () => {
  it('agree with pencil and paper', () => {
    const points = frontier(TINY);
    const r = TINY.reservation;
    expect(rational(points, r).map(({ a, b }) => [a, b])).toEqual([
      [80, 30],
      [70, 60],
      [50, 90],
    ]);
    expect(ideal(points, r)).toEqual({ a: 80, b: 90 });
    // (70−30)(60−30) = 1200 ties with (50−30)(90−30) = 1200.
    expect(nash(points, r)).toMatchObject({ value: 1200, ties: [{ a: 70 }, { a: 50 }] });
    // min(40/50, 30/60) = 1/2 over min(20/50, 60/60) = 2/5.
    expect(kalaiSmorodinsky(points, r)).toMatchObject({ point: { a: 70, b: 60 }, value: 0.5 });
    expect(egalitarian(points, r)).toMatchObject({ point: { a: 70, b: 60 }, value: 30 });
    expect(utilitarian(points)).toMatchObject({ point: { a: 50, b: 90 }, value: 140 });
  });

  it('agree with the ground truth of a published domain', () => {
    const points = frontier(BARTER);
    const r = BARTER.reservation;
    expect(rational(points, r)).toHaveLength(11);
    expect(pair(nash(points, r))).toEqual([0.654, 0.65]);
    expect(pair(kalaiSmorodinsky(points, r))).toEqual([0.654, 0.65]);
    expect(pair(egalitarian(points, r))).toEqual([0.654, 0.65]);
    expect(pair(utilitarian(points))).toEqual([0.474, 0.85]);
  });

  it('show every point that ties', () => {
    const points = frontier(NICE_OR_DIE);
    const r = NICE_OR_DIE.reservation;
    expect(nash(points, r)?.ties.map(({ a, b }) => [a, b])).toEqual([
      [1, 0.16],
      [0.16, 1],
    ]);
    expect(utilitarian(points)?.ties).toHaveLength(2);
    expect(pair(utilitarian(points))).toEqual([1, 0.16]);
    expect(pair(egalitarian(points, r))).toEqual([0.299, 0.299]);
  });

  it('are none where there is no zone of agreement', () => {
    const points = frontier(TINY);
    const r = { a: 90, b: 90 };
    expect([nash(points, r), kalaiSmorodinsky(points, r), egalitarian(points, r), ideal(points, r)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('are the best of all rational outcomes by what each maximises', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const u = utilities(space);
        const barred = crossings(space);
        const r = space.reservation;
        const points = frontier(space);
        const top = ideal(points, r);
        const zone = [...barred.keys()]
          .filter((index) => barred[index] === 0)
          .map((index) => ({ a: u.a[index] ?? 0, b: u.b[index] ?? 0 }));
        const inside = zone.filter(({ a, b }) => a >= r.a && b >= r.b);
        expect(nash(points, r) === null).toBe(inside.length === 0);
        if (inside.length === 0) return;
        const max = (of: (at: { a: number; b: number }) => number): number => Math.max(...inside.map(of));
        expect(top).toEqual({ a: max(({ a }) => a), b: max(({ b }) => b) });
        expect(nash(points, r)?.value).toBeCloseTo(max(({ a, b }) => (a - r.a) * (b - r.b)));
        expect(egalitarian(points, r)?.value).toBeCloseTo(max(({ a, b }) => Math.min(a - r.a, b - r.b)));
        const least = ({ a, b }: { a: number; b: number }): number =>
          Math.min(share(a, r.a, top?.a ?? 0), share(b, r.b, top?.b ?? 0));
        expect(kalaiSmorodinsky(points, r)?.value).toBeCloseTo(max(least));
        expect(utilitarian(points)?.value).toBeCloseTo(Math.max(...zone.map(({ a, b }) => a + b)));
      }),
    );
  });
});
