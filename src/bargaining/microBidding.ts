import { kindest } from './choices.ts';
import type { Bidding } from './compose.ts';
import { levelsOf, mayConcede, rung } from './micro.ts';
import type { ModelOf } from './opponentModel.ts';
import { countAtLeast } from './ranking.ts';
import { reading } from './reading.ts';
import type { Talk } from './talk.ts';

/** MiCRO's: down the ranking, a new outcome for each new one received; otherwise one of its own again. */
export const microBidding: Bidding = (talk) => () => {
  const { own, differentOwn, differentHeard, ranked, u } = talk;
  const next = ranked[differentOwn.size];
  if (mayConcede(differentOwn.size, differentHeard.size) && next !== undefined && (u[next] as number) >= talk.r)
    return next;
  return again(talk, own);
};

/** MiCRO's, with steps scaled to the rounds; of the outcomes at a level, the one that they like best. */
export const scaledMicroBidding =
  (model: ModelOf): Bidding =>
  (talk) => {
    const estimates = reading(talk, model);
    const levels = levelsOf(descending(talk), talk.r);
    return () => {
      if (levels.length === 0) return talk.ranked[0] as number;
      if (!mayConcede(talk.differentOwn.size, talk.differentHeard.size)) return again(talk, talk.own);
      const level = levels[rung(talk.differentOwn.size, levels.length, talk.rounds)] as number;
      const { u, ranked } = talk;
      return kindest(talk, estimates(), countAtLeast(u, ranked, level + 1e-9), countAtLeast(u, ranked, level - 1e-9));
    };
  };

/**
 * FastMiCRO's: from a tenth of the session on it skips so many outcomes that those over r last to the end, and from
 * nineteen twentieths on it waits for nobody. NegMAS (Mohammad).
 */
export const fastMicroBidding: Bidding = (talk) => {
  let place = -1;
  const count = countAtLeast(talk.u, talk.ranked, talk.r);
  return () => {
    const owes = mayConcede(talk.differentOwn.size, talk.differentHeard.size);
    if (!owes && talk.time < 0.95) return again(talk, talk.own);
    const skip = talk.time > 0.1 ? Math.max(1, Math.ceil((count - 1 - place) / (talk.turnsLeft + 1))) : 1;
    place = Math.min(Math.max(0, count - 1), place + skip);
    return talk.ranked[place] as number;
  };
};

const again = (talk: Talk, own: readonly number[]): number =>
  own[Math.floor(talk.draw() * own.length)] ?? (talk.ranked[0] as number);

function* descending({ u, ranked }: Talk): Generator<number> {
  for (const outcome of ranked) yield u[outcome] as number;
}
