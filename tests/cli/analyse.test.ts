import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { STALL } from '../scenario/marketStall.ts';

const GENEVA = 'scenarios/geneva-2021-09-30/scenario.json';

let said: string[];
let complained: string[];
let folder: string;

beforeEach(() => {
  said = [];
  complained = [];
  folder = mkdtempSync(join(tmpdir(), 'ad-referendum-'));
  for (const { name, text } of Object.values(STALL)) writeFileSync(join(folder, name), text);
  vi.spyOn(console, 'log').mockImplementation((text) => void said.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void complained.push(String(text)));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const analyse = async (...argv: readonly string[]): Promise<number> => main(['analyse', ...argv]);
const stall = (...names: readonly string[]): string[] => names.map((name) => join(folder, `${name}.xml`));

describe('game analyse', () => {
  test('prints one JSON object for a GENIUS domain and its profiles, A as named first', async () => {
    expect(await analyse(...stall('stall', 'buyer', 'seller'), '--json')).toBe(0);
    expect(said).toHaveLength(1);
    const report = JSON.parse(said[0] ?? '');
    expect(report).toMatchObject({
      name: 'stall',
      parties: ['buyer', 'seller'],
      scale: 1,
      outcomes: 12,
      reservation: [0.4, 0],
      discount: [0.8, 1],
      nash: { u: [expect.closeTo(0.825), expect.closeTo(0.75)], ties: 1 },
    });
    expect(report.nash.outcome).toEqual({ 'Fruit & nuts': 'apples', Crates: '2', Delivery: 'today' });
    for (const key of ['paretoPoints', 'paretoPointsIR', 'irOutcomes', 'opposition', 'distribution'])
      expect(report[key]).toBeGreaterThan(0);
    for (const solution of ['nash', 'ks', 'egalitarian', 'utilitarian'])
      expect(Object.keys(report[solution])).toEqual(expect.arrayContaining(['u', 'outcome', 'ties']));
    said = [];
    await analyse(...stall('stall', 'seller', 'buyer'), '--json');
    expect(JSON.parse(said[0] ?? '').nash.u).toEqual([report.nash.u[1], report.nash.u[0]]);
  });

  test('knows the domain by its root, so that a whole folder can be named', async () => {
    const reports = [];
    for (const names of [
      ['stall', 'buyer', 'seller'],
      ['buyer', 'stall', 'seller'],
      ['buyer', 'seller', 'stall'],
    ]) {
      said = [];
      expect(await analyse(...stall(...names), '--json')).toBe(0);
      reports.push(JSON.parse(said[0] ?? ''));
    }
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[2]).toEqual(reports[0]);
    expect(reports[0].parties).toEqual(['buyer', 'seller']);
    expect(await analyse(...stall('buyer', 'seller', 'seller'))).toBe(1);
  });

  test('keeps two issues of one name apart', async () => {
    for (const { name, text } of Object.values(STALL))
      writeFileSync(join(folder, name), text.replaceAll('"Delivery"', '"Crates"'));
    await analyse(...stall('stall', 'buyer', 'seller'), '--json');
    const { outcome } = JSON.parse(said[0] ?? '').nash;
    expect(Object.keys(outcome)).toEqual(['Fruit & nuts', 'Crates', 'Crates (3)']);
  });

  test('says null where nothing is acceptable to both', async () => {
    const text = STALL.seller.text.replace('<discount_factor value="1.5"/>', '<reservation value="0.99"/>');
    writeFileSync(join(folder, 'seller.xml'), text);
    await analyse(...stall('stall', 'buyer', 'seller'), '--json');
    const report = JSON.parse(said[0] ?? '');
    expect(report).toMatchObject({ irOutcomes: 0, paretoPointsIR: 0, nash: null, ks: null, egalitarian: null });
    expect(report.utilitarian.u).toHaveLength(2);
  });

  test('knows a scenario on the same scale, for either length', async () => {
    expect(await analyse(GENEVA, '--length', 'short', '--json')).toBe(0);
    const report = JSON.parse(said[0] ?? '');
    expect(report).toMatchObject({ parties: ['us', 'ru'], scale: 1, outcomes: 1260 });
    expect(Math.max(...report.nash.u, ...report.reservation)).toBeLessThanOrEqual(1);
  });

  test('without --json it is a page of 80 columns with a picture', async () => {
    for (const argv of [[GENEVA], stall('stall', 'buyer', 'seller')]) {
      said = [];
      expect(await analyse(...argv)).toBe(0);
      const lines = said.join('\n').split('\n');
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
      expect(lines.length).toBeGreaterThan(40);
      expect(said.join('\n')).toMatch(/N.* Nash/);
    }
  });

  test('writes a scenario as GENIUS XML that it reads again', async () => {
    const out = join(folder, 'genius');
    expect(await analyse(GENEVA, '--length', 'short', '--json', '--genius', out)).toBe(0);
    const files = readdirSync(out).sort();
    expect(files).toEqual([
      'geneva-2021-09-30-short-ru.xml',
      'geneva-2021-09-30-short-us.xml',
      'geneva-2021-09-30-short.xml',
    ]);
    expect(complained.join('\n')).toContain('Left out, a linkage');
    const [ru = '', us = '', domain = ''] = files.map((file) => join(out, file));
    expect(await analyse(domain, us, ru, '--json')).toBe(0);
    expect(JSON.parse(said[1] ?? '')).toMatchObject({ outcomes: 1260 });
  });

  test('a broken file is a fault with its file and line, and the status is 1', async () => {
    writeFileSync(join(folder, 'buyer.xml'), STALL.buyer.text.replace('value="0.3"', 'value="much"'));
    expect(await analyse(...stall('stall', 'buyer', 'seller'))).toBe(1);
    expect(complained.join('\n')).toMatch(/buyer\.xml:4 {2}\/utility_space\/objective\/weight\[2\] {2}value is "much"/);
    expect(said).toEqual([]);
  });

  test.each([
    ['no file at all', [], 'name SCENARIO.json'],
    ['a file that is not there', ['nowhere.json'], 'there is no file nowhere.json'],
    ['a domain without its profiles', ['assets/public/mark.svg'], 'with XML, name DOMAIN.xml'],
    ['four files', [GENEVA, GENEVA, GENEVA, GENEVA], 'name SCENARIO.json'],
    ['another length', [GENEVA, '--length', 'endless'], '--length is'],
  ])('%s is not understood, and the status is 2', async (_, argv, why) => {
    expect(await analyse(...argv)).toBe(2);
    expect(complained.join('\n')).toContain(why);
  });
});
