import { EPSILON } from '../negotiation/pareto.ts';

/**
 * Behaviour-dependent tactics: one's next target from what the other side's offers were worth to oneself.
 * Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents,
 * Robotics and Autonomous Systems 24 (1998), §4.4. `received` is x, oldest first; `own` is y, one's last bid or target;
 * all are utilities to oneself. Each gives an unclipped target: hold it in [max(r, u_min), u_max] with `within`.
 * With too short a history the target stays at y.
 */

/** Relative: y · x_{j−δ} / x_{j−δ+1}. They raised what we get by a tenth: we go down by a tenth. */
export const relativeTarget = (own: number, received: readonly number[], delta = 1): number => {
  const [older, newer] = pairAt(received, delta);
  return newer > EPSILON ? (own * older) / newer : own;
};

/** Absolute: y − (x_{j−δ+1} − x_{j−δ}) + `noise`, the R of the paper with its sign. Point for point. */
export const absoluteTarget = (own: number, received: readonly number[], delta = 1, noise = 0): number => {
  const [older, newer] = pairAt(received, delta);
  return own - (newer - older) + noise;
};

/** Averaged: y · x_{last−γ} / x_last, over the last γ moves of theirs at once. */
export const averagedTarget = (own: number, received: readonly number[], gamma = 2): number => {
  const last = received.at(-1) ?? 0;
  const older = received.at(-1 - gamma) ?? last;
  return last > EPSILON ? (own * older) / last : own;
};

export const within = (low: number, high: number, value: number): number => Math.max(low, Math.min(high, value));

/** x_{j−δ} and x_{j−δ+1}; twice the same when there is no such pair yet. */
const pairAt = (received: readonly number[], delta: number): readonly [number, number] => {
  const newer = received.at(-delta) ?? 0;
  return [received.at(-delta - 1) ?? newer, newer];
};
