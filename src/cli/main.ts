import { ANALYSE_USAGE, analyse } from './analyse.ts';
import { Misuse } from './misuse.ts';
import { PLAY_USAGE, play } from './play.ts';
import { serveJobs } from './pool.ts';
import { REPLAY_USAGE, replay } from './replay.ts';
import { scenarioIds } from './scenarios.ts';
import { SIMULATE_USAGE, simulate } from './simulate.ts';
import { TOURNAMENT_USAGE, tournament } from './tournament.ts';
import { VALIDATE_USAGE, validate } from './validate.ts';

interface Command {
  readonly usage: string;
  /** Gives the exit status. */
  readonly run: (argv: readonly string[]) => number | Promise<number>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['analyse', { usage: ANALYSE_USAGE, run: analyse }],
  ['play', { usage: PLAY_USAGE, run: play }],
  ['replay', { usage: REPLAY_USAGE, run: replay }],
  ['simulate', { usage: SIMULATE_USAGE, run: simulate }],
  ['tournament', { usage: TOURNAMENT_USAGE, run: tournament }],
  ['validate', { usage: VALIDATE_USAGE, run: validate }],
]);

const usage = (): string => `Usage: npm run --silent game -- COMMAND

${[...COMMANDS.values()].map((command) => `  ${command.usage}`).join('\n\n')}

Scenarios: ${scenarioIds().join(', ')}
`;

/** A fault of the one who asks, in one line; anything else is ours, and is thrown on. */
const misuseIn = (error: unknown): string | undefined => {
  if (error instanceof Misuse) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') ? (error as Error).message : undefined;
};

/** Runs one command and gives the exit status: 0 done, 1 what was checked has faults, 2 not understood. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    process.stdout.write(usage());
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    process.stderr.write(`${name === '' ? '' : `There is no command ${name}.\n\n`}${usage()}`);
    return 2;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    const message = misuseIn(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    return 2;
  }
}

// The pool starts this same program in its threads.
serveJobs();
