import type { Space } from './space.ts';

/** A list of combinations of options: what each is worth to the two, and its share of the index of an outcome. */
export interface Combinations {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly index: Float64Array;
}

/**
 * The space as parts that no linkage ties together, the smallest first: every outcome takes one combination of each
 * part, and its utility (before the cap) and its index are the sums over the parts. Options that are forbidden to
 * either party are left out.
 */
export const partsOf = (space: Space): Combinations[] => {
  const strides = stridesOf(space.sizes);
  return groupsOf(space)
    .map((items) => linked(space, strides, items))
    .sort((x, y) => x.a.length - y.a.length);
};

/** Every combination of `x` with every one of `y`. */
export const joined = (x: Combinations, y: Combinations): Combinations => {
  const [width, all] = [y.a.length, emptyOf(x.a.length * y.a.length)];
  for (let i = 0, at = 0; i < x.a.length; i++) {
    const [a, b, index] = [x.a[i] ?? 0, x.b[i] ?? 0, x.index[i] ?? 0];
    for (let j = 0; j < width; j++, at++) {
      all.a[at] = a + (y.a[j] ?? 0);
      all.b[at] = b + (y.b[j] ?? 0);
      all.index[at] = index + (y.index[j] ?? 0);
    }
  }
  return all;
};

/** Two lists whose pairs are the outcomes, each by a falling: to go through all without a list of them. */
export type Halves = readonly [heads: Combinations, tails: Combinations];

/** As even as the parts allow. */
export const halvesOf = (parts: readonly Combinations[]): Halves => {
  let [heads, tails] = [NOTHING, NOTHING];
  for (const part of parts.toReversed())
    if (heads.a.length <= tails.a.length) heads = joined(heads, part);
    else tails = joined(tails, part);
  return [byA(heads), byA(tails)];
};

const byA = ({ a, b, index }: Combinations): Combinations => {
  const order = Uint32Array.from(a.keys()).sort((x, y) => (a[y] ?? 0) - (a[x] ?? 0));
  const taken = (from: Float64Array): Float64Array => Float64Array.from(order, (at) => from[at] ?? 0);
  return { a: taken(a), b: taken(b), index: taken(index) };
};

/** The combination of no items. */
export const NOTHING: Combinations = { a: Float64Array.of(0), b: Float64Array.of(0), index: Float64Array.of(0) };

export const emptyOf = (length: number): Combinations => ({
  a: new Float64Array(length),
  b: new Float64Array(length),
  index: new Float64Array(length),
});

/** What one step of an item adds to the index. */
const stridesOf = (sizes: readonly number[]): number[] => {
  let rest = sizes.reduce((product, size) => product * size, 1);
  return sizes.map((size) => {
    rest = size > 0 ? rest / size : 0;
    return rest;
  });
};

/** The items in groups: two are in one when a linkage names both, or others lead from one to the other. */
const groupsOf = (space: Space): number[][] => {
  let groups = space.sizes.map((_, item) => [item]);
  for (const { when } of space.linkages) {
    const named = (group: readonly number[]): boolean => when.some(({ item }) => group.includes(item));
    const apart = groups.filter((group) => !named(group));
    const together = groups.filter(named).flat();
    groups = together.length > 0 ? [...apart, together] : apart;
  }
  return groups;
};

const linked = (space: Space, strides: readonly number[], items: readonly number[]): Combinations => {
  const all = items.map((item) => single(space, item, strides[item] ?? 0)).reduce(joined, NOTHING);
  for (const { when, a, b } of space.linkages) {
    if (!when.every(({ item }) => items.includes(item))) continue;
    const conditions = when.map(({ item, options }) => ({
      stride: strides[item] ?? 1,
      size: space.sizes[item] ?? 1,
      options,
    }));
    for (let at = 0; at < all.a.length; at++) {
      const index = all.index[at] ?? 0;
      if (!conditions.every(({ stride, size, options }) => options.includes(Math.floor(index / stride) % size)))
        continue;
      all.a[at] = (all.a[at] ?? 0) + a;
      all.b[at] = (all.b[at] ?? 0) + b;
    }
  }
  return all;
};

const single = (space: Space, item: number, stride: number): Combinations => {
  const shut = [space.forbidden?.a[item] ?? [], space.forbidden?.b[item] ?? []].flat();
  const open = Array.from({ length: space.sizes[item] ?? 0 }, (_, option) => option).filter((o) => !shut.includes(o));
  return {
    a: Float64Array.from(open, (option) => space.points.a[item]?.[option] ?? 0),
    b: Float64Array.from(open, (option) => space.points.b[item]?.[option] ?? 0),
    index: Float64Array.from(open, (option) => option * stride),
  };
};
