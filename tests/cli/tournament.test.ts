import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { STALL } from '../scenario/marketStall.ts';

let said: string[];
let folder: string;

beforeEach(() => {
  said = [];
  folder = mkdtempSync(join(tmpdir(), 'ad-referendum-'));
  const hear = (text: unknown): boolean => said.push(String(text)) > 0;
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const tournament = async (line: string): Promise<{ status: number; text: string }> => {
  said = [];
  const status = await main(['tournament', ...line.split(' ').filter(Boolean)]);
  return { status, text: said.join('\n') };
};

describe('game tournament', () => {
  test('prints a table for each number of rounds, and what may be claimed', async () => {
    const { status, text } = await tournament('--rounds 5,9 --field expert,micro,conceder --domains 3');
    expect(status).toBe(0);
    expect(text).toMatch(/^54 sessions on 3 domains/);
    expect(text).toMatch(/5 rounds\n.*utility.*regret/);
    expect(text).toMatch(/9 rounds/);
    expect(text).toMatch(/is first of 3|nobody is first/);
  });
  test('gives one JSON object, and a line a session, the same every time', async () => {
    const file = join(folder, 'sessions.tsv');
    const line = `--rounds 6 --seeds 2 --field expert,random --domains 2 --json --tsv ${file}`;
    const first = JSON.parse((await tournament(line)).text);
    expect(first).toMatchObject({ domains: ['sealed-01', 'sealed-02'], seeds: 2, discounted: false, sessions: 16 });
    expect(first.standings[0].places).toHaveLength(2);
    const rows = readFileSync(file, 'utf8').trim().split('\n');
    expect(rows[0]).toBe(
      'domain\trounds\tseed\ta\tb\tagreed\tround\tpayoffA\tpayoffB\tadvantageA\tadvantageB\ttoNash\ttoPareto\tnashShare',
    );
    expect(rows).toHaveLength(17);
    expect(JSON.parse((await tournament(line)).text)).toEqual(first);
  });
  test('takes a folder of GENIUS files, the files in a row, and a scenario', async () => {
    const stall = join(folder, 'stall');
    mkdirSync(stall);
    for (const { name, text } of Object.values(STALL)) writeFileSync(join(stall, name), text);
    const files = ['stall', 'buyer', 'seller'].map((name) => join(stall, `${name}.xml`)).join(' ');
    const { text } = await tournament(`${stall} ${files} --rounds 4 --field boulware,linear --json`);
    expect(JSON.parse(text).domains).toEqual(['stall', 'stall (2)']);
  });
  test.each([
    ['--field boulware,nobody', 'not nobody'],
    ['--field boulware', 'two parties or more'],
    ['--rounds 0', '--rounds is a whole number from 1 on'],
    ['nowhere.xml', 'there is no file nowhere.xml'],
    ['--json --cups 3', 'cups'],
  ])('%s is not understood', async (line, answer) => {
    const { status, text } = await tournament(line);
    expect(status).toBe(2);
    expect(text).toContain(answer);
  });
});
