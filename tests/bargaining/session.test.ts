import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD, partyNamed } from '../../src/bargaining/field.ts';
import { chartOf, groundOf } from '../../src/bargaining/ground.ts';
import { ACCEPT, NOTHING, type Party } from '../../src/bargaining/party.ts';
import { session } from '../../src/bargaining/session.ts';
import type { Party as Side } from '../../src/negotiation/space.ts';
import { geniusSessions, hasDomains, publicDomain } from '../domains.ts';
import { grounds, STALL, SWAP } from './grounds.ts';

const named = (id: string): Party => {
  const party = partyNamed(id);
  if (!party) throw new Error(`there is no ${id}`);
  return party;
};

/** Says what it is told to, in turn; the last again. */
const script = (...says: number[]): Party => ({
  id: 'script',
  sit: () => (_, round) => says[Math.min(round, says.length) - 1] ?? ACCEPT,
});

const minutes = (a: Party, b: Party, rounds: number, ground = STALL, seed = 1) => {
  const said: [Side, number, number][] = [];
  const ending = session(ground, a, b, rounds, seed, { onOffer: (...offer) => said.push(offer) });
  return { ending, said };
};

describe('alternating offers', () => {
  test('each acts once a round, and a yes ends it', () => {
    const { ending, said } = minutes(script(4, 2), script(1, ACCEPT), 10);
    expect(said).toEqual([
      ['a', 4, 1],
      ['b', 1, 1],
      ['a', 2, 2],
    ]);
    // Outcome 2 is [1, 0]: 40 + 40 for a, 30 for b.
    expect(ending).toEqual({ outcome: 2, acceptedBy: 'b', round: 2, payoff: { a: 0.8, b: 0.3 } });
  });
  test('without a yes each has its reservation value', () => {
    const { ending, said } = minutes(script(4), script(1), 3);
    expect(said).toHaveLength(6);
    expect(ending).toEqual({ outcome: null, acceptedBy: null, round: 3, payoff: { a: 0.3, b: 0.3 } });
  });
  test('time counts when asked: u · d^t, and r · d without agreement', () => {
    const ground = { ...STALL, discount: { a: 0.5, b: 1 } };
    const late = session(ground, script(4, 2), script(1, 1, ACCEPT), 3, 1, { discounted: true });
    expect(late.payoff).toEqual({ a: 0.8 * 0.5 ** (2 / 4), b: 0.3 });
    expect(session(ground, script(4), script(1), 3, 1, { discounted: true }).payoff).toEqual({ a: 0.15, b: 0.3 });
  });
  test('nobody may accept before there is an offer, or offer what is not there', () => {
    expect(() => session(STALL, script(ACCEPT), script(1), 3, 1)).toThrow(RangeError);
    expect(() => session(STALL, script(6), script(1), 3, 1)).toThrow('script says 6 in round 1');
  });
  test('a party is told its own side only', () => {
    const curious: Party = {
      id: 'curious',
      sit: (brief) => {
        expect(Object.keys(brief).sort()).toEqual(['draw', 'opens', 'r', 'rounds', 'sizes', 'u']);
        expect(brief.u).toBe(STALL.u.b);
        return (offered) => (offered === NOTHING ? 0 : ACCEPT);
      },
    };
    expect(minutes(script(2), curious, 3).ending.outcome).toBe(2);
  });
});

describe('everybody in the field', () => {
  test.each(FIELD.map((party) => [party.id, party] as const))(
    '%s accepts nothing under r, whatever it hears',
    (_, party) => {
      const noise: Party = {
        id: 'noise',
        sit:
          ({ u, draw }) =>
          () =>
            Math.floor(draw() * u.length),
      };
      fc.assert(
        fc.property(grounds, fc.integer({ min: 1, max: 30 }), fc.integer(), (ground, rounds, seed) => {
          for (const [a, b] of [
            [party, noise],
            [noise, party],
          ] as const) {
            const { outcome, acceptedBy } = session(ground, a, b, rounds, seed);
            const side: Side = a === party ? 'a' : 'b';
            if (acceptedBy !== side || outcome === null) continue;
            expect(ground.u[side][outcome]).toBeGreaterThanOrEqual(ground.r[side]);
          }
        }),
        { numRuns: 12 },
      );
    },
  );
  test('agrees only inside the ZOPA with one another, and the same seed plays the same session', () => {
    fc.assert(
      fc.property(
        grounds,
        fc.constantFrom(...FIELD),
        fc.constantFrom(...FIELD),
        fc.integer({ min: 1, max: 40 }),
        fc.integer(),
        (ground, a, b, rounds, seed) => {
          const ending = session(ground, a, b, rounds, seed);
          expect(session(ground, a, b, rounds, seed)).toEqual(ending);
          const best = (side: Side): number => Math.max(...ground.u[side]);
          if (best('a') < ground.r.a || best('b') < ground.r.b) return;
          if (!chartOf(ground).nash) expect(ending.outcome).toBeNull();
          expect(ending.payoff.a).toBeGreaterThanOrEqual(ground.r.a);
          expect(ending.payoff.b).toBeGreaterThanOrEqual(ground.r.b);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('characters', () => {
  test('MiCRO is never ahead of the different offers that it has received', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD), fc.boolean(), fc.integer(), (other, opens, seed) => {
        const micro = named('micro');
        const { said } = minutes(opens ? micro : other, opens ? other : micro, 60, SWAP, seed);
        const side: Side = opens ? 'a' : 'b';
        const own = new Set<number>();
        const heard = new Set<number>();
        for (const [by, outcome] of said) {
          if (by !== side) heard.add(outcome);
          else own.add(outcome);
          expect(own.size).toBeLessThanOrEqual(heard.size + 1);
        }
      }),
      { numRuns: 40 },
    );
  });
  test('two MiCROs meet when they have the time, and scaled to the rounds when they do not', () => {
    expect(minutes(named('micro'), named('micro'), 100, SWAP).ending.outcome).not.toBeNull();
    expect(minutes(named('micro'), named('micro'), 8, SWAP).ending.outcome).toBeNull();
    expect(minutes(named('scaledMicro'), named('scaledMicro'), 8, SWAP).ending.outcome).not.toBeNull();
  });
  test('the conceder is the first to give way, the hardliner never does', () => {
    const { ending } = minutes(named('boulware'), named('conceder'), 50, SWAP);
    expect(ending.payoff.a).toBeGreaterThan(ending.payoff.b);
    const hard = minutes(named('hardliner'), named('conceder'), 50, SWAP);
    expect(new Set(hard.said.flatMap(([by, outcome]) => (by === 'a' ? [outcome] : []))).size).toBe(1);
  });
  test.each(['relativeTfT', 'absoluteTfT', 'averagedTfT'])('%s does not give way to who does not', (id) => {
    const { said } = minutes(named('hardliner'), named(id), 30, SWAP);
    const asked = said.flatMap(([by, outcome]) => (by === 'b' ? [SWAP.u.b[outcome]] : []));
    expect(Math.min(...(asked as number[]))).toBe(Math.max(...SWAP.u.b));
  });
});

describe.skipIf(!hasDomains)('as GENIUS 10.4 plays', () => {
  const parties: Readonly<Record<string, Party>> = {
    Boulware: named('geniusBoulware'),
    Conceder: named('geniusConceder'),
  };
  const free = geniusSessions().filter((row) => row[6] === 'yes');
  test('twenty sessions without tied utilities are on record', () => expect(free).toHaveLength(20));
  test.each(free)('%s: %s and %s, to the round', (name, a, b, uA, uB, round) => {
    const [first, second] = [parties[a ?? ''], parties[b ?? '']];
    if (!first || !second) throw new Error(`${a} and ${b}?`);
    const ending = session(groundOf(publicDomain(name ?? '')), first, second, 100, 1);
    expect(ending.payoff.a).toBeCloseTo(Number(uA), 9);
    expect(ending.payoff.b).toBeCloseTo(Number(uB), 9);
    expect(ending.round).toBe(Number(round));
  });
});
