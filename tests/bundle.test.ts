import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { bundle } from '../src/cli/bundle.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ad-referendum-bundle-'));
const entry = join(folder, 'main.ts');
const write = (text: string): void => {
  writeFileSync(entry, text);
  const soon = new Date(Date.now() + 1000);
  utimesSync(entry, soon, soon);
};

const inWorker = (file: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const worker = new Worker(pathToFileURL(file));
    worker.once('message', done);
    worker.once('error', fail);
  });

test('a TypeScript entry becomes one file that a worker thread can load, and a changed one is built again', async () => {
  const built: string[] = [];
  onTestFinished(() => {
    for (const path of [folder, ...built]) rmSync(path, { recursive: true, force: true });
  });
  const answering = (answer: number): string =>
    `import { parentPort } from 'node:worker_threads';
     import { z } from '${join(process.cwd(), 'node_modules/zod/index.js')}';
     const answer: number = z.number().parse(${answer});
     parentPort?.postMessage(answer);`;

  write(answering(41));
  built.push(await bundle(relative(process.cwd(), entry)));
  expect(await inWorker(built[0] ?? '')).toBe(41);

  write(answering(42));
  built.push(await bundle(relative(process.cwd(), entry)));
  expect(built[1]).toBe(built[0]);
  expect(await inWorker(built[1] ?? '')).toBe(42);
}, 30_000);
