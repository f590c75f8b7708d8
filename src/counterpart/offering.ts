import type { Reason } from '../engine/move.ts';
import type { Terms } from '../scenario/schema.ts';
import { dryTurns } from './learning.ts';
import { crossed, type Mind, prospectWith, textWith } from './mind.ts';
import { easyArticles, packages, tabledBefore, wholePlan } from './packages.ts';
import { heaviest, openItems, ourOffer, theirOffer } from './record.ts';
import { concession, deferred, lastStand } from './settling.ts';
import { sameTerms } from './terms.ts';
import { type Thought, thought } from './thought.ts';

const late = ({ view, turns }: Mind): boolean => turns <= (view.length === 'short' ? 2 : 4);

const propose = (mind: Mind, terms: Terms, because: Reason): Thought => {
  const item = heaviest(mind.view.items.filter(({ id }) => terms[id] !== undefined))?.id;
  return thought({ kind: 'propose', terms, whole: Object.keys(terms).length > 1 }, because, item);
};

/** Everything on one sheet when the clock leaves little else. */
const lastSheet = (mind: Mind): Thought | undefined => {
  const terms = wholePlan(mind);
  if (Object.keys(terms).length === 0 || textWith(mind, terms) < mind.walkAway) return undefined;
  const standing = ourOffer(mind.view);
  if (standing && sameTerms(standing.terms, terms)) return undefined;
  return propose(mind, terms, 'timeShort');
};

/** In the last turns: the best that they ever tabled, handed back to them, if it can be lived with. */
export const handBack = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  if (mind.turns >= mind.traits.settles) return undefined;
  const open = (terms: Terms): boolean =>
    Object.keys(terms).every((item) => view.agreed[item] === undefined && !deferred(mind, item));
  const least = Math.max(mind.text + 1, lastStand(mind));
  const best = mind.theirs.offers
    .filter((terms) => open(terms) && crossed(mind, terms).length === 0 && textWith(mind, terms) >= least)
    .sort((x, y) => textWith(mind, y) - textWith(mind, x))[0];
  return best && propose(mind, best, 'timeShort');
};

/** Tables in the room what was warmly heard in the corridor. */
export const followUp = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  const reply = view.notebook.findLast(({ source }) => source === 'reply');
  const terms = reply?.warmth === 'warm' ? reply.terms : undefined;
  if (!terms || Object.keys(terms).some((item) => view.agreed[item] !== undefined)) return undefined;
  if (tabledBefore(view, mind.ours.offers, terms)) return undefined;
  return prospectWith(mind, terms) >= mind.target - 2 * concession(mind)
    ? propose(mind, terms, 'fairTrade')
    : undefined;
};

/** Answers an offer with another about the same items, and says which red line it crossed. */
export const counter = (mind: Mind): Thought | undefined => {
  const offer = theirOffer(mind.view);
  if (!offer || !mind.plan) return undefined;
  const found = late(mind) ? lastSheet(mind) : reply(mind, offer.terms);
  const red = crossed(mind, offer.terms)[0];
  return found && red !== undefined ? thought(found.move, 'redLine', red) : found;
};

const reply = (mind: Mind, terms: Terms): Thought | undefined => {
  const found = packages(mind, keenest(mind, terms)).find((one) => !tabledBefore(mind.view, mind.ours.offers, one));
  return found && propose(mind, found, mind.theirs.offers.length > mind.ours.offers.length ? 'theyMoved' : 'wantsMore');
};

/** The items of an offer that an answer must speak of: few, and those that weigh most. */
const keenest = ({ view, traits, time }: Mind, terms: Terms): string[] => {
  const items = view.items.filter(({ id }) => terms[id] !== undefined).sort((x, y) => y.weight - x.weight);
  const [first, last] = traits.parcel;
  return items
    .slice(0, Math.max(2, Math.round((first + (last - first) * time) * view.items.length)))
    .map(({ id }) => id);
};

/** Begins with what should suit both, article by article. */
export const smallStep = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  const standing = ourOffer(view);
  const short = view.length === 'short';
  if (mind.time > 0.35 || mind.ours.offers.length >= (short ? 1 : 2) || late(mind)) return undefined;
  if (standing && view.minutes - standing.at < PATIENCE) return undefined;
  const terms = easyArticles(mind, short ? 1 : 2);
  if (Object.keys(terms).length === 0 || tabledBefore(view, mind.ours.offers, terms)) return undefined;
  return thought({ kind: 'propose', terms, whole: false }, 'firstStep', Object.keys(terms)[0]);
};

/** Puts a part of the plan on the table, unless one of ours already lies there and is new. */
export const advance = (mind: Mind): Thought | undefined => {
  const { view, plan } = mind;
  if (theirOffer(view) || !plan) return undefined;
  if (late(mind)) return lastSheet(mind);
  const standing = ourOffer(view);
  if (standing && view.minutes - standing.at < PATIENCE) return undefined;
  const found = packages(mind).filter((terms) => !tabledBefore(view, mind.ours.offers, terms));
  const chosen = found[Math.floor(mind.luck * mind.luck * 3)] ?? found[0];
  return chosen && propose(mind, chosen, mind.ours.offers.length === 0 ? 'firstStep' : 'fairTrade');
};

/** Minutes that an offer of ours is left to work before another follows. */
const PATIENCE = 35;

/** A move of the scenario that tables terms which fit what we work for. */
export const special = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  if (theirOffer(view) || ourOffer(view) || late(mind)) return undefined;
  for (const { id, left, terms } of view.moves) {
    if (left <= 0 || terms === null || terms === 'target-status-quo') continue;
    if (Object.keys(terms).some((item) => view.agreed[item] !== undefined)) continue;
    if (prospectWith(mind, terms) < mind.target) continue;
    return thought({ kind: 'special', id }, 'fairTrade', Object.keys(terms)[0]);
  }
  return undefined;
};

/** By now it is known what the day will not settle. */
const ASIDE_FROM = 0.3;
const DRY = 5;

/** When the talks stand still: leaves as it is the lightest article that the day can be worth as much without. */
export const park = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  const move = view.moves.find(({ left, terms }) => left > 0 && terms === 'target-status-quo');
  if (!move || theirOffer(view) || late(mind) || mind.time < ASIDE_FROM || dryTurns(mind) < DRY) return undefined;
  const enough = mind.target - concession(mind);
  const aside = openItems(view)
    .filter(({ id, deferred: until }) => until === null && move.target?.includes(id))
    .sort((x, y) => x.weight - y.weight)
    .find(({ id, statusQuo }) => {
      const terms = { [id]: statusQuo };
      if (crossed(mind, terms).length > 0 || tabledBefore(view, mind.ours.offers, terms)) return false;
      return prospectWith(mind, terms) >= enough;
    })?.id;
  return aside === undefined ? undefined : thought({ kind: 'special', id: move.id, item: aside }, 'stuck', aside);
};
