import { narrow } from '../../debrief/capitals.ts';
import type { Verdict } from '../../engine/state.ts';
import type { Seat, Texts } from '../../scenario/schema.ts';
import { picked } from './figures.ts';

/** What the capital says on the phone: the same words for the same game. */
export const spoken = (texts: Texts, seat: Seat, verdict: Verdict | null, seed: number): string => {
  const lines = texts.delegations[seat].verdict;
  if (!verdict) return lines.noText;
  if (verdict.reason) return lines.refuses[verdict.reason];
  return picked(narrow(verdict) ? lines.narrowly : lines.approves, seed, seat === 'a' ? 0 : 1);
};
