import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { LENGTHS } from '../../src/scenario/vocabulary.ts';
import type { AuditRecord } from '../../src/simulation/auditRecord.ts';
import { NO_RESULTS, partsOf, playPart, withPart } from '../../src/simulation/plan.ts';
import { PLAYERS } from '../../src/simulation/player.ts';
import { reportOf } from '../../src/simulation/report.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

/** Days of the smaller run; and how far its figures may stray from the record: about four standard errors of its own. */
const DAYS = { short: 256, full: 128 };
const TOLERANCE = { ratification: 0.12, mandate: 9, jointGains: 12, ahead: 0.25, player: 20 };

/**
 * When a test here fails, characters, rules or numbers have changed how the scenario plays. Audit it anew, mend what is
 * found, and keep the record:
 *   npm run --silent game -- validate --audit --games 500 --json scenarios/NAME > scenarios/NAME/audit.json
 */
describe.each(ids)('%s plays as its audit says', (id) => {
  const file = new URL(`${id}/audit.json`, folder);
  test('it has one, of this edition and of all players', () => expect(existsSync(file)).toBe(true));
  const record: AuditRecord = JSON.parse(readFileSync(file, 'utf8'));
  const parsed = parseScenario(readFileSync(new URL(`${id}/scenario.json`, folder), 'utf8'));
  if (!parsed.ok) throw new Error(`${id} has faults`);
  const scenario = parsed.value;

  test('of this edition, with everyone who plays, and nothing is left to mend', () => {
    expect(record.edition).toBe(scenario.edition);
    for (const length of LENGTHS) expect(Object.keys(record.lengths[length]?.players ?? {})).toEqual(PLAYERS);
    expect(record.findings).toEqual([]);
  });
  test.each(LENGTHS)('a smaller run comes near it (%s)', { timeout: 120_000 }, (length) => {
    const plan = { lengths: [length], players: PLAYERS, games: DAYS[length], exchanged: 0, trials: 0, seed: 77_000 };
    const results = partsOf(plan).reduce((sum, part) => withPart(sum, part, playPart(scenario, part)), NO_RESULTS);
    const report = reportOf(scenario, length, PLAYERS, results);
    const kept = record.lengths[length];
    if (!kept) throw new Error(`the audit has no ${length} day`);
    const near = (found: number, wanted: number, tolerance: number, what: string): void =>
      expect(Math.abs(found - wanted), `${what}: ${found}, in the audit ${wanted}`).toBeLessThanOrEqual(tolerance);
    near(report.ratification, kept.ratification, TOLERANCE.ratification, 'ratification');
    near(report.jointGains.mean, kept.jointGains, TOLERANCE.jointGains, 'joint gains');
    near(report.trading.compromise, kept.compromise, 0.001, 'compromise');
    for (const seat of ['a', 'b'] as const) {
      near(report.mandate[seat].mean, kept.mandate[seat], TOLERANCE.mandate, `mandate ${seat}`);
      near(report.chairs.ahead[seat], kept.ahead[seat], TOLERANCE.ahead, `ahead ${seat}`);
    }
    for (const { id: player, mean } of report.players) {
      const { a, b } = kept.players[player] ?? { a: null, b: null };
      near(mean ?? 0, ((a ?? 0) + (b ?? 0)) / 2, TOLERANCE.player, player);
    }
  });
});
