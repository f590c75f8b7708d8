/**
 * When to say yes. `offered` is the utility of what they offered, `next` that of one's own next bid, `previous` that of
 * one's last. Baarslag, Hindriks and Jonker, Acceptance conditions in automated negotiation (2011), and Effective
 * acceptance conditions in real-time automated negotiation, Decision Support Systems 60 (2014).
 */

/** AC_next(α, β): α · offered + β ≥ next. */
export const acceptsNext = (offered: number, next: number, alpha = 1, beta = 0): boolean =>
  alpha * offered + beta >= next;

/** AC_prev(α, β): the same with one's previous bid. */
export const acceptsPrevious = (offered: number, previous: number, alpha = 1, beta = 0): boolean =>
  alpha * offered + beta >= previous;

/** AC_gap(c): offered + c ≥ previous. */
export const acceptsGap = (offered: number, previous: number, gap: number): boolean => offered + gap >= previous;

/** AC_const(c): offered > c. */
export const acceptsConstant = (offered: number, constant: number): boolean => offered > constant;

/** AC_time(T): whatever it is, after T. */
export const acceptsTime = (time: number, after: number): boolean => time > after;

/**
 * AC_combi: AC_next, or with at most `within` own turns left an offer no worse than what those turns may still bring,
 * which `expected` tells (see `windowMost` and `windowMean`). Published with time; here counted in turns.
 */
export const acceptsCombined = (
  offered: number,
  next: number,
  turnsLeft: number,
  within: number,
  expected: number,
): boolean => acceptsNext(offered, next) || (turnsLeft <= within && offered >= expected);

/** Their offers in a window that looks as many turns back as there are turns left, the one in hand included. */
const windowOf = (received: readonly number[], turnsLeft: number): readonly number[] =>
  received.slice(-Math.max(1, turnsLeft));

/** MAX^W: the best of the window. −∞ with nothing received. */
export const windowMost = (received: readonly number[], turnsLeft: number): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...windowOf(received, turnsLeft));

/** AVG^W: the mean of what in the window was better than `offered`; `offered` itself when nothing was. */
export const windowMean = (received: readonly number[], turnsLeft: number, offered: number): number => {
  const better = windowOf(received, turnsLeft).filter((value) => value > offered);
  return better.length > 0 ? better.reduce((sum, value) => sum + value, 0) / better.length : offered;
};
