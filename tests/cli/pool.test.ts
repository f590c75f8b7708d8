import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const simulated = (workers: number): unknown => {
  const asked = [
    'simulate',
    'geneva-2021-09-30',
    '--length',
    'short',
    '--games',
    '18',
    '--players',
    'trader,host,hard',
  ];
  const { stdout, status } = spawnSync(
    process.execPath,
    ['src/cli/launch.mjs', ...asked, '--json', '--workers', String(workers)],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  return JSON.parse(stdout);
};

test('a simulation comes to the same on one thread and on three', { timeout: 180_000 }, () => {
  expect(simulated(3)).toEqual(simulated(1));
});
