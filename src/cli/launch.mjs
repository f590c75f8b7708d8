import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

/**
 * The command line in one step: bundles `main.ts` when it is out of date, then runs its `main(argv)`,
 * whose number is the exit status. Standard output belongs to `main` alone.
 */
process.env.NODE_ENV ??= 'production';
const { main } = await import(pathToFileURL(await bundle('src/cli/main.ts')).href);
const status = await main?.(process.argv.slice(2));
if (typeof status === 'number') process.exitCode = status;
