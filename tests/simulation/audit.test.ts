import { describe, expect, test } from 'vitest';
import { type FindingCode, findingsOf } from '../../src/simulation/audit.ts';
import { NO_RESULTS, type Plan, partsOf, playPart, withPart } from '../../src/simulation/plan.ts';
import { type Report, reportOf } from '../../src/simulation/report.ts';
import { geneva } from '../geneva.ts';

const plan: Plan = {
  lengths: ['short'],
  players: ['trader', 'host', 'doyenne', 'split'],
  games: 28,
  exchanged: 0,
  trials: 1,
  seed: 1,
};

const report = reportOf(
  geneva,
  'short',
  plan.players,
  partsOf(plan).reduce((results, part) => withPart(results, part, playPart(geneva, part)), NO_RESULTS),
);

const codes = (changed: Partial<Report>): FindingCode[] =>
  findingsOf(geneva, [{ ...report, ...changed }]).map(({ code }) => code);

const sure = (mean: number) => ({ n: 100, mean, error: 0.5 });

describe('the audit finds', () => {
  test('a style that gets more in every chair, and not one that does so in one', () => {
    const withSplit = (a: number, b: number) =>
      report.players.map((one) => (one.style ? { ...one, mandate: { a, b } } : one));
    expect(codes({ players: withSplit(99, 99) })).toContain('styleWins');
    expect(codes({ players: withSplit(99, 1) })).not.toContain('styleWins');
  });
  test('a move that nobody makes, one that costs whoever makes it, and one that always helps', () => {
    const made = (days: number, kept: number, blind: number) => [
      {
        id: 'probe',
        days: { a: days, b: days },
        times: { a: days, b: days },
        kept: { a: sure(kept), b: sure(kept) },
        blind: { a: sure(blind), b: sure(blind) },
      },
    ];
    expect(codes({ moves: made(0, 0, 0) })).toContain('moveNeverWorth');
    expect(codes({ moves: made(0.5, -6, -1) })).toContain('moveNeverWorth');
    expect(codes({ moves: made(0.5, 6, 9) })).toContain('moveAlwaysRight');
    expect(codes({ moves: made(0.5, 6, -4) }).filter((code) => code.startsWith('move'))).toEqual([]);
    expect(codes({ moves: made(0, 0, 5) })).not.toContain('moveNeverWorth');
  });
  test('an option that no text has, unless the scenario says that it is dominated or a capital never allows it', () => {
    const options = report.options.map((one) => ({ ...one, games: 0 }));
    const subjects = findingsOf(geneva, [{ ...report, options }]).flatMap(({ code, subject }) =>
      code === 'optionNeverAgreed' ? subject : [],
    );
    expect(subjects).toContain('scope equation');
    expect(subjects).toContain('inspections date-when-safe');
    for (const exempt of ['scope defence-first', 'space treaty', 'scope no-group'])
      expect(subjects).not.toContain(exempt);
  });
  test('an event that never happens', () => {
    expect(codes({ events: report.events.map((one) => ({ ...one, games: 0 })) })).toContain('eventNeverHappens');
    expect(
      codes({ events: report.events.map((one) => ({ ...one, games: one.id === 'cyber-incident' ? 0 : 9 })) }),
    ).toContain('eventNeverHappens');
    expect(codes({ events: report.events.map((one) => ({ ...one, games: 9 })) })).not.toContain('eventNeverHappens');
  });
  test('no reward for trading across items', () => {
    expect(codes({ trading: { ...report.trading, compromise: 0.95, better: 0.5 } })).toContain('tradingUnrewarded');
    expect(codes({ trading: { ...report.trading, compromise: 0.6, better: 0.1 } })).toContain('tradingUnused');
  });
  test('a chair that cannot win, and one that is always behind', () => {
    const poor = report.players.map((one) => ({ ...one, mandate: { ...one.mandate, b: 12 } }));
    expect(codes({ players: poor })).toContain('chairCannotWin');
    expect(codes({ ratification: 0.9, chairs: { difference: 20, ahead: { a: 0.85, b: 0.05 } } })).toContain(
      'chairAlwaysBehind',
    );
  });
  test('a result that does not vary between plays', () => {
    expect(codes({ variety: { results: 4, pairings: 9, same: 8, usual: 0.95 } })).toContain('resultNeverVaries');
    expect(codes({ variety: { results: 40, pairings: 9, same: 1, usual: 0.4 } })).not.toContain('resultNeverVaries');
  });
  test('a character that has nothing to itself, and an expert that is not first', () => {
    const row = (mandate: number) => ({ trader: mandate, host: mandate, doyenne: mandate, split: mandate });
    const matrix = (host: number, doyenne: number) => {
      const seat = { trader: row(30), host: row(host), doyenne: row(doyenne), split: row(5) };
      return { a: seat, b: seat };
    };
    expect(codes({ matrix: matrix(20, 40) })).toContain('opponentDominated');
    const ranked = (doyenne: number, broken: number) =>
      report.players.map((one) => ({
        ...one,
        mean: one.id === 'doyenne' ? doyenne : 30,
        broken: one.id === 'doyenne' ? broken : 0.1,
      }));
    expect(codes({ players: ranked(25, 0.1) })).toContain('expertNotFirst');
    expect(codes({ players: ranked(40, 0.3) })).toContain('expertBreaksTalks');
    expect(codes({ players: ranked(40, 0.05) }).filter((code) => code.startsWith('expert'))).toEqual([]);
  });
});
