/**
 * α(t) = k + (1 − k) · t^(1/e), the share of the way from one's best to one's floor that is conceded at time t in [0, 1].
 * e < 1: late (Boulware), 1: steadily, > 1: early (conceder), 0: never before the end.
 * Faratin, Sierra and Jennings, Robotics and Autonomous Systems 24 (1998), §4.2, polynomial.
 */
export const conceded = (t: number, e: number, k = 0): number =>
  k + (1 - k) * (e > 0 ? Math.max(0, Math.min(1, t)) ** (1 / e) : t < 1 ? 0 : 1);
