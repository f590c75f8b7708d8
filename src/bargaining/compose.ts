import { ACCEPT, NOTHING, type Party } from './party.ts';
import { hear, say, type Talk, talkOf } from './talk.ts';

/** Gives, turn by turn, the outcome to offer next. */
export type Bidding = (talk: Talk) => () => number;
/** Says whether the offer in hand, worth `offered`, is taken rather than `next` said. */
export type Acceptance = (talk: Talk) => (offered: number, next: number) => boolean;

/**
 * A party of parts, after the BOA architecture: bidding × opponent model (inside the bidding) × acceptance.
 * Baarslag, Hindriks, Hendrikx, Dirkzwager and Jonker, Decoupling negotiating agents to explore the space of
 * negotiation strategies (2014). Whatever the parts say, it accepts nothing under its reservation value and asks for
 * nothing under it while there is an outcome over it.
 */
export const compose = (id: string, bidding: Bidding, acceptance: Acceptance): Party => ({
  id,
  sit: (brief) => {
    const talk = talkOf(brief);
    const bid = bidding(talk);
    const accepts = acceptance(talk);
    return (offered, round) => {
      hear(talk, offered, round);
      const wanted = bid();
      const next = (talk.u[wanted] as number) >= talk.r ? wanted : (talk.ranked[0] as number);
      if (offered !== NOTHING) {
        const worth = talk.u[offered] as number;
        if (worth >= talk.r && accepts(worth, talk.u[next] as number)) return ACCEPT;
      }
      say(talk, next);
      return next;
    };
  },
});
