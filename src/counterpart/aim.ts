import { mayConcede, rung } from '../bargaining/micro.ts';
import { absoluteTarget, within } from '../bargaining/titForTat.ts';
import { type View, worthIn } from '../engine/view.ts';
import { conceded, type Reach, target } from '../negotiation/concession.ts';
import type { Terms } from '../scenario/schema.ts';
import type { Conduct } from './record.ts';
import type { Bidding, Traits } from './traits.ts';

const LAST_MINUTES = 25;

export const clip = (x: number): number => Math.max(0, Math.min(1, x));

/** Share of the day that has passed, 0 to 1; 1 when only the last minutes are left. */
export const timeOf = ({ day, minutes }: View): number =>
  clip((minutes - day.opens) / Math.max(1, day.closes - LAST_MINUTES - day.opens));

/** How far a side has come from where it opened towards the other, 0 to 1, by the axes that both can see. */
const come = (view: View, who: 'ours' | 'theirs'): number => {
  const whom = who === 'ours' ? 'theirs' : 'ours';
  let gone = 0;
  let way = 0;
  for (const { options, positions, opened } of view.items) {
    const at = (option: string): number => options.findIndex(({ id }) => id === option);
    way += Math.abs(at(opened[who]) - at(opened[whom]));
    gone += Math.max(0, Math.abs(at(opened[who]) - at(opened[whom])) - Math.abs(at(positions[who]) - at(opened[whom])));
  }
  return way === 0 ? 0 : clip(gone / way);
};

/** What hardens a delegation: text taken back, lies that came out, warnings. */
const grievance = (theirs: Conduct): number =>
  Math.min(0.3, 0.12 * theirs.reopened + 0.1 * theirs.lies + 0.04 * theirs.warned);

/** The time by which it concedes: held back while the other side has come less far, or has hurt it. */
const paceOf = (view: View, reciprocity: number, theirs: Conduct): number => {
  const time = timeOf(view);
  const lead = come(view, 'ours') - come(view, 'theirs');
  const late = clip((time - 0.85) / 0.15);
  const held = reciprocity * clip(lead - 0.1) + grievance(theirs) - 0.15 * reciprocity * clip(-lead);
  return clip(time * (1 - held * (1 - late)));
};

/** Worth to us, as a whole text, of where they stood at first and after each of their offers; the last with what is agreed. */
const worthOfTheirs = (view: View, theirs: Conduct): number[] => {
  let stand: Record<string, string> = Object.fromEntries(view.items.map(({ id, opened }) => [id, opened.theirs]));
  const worths = [worthIn(view, stand)];
  for (const terms of theirs.offers) {
    stand = { ...stand, ...terms };
    worths.push(worthIn(view, stand));
  }
  worths[worths.length - 1] = worthIn(view, { ...stand, ...view.agreed });
  return worths;
};

/** Different stands that a side has taken: each offer on top of what it said before, those that change nothing left out. */
const standsOf = ({ offers }: Conduct): number => {
  let stand: Terms = {};
  let count = 0;
  for (const terms of offers) {
    if (Object.entries(terms).every(([item, option]) => stand[item] === option)) continue;
    stand = { ...stand, ...terms };
    count += 1;
  }
  return count;
};

/** Steps from top to floor for the one who counts offers. */
const RUNGS = 100;

/** The share of the way from its top to its floor that the Bookkeeper has come: a step for a new stand, never one ahead. */
const countedShare = (ours: Conduct, theirs: Conduct, turns: number): number => {
  const received = standsOf(theirs);
  const made = ours.offers.length;
  return rung(mayConcede(made, received) ? made : received, RUNGS + 1, turns) / RUNGS;
};

/** A firm word outside the room counts as a warning does; earlier than this nobody gives way for either. */
const FIRST_GIVING = 0.5;

const hardHeadedShare = (time: number, until: number, yields: number, { warned, firmInPublic }: Conduct): number => {
  const from = Math.max(FIRST_GIVING, until - yields * (warned + firmInPublic));
  return clip((time - from) / Math.max(0.05, 1 - from));
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const targetBy = (
  view: View,
  bidding: Bidding,
  reach: Reach,
  { ours, theirs }: Readonly<Record<'ours' | 'theirs', Conduct>>,
): number => {
  switch (bidding.kind) {
    case 'time':
      return target(conceded(paceOf(view, bidding.reciprocity, theirs), bidding.e), reach);
    case 'titForTat': {
      const worths = worthOfTheirs(view, theirs);
      return absoluteTarget(reach.most, [worths[0] ?? 0, mean(worths.slice(-bidding.window))]);
    }
    case 'micro':
      return target(countedShare(ours, theirs, bidding.turns[view.length]), reach);
    case 'hardHeaded':
      return target(hardHeadedShare(timeOf(view), bidding.until, bidding.yields, theirs), reach);
    default:
      return bidding satisfies never;
  }
};

/** How far a mood of the moment moves its sights while nothing is given, in hundredths. */
const MOOD = 300;

/** What it wants of the day just now, in hundredths, between `least` and about `most`; the formulae are those of the parts. */
export const aimOf = (
  view: View,
  { bidding }: Traits,
  reach: Reach,
  conduct: Readonly<Record<'ours' | 'theirs', Conduct>>,
  luck: number,
): number => {
  const aim = within(reach.least, reach.most, targetBy(view, bidding, reach, conduct));
  const firm = (aim - reach.least) / Math.max(1, reach.most - reach.least);
  return Math.round(Math.max(reach.least, aim + MOOD * (luck - 0.5) * firm));
};
