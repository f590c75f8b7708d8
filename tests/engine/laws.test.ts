import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { OBJECTIONS } from '../../src/engine/objection.ts';
import { objectionTo, reduce, replay } from '../../src/engine/reduce.ts';
import type { GameState } from '../../src/engine/state.ts';
import { forecast, viewFor, worthIn } from '../../src/engine/view.ts';
import { worthOf } from '../../src/engine/worth.ts';
import type { Scenario, Seat } from '../../src/scenario/schema.ts';
import { LENGTHS, otherSeat, SEATS } from '../../src/scenario/vocabulary.ts';
import { geneva } from '../geneva.ts';
import { anyMove, diceFrom, randomGame } from './randomGame.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The same games on every machine: a law that fails here fails for everyone. */
const SETTING = { seed: 20210930, numRuns: 40 };

const games = fc.record({ length: fc.constantFrom(...LENGTHS), seed: fc.integer({ min: 1, max: 1_000_000 }) });

const everyGame = (law: (game: ReturnType<typeof randomGame>, seed: number, length: 'short' | 'full') => void): void =>
  fc.assert(
    fc.property(games, ({ length, seed }) => law(randomGame(geneva, length, seed), seed, length)),
    SETTING,
  );

const last = (states: readonly GameState[]): GameState => states.at(-1) as GameState;

test('1. a log leads to the same state again, and through JSON too', () => {
  everyGame(({ log, states }, seed, length) => {
    const again = replay(geneva, length, seed, JSON.parse(JSON.stringify(log)));
    expect(again).toEqual(last(states));
    expect(JSON.parse(JSON.stringify(again))).toEqual(again);
  });
});

describe('2. the rules are total', () => {
  test('every game ends, with an outcome', () => {
    everyGame(({ states }) => {
      const end = last(states);
      expect(end.phase).toBe('over');
      expect(end.outcome).not.toBeNull();
      expect(end.minutes).toBeLessThanOrEqual(18 * 60 + 30);
    });
  });
  test('an objectionable move leaves the state as it was, and has a name', () => {
    everyGame(({ states }, seed) => {
      const dice = diceFrom(seed + 1);
      for (const s of states)
        for (const by of SEATS) {
          const played = { by, move: anyMove(viewFor(s, by), dice) };
          const why = objectionTo(s, played);
          if (!why) continue;
          expect(OBJECTIONS).toContain(why);
          expect(reduce(s, played)).toBe(s);
        }
    });
  });
  test('time never runs backwards', () => {
    everyGame(({ states }) => {
      const minutes = states.map((s) => s.minutes);
      expect(minutes).toEqual(minutes.toSorted((x, y) => x - y));
    });
  });
});

describe('3. a view is the only door to a seat', () => {
  const half = (record: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, Math.floor(value / 2)]));

  const otherwise = (scenario: Scenario, rival: Seat): Scenario => {
    const delegation = scenario.delegations[rival];
    const { instructions } = delegation;
    const values = Object.fromEntries(Object.entries(instructions.values).map(([item, of]) => [item, half(of)]));
    return {
      ...scenario,
      linkages: scenario.linkages.map((linkage) => ({ ...linkage, [rival]: 7 })),
      delegations: {
        ...scenario.delegations,
        [rival]: {
          ...delegation,
          short: { weights: half(delegation.short.weights), walkAway: 77 },
          instructions: { ...instructions, weights: half(instructions.weights), values, walkAway: 77, redLines: [] },
        },
      },
    };
  };

  /** The same table with everything changed that `rival` alone knows. */
  const withOtherSecrets = (s: GameState, rival: Seat): GameState => ({
    ...s,
    scenario: otherwise(s.scenario, rival),
    seed: 4711,
    luck: [1, 2, 3, 4],
    home: { ...s.home, [rival]: 3 },
    notebook: { ...s.notebook, [rival]: [] },
    cleared: { ...s.cleared, [rival]: ['scope'] },
    refused: { ...s.refused, [rival]: ['inf'] },
    reports: { ...s.reports, [rival]: 2 },
    warnings: { ...s.warnings, [rival]: [{ item: 'scope', credible: false, came: null }] },
    chronicle: s.chronicle.filter(
      (h) =>
        !(h.what === 'home' && h.of === rival) &&
        !(h.what === 'capital' && h.to === rival) &&
        !(h.what === 'noted' && h.to === rival),
    ),
  });

  test('the secrets of the other side leave no trace in it', () => {
    everyGame(({ states }) => {
      for (const s of states.filter(({ phase }) => phase !== 'over').filter((_, k) => k % 7 === 0))
        for (const seat of SEATS) expect(viewFor(withOtherSecrets(s, otherSeat(seat)), seat)).toEqual(viewFor(s, seat));
    });
  });
  test('neither seed, luck nor a lie is in it', () => {
    everyGame(({ states }) => {
      for (const seat of SEATS) {
        const view = JSON.stringify(viewFor(last(states), seat));
        expect(view).not.toMatch(/"(seed|luck|lie|cleared)":(?!true|false)/);
        expect(view).not.toContain('"lie"');
      }
    });
  });
  test('what a view says of worth is what the capital will say', () => {
    everyGame(({ states }) => {
      for (const s of states.filter((_, k) => k % 11 === 0))
        for (const seat of SEATS) expect(worthIn(viewFor(s, seat), s.agreed)).toBe(worthOf(s, seat, s.agreed));
      const end = last(states);
      if (end.outcome?.verdicts)
        for (const seat of SEATS)
          expect(forecast(viewFor(end, seat), end.outcome.text)).toEqual(end.outcome.verdicts[seat]);
    });
  });
});

test('4. all figures are whole and inside their bounds', () => {
  const numbersIn = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];
  everyGame(({ states }) => {
    for (const s of states)
      for (const figure of [s.trust.a, s.trust.b, s.home.a, s.home.b]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(100);
      }
    const { scenario: _, ...rest } = last(states);
    expect(numbersIn(rest).every(Number.isInteger)).toBe(true);
    for (const verdict of Object.values(last(states).outcome?.verdicts ?? {})) {
      expect(verdict.worth).toBeGreaterThanOrEqual(0);
      expect(verdict.worth).toBeLessThanOrEqual(10_000);
    }
  });
});

test('6. trust and home are what the minutes of the meeting add up to', () => {
  everyGame(({ states }) => {
    const [first, end] = [states[0] as GameState, last(states)];
    for (const what of ['trust', 'home'] as const)
      for (const seat of SEATS) {
        const moved = end.chronicle.reduce((sum, h) => (h.what === what && h.of === seat ? sum + h.by : sum), 0);
        expect(first[what][seat] + moved).toBe(end[what][seat]);
      }
    const initialled: Record<string, string> = {};
    for (const h of end.chronicle) {
      if (h.what === 'initialled') Object.assign(initialled, h.terms);
      if (h.what === 'moved' && h.move.kind === 'reopen') delete initialled[h.move.item];
    }
    expect(initialled).toEqual(end.agreed);
  });
});
