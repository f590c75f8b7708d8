import { outcomeAt, outcomes, type Space, utilityOf } from '../src/negotiation/space.ts';

/**
 * Two Boulwares as one writes them first: a list of bids with their utilities, sorted, and searched from the front for
 * the one nearest to the target, turn by turn. The peer of `session`; it plays by the same rule.
 */
export const textbookSession = (space: Space, e: number, rounds: number): readonly [number, number] | null => {
  const bids = Array.from({ length: outcomes(space) }, (_, index) => {
    const outcome = outcomeAt(space, index);
    return { a: utilityOf(space, 'a', outcome), b: utilityOf(space, 'b', outcome) };
  });
  const sides = (['a', 'b'] as const).map((side) => ({ side, bids: [...bids].sort((x, y) => y[side] - x[side]) }));
  let offered: { a: number; b: number } | null = null;
  for (let round = 1; round <= rounds; round++)
    for (const { side, bids: sorted } of sides) {
      const target = (1 - ((round - 1) / (rounds + 1)) ** (1 / e)) * (sorted[0]?.[side] ?? 0);
      const next = sorted.reduce((best, bid) =>
        Math.abs(bid[side] - target) < Math.abs(best[side] - target) ? bid : best,
      );
      if (offered && offered[side] > next[side]) return [offered.a, offered.b];
      offered = next;
    }
  return null;
};
