import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/reduce.ts';
import { editionOf } from '../../src/session/localTable.ts';
import { firstRefused } from '../../src/session/replayCheck.ts';
import { saveFromText } from '../../src/session/saves.ts';
import { geneva } from '../geneva.ts';

const folder = new URL('golden/', import.meta.url);

/**
 * Whole days as they were played. When one of them leads elsewhere, a rule or a number has changed, and saved games of
 * players no longer mean what they meant: raise RULES_EDITION or the scenario's edition. Then write the days anew, each
 * by its name (length, seed, characters), and format them (npm run format):
 *   npm run --silent game -- play --length full --seed 11 --us trader --ru host --json > tests/engine/golden/full-11-trader-host.json
 */
describe('a golden game still leads to where it led', () => {
  test.each(readdirSync(folder))('%s', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const opened = saveFromText(text);
    if (!('save' in opened)) throw new Error(`not a saved game: ${JSON.stringify(opened.fault)}`);
    const { save } = opened;
    expect(save.edition, 'another edition: write the days anew').toBe(editionOf(geneva));
    expect(firstRefused(geneva, save)).toBeUndefined();
    expect(replay(geneva, save.length, save.seed, save.log).outcome).toEqual(JSON.parse(text).outcome);
  });
});
