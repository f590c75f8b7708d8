import { describe, expect, it } from 'vitest';
import { worthPartsOf } from '../../src/debrief/worthParts.ts';
import { worthOf } from '../../src/engine/worth.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { anyDays } from './played.ts';

describe('a worth taken apart', () => {
  it('adds up again: weights times values, and the linkages', () => {
    for (const day of anyDays(16))
      for (const seat of SEATS)
        for (const terms of [day.agreed, day.positions[seat]]) {
          const { parts, linkages, worth } = worthPartsOf(day, seat, terms);
          expect(parts.reduce((sum, { weight, value }) => sum + weight * value, linkages)).toBe(worth);
          expect(worth).toBe(worthOf(day, seat, terms));
        }
  });
});
