import { type View, worthIn } from '../engine/view.ts';
import type { Conduct } from './record.ts';
import type { Bidding, Traits } from './traits.ts';

/** The marks between which a delegation sets its sights, in hundredths of a point. */
export interface Sights {
  /** The least that it settles for while there is time. */
  readonly floor: number;
  /** Where it begins. */
  readonly top: number;
  /** The best that it could hope for, given what they need. */
  readonly best: number;
}

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

const distinct = (theirs: Conduct): number => new Set(theirs.offers.map((terms) => JSON.stringify(terms))).size;

/** Share of the way from its top to its floor that it has come, 0 to 1, by what moves it: the clock, or the other side. */
const givenBy = (view: View, bidding: Bidding, sights: Sights, theirs: Conduct): number => {
  switch (bidding.kind) {
    case 'time':
      return paceOf(view, bidding.reciprocity, theirs) ** (1 / bidding.e);
    case 'titForTat': {
      const worths = worthOfTheirs(view, theirs);
      const recent = worths.slice(-bidding.window);
      const given = recent.reduce((sum, worth) => sum + worth, 0) / recent.length - (worths[0] ?? 0);
      return clip((bidding.generosity * given) / Math.max(1, sights.top - sights.floor));
    }
    case 'micro':
      return clip(distinct(theirs) / bidding.offers[view.length]);
    case 'hardHeaded': {
      const { until, yields } = bidding;
      const heard = theirs.warned + theirs.firmInPublic;
      const from = Math.max(0.5, until - yields * heard);
      return clip((timeOf(view) - from) / Math.max(0.05, 1 - from));
    }
    default:
      return bidding satisfies never;
  }
};

/**
 * What it wants of the day just now, in hundredths. Time-dependent and tit for tat: Faratin, Sierra and Jennings (1998);
 * a new offer for a new offer: de Jonge (2022); hard-headed: van Krimpen, Looije and Hajizadeh (2013).
 */
export const aimOf = (view: View, { bidding }: Traits, sights: Sights, theirs: Conduct, luck: number): number => {
  const given = givenBy(view, bidding, sights, theirs);
  const mood = 300 * (luck - 0.5) * (1 - given);
  return Math.round(Math.max(sights.floor, sights.top + mood - (sights.top - sights.floor) * given));
};
