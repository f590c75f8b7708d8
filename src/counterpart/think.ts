import type { Move } from '../engine/move.ts';
import { objection } from '../engine/objection.ts';
import { forecast, type View } from '../engine/view.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { answer, openTheDay, reply } from './answering.ts';
import { type CharacterId, characterOf } from './character.ts';
import { bide, lastWord } from './endgame.ts';
import { bridge, clearance, disclose, float, mendHome, occasion, probe } from './learning.ts';
import { type Mind, mindOf } from './mind.ts';
import { advance, counter, followUp, handBack, park, smallStep, special } from './offering.ts';
import { underOrders } from './orders.ts';
import { hold, publicLine, recess, reserve, warn } from './pressing.ts';
import { openItems } from './record.ts';
import { accept, close, decline, leave, reopen, staying } from './settling.ts';
import { type Thought, thought } from './thought.ts';

type Impulse = (mind: Mind) => Thought | undefined;

/** What a delegation does by rank: the first impulse that has something to do, and may, is followed. */
const AT_THE_TABLE: readonly Impulse[] = [
  accept,
  close,
  reopen,
  leave,
  mendHome,
  lastWord,
  bide,
  handBack,
  followUp,
  clearance,
  disclose,
  probe,
  occasion,
  warn,
  reserve,
  smallStep,
  counter,
  bridge,
  special,
  advance,
  park,
  recess,
  float,
  hold,
  decline,
];

const IN_A_BREAK: readonly Impulse[] = [mendHome, occasion, clearance, publicLine, float, probe];

const WHEN_ASKED: readonly Impulse[] = [answer, reply];

const IDLE: readonly Impulse[] = [
  decline,
  ({ view }) => (view.pause ? thought({ kind: 'recess' }, 'timeShort') : undefined),
  ({ view }) => (forecast(view, view.agreed).approves ? thought({ kind: 'close' }, 'nearlyDone') : undefined),
  ({ turns }) => (turns > 3 ? thought({ kind: 'recess' }, 'stuck') : undefined),
  ...[0, 1, 2].map(
    (rank): Impulse =>
      ({ view }) => {
        const item = [...openItems(view)].sort((x, y) => y.weight - x.weight)[rank]?.id;
        if (item === undefined || (view.holds[item] ?? 0) > 0) return undefined;
        return thought({ kind: 'hold', item }, 'theyHeld', item);
      },
  ),
  ({ view, ours }) => {
    const item = [...openItems(view)].sort((x, y) => (ours.probed[x.id] ?? 0) - (ours.probed[y.id] ?? 0))[0]?.id;
    return item === undefined ? undefined : thought({ kind: 'probe', item }, 'curious', item);
  },
];

const impulsesFor = (view: View): readonly Impulse[] => {
  if (view.question) return WHEN_ASKED;
  if (view.phase === 'opening') return [openTheDay];
  return [...(view.pause ? IN_A_BREAK : AT_THE_TABLE), ...IDLE];
};

/** What says enough of a close that was proposed. */
const SPEAKS_FOR_ITSELF: ReadonlySet<Move['kind']> = new Set(['close', 'walkOut', 'reopen']);

/** What the character does in this chair now: always a move that may be made. */
export const think = (id: CharacterId, view: View, luck: number): Thought => {
  const { traits } = characterOf(id);
  const mind = mindOf(underOrders(view, traits), traits, luck);
  const asked = view.closing === otherSeat(view.seat) && !view.question;
  for (const impulse of impulsesFor(view)) {
    const found = impulse(mind);
    if (!found || objection(view, found.move) !== undefined) continue;
    return asked && !SPEAKS_FOR_ITSELF.has(found.move.kind) ? staying(mind, found) : found;
  }
  return thought({ kind: 'walkOut' }, 'stuck');
};
