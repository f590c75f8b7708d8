import { parseArgs } from 'node:util';
import type { Length } from '../scenario/schema.ts';
import { LENGTHS } from '../scenario/vocabulary.ts';
import type { Plan } from '../simulation/plan.ts';
import { isPlayer, PLAYERS, type PlayerId } from '../simulation/player.ts';
import { reportOf } from '../simulation/report.ts';
import { Misuse } from './misuse.ts';
import { playPlan } from './playing.ts';
import { scenarioAt } from './scenarioFile.ts';
import { simulationPage } from './simulationPage.ts';

export const SIMULATE_USAGE = `simulate SCENARIO [--games N] [--length ${LENGTHS.join('|')}|both] [--players A,B,…] [--seed S] [--workers N] [--json]
    plays N days of each length, shared out among all pairs of players, and says how the scenario plays;
    players: ${PLAYERS.join(', ')}`;

/** A whole number of `least` or more. */
export const wholeNumber = (flag: string, text: string, least: number): number => {
  const number = Number(text);
  if (!/^-?\d{1,9}$/.test(text) || number < least)
    throw new Misuse(`--${flag} is a whole number from ${least} on, not ${text}`);
  return number;
};

const lengthsOf = (text: string): readonly Length[] => {
  const found = LENGTHS.filter((one) => text === 'both' || text === one);
  if (found.length === 0) throw new Misuse(`--length is ${LENGTHS.join(', ')} or both, not ${text}`);
  return found;
};

const playersOf = (text: string | undefined): readonly PlayerId[] => {
  if (text === undefined) return PLAYERS;
  const ids = [...new Set(text.split(',').filter(Boolean))];
  const wrong = ids.find((id) => !isPlayer(id));
  if (wrong !== undefined || ids.length === 0)
    throw new Misuse(`--players: there is no player ${wrong ?? text}; there is ${PLAYERS.join(', ')}`);
  return ids.filter(isPlayer);
};

/** Of the days that are asked for: some again with the other host, and some in each chair with a move less or more. */
export const planOf = (
  lengths: readonly Length[],
  players: readonly PlayerId[],
  games: number,
  seed: number,
): Plan => ({
  lengths,
  players,
  games,
  exchanged: Math.ceil(games / 4),
  trials: Math.ceil(games / 20),
  seed,
});

export const simulate = async (argv: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '1000' },
      length: { type: 'string', default: 'both' },
      players: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new Misuse('simulate: name one scenario, by its id, folder or file');
  const scenario = scenarioAt(name);
  const players = playersOf(values.players);
  const plan = planOf(
    lengthsOf(values.length),
    players,
    wholeNumber('games', values.games, 1),
    wholeNumber('seed', values.seed, 0),
  );
  const workers = values.workers === undefined ? undefined : wholeNumber('workers', values.workers, 1);
  const { results, whole } = await playPlan(scenario, plan, workers);
  const reports = [...results].map(([length, found]) => reportOf(scenario, length, players, found));
  const { games, seed } = plan;
  console.log(
    values.json
      ? JSON.stringify(
          { scenario: scenario.id, edition: scenario.edition, games, seed, whole, players, reports },
          null,
          1,
        )
      : simulationPage(scenario, reports, whole),
  );
  return 0;
};
