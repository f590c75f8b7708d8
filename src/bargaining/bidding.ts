import type { Choice } from './choices.ts';
import type { Bidding } from './compose.ts';
import { NOTHING } from './party.ts';
import { countAtLeast } from './ranking.ts';
import type { Target } from './targets.ts';

export const aiming =
  (target: Target, choice: Choice): Bidding =>
  (talk) => {
    const aim = target(talk);
    const choose = choice(talk);
    return () => choose(aim());
  };

/**
 * In the last `share` of the session (one's last effective turn at least) hands back the best that it has been offered,
 * when that is worth at least `least` of the way from its floor to its best.
 */
export const closing =
  (share: number, least: number, bidding: Bidding): Bidding =>
  (talk) => {
    const bid = bidding(talk);
    return () => {
      const wanted = bid();
      if (talk.best === NOTHING || talk.turnsLeft > Math.max(1, share * talk.rounds)) return wanted;
      const worth = talk.u[talk.best] as number;
      return worth >= talk.floor + least * (talk.most - talk.floor) ? talk.best : wanted;
    };
  };

/** Anything worth at least r. */
export const atRandom: Bidding = (talk) => {
  const count = Math.max(1, countAtLeast(talk.u, talk.ranked, talk.r));
  return () => talk.ranked[Math.floor(talk.draw() * count)] as number;
};
