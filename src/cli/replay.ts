import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { replay as replayed } from '../engine/reduce.ts';
import { editionOf } from '../session/localTable.ts';
import { firstRefused } from '../session/replayCheck.ts';
import { saveFromText } from '../session/saves.ts';
import { minutesOf, outcomeLines } from './minutes.ts';
import { Misuse } from './misuse.ts';
import { scenarioOf } from './scenarios.ts';

export const REPLAY_USAGE = `replay FILE [--json]
    recomputes the outcome of a saved game from its moves`;

export const replay = (argv: readonly string[]): number => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Misuse('replay: name one saved game');
  if (!existsSync(file)) throw new Misuse(`replay: there is no file ${file}`);
  const opened = saveFromText(readFileSync(file, 'utf8'));
  if ('fault' in opened) {
    console.error(`replay: ${file} is not a saved game (${Object.values(opened.fault).join(' ')})`);
    return 1;
  }
  const { save } = opened;
  const scenario = scenarioOf(save.scenario);
  const edition = editionOf(scenario);
  if (save.edition !== edition) {
    console.error(`replay: ${file} is of edition ${save.edition}, and this is ${edition}`);
    return 1;
  }
  const refused = firstRefused(scenario, save);
  if (refused !== undefined) {
    console.error(`replay: the rules refuse entry ${refused} of the log`);
    return 1;
  }
  const state = replayed(scenario, save.length, save.seed, save.log);
  console.log(
    values.json
      ? JSON.stringify({ edition, turns: state.turn, agreed: state.agreed, outcome: state.outcome }, null, 1)
      : [...minutesOf(state), '', ...outcomeLines(state)].join('\n'),
  );
  return 0;
};
