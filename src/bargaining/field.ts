import { combined, micro, next, nextOrLast } from './accepting.ts';
import { aiming, atRandom, closing } from './bidding.ts';
import { type Choice, plainly, tradingOff } from './choices.ts';
import { compose } from './compose.ts';
import { expert } from './expert.ts';
import { concentrationModel, countModel, frequencyModel } from './frequencyModel.ts';
import { geniusParty } from './geniusParty.ts';
import { fastMicroBidding, microBidding, scaledMicroBidding } from './microBidding.ts';
import type { Party } from './party.ts';
import { haggling, holding, inKind, nicely, onSpread, onTime, towardsTheirs } from './targets.ts';

const likes: Choice = tradingOff(frequencyModel);

/** Whom the expert is measured against. "Like": built after what is written of an agent, not from its code. */
export const FIELD: readonly Party[] = [
  expert,
  compose('boulware', aiming(onTime(0.2), plainly), next),
  compose('linear', aiming(onTime(1), plainly), next),
  compose('conceder', aiming(onTime(2), plainly), next),
  compose('steady', aiming(onTime(1), likes), next),
  compose('stonewall', aiming(onTime(0.1), likes), combined()),
  compose('hardliner', aiming(holding(0), plainly), next),
  compose('random', atRandom, next),
  compose('relativeTfT', aiming(inKind('relative'), likes), nextOrLast),
  compose('absoluteTfT', aiming(inKind('absolute'), likes), nextOrLast),
  compose('averagedTfT', aiming(inKind('averaged', 2), likes), nextOrLast),
  compose('niceTfT', aiming(nicely(frequencyModel), likes), combined()),
  compose('micro', microBidding, micro),
  compose('scaledMicro', scaledMicroBidding(frequencyModel), micro),
  compose('fastMicro', fastMicroBidding, micro),
  // HardHeaded-like: nine tenths of its range to the last twentieth, then as far as the middle.
  compose('hawk', closing(0.05, 0.5, aiming(onTime(0.05, 0.9), likes)), next),
  // CUHKAgent-like: hardly anything, then what was best of what it was offered.
  compose('cuhk', closing(0.03, 0.3, aiming(onTime(0.3, 0.75), tradingOff(countModel))), combined(1)),
  // Holds all to the end and takes what there is in its very last turn.
  compose('brinkman', aiming(holding(0.05), likes), nextOrLast),
  // AgentK-like: down to what the mean and spread of their offers promise.
  compose('agentK', aiming(onSpread(3), likes), combined(1)),
  // Gahboninho-like: bullies, yields a little to the middle, closes at the end.
  compose('bully', closing(0.04, 0.15, aiming(onTime(0.15, 0.45), likes)), nextOrLast),
  // IAMhaggler-like: best answer to their concession, extrapolated.
  compose('haggler', aiming(haggling, likes), nextOrLast),
  // TheNegotiator-like: late, in trade-offs, closes on their best.
  compose('negotiator', closing(0.06, 0, aiming(onTime(0.25, 0.35), likes)), combined(1)),
  // Yushu-like: late to a floor that their average sets.
  compose('yushu', closing(0.03, 0, aiming(towardsTheirs(0.2), likes)), combined(2)),
  // TMFAgent-like: late, to a high floor, and takes what there is at the end.
  compose('tmf', aiming(onTime(0.12, 0.55), tradingOff(concentrationModel)), nextOrLast),
  // AgentMR-like: hard, in a narrow band.
  compose('agentMR', aiming(onTime(0.1, 0.6), tradingOff(frequencyModel, 0.1)), combined(1)),
];

/** GENIUS's own time-dependent parties, which ask for less than their reservation value: for verification. */
export const GENIUS: readonly Party[] = [geniusParty('geniusBoulware', 0.2), geniusParty('geniusConceder', 2)];

/** Everybody who can be named. */
export const partyNamed = (id: string): Party | undefined => [...FIELD, ...GENIUS].find((party) => party.id === id);
