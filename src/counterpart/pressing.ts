import { dryTurns } from './learning.ts';
import { crossed, type Mind, sorest } from './mind.ts';
import { heaviest, openItems, theirOffer, timesMade } from './record.ts';
import { deferred } from './settling.ts';
import { type Thought, thought } from './thought.ts';

/** Says again where it stands on what hurts most; a second time wears trust, so it waits for a recess. */
export const hold = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  const offer = theirOffer(view);
  if (timesMade(mind.view, 'hold') >= traits.holds) return undefined;
  const item = (offer && sorest(mind, offer.terms)) ?? heaviest(openItems(view))?.id;
  if (item === undefined || (view.holds[item] ?? 0) > 0) return undefined;
  return thought({ kind: 'hold', item }, offer ? 'wantsMore' : 'theyHeld', item);
};

/** Says what follows if nothing moves, while its capital stands behind it. */
export const warn = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (view.warnings.length >= traits.warnings || mind.time < 0.4 || view.home < 50 || dryTurns(mind) < 6)
    return undefined;
  if (traits.likeForLike && view.warnings.length >= mind.theirs.warned) return undefined;
  const item = heaviest(openItems(view))?.id;
  return item === undefined ? undefined : thought({ kind: 'warn', item }, 'theyHeld', item);
};

/** Coffee, when the room is cold and the talks stand still. */
export const recess = (mind: Mind): Thought | undefined => {
  const { view, turns } = mind;
  if (turns < 4 || mind.time < 0.15 || dryTurns(mind) < 10) return undefined;
  if (Math.min(view.trust.ours, view.trust.theirs) >= 48) return undefined;
  return thought({ kind: 'recess' }, 'trustLow');
};

/** What it says to the press in a break. */
export const publicLine = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (!view.pause || traits.publicLine === null || timesMade(mind.view, 'publicLine') > 0) return undefined;
  const tone = traits.likeForLike && mind.theirs.firmInPublic > 0 ? 'firm' : traits.publicLine;
  if (tone === 'constructive') {
    if (view.trust.theirs >= 60 || view.home < view.day.ratify + 5) return undefined;
    return thought({ kind: 'publicLine', tone: 'constructive' }, 'firstStep');
  }
  const item = heaviest(openItems(view))?.id;
  return item === undefined ? undefined : thought({ kind: 'publicLine', tone: 'firm', item }, 'homeFirst', item);
};

/** Share of what is left of the day that nobody gives away for a reservation. */
const LONG = 0.2;

/** Reserves the position of its capital on an article where an offer crosses a red line: nothing is initialled there for a while. */
export const reserve = (mind: Mind): Thought | undefined => {
  const { view, traits, time } = mind;
  const offer = theirOffer(view);
  if (!offer || traits.publicLine !== 'firm' || time < 0.1 || time > 0.5) return undefined;
  const red = crossed(mind, offer.terms);
  for (const { id, left, target, effects } of view.moves) {
    const putOff = effects.find((effect) => effect.do === 'defer');
    if (left <= 0 || putOff?.do !== 'defer' || putOff.minutes > LONG * mind.minutesLeft) continue;
    const item = red.find((one) => target?.includes(one) && !deferred(mind, one));
    if (item !== undefined) return thought({ kind: 'special', id, item }, 'redLine', item);
  }
  return undefined;
};
