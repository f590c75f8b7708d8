import { conceded, target } from '../negotiation/concession.ts';
import { ACCEPT, type Brief, NOTHING, type Party } from './party.ts';
import { nearest, ranking } from './ranking.ts';

/**
 * The time-dependent parties of GENIUS 10.4, to be held against its sessions: k = 0, floor u_min = 0 whatever the
 * reservation value, t = (round − 1) / (rounds + 1), the bid nearest to the target, and yes only to an offer that is
 * strictly better than the bid. Boulware e = 0.2, Conceder e = 2.
 */
export const geniusParty = (id: string, e: number): Party => ({
  id,
  sit: ({ u, rounds }: Brief) => {
    const ranked = ranking(u);
    const most = u[ranked[0] as number] as number;
    return (offered, round) => {
      const next = nearest(u, ranked, target(conceded((round - 1) / (rounds + 1), e), { most, least: 0 }));
      return offered !== NOTHING && (u[next] as number) < (u[offered] as number) ? ACCEPT : next;
    };
  },
});
