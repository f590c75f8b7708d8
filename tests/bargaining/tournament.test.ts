import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrap, drawsOf, meanOf } from '../../src/bargaining/bootstrap.ts';
import { domainsOf, PRACTICE, SEALED } from '../../src/bargaining/family.ts';
import { FIELD, partyNamed } from '../../src/bargaining/field.ts';
import { chartOf, groundOf } from '../../src/bargaining/ground.ts';
import type { Party } from '../../src/bargaining/party.ts';
import { type Result, sessionsOn } from '../../src/bargaining/result.ts';
import { claimOf, standings } from '../../src/bargaining/tournament.ts';
import { outcomes } from '../../src/negotiation/space.ts';
import { STALL, SWAP } from './grounds.ts';

const parties = (...ids: string[]): Party[] => ids.map((id) => partyNamed(id) as Party);
const meeting = (rounds: number, ...ids: string[]): Result[] =>
  [STALL, SWAP].flatMap((ground) =>
    sessionsOn(ground, chartOf(ground), parties(...ids), { rounds, seeds: 2, discounted: false }),
  );

describe('a tournament', () => {
  const results = meeting(12, 'boulware', 'conceder', 'micro');
  const places = standings(results);

  test('plays everybody against everybody, themselves too, in both roles, once a seed', () => {
    expect(results).toHaveLength(2 * 9 * 2);
    for (const a of ['boulware', 'conceder', 'micro'])
      expect(results.filter((one) => one.a === a && one.b === 'micro' && one.domain === 'stall')).toHaveLength(2);
  });
  test('sums up what each gained against the others: opponents in a domain first, then domains', () => {
    for (const place of places) {
      const inDomain = ['stall', 'swap'].map((domain) =>
        meanOf(
          ['boulware', 'conceder', 'micro']
            .filter((other) => other !== place.id)
            .map((other) =>
              meanOf(
                results.flatMap((one) => {
                  if (one.domain !== domain) return [];
                  if (one.a === place.id && one.b === other) return [one.payoff.a];
                  return one.b === place.id && one.a === other ? [one.payoff.b] : [];
                }),
              ),
            ),
        ),
      );
      expect(place.utility.mean).toBeCloseTo(meanOf(inDomain), 12);
    }
    expect(places.map(({ utility }) => utility.mean)).toEqual(
      places.map(({ utility }) => utility.mean).toSorted((x, y) => y - x),
    );
  });
  test('regret is what the best answer gains over self-play, and never negative', () => {
    for (const place of places) {
      const met = (other: string): number =>
        meanOf(
          ['stall', 'swap'].map((domain) =>
            meanOf(
              results.flatMap((one) => {
                if (one.domain !== domain) return [];
                return [
                  ...(one.a === other && one.b === place.id ? [one.payoff.a] : []),
                  ...(one.b === other && one.a === place.id ? [one.payoff.b] : []),
                ];
              }),
            ),
          ),
        );
      expect(place.selfPlay).toBeCloseTo(met(place.id), 12);
      expect(place.regret).toBeCloseTo(met(place.bestAnswer) - met(place.id), 12);
      expect(place.regret).toBeGreaterThanOrEqual(0);
    }
  });
  test('leads are the same seen from either side', () => {
    for (const place of places)
      for (const { id, mean } of place.over)
        expect(places.find((other) => other.id === id)?.over.find((back) => back.id === place.id)?.mean).toBeCloseTo(
          -mean,
          12,
        );
  });
  test('calls first only who leads every other for sure', () => {
    const [best] = places;
    if (!best) throw new Error('nobody');
    const sure = { ...best, over: best.over.map((one) => ({ ...one, low: 0.01 })) };
    const doubtful = {
      ...best,
      over: best.over.map((one, k) => (k === 0 ? { ...one, low: -0.01 } : { ...one, low: 0.01 })),
    };
    expect(claimOf([sure, ...places.slice(1)], best.id)).toEqual({ first: true, rank: 1, of: 3 });
    expect(claimOf([doubtful, ...places.slice(1)], best.id)).toEqual({ first: false, rank: 1, of: 3 });
    expect(claimOf(places, places[2]?.id ?? '')).toMatchObject({ first: false, rank: 3 });
  });
  test('the same seeds, the same results', () => {
    expect(meeting(12, 'boulware', 'conceder', 'micro')).toEqual(results);
  });
  test('where nothing is acceptable to both there is no deal, no Nash point, and nothing lost', () => {
    const ground = { ...STALL, r: { a: 0.95, b: 0.95 } };
    const all = sessionsOn(ground, chartOf(ground), parties('expert', 'conceder'), {
      rounds: 9,
      seeds: 1,
      discounted: false,
    });
    for (const one of all) {
      expect(one).toMatchObject({ agreed: false, toNash: null, nashShare: null, advantage: { a: 0, b: 0 } });
      expect(one.payoff).toEqual(ground.r);
    }
  });
});

describe('confidence', () => {
  test('an interval holds its mean, and narrows to nothing when all agree', () => {
    expect(bootstrap([0.4, 0.4, 0.4])).toEqual({
      mean: expect.closeTo(0.4),
      low: expect.closeTo(0.4),
      high: expect.closeTo(0.4),
    });
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }), (values) => {
        const { mean, low, high } = bootstrap(values);
        expect(low).toBeLessThanOrEqual(mean + 1e-9);
        expect(high).toBeGreaterThanOrEqual(mean - 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
  test('of many throws of a coin it is about as wide as theory says', () => {
    const throws = Array.from({ length: 400 }, (_, k) => k % 2);
    const { low, high } = bootstrap(throws, drawsOf(400));
    expect((high - low) / 2).toBeCloseTo(1.96 * Math.sqrt(0.25 / 400), 2);
  });
});

describe('made-up domains', () => {
  test.each([PRACTICE, SEALED])('$name: the same seed, the same domains; all with something to agree on', (family) => {
    const domains = domainsOf(family, 8);
    expect(domainsOf(family, 8)).toEqual(domains);
    for (const domain of domains) {
      const ground = groundOf(domain);
      expect(chartOf(ground).nash).not.toBeNull();
      expect(outcomes(domain.space)).toBeLessThanOrEqual(family.outcomes[1]);
      for (const side of ['a', 'b'] as const) {
        expect(Math.max(...ground.u[side])).toBeCloseTo(1, 9);
        expect(Math.min(...ground.u[side])).toBeCloseTo(0, 9);
      }
    }
  });
  test('what the expert was tuned on is not what it is measured on', () => {
    const spaces = new Set(domainsOf(PRACTICE, 30).map(({ space }) => JSON.stringify(space)));
    for (const { space } of domainsOf(SEALED, 30)) expect(spaces.has(JSON.stringify(space))).toBe(false);
  });
});

describe('the expert', () => {
  test('leads a field of the textbook on domains that it was not tuned on', () => {
    const grounds = domainsOf(SEALED, 6).map(groundOf);
    const field = parties('expert', 'boulware', 'linear', 'conceder', 'niceTfT', 'averagedTfT', 'scaledMicro');
    for (const rounds of [20, 100]) {
      const all = grounds.flatMap((ground) =>
        sessionsOn(ground, chartOf(ground), field, { rounds, seeds: 1, discounted: false }),
      );
      expect(standings(all)[0]?.id).toBe('expert');
    }
  }, 30_000);
  test('bargains in the smallest space and in one round', () => {
    for (const rounds of [1, 2, 3]) {
      const all = sessionsOn(STALL, chartOf(STALL), parties('expert', 'boulware'), {
        rounds,
        seeds: 1,
        discounted: false,
      });
      expect(all).toHaveLength(4);
    }
  });
  test('has its id once in the field, as everybody', () => {
    expect(new Set(FIELD.map(({ id }) => id)).size).toBe(FIELD.length);
  });
});
