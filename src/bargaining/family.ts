import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Domain } from '../negotiation/domain.ts';
import { frontier } from '../negotiation/pareto.ts';
import { rational } from '../negotiation/solutions.ts';
import { type Both, type Space, utilities } from '../negotiation/space.ts';

/** A family of domains made up from a seed: the same seed, the same domains. */
export interface Family {
  readonly name: string;
  readonly seed: number;
  /** Items, and options of each: least and most. */
  readonly items: readonly [number, number];
  readonly options: readonly [number, number];
  /** Outcomes of a domain: least and most. */
  readonly outcomes: readonly [number, number];
  /** How far the parties want opposite things: 0 independently, 1 exactly opposite. Each domain draws from here. */
  readonly opposition: readonly [number, number];
  /** Reservation values, as a quantile of a party's own utilities; a third of the domains have none. */
  readonly reservation: readonly [number, number];
}

const WIDE = {
  items: [1, 9],
  options: [2, 12],
  outcomes: [9, 6000],
  opposition: [0, 1],
  reservation: [0, 0.7],
} as const;

/** What the expert was tuned on. */
export const PRACTICE: Family = { ...WIDE, name: 'practice', seed: 20_100 };

/** What it was not tuned on: drawn by the same rule from other seeds. */
export const SEALED: Family = { ...WIDE, name: 'sealed', seed: 990_017 };

const SCALE = 1000;

/** The first `count` domains of a family. All have a ZOPA; utilities run from 0 to a full mark of 1. */
export const domainsOf = (family: Family, count: number): Domain[] => {
  const found: Domain[] = [];
  for (let k = 0; found.length < count; k++) {
    const space = spaceOf(family, family.seed + 7919 * k);
    if (!space) continue;
    found.push({
      name: `${family.name}-${String(found.length + 1).padStart(2, '0')}`,
      issues: space.sizes.map((size, item) => ({
        name: `Item ${item + 1}`,
        values: Array.from({ length: size }, (_, option) => `${option + 1}`),
      })),
      space,
      discount: { a: 1, b: 1 },
      scale: 1,
    });
  }
  return found;
};

const spaceOf = (family: Family, seed: number): Space | null => {
  const generator = xoroshiro128plus(seed);
  for (let k = 0; k < 24; k++) generator.next();
  const between = ([low, high]: readonly [number, number]): number => uniformInt(generator, low, high);
  const share = (): number => uniformInt(generator, 0, SCALE) / SCALE;
  const ranging = ([low, high]: readonly [number, number]): number => low + (high - low) * share();

  const sizes = Array.from({ length: between(family.items) }, () => between(family.options));
  const size = sizes.reduce((product, each) => product * each, 1);
  if (size < family.outcomes[0] || size > family.outcomes[1]) return null;
  const against = ranging(family.opposition);
  const values = sizes.map((options) => {
    const a = spread(Array.from({ length: options }, share));
    const b = spread(a.map((value) => against * (1 - value) + (1 - against) * share()));
    return { a, b };
  });
  const weights = { a: weightsOf(sizes.map(share)), b: weightsOf(sizes.map(share)) };
  const pointsOf = (party: 'a' | 'b'): number[][] =>
    values.map((value, item) => value[party].map((each) => each * (weights[party][item] as number)));
  const points = { a: pointsOf('a'), b: pointsOf('b') };
  const free: Space = { sizes, points, linkages: [], reservation: { a: 0, b: 0 } };
  const u = utilities(free);
  const bound = share() > 1 / 3;
  const reserved = (all: Float64Array): number =>
    bound ? (Float64Array.from(all).sort()[Math.floor(ranging(family.reservation) * (size - 1))] as number) : 0;
  const reservation: Both<number> = { a: reserved(u.a), b: reserved(u.b) };
  const inside = rational(frontier(free), reservation);
  return inside.length > 1 ? { ...free, reservation } : null;
};

/** To the range [0, 1]. */
const spread = (values: readonly number[]): number[] => {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return values.map((value) => (range > 0 ? (value - low) / range : 1));
};

const weightsOf = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((total, share) => total + share + 0.1, 0);
  return shares.map((share) => (share + 0.1) / sum);
};
