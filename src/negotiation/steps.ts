import type { Both, Party } from './space.ts';

/**
 * Classes of a step from one offer of a party to its next, by the change of its own utility and of the other's: a
 * partition of the plane. Hindriks, Jonker and Tykhonov, Analysis of Negotiation Dynamics, CIA 2007, and Let's
 * DANS! An Analytic Framework of Negotiation Dynamics and Strategies, Web Intelligence and Agent Systems 9 (2011).
 */
export const STEPS = ['fortunate', 'selfish', 'concession', 'nice', 'silent', 'unfortunate'] as const;
export type Step = (typeof STEPS)[number];

/**
 * | own \ other | worse       | same       | better     |
 * | ----------- | ----------- | ---------- | ---------- |
 * | better      | selfish     | selfish    | fortunate  |
 * | same        | unfortunate | silent     | nice       |
 * | worse       | unfortunate | concession | concession |
 *
 * `own` and `other` are changes of utility; up to `epsilon` (same unit) a change is none. NegoLog takes 0.03 of 1.
 */
export const stepOf = (own: number, other: number, epsilon: number): Step => {
  if (own > epsilon) return other > epsilon ? 'fortunate' : 'selfish';
  if (other < -epsilon) return 'unfortunate';
  if (own < -epsilon) return 'concession';
  return other > epsilon ? 'nice' : 'silent';
};

/** The steps between the offers of `party`, oldest first: one fewer than the offers. `epsilon` as in `stepOf`. */
export const stepsOf = (offers: readonly Both<number>[], party: Party, epsilon: number): Step[] => {
  const other = party === 'a' ? 'b' : 'a';
  return offers.slice(1).map((offer, before) => {
    const was = offers[before] ?? offer;
    return stepOf(offer[party] - was[party], offer[other] - was[other], epsilon);
  });
};

/**
 * Sensitivity to the other's preferences: steps that give (fortunate, nice, concession) over those that do not
 * (selfish, unfortunate, silent); over 1 is responsive. `null` without a step, infinite when every step gives.
 */
export const sensitivity = (steps: readonly Step[]): number | null => {
  if (steps.length === 0) return null;
  const giving = steps.filter((step) => step === 'fortunate' || step === 'nice' || step === 'concession').length;
  return giving / (steps.length - giving);
};
