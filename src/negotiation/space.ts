/**
 * The outcome space of a two-party negotiation over discrete items: additive points with linkages on top
 * (Raiffa, The Art and Science of Negotiation, 1982; Keeney and Raiffa, Decisions with Multiple Objectives, 1976).
 * Units are the caller's; with whole numbers (hundredths of a point, say) every sum is exact.
 */

export type Party = 'a' | 'b';
export type Both<T> = { readonly a: T; readonly b: T };

/** The option of every item, in the order of the items. */
export type Outcome = readonly number[];

/** Points on top when every item named stands at one of the options named. */
export interface Linkage extends Both<number> {
  readonly when: readonly { readonly item: number; readonly options: readonly number[] }[];
}

export interface Space {
  /** Options per item. */
  readonly sizes: readonly number[];
  /** Points per item and option, weight included: shape `sizes`. */
  readonly points: Both<readonly (readonly number[])[]>;
  readonly linkages: readonly Linkage[];
  /** Reservation value: what each party has without any agreement. */
  readonly reservation: Both<number>;
  /** Where utilities end: u = min(cap, sum); left out: nowhere. */
  readonly cap?: number;
  /** Options per item that a party may not agree to; left out: none. */
  readonly forbidden?: Both<readonly (readonly number[])[]>;
}

/** Utility of every outcome, by its index: length `outcomes(space)`. */
export type Utilities = Both<Float64Array>;

export const CROSSES: Both<number> = { a: 1, b: 2 };

export const outcomes = (space: Space): number => space.sizes.reduce((product, size) => product * size, 1);

/** Mixed radix, the last item fastest: index = ((o_0 · n_1 + o_1) · n_2 + o_2) … */
export const indexOf = (space: Space, outcome: Outcome): number =>
  space.sizes.reduce((index, size, item) => index * size + (outcome[item] ?? 0), 0);

/** The inverse of `indexOf`. */
export const outcomeAt = (space: Space, index: number): number[] => {
  const outcome: number[] = [];
  let rest = index;
  for (let item = space.sizes.length - 1; item >= 0; item--) {
    const size = space.sizes[item] ?? 1;
    outcome[item] = rest % size;
    rest = Math.floor(rest / size);
  }
  return outcome;
};

/** Utility of one outcome: u_p(ω) = min(cap, Σ_i points_{p,i}(ω_i) + Σ_l linkage_{p,l}(ω)). */
export const utilityOf = (space: Space, party: Party, outcome: Outcome): number => {
  let sum = 0;
  for (const [item, points] of space.points[party].entries()) sum += points[outcome[item] ?? 0] ?? 0;
  for (const linkage of space.linkages)
    if (linkage.when.every(({ item, options }) => options.includes(outcome[item] ?? 0))) sum += linkage[party];
  return Math.min(sum, space.cap ?? sum);
};

/** `utilityOf` for all outcomes at once: half the items against the other half, then each linkage where it holds. */
export const utilities = (space: Space): Utilities => {
  const both = { a: sumsOf(space.points.a), b: sumsOf(space.points.b) };
  for (const linkage of space.linkages) {
    const allowed = new Map(linkage.when.map(({ item, options }) => [item, options]));
    eachBlock(space.sizes, allowed, (from, to) => {
      for (let index = from; index < to; index++) {
        both.a[index] = (both.a[index] ?? 0) + linkage.a;
        both.b[index] = (both.b[index] ?? 0) + linkage.b;
      }
    });
  }
  if (space.cap !== undefined) for (const u of [both.a, both.b]) clip(u, space.cap);
  return both;
};

const clip = (u: Float64Array, cap: number): void => {
  for (let index = 0; index < u.length; index++) if ((u[index] ?? 0) > cap) u[index] = cap;
};

/** For every outcome the sum of `CROSSES` of the parties for which it holds a forbidden option; 0: free for both. */
export const crossings = (space: Space): Uint8Array => {
  const marks = new Uint8Array(outcomes(space));
  if (!space.forbidden) return marks;
  for (const party of ['a', 'b'] as const)
    for (const [item, options] of space.forbidden[party].entries())
      if (options.length > 0)
        eachBlock(space.sizes, new Map([[item, options]]), (from, to) => {
          for (let index = from; index < to; index++) marks[index] = (marks[index] ?? 0) | CROSSES[party];
        });
  return marks;
};

/** Additive points of every combination of options, the last item fastest. */
const sumsOf = (points: readonly (readonly number[])[]): Float64Array => {
  if (points.length < 2) return Float64Array.from(points[0] ?? [0]);
  const half = points.length >> 1;
  const heads = sumsOf(points.slice(0, half));
  const tails = sumsOf(points.slice(half));
  const sums = new Float64Array(heads.length * tails.length);
  let at = 0;
  for (let head = 0; head < heads.length; head++) {
    const sum = heads[head] ?? 0;
    for (let tail = 0; tail < tails.length; tail++) sums[at++] = sum + (tails[tail] ?? 0);
  }
  return sums;
};

/** Calls `visit` with the runs of indices [from, to) whose items stand at the options allowed. */
const eachBlock = (
  sizes: readonly number[],
  allowed: ReadonlyMap<number, readonly number[]>,
  visit: (from: number, to: number) => void,
): void => {
  const last = Math.max(-1, ...allowed.keys());
  const descend = (item: number, base: number, length: number): void => {
    if (item > last) return visit(base, base + length);
    const size = sizes[item] ?? 1;
    const stride = length / size;
    for (let option = 0; option < size; option++)
      if (allowed.get(item)?.includes(option) ?? true) descend(item + 1, base + option * stride, stride);
  };
  descend(
    0,
    0,
    sizes.reduce((product, size) => product * size, 1),
  );
};
