import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHARACTERS, type CharacterId, isCharacter } from '../counterpart/character.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { LENGTHS, SEATS } from '../scenario/vocabulary.ts';
import { saveOf } from '../session/localTable.ts';
import { saveToText } from '../session/saves.ts';
import { playDay } from '../simulation/day.ts';
import { sitting } from '../simulation/player.ts';
import { minutesOf, outcomeLines } from './minutes.ts';
import { Misuse } from './misuse.ts';
import { scenarioIds, scenarioOf } from './scenarios.ts';

export const PLAY_USAGE = `play --scenario ID --seed N --us CHARACTER --ru CHARACTER [--length ${LENGTHS.join('|')}] [--json] [--save FILE]
    plays a whole day between two characters (${CHARACTERS.join(', ')}); the flags are the ids of the delegations`;

const characterIn = (scenario: Scenario, seat: Seat, values: Readonly<Record<string, unknown>>): CharacterId => {
  const flag = scenario.delegations[seat].id;
  const id = values[flag] ?? 'trader';
  if (typeof id === 'string' && isCharacter(id)) return id;
  throw new Misuse(`--${flag}: there is no character ${String(id)}; there is ${CHARACTERS.join(', ')}`);
};

const lengthOf = (text: string): Length => {
  const length = LENGTHS.find((one) => one === text);
  if (!length) throw new Misuse(`--length is ${LENGTHS.join(' or ')}, not ${text}`);
  return length;
};

const seedOf = (text: string): number => {
  if (!/^-?\d{1,10}$/.test(text)) throw new Misuse(`--seed is a whole number, not ${text}`);
  return Number(text);
};

/** The value of `--scenario`, read before the other flags because it names them. */
const scenarioIn = (argv: readonly string[]): Scenario => {
  const joined = argv.find((one) => one.startsWith('--scenario='))?.slice('--scenario='.length);
  const at = argv.indexOf('--scenario');
  return scenarioOf(joined ?? (at >= 0 ? argv[at + 1] : undefined) ?? scenarioIds()[0] ?? '');
};

export const play = (argv: readonly string[]): number => {
  const scenario = scenarioIn(argv);
  const { values } = parseArgs({
    args: [...argv],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string', default: '1' },
      length: { type: 'string', default: 'full' },
      json: { type: 'boolean', default: false },
      save: { type: 'string' },
      ...Object.fromEntries(SEATS.map((seat) => [scenario.delegations[seat].id, { type: 'string' as const }])),
    },
  });
  const sitters = { a: characterIn(scenario, 'a', values), b: characterIn(scenario, 'b', values) };
  const length = lengthOf(String(values.length));
  const seed = seedOf(String(values.seed));
  const { state, log } = playDay(scenario, length, seed, sitting(sitters));
  const save = saveOf({ scenario, length, seed, sitters }, log);
  if (typeof values.save === 'string') writeFileSync(values.save, saveToText(save));
  console.log(
    values.json
      ? JSON.stringify({ ...save, outcome: state.outcome }, null, 1)
      : [...minutesOf(state), '', ...outcomeLines(state)].join('\n'),
  );
  return 0;
};
