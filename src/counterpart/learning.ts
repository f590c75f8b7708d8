import type { Effect } from '../scenario/schema.ts';
import { dealsGiven } from './deals.ts';
import { estimateOf } from './estimate.ts';
import type { Mind } from './mind.ts';
import { isHeld } from './orders.ts';
import { packages, tabledBefore, wholePlan } from './packages.ts';
import { openItems, timesMade } from './record.ts';
import { type Thought, thought } from './thought.ts';

/** Short days leave room for fewer of everything. */
const allowed = ({ view }: Mind, fullDay: number): number =>
  view.length === 'short' ? Math.ceil(fullDay / 2) : fullDay;

const lastOwn = ({ view }: Mind): string | undefined => {
  const last = view.chronicle.findLast(
    (h) => h.what === 'moved' && h.by === view.seat && h.move.kind !== 'answer' && h.move.kind !== 'reply',
  );
  return last?.what === 'moved' ? last.move.kind : undefined;
};

const LEARNING: ReadonlySet<string> = new Set(['probe', 'disclose', 'special', 'float', 'experts', 'consult']);

/** At the table it does not learn twice in a row: an offer, or an answer to one, is due. */
const due = (mind: Mind): boolean => mind.view.pause === null && LEARNING.has(lastOwn(mind) ?? '');

/** Turns since anything was initialled. */
export const dryTurns = ({ view }: Mind): number =>
  view.turn - (view.chronicle.findLast(({ what }) => what === 'initialled')?.turn ?? 0);

/** Asks about the item that may weigh most and that it knows least of. */
export const probe = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (timesMade(mind.view, 'probe') >= allowed(mind, traits.probes) || mind.time > 0.7 || due(mind)) return undefined;
  const estimate = estimateOf(view);
  const doubt = (id: string): number => {
    const one = estimate.get(id);
    return (one?.weight ?? 0) * (1 - (one?.sure ?? 0));
  };
  const asked = openItems(view)
    .filter(({ id }) => !mind.ours.probed[id])
    .sort((x, y) => doubt(y.id) + y.weight / 2 - doubt(x.id) - x.weight / 2)[0];
  return asked && thought({ kind: 'probe', item: asked.id }, 'curious', asked.id);
};

/** Tells the truth about what matters most, to be told as much. */
export const disclose = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (timesMade(mind.view, 'disclose') >= allowed(mind, traits.discloses) || mind.time > 0.6) return undefined;
  if (due(mind) || view.trust.ours < 30) return undefined;
  const said = new Set(
    view.chronicle.flatMap((h) =>
      h.what === 'moved' && h.by === view.seat && h.move.kind === 'disclose' ? h.move.item : [],
    ),
  );
  if (traits.likeForLike && said.size >= view.notebook.filter(({ source }) => source === 'disclosure').length)
    return undefined;
  const told = openItems(view)
    .filter(({ id }) => !said.has(id))
    .sort((x, y) => Math.abs(y.matters - 2) - Math.abs(x.matters - 2) || y.weight - x.weight)[0];
  return told && thought({ kind: 'disclose', item: told.id, matters: told.matters }, 'firstStep', told.id);
};

const isOpening = (effect: Effect): boolean =>
  (effect.do === 'reveal' && effect.of !== 'self') || (effect.do === 'trust' && effect.who === 'both' && effect.by > 0);

/** A move of the scenario that teaches something or warms both sides. */
export const occasion = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (traits.floats === 0 || mind.time > 0.8 || due(mind)) return undefined;
  const found = view.moves.find(
    ({ left, effects, terms, target, breakOnly, trust }) =>
      left > 0 &&
      terms === null &&
      target === null &&
      trust <= view.trust.theirs &&
      (breakOnly ? view.pause !== null : view.pause === null) &&
      effects.some(isOpening) &&
      !effects.some((effect) => effect.do === 'reveal' && effect.of === 'both' && view.trust.ours < 35),
  );
  if (!found || (!found.breakOnly && mind.time < 0.08)) return undefined;
  return thought({ kind: 'special', id: found.id }, 'curious');
};

/** Sends to the experts, or retitles, the item on which most is at stake and the two stand furthest apart. */
export const bridge = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (mind.time < 0.12 || mind.time > 0.7 || due(mind)) return undefined;
  const estimate = estimateOf(view);
  const apart = openItems(view).filter(
    ({ id, options, positions, studied }) =>
      !studied &&
      !options.some((option) => option.bridge) &&
      positions.ours !== positions.theirs &&
      (estimate.get(id)?.weight ?? 0) > 0,
  );
  const stake = (item: (typeof apart)[number]): number => Math.sqrt(item.weight * (estimate.get(item.id)?.weight ?? 0));
  const item = [...apart].sort((x, y) => stake(y) - stake(x))[0];
  if (!item) return undefined;
  const titled = view.moves.find(
    ({ left, target, effects }) =>
      left > 0 && target?.includes(item.id) && effects.some((effect) => effect.do === 'bridge'),
  );
  const spent = timesMade(mind.view, 'experts');
  if (!view.experts && spent < allowed(mind, traits.experts))
    return thought({ kind: 'experts', item: item.id }, 'stuck', item.id);
  if (titled && traits.experts > 0 && view.experts?.item !== item.id)
    return thought({ kind: 'special', id: titled.id, item: item.id }, 'stuck', item.id);
  return undefined;
};

/** Walks in the corridor with what it would settle for a little later. */
export const float = (mind: Mind): Thought | undefined => {
  const { view, traits } = mind;
  if (timesMade(mind.view, 'float') >= allowed(mind, traits.floats) || lastOwn(mind) === 'float') return undefined;
  if (!view.pause && (dryTurns(mind) < 8 || mind.time < 0.3 || mind.turns < 4)) return undefined;
  const candidates = view.pause ? [wholePlan(mind), ...packages(mind)] : packages(mind);
  const terms = candidates.find(
    (one) => Object.keys(one).length > 1 && !tabledBefore(view, [...mind.ours.offers, ...mind.ours.floats], one),
  );
  return terms && thought({ kind: 'float', terms }, view.pause ? 'firstStep' : 'stuck', Object.keys(terms)[0]);
};

/** Points of our own that a lifted red line must bring, in hundredths, or of theirs in points. */
const WORTH_A_CALL = 250;

/** Asks the capital to clear a red line when the package it wants is worth more than the call. */
export const clearance = (mind: Mind): Thought | undefined => {
  const { view, traits, plan } = mind;
  if (!traits.consults || !plan || mind.time < 0.2 || mind.time > 0.85) return undefined;
  const gift = pleasing(mind);
  const worthwhile = openItems(view).flatMap((item) => {
    const clear = item.redLine?.cleared ? null : item.redLine?.clear;
    if (!clear || view.refused.includes(item.id)) return [];
    const short = Math.max(clear.needs, view.day.ratify + 2 + clear.cost) - view.home;
    if (short > (gift?.by ?? 0)) return [];
    const lifted = dealsGiven(view, view.agreed, item.id);
    const better = (lifted.ideal(plan.theirs)?.ours ?? 0) - plan.ours;
    const kinder = 100 * ((lifted.generous(mind.target)?.theirs ?? 0) - plan.theirs);
    return [{ item: item.id, short, gain: Math.max(better, kinder * 0.7) }];
  });
  const best = worthwhile.sort((x, y) => y.gain - x.gain)[0];
  if (!best || best.gain < WORTH_A_CALL) return undefined;
  return best.short > 0 ? gift?.thought : thought({ kind: 'consult', item: best.item }, 'homeFirst', best.item);
};

/** A move of the scenario that pleases the own capital, on the article that it can best spare, and by how much. */
const pleasing = ({ view }: Mind): { readonly thought: Thought; readonly by: number } | undefined => {
  for (const { id, left, target, effects, minutes } of view.moves) {
    const gift = effects.find((effect) => effect.do === 'home' && effect.who === 'self' && effect.by > 0);
    if (gift?.do !== 'home' || left <= 0 || view.minutes + minutes >= view.day.closes) continue;
    const spared = openItems(view)
      .filter((item) => target?.includes(item.id) && item.deferred === null)
      .sort((x, y) => x.weight - y.weight)[0]?.id;
    if (target && spared === undefined) continue;
    const item = target ? spared : undefined;
    const move = { kind: 'special', id, ...(item === undefined ? {} : { item }) } as const;
    return { thought: thought(move, 'homeFirst', item), by: gift.by };
  }
  return undefined;
};

/** With so many minutes left nobody calls home for comfort. */
const LAST_CALL = 60;

/** A delegation held by its capital tells it how it goes, to be let off the leash. */
const asksForLeave = ({ view, traits, time }: Mind): boolean =>
  traits.vetoes > 0 &&
  view.reports < (view.length === 'short' ? 1 : 2) &&
  time > 0.15 + 0.25 * view.reports &&
  isHeld(view);

/** Calls home when support would not carry the text, or takes a move of the scenario that pleases it. */
export const mendHome = (mind: Mind): Thought | undefined => {
  const { view } = mind;
  if (asksForLeave(mind)) return thought({ kind: 'consult' }, 'homeFirst');
  const spare = mind.minutesLeft > LAST_CALL ? 4 : 0;
  if (view.home >= view.day.ratify + spare || mind.time < 0.1) return undefined;
  if (view.reports < 2) return thought({ kind: 'consult' }, 'homeFirst');
  if (view.home >= view.day.ratify) return undefined;
  const item = openItems(view)[0]?.id;
  if (view.pause && item !== undefined) return thought({ kind: 'publicLine', tone: 'firm', item }, 'homeFirst', item);
  return pleasing(mind)?.thought;
};
