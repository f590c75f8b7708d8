import fc from 'fast-check';
import type { Both, Outcome, Space } from '../../src/negotiation/space.ts';

/** Two items, whole points: by hand all of it can be checked. Item 0 matters to a, item 1 to b. */
export const TINY: Space = {
  sizes: [3, 2],
  points: {
    a: [
      [0, 40, 60],
      [40, 10],
    ],
    b: [
      [40, 30, 0],
      [0, 60],
    ],
  },
  linkages: [],
  reservation: { a: 30, b: 30 },
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const weighted = (weight: number, evaluations: readonly number[]): number[] =>
  evaluations.map((value) => (weight * value) / Math.max(...evaluations));

/** A published domain, ANAC 2012 Barter-A: 80 outcomes, reservation 0.5. */
export const BARTER: Space = {
  sizes: [4, 5, 4],
  points: {
    a: [weighted(0.36, [4, 3, 2, 1]), weighted(0.32, [5, 4, 3, 2, 1]), weighted(0.32, [4, 3, 2, 1])],
    b: [weighted(0.4, range(1, 4)), weighted(0.4, range(1, 5)), weighted(0.2, range(1, 4))],
  },
  linkages: [],
  reservation: { a: 0.5, b: 0.5 },
};

/** A published domain with a tie at the Nash point, ANAC 2011 NiceOrDie: 3 outcomes. */
export const NICE_OR_DIE: Space = {
  sizes: [3],
  points: { a: [[1, 0.16, 0.299]], b: [[0.16, 1, 0.299]] },
  linkages: [],
  reservation: { a: 0, b: 0 },
};

const both = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Both<T>> => fc.record({ a: of, b: of });

const optionsOf = (sizes: readonly number[]): fc.Arbitrary<number[][]> =>
  fc.tuple(...sizes.map((size) => fc.subarray(range(0, size - 1), { maxLength: size - 1 })));

const linkageOf = (sizes: readonly number[]) =>
  fc.record({
    when: fc.subarray([...sizes.keys()], { minLength: 2 }).chain((items) =>
      fc.tuple(
        ...items.map((item) =>
          fc.record({
            item: fc.constant(item),
            options: fc.subarray(range(0, (sizes[item] ?? 1) - 1), { minLength: 1 }),
          }),
        ),
      ),
    ),
    a: fc.integer({ min: -20, max: 20 }),
    b: fc.integer({ min: -20, max: 20 }),
  });

/** Spaces of two to five items with whole points, linkages and forbidden options. */
export const spaces: fc.Arbitrary<Space> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      points: both(
        fc.tuple(
          ...sizes.map((size) => fc.array(fc.integer({ min: 0, max: 30 }), { minLength: size, maxLength: size })),
        ),
      ),
      linkages: fc.array(linkageOf(sizes), { maxLength: 3 }),
      reservation: both(fc.integer({ min: 0, max: 60 })),
      forbidden: both(optionsOf(sizes)),
    }),
  );

/** A space and one of its outcomes. */
export const placed: fc.Arbitrary<{ space: Space; outcome: Outcome }> = spaces.chain((space) =>
  fc.record({
    space: fc.constant(space),
    outcome: fc.tuple(...space.sizes.map((size) => fc.integer({ min: 0, max: size - 1 }))),
  }),
);
