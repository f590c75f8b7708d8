import { target as aimed, conceded } from '../negotiation/concession.ts';
import type { Bidding } from './compose.ts';
import { levelsOf, mayConcede, rung } from './micro.ts';
import { niceTarget } from './niceTitForTat.ts';
import { estimateAll, type ModelOf } from './opponentModel.ts';
import { outcomeInto } from './outcome.ts';
import { NOTHING } from './party.ts';
import { countAtLeast } from './ranking.ts';
import { inRange, type Talk } from './talk.ts';
import { absoluteTarget, averagedTarget, relativeTarget } from './titForTat.ts';

/** The utility to ask for, turn by turn. */
export type Target = (talk: Talk) => () => number;
/** An outcome worth about `target`. */
export type Choice = (talk: Talk) => (target: number) => number;

export const aiming =
  (target: Target, choice: Choice): Bidding =>
  (talk) => {
    const aim = target(talk);
    const choose = choice(talk);
    return () => choose(aim());
  };

// Choices.

/** The least outcome that is worth at least the target. */
export const plainly: Choice =
  ({ u, ranked }) =>
  (target) =>
    ranked[Math.max(0, countAtLeast(u, ranked, target) - 1)] as number;

/** û of every outcome by what has been heard, computed when asked for. */
export const reading = (talk: Talk, model: ModelOf): (() => Float64Array) => {
  const theirs = model(talk.sizes);
  const options = new Int32Array(talk.sizes.length);
  const estimates = new Float64Array(talk.u.length);
  let stale = true;
  talk.listeners.push((outcome) => {
    theirs.hear(outcomeInto(talk.sizes, outcome, options), talk.time);
    stale = true;
  });
  return () => {
    if (stale) estimateAll(theirs, talk.sizes, estimates);
    stale = false;
    return estimates;
  };
};

/**
 * Trade-off: of all outcomes worth at least the target the one that the model says they like best; what has not been
 * said yet before what has; at equal û, the better for oneself. After Faratin, Sierra and Jennings, Using similarity
 * criteria to make issue trade-offs in automated negotiations, Artificial Intelligence 142 (2002).
 * `band`: looks no further than that much above the target. An offer of theirs that reaches the target is handed back.
 */
export const tradingOff =
  (model: ModelOf, band = Number.POSITIVE_INFINITY): Choice =>
  (talk) => {
    const estimates = reading(talk, model);
    return (target) => {
      const { u, ranked, best } = talk;
      if (best !== NOTHING && (u[best] as number) >= target) return best;
      const count = countAtLeast(u, ranked, target);
      const from = band === Number.POSITIVE_INFINITY ? 0 : countAtLeast(u, ranked, target + band);
      return kindest(talk, estimates(), Math.min(from, Math.max(0, count - 1)), count);
    };
  };

/** In [from, to) of the ranking the outcome of largest û, unsaid first; `ranked[0]` when the range is empty. */
export const kindest = (talk: Talk, estimates: Float64Array, from: number, to: number, repeated = REPEATED): number => {
  let chosen = talk.ranked[from] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = from; place < to; place++) {
    const outcome = talk.ranked[place] as number;
    if ((estimates[outcome] as number) <= most + 1e-9) continue;
    const value = (estimates[outcome] as number) - (talk.differentOwn.has(outcome) ? repeated : 0);
    if (value > most + 1e-9) {
      most = value;
      chosen = outcome;
    }
  }
  return chosen;
};

/** û that saying something for the second time gives up. */
const REPEATED = 0.05;

// Targets.

/** From one's best to a floor down Faratin's curve, over one's own turns. `floor`: as a share of the way from r up. */
export const onTime =
  (e: number, floor = 0): Target =>
  (talk) =>
  () => {
    const low = talk.floor + floor * (talk.most - talk.floor);
    return aimed(conceded(talk.time, e), { most: talk.most, least: low });
  };

/** A tactic of Faratin's family on what has been received; until there is enough of it, one's best. */
export const inKind =
  (kind: 'relative' | 'absolute' | 'averaged', span = 1): Target =>
  (talk) =>
  () => {
    const own = talk.asked.at(-1) ?? talk.most;
    const tactic = kind === 'relative' ? relativeTarget : kind === 'absolute' ? absoluteTarget : averagedTarget;
    return inRange(talk, talk.received.length > span ? tactic(own, talk.received, span) : own);
  };

/** Nice Tit-for-Tat's, with the Nash point of one's own utilities and û. */
export const nicely =
  (model: ModelOf): Target =>
  (talk) => {
    const estimates = reading(talk, model);
    let first = Number.NaN;
    let most = 0;
    return () => {
      const [opening] = talk.received;
      if (opening === undefined) return talk.most;
      if (Number.isNaN(first)) first = opening;
      most = Math.max(most, talk.received.at(-1) ?? 0);
      return inRange(talk, niceTarget({ nash: nashOf(talk, estimates()), first, most, time: talk.time }));
    };
  };

/** Own utility of argmax (u − r) · û, over what is worth at least r. */
export const nashOf = ({ u, ranked, r }: Talk, estimates: Float64Array): number => {
  let most = -1;
  let own = r;
  const count = countAtLeast(u, ranked, r);
  for (let place = 0; place < count; place++) {
    const outcome = ranked[place] as number;
    const product = ((u[outcome] as number) - r) * (estimates[outcome] as number);
    if (product > most) {
      most = product;
      own = u[outcome] as number;
    }
  }
  return own;
};

// Bidding that is no target and choice.

/** MiCRO's next bid, and the least that it would take. */
export interface MicroStep {
  readonly outcome: number;
  readonly may: boolean;
}

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

/** Anything worth at least r. */
export const atRandom: Bidding = (talk) => {
  const count = Math.max(1, countAtLeast(talk.u, talk.ranked, talk.r));
  return () => talk.ranked[Math.floor(talk.draw() * count)] as number;
};
