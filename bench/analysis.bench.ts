import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import scenarioText from '../scenarios/geneva-2021-09-30/scenario.json?raw';
import { spaceOf } from '../src/engine/space.ts';
import { analyse } from '../src/negotiation/analysis.ts';
import { distribution } from '../src/negotiation/distribution.ts';
import { leftOnTable, missedTrades } from '../src/negotiation/efficiency.ts';
import { surveyed } from '../src/negotiation/field.ts';
import { frontier } from '../src/negotiation/pareto.ts';
import { halvesOf, partsOf } from '../src/negotiation/parts.ts';
import { outcomeAt, outcomes, type Space } from '../src/negotiation/space.ts';
import { parseGenius } from '../src/scenario/genius.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { textbook } from './textbook.ts';

export const title =
  'Analysis: counts, frontier, four solutions with ties, opposition; the textbook peer goes through all pairs of outcomes';

/** Measured elsewhere, on a machine of the same kind: NegMAS 0.15.7 (Python) and GENIUS 10.4 (Java). */
const PUBLIC = [
  { name: '2011-Energy', sizes: Array(8).fill(5), elsewhere: 'NegMAS 19,600 ms, GENIUS 840 ms' },
  { name: '2010-Travel', sizes: [7, 7, 4, 4, 6, 5, 8], elsewhere: 'NegMAS 8,950 ms, GENIUS 250 ms' },
  { name: '2011-Car', sizes: Array(6).fill(5), elsewhere: 'NegMAS 1,430 ms, GENIUS 39 ms' },
  { name: '2010-EnglandZimbabwe', sizes: [4, 4, 3, 3, 4], elsewhere: 'NegMAS 90 ms, GENIUS 0.6 ms' },
];

const FOLDER = process.env.AD_REFERENDUM_DOMAINS ?? '../shared/domains';

export const measure = () => {
  const parsed = parseScenario(scenarioText);
  if (!parsed.ok) throw new Error('the scenario has faults');
  const talks = spaceOf({ scenario: parsed.value, length: 'full' }).space;
  return [
    ...PUBLIC.flatMap(({ name, sizes, elsewhere }) => {
      const real = publicSpace(name);
      const space = real ?? generated(sizes);
      const count = outcomes(space).toLocaleString('en');
      const about = `${real ? name.slice(5) : `space of the shape of ${name.slice(5)}`}, ${count} outcomes`;
      return [
        {
          name: `${about}: analysis (${elsewhere})`,
          value: milliseconds(() => void analyse(space, 1)),
          unit: 'ms',
          peer: { name: 'textbook', value: once(() => void textbook(space)) },
        },
        {
          name: `${about}: mean distance to the frontier`,
          value: milliseconds(() => void distanceIn(space)),
          unit: 'ms',
        },
      ];
    }),
    ...ofTalks(talks),
  ];
};

const distanceIn = (space: Space): number =>
  distribution(halvesOf(partsOf(space)), frontier(space), space.cap ?? Number.POSITIVE_INFINITY);

/** The full agenda of the shipped scenario, with linkages and red lines. */
const ofTalks = (space: Space) => {
  const field = surveyed(space);
  const places = Array.from({ length: 60 }, (_, k) => (k * 15_749) % outcomes(space));
  const count = outcomes(space).toLocaleString('en');
  return [
    {
      name: `our full agenda, ${count} outcomes: analysis`,
      value: milliseconds(() => void analyse(space, 10_000)),
      unit: 'ms',
    },
    {
      name: 'our full agenda: with the worth of every outcome',
      value: milliseconds(() => void surveyed(space)),
      unit: 'ms',
    },
    {
      name: 'our full agenda: left on the table, 60 offers',
      value: milliseconds(() => {
        for (const place of places) leftOnTable(space, field.points, outcomeAt(space, place));
      }),
      unit: 'ms',
    },
    {
      name: 'our full agenda: missed trades, 60 offers',
      value: milliseconds(() => {
        for (const place of places) missedTrades(space, outcomeAt(space, place));
      }),
      unit: 'ms',
    },
  ];
};

const publicSpace = (name: string): Space | null => {
  const folder = join(FOLDER, name);
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder)
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
  const domain = files.find(({ text }) => text.includes('<negotiation_template'));
  const [a, b] = files.filter((file) => file !== domain);
  const parsed = domain && a && b && parseGenius(domain, a, b);
  return parsed?.ok ? parsed.value.space : null;
};

/** Opposed but for noise, each party with weights of its own, full mark 1. */
const generated = (sizes: readonly number[]): Space => {
  let seed = 1;
  const chance = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const side = (falls: boolean): number[][] => {
    const weights = sizes.map(() => 0.2 + chance());
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return sizes.map((size, item) =>
      Array.from({ length: size }, (_, option) => {
        const share = (0.7 * (falls ? size - 1 - option : option)) / Math.max(1, size - 1) + 0.3 * chance();
        return ((weights[item] ?? 0) / sum) * share;
      }),
    );
  };
  return { sizes, points: { a: side(false), b: side(true) }, linkages: [], reservation: { a: 0, b: 0 }, cap: 1 };
};

const once = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The median of 30 runs, after 10 to warm up. */
const milliseconds = (work: () => void): number => {
  for (let run = 0; run < 10; run++) work();
  const times = Array.from({ length: 30 }, () => once(work)).sort((x, y) => x - y);
  return times[15] ?? 0;
};
