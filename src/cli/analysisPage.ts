import type { Analysis, Solved } from '../negotiation/analysis.ts';
import type { Domain } from '../negotiation/domain.ts';
import type { Improvement } from '../negotiation/efficiency.ts';
import type { Both, Outcome } from '../negotiation/space.ts';
import { beyond, meanDistance } from './analysisReport.ts';
import type { Named } from './domainFiles.ts';
import { plotLines } from './plot.ts';

const WIDTH = 80;

/** The analysis to read, at most 80 columns: what there is, a picture of all packages, and the solutions. */
export const analysisPage = (named: Named, analysis: Analysis): readonly string[] => {
  const { domain, parties } = named;
  const { space } = domain;
  const figure = figureOf(domain);
  const pair = ({ a, b }: Both<number>): string => `${figure(a)} / ${figure(b)}`;
  const { free, points, efficient, best, logrolling, compromise } = analysis;
  const behind = points.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const rows: [string, string][] = [
    ['packages', `${count(analysis.outcomes)} on ${domain.issues.length} issues`],
    ...(free < analysis.outcomes ? [['inside all red lines', count(free)] as [string, string]] : []),
    ['acceptable to both', `${count(analysis.rational)}, at or over ${pair(space.reservation)}`],
    ['efficient', `${points.length} points (${behind} packages), acceptable to both ${efficient.length}`],
    [
      'opposition',
      `${analysis.opposition.toFixed(3)}; mean distance to the frontier ${meanDistance(domain, analysis).toFixed(3)}`,
    ],
    [
      'item-by-item compromise',
      `${pair(compromise.u)}${best ? `, ${percent(compromise.surplusShare)} of the best joint surplus` : ''}`,
    ],
    ...(logrolling && best
      ? [
          [
            'trading across items',
            `adds up to ${figure(logrolling.gain)} to a joint surplus of ${figure(best.surplus - logrolling.gain)}`,
          ] as [string, string],
        ]
      : []),
    ...(domain.discount.a < 1 || domain.discount.b < 1
      ? [['discount', `${domain.discount.a} / ${domain.discount.b} over the whole session`] as [string, string]]
      : []),
  ];
  return [
    `${domain.name}: A is ${parties[0]}, B is ${parties[1]}`,
    '',
    ...rows.map(([name, text]) => `  ${name.padEnd(24)} ${text}`),
    ...betterLines(domain, analysis),
    ...(analysis.ideal ? [] : ['', '  No zone of agreement: no package is at or over both walk-away values.']),
    '',
    ...plotLines(named, analysis),
    ...together(analysis).flatMap(({ marks, names, found }) => [
      '',
      `  ${marks}  ${names}`,
      `     ${pair(found.u)}${analysis.ideal ? `, ${percent(found.mandate.a)} / ${percent(found.mandate.b)} of what each could gain` : ''}${found.ties.length > 1 ? `; ${found.ties.length} points tie` : ''}`,
      ...packageLines(domain, found),
    ]),
  ];
};

export const SOLUTIONS = [
  ['N', 'Nash', ({ nash }: Analysis) => nash],
  ['K', 'Kalai-Smorodinsky', ({ ks }: Analysis) => ks],
  ['E', 'egalitarian', ({ egalitarian }: Analysis) => egalitarian],
  ['U', 'utilitarian', ({ utilitarian }: Analysis) => utilitarian],
] as const;

interface Together {
  readonly marks: string;
  readonly names: string;
  readonly found: Solved;
}

/** The solutions, those that choose the same package told once. */
const together = (analysis: Analysis): readonly Together[] => {
  const all: Together[] = [];
  for (const [mark, name, of] of SOLUTIONS) {
    const found = of(analysis);
    if (!found) continue;
    const same = all.findIndex((one) => String(one.found.outcome) === String(found.outcome));
    const known = all[same];
    if (known) all[same] = { ...known, marks: `${known.marks} ${mark}`, names: `${known.names}, ${name}` };
    else all.push({ marks: mark, names: name, found });
  }
  return all;
};

/** Points of a scenario on 0 to 100 to one decimal; of other domains three decimals of 1. */
const figureOf =
  ({ scale }: Domain) =>
  (value: number): string =>
    scale === 1 ? value.toFixed(3) : ((100 * value) / scale).toFixed(1);

const count = (n: number): string => n.toLocaleString('en');

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Where the compromise can be bettered, with fewest changes, and the best trade of two items that it leaves. */
const betterLines = (domain: Domain, analysis: Analysis): string[] => {
  const figure = figureOf(domain);
  const { better, trades } = beyond(domain, analysis);
  const of = (name: string, one: Improvement | null | undefined): string[] => {
    if (!one) return [];
    const gains = `+${figure(one.gain.a)} / +${figure(one.gain.b)}`;
    return ['', `  ${name.padEnd(24)} ${gains}`, ...packageLines(domain, one, one.items)];
  };
  const [trade] = trades;
  const same = trade && better && String(trade.outcome) === String(better.outcome);
  return [...of('bettered by changing', better), ...(same ? [] : of('or by the trade', trade))];
};

const packageLines = (
  domain: Domain,
  { outcome }: { readonly outcome: Outcome },
  items: readonly number[] = [...outcome.keys()],
): string[] => {
  const indent = ' '.repeat(5);
  const lines: string[] = [];
  for (const item of items) {
    const { name, values } = domain.issues[item] ?? { name: '', values: [] };
    const text = `${name}: ${values[outcome[item] ?? 0] ?? ''}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length + 2 <= WIDTH) lines[lines.length - 1] = `${last}; ${text}`;
    else lines.push(`${indent}${text}`.slice(0, WIDTH));
  }
  return lines;
};
