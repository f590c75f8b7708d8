import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The state of the generator: four 32-bit integers, kept in the game so that a replay restores it. */
export type Luck = readonly number[];

/** Seeds next to each other give first numbers next to each other; after so many the days have nothing in common. */
const WARM_UP = 24;

const warmed = (seed: number): ReturnType<typeof xoroshiro128plus> => {
  const generator = xoroshiro128plus(seed);
  for (let k = 0; k < WARM_UP; k++) generator.next();
  return generator;
};

export const luckFrom = (seed: number): Luck => warmed(seed).getState();

/** A whole number from 0 to 99, and the luck that remains. */
export const drawPercent = (luck: Luck): readonly [number, Luck] => {
  const generator = xoroshiro128plusFromState(luck);
  return [uniformInt(generator, 0, 99), generator.getState()];
};

/** A number in [0, 1) for a counterpart's taste at one turn: fixed by the seed, apart from the luck of the game. */
export const tasteAt = (seed: number, turn: number, seat: 'a' | 'b'): number =>
  uniformInt(warmed((seed ^ 0x5f3759df) + turn * 2 + (seat === 'a' ? 0 : 1)), 0, 9_999) / 10_000;
