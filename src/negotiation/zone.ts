import { EPSILON } from './pareto.ts';
import type { Halves } from './parts.ts';
import type { Both } from './space.ts';

/** |ZOPA|: the outcomes free of forbidden options that leave neither under its reservation value, within ε. */
export const agreements = ([heads, tails]: Halves, r: Both<number>, cap: number): number => {
  if (r.a > cap + EPSILON || r.b > cap + EPSILON) return 0;
  let count = 0;
  for (let head = 0; head < heads.a.length; head++) {
    const needA = r.a - EPSILON - (heads.a[head] ?? 0);
    const needB = r.b - EPSILON - (heads.b[head] ?? 0);
    for (let tail = 0; tail < tails.a.length && (tails.a[tail] ?? 0) >= needA; tail++)
      if ((tails.b[tail] ?? 0) >= needB) count++;
  }
  return count;
};
