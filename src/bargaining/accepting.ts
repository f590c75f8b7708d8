import { acceptsCombined, acceptsNext, windowMost } from './acceptance.ts';
import type { Acceptance } from './compose.ts';
import { mayConcede, microAccepts } from './micro.ts';

/** AC_next. */
export const next: Acceptance = () => (offered, own) => acceptsNext(offered, own);

/** AC_next, and in the very last own turn anything over r. */
export const nextOrLast: Acceptance = (talk) => (offered, own) => acceptsNext(offered, own) || talk.turnsLeft === 0;

/** AC_combi(`within` own turns, MAX^W), and in the very last own turn anything over r. */
export const combined =
  (within = 3): Acceptance =>
  (talk) =>
  (offered, own) =>
    talk.turnsLeft === 0 ||
    acceptsCombined(offered, own, talk.turnsLeft, within, windowMost(talk.received, talk.turnsLeft));

/** MiCRO's: `own` is its next new outcome, or, when it owes none or has none, one that it has said. */
export const micro: Acceptance = (talk) => (offered, own) => {
  const may = mayConcede(talk.differentOwn.size, talk.differentHeard.size);
  const lowest = Math.min(own, ...talk.asked);
  return microAccepts(offered, lowest, lowest, may, talk.r);
};
