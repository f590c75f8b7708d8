import { type View, worthIn } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';
import { aimOf, timeOf } from './aim.ts';
import { beliefOf } from './belief.ts';
import { type Deal, type Deals, dealsGiven } from './deals.ts';
import { pointsFor } from './estimate.ts';
import { type Conduct, recordOf } from './record.ts';
import type { Traits } from './traits.ts';

/** What a character makes of the moment: worth in hundredths of a point, time from 0 to 1. */
export interface Mind {
  readonly view: View;
  readonly traits: Traits;
  readonly luck: number;
  readonly ours: Conduct;
  readonly theirs: Conduct;
  readonly time: number;
  readonly minutesLeft: number;
  /** Own turns that the clock leaves. */
  readonly turns: number;
  readonly walkAway: number;
  /** The least that it settles for while there is time. */
  readonly floor: number;
  /** What it wants of the day just now. */
  readonly target: number;
  /** The outcome it works for: worth the target to us and as much as may be to them; null when none can be found. */
  readonly plan: Deal | null;
  /** What is initialled so far, with the status quo elsewhere. */
  readonly text: number;
  readonly deals: Deals;
}

/** Minutes that a turn of both sides takes, about. */
const ROUND = 22;

/** Minutes before the end by which a put-off item must be free again to be of any use. */
const LAST_INITIALS = 15;

/** Minutes left, those of the breaks to come apart. */
const minutesLeft = ({ day, minutes }: View): number =>
  day.closes -
  minutes -
  day.breaks.reduce((sum, { from, until }) => sum + Math.max(0, until - Math.max(from, minutes)), 0);

/** Items put off for so long that nothing can be initialled on them today: they stay as they are. */
const outOfReach = ({ items, day }: View): Terms =>
  Object.fromEntries(
    items.flatMap(({ id, deferred, statusQuo }) =>
      deferred !== null && deferred > day.closes - LAST_INITIALS ? [[id, statusQuo]] : [],
    ),
  );

/** A character's mind on this view: the heavy part of thinking. */
export const mindOf = (view: View, traits: Traits, luck: number): Mind => {
  const record = recordOf(view);
  const belief = beliefOf(view);
  const deals = dealsGiven(view, { ...outOfReach(view), ...view.agreed });
  // What was given away is not forgotten: aims are set by the whole agenda, plans by what is still open.
  const whole = Object.keys(view.agreed).length > 0 ? dealsGiven(view, {}) : deals;
  const theirWalkAway = (belief.walkAway[0] + belief.walkAway[1]) / 2;
  const walkAway = view.walkAway;
  const nash = whole.nash(walkAway, theirWalkAway)?.ours ?? walkAway;
  const best = whole.ideal(theirWalkAway)?.ours ?? nash;
  const floor = Math.min(best, walkAway + 50 + traits.floor * Math.max(0, nash - walkAway));
  const top = floor + traits.ambition * Math.max(0, best - floor);
  const target = aimOf(view, traits, { most: top, least: floor }, record, luck);
  return {
    view,
    traits,
    luck,
    ...record,
    time: timeOf(view),
    minutesLeft: minutesLeft(view),
    turns: Math.floor(minutesLeft(view) / ROUND),
    walkAway,
    floor,
    target,
    plan: deals.generous(target) ?? atLeast(deals.ideal(theirWalkAway), walkAway) ?? deals.generous(walkAway),
    text: worthIn(view, view.agreed),
    deals,
  };
};

const atLeast = (deal: Deal | null, least: number): Deal | null => (deal && deal.ours >= least ? deal : null);

/** Worth of the text, were these terms initialled on top and the day to end there. */
export const textWith = (mind: Mind, terms: Terms): number => worthIn(mind.view, { ...mind.view.agreed, ...terms });

/** The most that the day can still be worth to us with `terms` initialled, while they are left what our plan leaves them. */
export const prospectWith = (mind: Mind, terms: Terms): number => {
  const theirs = mind.plan?.theirs ?? pointsFor(mind.view, mind.view.agreed);
  const deals = dealsGiven(mind.view, { ...mind.view.agreed, ...terms });
  return deals.ideal(theirs - 0.5)?.ours ?? textWith(mind, terms);
};

/** The items of `terms` on which we would cross a red line that stands. */
export const crossed = ({ view }: Mind, terms: Terms): readonly string[] =>
  view.items
    .filter(({ id, options }) => options.some((option) => option.redLine && option.id === terms[id]))
    .map(({ id }) => id);

/** The item of `terms` that falls furthest short of what we work for. */
export const sorest = ({ view, plan }: Mind, terms: Terms): string | undefined => {
  let sore: string | undefined;
  let most = -1;
  for (const item of view.items) {
    const option = terms[item.id];
    if (option === undefined) continue;
    const worth = (id: string): number => item.options.find((one) => one.id === id)?.worth ?? 0;
    const gap = worth(plan?.terms[item.id] ?? item.statusQuo) - worth(option);
    if (gap > most) {
      most = gap;
      sore = item.id;
    }
  }
  return sore;
};
