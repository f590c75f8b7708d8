import { EASE, SWING } from './tokens.ts';

type Bezier = readonly [x1: number, y1: number, x2: number, y2: number];

const along = (from: number, to: number, u: number): number =>
  3 * (1 - u) * (1 - u) * u * from + 3 * (1 - u) * u * u * to + u * u * u;

/** As a browser eases along a cubic Bézier: 0 before and 1 after. */
const easing =
  ([x1, y1, x2, y2]: Bezier) =>
  (t: number): number => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let [low, high] = [0, 1];
    for (let halves = 0; halves < 18; halves += 1) {
      const u = (low + high) / 2;
      if (along(x1, x2, u) < t) low = u;
      else high = u;
    }
    return along(y1, y2, (low + high) / 2);
  };

/** Fast, then slower. */
export const easeOut = easing(EASE);
/** Slow at both ends. */
export const easeBoth = easing(SWING);
