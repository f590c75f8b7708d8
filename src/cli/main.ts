const USAGE = `Usage: npm run --silent game -- COMMAND

Commands are on their way.
`;

/** Runs one command and resolves with the exit status: 0 done, 2 not understood. */
export function main(argv: readonly string[]): number {
  const help = argv[0] === '--help' || argv[0] === 'help';
  (help ? process.stdout : process.stderr).write(USAGE);
  return help ? 0 : 2;
}
