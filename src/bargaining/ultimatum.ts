/**
 * The last offer that the other side can still say yes to, as a bet. What they would take is read from what they last
 * asked for themselves: whoever accepts what is no worse than their own next bid (AC_next) takes about that. Some take
 * anything over their reservation value rather than nothing. Utilities to them are estimates, scaled to [0, 1].
 */
export interface Bet {
  /** û of their latest offer, or of what they have just refused when that is more. */
  readonly asked: number;
  /** What one has if they say no. */
  readonly otherwise: number;
}

export interface Nerve {
  /** The chance that at the very end they take anything over their reservation value, and û of that. */
  readonly desperate: number;
  readonly reservation: number;
  /** How far û may be off: the scale of the logistic curve. */
  readonly spread: number;
  /** Added to what they asked, for safety. */
  readonly margin: number;
}

/** P(yes | û) = q · σ((û − ρ) / s) + (1 − q) · σ((û − asked − margin) / s), σ(x) = 1 / (1 + e^(−x)). */
export const chanceOfYes = (theirs: number, asked: number, { desperate, reservation, spread, margin }: Nerve): number =>
  desperate * logistic((theirs - reservation) / spread) +
  (1 - desperate) * logistic((theirs - asked - margin) / spread);

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** P · u + (1 − P) · otherwise: what an offer is worth before the answer is known. */
export const prospect = (own: number, theirs: number, { asked, otherwise }: Bet, nerve: Nerve): number => {
  const yes = chanceOfYes(theirs, asked, nerve);
  return yes * own + (1 - yes) * otherwise;
};
