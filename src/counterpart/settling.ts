import { acceptsNext } from '../bargaining/acceptance.ts';
import type { Reason } from '../engine/move.ts';
import { forecast, worthIn } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { dealsGiven } from './deals.ts';
import { countsDown, enough, worthTaking } from './endgame.ts';
import { crossed, type Mind, prospectWith, sorest, textWith } from './mind.ts';
import { heaviest, openItems, theirOffer } from './record.ts';
import { type Thought, thought } from './thought.ts';
import { isBound, releasedBy } from './word.ts';

/** Hundredths that it lets go to have a deal now: more as the day runs out. */
export const concession = ({ traits, time }: Mind): number => 30 + 100 * traits.ease * time * time;

/** The least that the text may be worth on the way, so that nobody slices a mandate away: rises to the walk-away value. */
const keel = ({ view, walkAway, time }: Mind): number => {
  const nothing = Math.min(walkAway, worthIn(view, {}));
  return nothing + (walkAway - nothing) * Math.max(0, Math.min(1, (time - 0.2) / 0.6)) - 150;
};

/**
 * In the last minutes the floor sinks towards the walk-away value: a deal that is just worth it beats none. The proud
 * stop short of it, as responders in ultimatum games do: Güth, Schmittberger and Schwarze, J. Econ. Behav. Organ. 3 (1982).
 */
export const lastStand = ({ walkAway, floor, minutesLeft, traits }: Mind): number => {
  const least = walkAway + traits.pride * Math.max(0, floor - walkAway);
  return least + Math.max(0, floor - least) * Math.max(0, Math.min(1, (minutesLeft - 25) / 40));
};

/** Whether to initial `terms`: acceptance by what can still come (AC_combi, Baarslag et al. 2013), at the end by what is there. */
export const acceptable = (mind: Mind, terms: Terms): boolean => {
  if (Object.keys(terms).length === 0 || crossed(mind, terms).length > 0) return false;
  if (countsDown(mind)) return worthTaking(mind, terms);
  const text = textWith(mind, terms);
  if (mind.turns < mind.traits.settles) return text > mind.text && text >= lastStand(mind);
  if (text < mind.text && text < keel(mind)) return false;
  return acceptsNext(prospectWith(mind, terms), mind.target, 1, concession(mind));
};

export const deferred = ({ view }: Mind, item: string): boolean =>
  view.items.some(({ id, deferred: until }) => id === item && until !== null);

/** Of an offer article by article: the articles that are as good as what we work for. */
const articles = (mind: Mind, terms: Terms): Terms => {
  const { plan, view } = mind;
  const fits = ([item, option]: [string, string]): boolean => {
    const found = view.items.find(({ id }) => id === item);
    const worth = (id: string | undefined): number => found?.options.find((one) => one.id === id)?.worth ?? 0;
    return !deferred(mind, item) && worth(option) + 50 >= worth(plan?.terms[item] ?? found?.statusQuo);
  };
  return Object.fromEntries(Object.entries(terms).filter(fits));
};

export const accept = (mind: Mind): Thought | undefined => {
  const offer = theirOffer(mind.view);
  if (!offer) return undefined;
  const why = mind.turns < mind.traits.settles ? 'timeShort' : 'goodEnough';
  const waits = Object.keys(offer.terms).some((item) => deferred(mind, item));
  if (!waits && acceptable(mind, offer.terms)) return thought({ kind: 'accept' }, why, sorest(mind, offer.terms));
  if (offer.whole) return undefined;
  const taken = articles(mind, offer.terms);
  if (!acceptable(mind, taken)) return undefined;
  return thought({ kind: 'accept', items: Object.keys(taken) }, why, sorest(mind, offer.terms));
};

/** Closes when the text carries at home and little more can be had, or the time is up. */
export const close = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  if (theirOffer(view) || !forecast(view, view.agreed).approves || mind.text < mind.walkAway) return undefined;
  if (countsDown(mind)) return enough(mind) ? thought({ kind: 'close' }, 'nearlyDone') : undefined;
  const more = (mind.plan?.ours ?? mind.text) - mind.text;
  const asked = view.closing !== null && view.closing !== view.seat;
  if (more <= 60 || openItems(view).length === 0) return thought({ kind: 'close' }, 'nearlyDone');
  if (mind.turns < mind.traits.settles) return thought({ kind: 'close' }, 'timeShort');
  if (asked && mind.text >= mind.target - 2 * concession(mind)) return thought({ kind: 'close' }, 'goodEnough');
  return undefined;
};

/** Says with what it does why it does not close, as they have just proposed: the text falls short, or lacks an article. */
export const staying = ({ view, plan, text, walkAway }: Mind, { move }: Thought): Thought => {
  const { approves, reason } = forecast(view, view.agreed);
  const open = openItems(view);
  const item = heaviest(open.filter(({ id }) => plan?.terms[id] !== undefined)) ?? heaviest(open);
  if (item && Object.keys(view.agreed).length === 0) return thought(move, 'wantsMore', item.id);
  if (!approves || text < walkAway)
    return thought(move, reason === 'support' ? 'homeFirst' : 'belowWalkAway', item?.id);
  return thought(move, 'wantsMore', item?.id);
};

const FINAL_MINUTES = 12;

/** A text that the own capital must refuse is better refused here. */
export const leave = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  if (Object.keys(view.agreed).length === 0 || view.minutes < view.day.closes - FINAL_MINUTES) return undefined;
  if (mind.text >= mind.walkAway && forecast(view, view.agreed).crossed.length === 0) return undefined;
  return thought({ kind: 'walkOut' }, 'belowWalkAway');
};

/** Hundredths of a point that an article must have cost us, and that taking it back must bring, to be worth the anger. */
const WORTH_THE_ANGER = 300;

/**
 * Takes back the article that costs most, of those that it is not bound by: when the text leaves no way to an outcome
 * that the capital could carry, or while there is time when much more could be had without it and the other side would
 * lose nothing by our plan.
 */
export const reopen = (mind: Mind): Thought | undefined => {
  const { view, plan } = mind;
  if (mind.ours.reopened > 0 || Object.keys(view.agreed).length === 0) return undefined;
  const lost = (item: Mind['view']['items'][number]): number =>
    Math.max(...item.options.map(({ worth }) => worth)) -
    (item.options.find(({ id }) => id === item.agreed)?.worth ?? 0);
  const sore = view.items.filter(({ id, agreed }) => agreed && !isBound(mind, id)).sort((x, y) => lost(y) - lost(x))[0];
  if (!sore) return undefined;
  const takenBack = (because: Reason): Thought =>
    thought({ kind: 'reopen', item: sore.id }, releasedBy(view, sore.id) ?? because, sore.id);
  if (!plan) return takenBack('belowWalkAway');
  if (mind.turns < 5 || theirOffer(view) || lost(sore) < WORTH_THE_ANGER) return undefined;
  const { [sore.id]: _taken, ...rest } = view.agreed;
  const freed = dealsGiven(view, rest).ideal(plan.theirs)?.ours ?? 0;
  return freed - plan.ours >= WORTH_THE_ANGER ? takenBack('wantsMore') : undefined;
};

/** Says no and names what hurts. */
export const decline = (mind: Mind): Thought | undefined => {
  const offer = theirOffer(mind.view);
  if (!offer) return undefined;
  const red = crossed(mind, offer.terms)[0];
  const item = red ?? sorest(mind, offer.terms);
  const why =
    red !== undefined
      ? 'redLine'
      : textWith(mind, offer.terms) < mind.walkAway && mind.time > 0.6
        ? 'belowWalkAway'
        : 'wantsMore';
  return thought(item === undefined ? { kind: 'decline' } : { kind: 'decline', item }, why, item);
};
