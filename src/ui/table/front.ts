import type { Belief } from '../../counterpart/belief.ts';
import { forecast, type View } from '../../engine/view.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { goodEnough } from './estimate.ts';
import { type Row, rowsByKey } from './rows.ts';
import { openItems, theirOffer } from './suggest.ts';

const SHOWN = 5;
const INFORMAL = ['probe', 'float', 'disclose', 'experts', 'consult', 'recess'];
/** With nothing on the table, and with nothing left to put there. */
const WHILE_OPEN = ['propose', 'probe', 'disclose', 'float', 'recess'];
const ONCE_INITIALLED = ['reopen', 'consult', 'recess', 'walkOut'];

/** Which five are in front, and which of them is the primary one, first. Answers to an offer keep their places. */
const frontKeys = (view: View, belief: Belief): readonly string[] => {
  const may = (key: string): boolean => {
    const why = rowsByKey(view, belief).get(key)?.why;
    return why === null || why === 'notYourFloor';
  };
  if (view.pause) {
    const now = ['float', 'probe', 'disclose', 'publicLine', 'consult'].filter(may);
    return [...now.slice(0, 3), 'recess'];
  }
  const offer = theirOffer(view);
  if (offer && view.closing !== otherSeat(view.seat)) {
    const late = !may('counter');
    const answers =
      may('accept') &&
      (goodEnough(view, belief) || (late && forecast(view, { ...view.agreed, ...offer.terms }).approves))
        ? ['accept', 'counter', 'decline']
        : may('counter')
          ? ['counter', 'accept', 'decline']
          : ['decline', 'accept', 'counter'];
    return [...answers, ...INFORMAL.filter(may).slice(0, 2)];
  }
  const [first, ...rest] = (
    openItems(view).length > 0 ? [...WHILE_OPEN, 'consult', 'walkOut'] : ONCE_INITIALLED
  ).filter(may);
  const asked = view.closing === otherSeat(view.seat) || openItems(view).length === 0;
  const fine = asked && forecast(view, view.agreed).approves;
  if (fine || !first) return ['close', ...(first ? [first] : []), ...rest].slice(0, SHOWN);
  return [first, ...(asked || first !== 'propose' ? ['close'] : []), ...rest].slice(0, SHOWN);
};

/** The moves in front, the primary one first. */
export const frontRows = (view: View, belief: Belief): readonly Row[] => {
  const rows = rowsByKey(view, belief);
  return frontKeys(view, belief).flatMap((key) => rows.get(key) ?? []);
};
