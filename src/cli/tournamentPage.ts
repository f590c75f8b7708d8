import type { Interval } from '../bargaining/bootstrap.ts';
import type { Place } from '../bargaining/tournament.ts';
import { columns } from './columns.ts';

/** One table of a tournament. */
export interface Standings {
  readonly rounds: number;
  readonly places: readonly Place[];
  readonly claims: readonly {
    readonly id: string;
    readonly first: boolean;
    readonly rank: number;
    readonly of: number;
  }[];
}

const three = (value: number): string => value.toFixed(3);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
const interval = ({ low, high }: Interval): string => `[${three(low)}, ${three(high)}]`;
const lead = ({ mean, low, high }: Interval): string => `${signed(mean)} [${signed(low)}, ${signed(high)}]`;

const HEADINGS = [
  '',
  'utility',
  '95 %',
  'advantage',
  'deals',
  'welfare',
  'to Nash',
  'to Pareto',
  'Nash ratio',
  'round',
  'self-play',
  'regret',
  'best answer',
  'least against',
] as const;

const row = (place: Place): string[] => [
  place.id,
  three(place.utility.mean),
  interval(place.utility),
  three(place.advantage),
  `${Math.round(100 * place.deals)} %`,
  three(place.welfare),
  three(place.toNash),
  three(place.toPareto),
  three(place.nashShare),
  place.round === null ? '·' : place.round.toFixed(1),
  three(place.selfPlay),
  three(place.regret),
  place.bestAnswer,
  `${place.worst.id} ${three(place.worst.utility)}`,
];

/** Who leads, by how much over the next, and whether that may be called first. */
const verdict = ({ places, claims }: Standings): string[] => {
  const [best] = places;
  if (!best) return [];
  const next = places[1];
  const over = best.over.find(({ id }) => id === next?.id);
  const open = best.over.filter(({ low }) => low <= 0).map(({ id }) => id);
  const expert = claims.find(({ id }) => id === 'expert');
  return [
    over && next ? `  ${best.id} over ${next.id}: ${lead(over)}` : '',
    claims[0]?.first
      ? `  ${best.id} is first of ${places.length}: its lead over every other excludes 0`
      : `  nobody is first: ${best.id} leads, but not surely over ${open.join(', ')}`,
    expert && expert.rank > 1 ? `  expert: ranked ${expert.rank} of ${expert.of}` : '',
  ].filter(Boolean);
};

export const tournamentPage = (found: readonly Standings[], domains: number, sessions: number): string =>
  [
    `${sessions.toLocaleString('en')} sessions on ${domains} ${domains === 1 ? 'domain' : 'domains'}; every party against every other in both roles, payoffs with full mark 1`,
    ...found.flatMap((standings) => [
      '',
      `${standings.rounds} rounds`,
      columns([HEADINGS, ...standings.places.map(row)]),
      ...verdict(standings),
    ]),
    '',
    '  utility: mean of own payoffs over opponents and domains, with its bootstrap interval over domains',
    '  regret: what the best answer to a party in this field gains over playing as the party does itself',
  ].join('\n');
