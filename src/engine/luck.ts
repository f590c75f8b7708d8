import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The state of the generator: four 32-bit integers, kept in the game so that a replay restores it. */
export type Luck = readonly number[];

export const luckFrom = (seed: number): Luck => xoroshiro128plus(seed).getState();

/** A whole number from 0 to 99, and the luck that remains. */
export const drawPercent = (luck: Luck): readonly [number, Luck] => {
  const generator = xoroshiro128plusFromState(luck);
  return [uniformInt(generator, 0, 99), generator.getState()];
};

/** A number in [0, 1) for a counterpart's taste at one turn: fixed by the seed, apart from the luck of the game. */
export const tasteAt = (seed: number, turn: number, seat: 'a' | 'b'): number => {
  const generator = xoroshiro128plus((seed ^ 0x5f3759df) + turn * 2 + (seat === 'a' ? 0 : 1));
  generator.next();
  return uniformInt(generator, 0, 9_999) / 10_000;
};
