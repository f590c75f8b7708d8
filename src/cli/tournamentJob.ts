import { partyNamed } from '../bargaining/field.ts';
import { type Chart, chartOf, type Ground, groundOf } from '../bargaining/ground.ts';
import { type Result, type Rules, sessionsOn } from '../bargaining/result.ts';
import type { Domain } from '../negotiation/domain.ts';

/** A round-robin of the parties named on one domain. */
export interface TournamentInput {
  readonly domain: Domain;
  readonly field: readonly string[];
  readonly rules: Rules;
}

let known: { readonly domain: string; readonly ground: Ground; readonly chart: Chart } | undefined;

export const tournamentJob = ({ domain, field, rules }: TournamentInput): Result[] => {
  const text = JSON.stringify(domain);
  if (known?.domain !== text) {
    const ground = groundOf(domain);
    known = { domain: text, ground, chart: chartOf(ground) };
  }
  const parties = field.flatMap((id) => partyNamed(id) ?? []);
  return sessionsOn(known.ground, known.chart, parties, rules);
};
