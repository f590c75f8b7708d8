import type { Posture } from '../../drawing/pose.ts';
import type { Move, MoveKind } from '../../engine/move.ts';
import type { Happening } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';

type Moved = Extract<Happening, { what: 'moved' }>;

/** What somebody's body says with a move. */
const WITH: Readonly<Record<MoveKind, Posture>> = {
  open: 'speak',
  propose: 'offer',
  accept: 'sign',
  decline: 'refuse',
  hold: 'refuse',
  probe: 'speak',
  answer: 'speak',
  disclose: 'speak',
  float: 'speak',
  reply: 'listen',
  experts: 'read',
  recess: 'leanBack',
  consult: 'call',
  publicLine: 'turnAway',
  warn: 'refuse',
  reopen: 'refuse',
  close: 'sign',
  walkOut: 'away',
  special: 'speak',
};

const said = (move: Move): Posture => {
  if (move.kind === 'answer') return move.candour === 'evasive' ? 'turnAway' : 'speak';
  if (move.kind === 'reply') return move.warmth === 'cold' ? 'refuse' : move.warmth === 'warm' ? 'speak' : 'listen';
  return WITH[move.kind];
};

/** How the other head sits: as their last move was meant, heeding ours, and turned to their own to confer over it. */
export const bearingOf = (view: View, conferring: boolean): Posture => {
  if (conferring) return view.offer?.by === view.seat || view.closing === view.seat ? 'confer' : 'read';
  const last = view.chronicle.findLast((h): h is Moved => h.what === 'moved');
  const broke = view.chronicle.findLastIndex(({ what }) => what === 'breakBegan');
  if (view.pause && last && view.chronicle.lastIndexOf(last) < broke) return 'drink';
  return last?.by === otherSeat(view.seat) ? said(last.move) : 'heed';
};
