import type fc from 'fast-check';
import { type Ground, groundOf } from '../../src/bargaining/ground.ts';
import type { Domain } from '../../src/negotiation/domain.ts';
import type { Space } from '../../src/negotiation/space.ts';
import { BARTER, spaces, TINY } from '../negotiation/spaces.ts';

export const domainOf = (space: Space, name = 'made up', scale = 100): Domain => ({
  name,
  issues: space.sizes.map((size, item) => ({
    name: `${item}`,
    values: Array.from({ length: size }, (_, option) => `${option}`),
  })),
  space,
  discount: { a: 1, b: 1 },
  scale,
});

/** Six outcomes, reservation 0.3 each. */
export const STALL: Ground = groundOf(domainOf(TINY, 'stall'));
/** Eighty outcomes, reservation 0.5 each. */
export const SWAP: Ground = groundOf(domainOf(BARTER, 'swap', 1));

/** Grounds with linkages, red lines and reservation values, many without a ZOPA. */
export const grounds: fc.Arbitrary<Ground> = spaces.map((space) => groundOf(domainOf(space)));
