import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chromium-headless-shell',
  'chrome-headless-shell',
  'headless-shell',
  'microsoft-edge',
];
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isRoot = getuid?.() === 0;

/** Quiet, and without its sandbox only where the sandbox cannot work. */
export const LAUNCH_ARGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const HOW_TO_GET_A_BROWSER =
  'No browser to test in. Install Chromium or Chrome (`npx playwright install chromium` fetches one), ' +
  'or name one with AD_REFERENDUM_BROWSER=/path/to/chromium.';

/**
 * The program of a Chromium that starts on this machine, or undefined. Installs nothing.
 * A browser named in the environment is taken at its word.
 */
export function findBrowser() {
  const named = env.AD_REFERENDUM_BROWSER || env.PLAYWRIGHT_CHROMIUM;
  if (named) return named;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...PLACES, chromium.executablePath()].find(starts);
}

/** Finds a browser, or gets one: from Playwright first, then from the system's packages. */
export const provideBrowser = () => findBrowser() ?? fromPlaywright() ?? fromPackages();

function fromPlaywright() {
  console.error('No browser here; asking Playwright for Chromium (two minutes at most) …');
  const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
  run(process.execPath, [cli, 'install', 'chromium'], 120_000);
  return findBrowser();
}

function fromPackages() {
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (platform !== 'linux' || !run('apt-get', ['--version'], 10_000)) return undefined;
  if (!isRoot && !run('sudo', ['-n', 'true'], 10_000)) return undefined;
  console.error('Installing the package chromium …');
  const [command = 'apt-get', ...before] = [...sudo, 'apt-get'];
  run(command, [...before, 'update'], 120_000);
  run(command, [...before, 'install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  return findBrowser();
}

/**
 * Ubuntu's `chromium-browser` may be a stub that only prints advice, so a file is not enough.
 * Chrome on Windows opens a window when asked for its version: there a file must do.
 * @param {string} program
 */
const starts = (program) => existsSync(program) && (platform === 'win32' || run(program, ['--version'], 15_000));

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {number} timeout milliseconds
 */
const run = (program, args, timeout) =>
  spawnSync(program, args, {
    timeout,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
