import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

let said: string[];
let folder: string;

beforeEach(() => {
  said = [];
  folder = mkdtempSync(join(tmpdir(), 'ad-referendum-'));
  const hear = (text: unknown): boolean => said.push(String(text)) > 0;
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = async (line: string): Promise<{ status: number; text: string }> => ({
  status: await main(line.split(' ').filter(Boolean)),
  text: said.join('\n'),
});

describe('the command line', () => {
  test('play prints the minutes of a meeting and how it ended', async () => {
    const { status, text } = await run(
      'play --scenario geneva-2021-09-30 --seed 3 --us trader --ru host --length short',
    );
    expect(status).toBe(0);
    expect(text).toMatch(/^08:30 RU opens \(warm\) on scope/);
    expect(text).toMatch(/the talks are over: (closed|deadline|walkedOut)/);
    expect(text).toMatch(/(Both capitals carry it|The text falls|No text)/);
  });
  test('a saved game replays to the same outcome', async () => {
    const file = join(folder, 'day.json');
    await run(`play --seed 5 --us wall --ru trader --length short --json --save ${file}`);
    const played = JSON.parse(said.join('\n'));
    said = [];
    expect((await run(`replay ${file} --json`)).status).toBe(0);
    expect(JSON.parse(said.join('\n')).outcome).toEqual(played.outcome);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ game: 'ad-referendum', length: 'short', seed: 5 });
  });
  test('the same seed plays the same day', async () => {
    const first = (await run('play --seed 9 --length short')).text;
    said = [];
    expect((await run('play --seed 9 --length short')).text).toBe(first);
  });
  test('simulate says how a scenario plays, as a page and as one object', { timeout: 60_000 }, async () => {
    const asked = 'simulate geneva-2021-09-30 --length short --games 12 --players trader,wall,hard';
    const { status, text } = await run(asked);
    expect(status).toBe(0);
    for (const part of ['short agenda', 'speaking first', 'item-by-item compromise', 'hard (style)', 'photo-release'])
      expect(text).toContain(part);
    said = [];
    await run(`${asked} --json`);
    const told = JSON.parse(said.find((text) => text.startsWith('{')) ?? '');
    expect(told).toMatchObject({ scenario: 'geneva-2021-09-30', games: 12, whole: true });
    expect(told.reports).toMatchObject([{ length: 'short', games: 12 }]);
  });
  test('simulate leaves out who did not play, and says no spread of one day', { timeout: 60_000 }, async () => {
    const { text } = await run('simulate geneva-2021-09-30 --length short --games 1');
    expect(text).not.toMatch(/± *0\.0|NaN|null/);
    const table = text.slice(text.indexOf('Players:'), text.indexOf('Mandate of')).trim().split('\n');
    expect(table.length).toBeLessThanOrEqual(4);
    expect(text.slice(text.indexOf('Mandate of'), text.indexOf('Moves:'))).not.toContain('·');
  });
  test('help names every command', async () => {
    const { status, text } = await run('help');
    expect(status).toBe(0);
    for (const command of ['play', 'replay', 'simulate', 'validate']) expect(text).toContain(command);
  });
  test.each([
    ['', 'Usage'],
    ['dance', 'There is no command dance'],
    ['play --us nobody', 'there is no character nobody'],
    ['play --scenario atlantis', 'there is no scenario atlantis'],
    ['play --length endless', '--length is short or full'],
    ['play --seed many', '--seed is a whole number'],
    ['play --colour red', '--colour'],
    ['simulate', 'name one scenario'],
    ['simulate atlantis', 'there is no scenario atlantis'],
    ['simulate geneva-2021-09-30 --games none', '--games is a whole number'],
    ['simulate geneva-2021-09-30 --players trader,nobody', 'there is no player nobody'],
    ['validate --json scenarios/geneva-2021-09-30', '--json is for --audit'],
    ['replay', 'name one saved game'],
    ['replay nowhere.json', 'there is no file nowhere.json'],
  ])('%j is not understood, and says why', async (line, why) => {
    const { status, text } = await run(line);
    expect(status).toBe(2);
    expect(text).toContain(why);
  });
});
