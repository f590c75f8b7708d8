import type { Effect, Seat, Who } from '../scenario/schema.ts';
import { otherSeat, SEATS } from '../scenario/vocabulary.ts';
import { type Game, home, note, record, trust } from './ledger.ts';
import { hostOf } from './state.ts';
import { type Rules, table } from './text.ts';
import { instructionsOf, mattersTo, walkAwayOf, wantedBy, weightsOf } from './worth.ts';

const seatsOf = (rules: Rules, who: Who, self: Seat): readonly Seat[] => {
  switch (who) {
    case 'self':
      return [self];
    case 'other':
      return [otherSeat(self)];
    case 'both':
      return SEATS;
    case 'host':
      return [hostOf(rules.scenario)];
    case 'guest':
      return [otherSeat(hostOf(rules.scenario))];
    default:
      return [who];
  }
};

const targetOf = (item: string, target: string | undefined): string => (item === 'target' ? (target ?? '') : item);

/** Lets the other side of `of` learn one true fact. */
const reveal = (
  g: Game,
  rules: Rules,
  of: Seat,
  what: 'priority' | 'red-line' | 'walk-away' | 'target',
  target: string | undefined,
): void => {
  const learner = otherSeat(of);
  const known = (item: string, fact: 'matters' | 'never'): boolean =>
    g.notebook[learner].some((entry) => entry.item === item && entry.source === 'fact' && entry[fact] !== undefined);
  const items = rules.scenario.schedules[rules.length].items;
  if (what === 'walk-away') {
    const about = Math.round(walkAwayOf(rules, of) / 100);
    return note(g, learner, { item: items[0] ?? '', source: 'fact', walkAway: [about - 3, about + 3] });
  }
  if (what === 'red-line') {
    const line = instructionsOf(rules, of).redLines.find(
      ({ item }) => items.includes(item) && !known(item, 'never') && !g.cleared[of].includes(item),
    );
    if (line) note(g, learner, { item: line.item, source: 'fact', never: [...line.options] });
    return;
  }
  const weights = weightsOf(rules, of);
  const heaviest = [...items]
    .filter((item) => !known(item, 'matters'))
    .sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0))[0];
  const item = what === 'target' ? target : heaviest;
  if (item === undefined) return;
  note(g, learner, {
    item,
    source: 'fact',
    matters: mattersTo(rules, of, item),
    wants: wantedBy(rules, of, item, g.bridges),
  });
};

/** Puts the bridging option of an item on the table, if there is one; says so either way. */
export const bridge = (g: Game, rules: Rules, item: string): void => {
  if (!rules.scenario.schedules[rules.length].items.includes(item)) return;
  const option = rules.scenario.items.find(({ id }) => id === item)?.options.find((one) => one.bridge);
  if (option && !g.bridges.includes(item)) g.bridges.push(item);
  record(g, { what: 'bridge', item, ...(option ? { option: option.id } : {}) });
};

/** The shared primitives of scenario moves and events. `self` is the delegation that acts. */
export const applyEffect = (g: Game, rules: Rules, effect: Effect, self: Seat, target?: string): void => {
  switch (effect.do) {
    case 'trust':
      for (const seat of seatsOf(rules, effect.who, self)) trust(g, seat, effect.by, 'effect');
      return;
    case 'home':
      for (const seat of seatsOf(rules, effect.who, self)) home(g, seat, effect.by, 'effect');
      return;
    case 'clock':
      g.minutes += effect.minutes;
      return;
    case 'reveal':
      for (const seat of seatsOf(rules, effect.of, self)) reveal(g, rules, seat, effect.what, target);
      return;
    case 'bridge':
      return bridge(g, rules, targetOf(effect.item, target));
    case 'bar': {
      const item = targetOf(effect.item, target);
      if (!rules.scenario.schedules[rules.length].items.includes(item)) return;
      g.barred[item] = [...(g.barred[item] ?? []), ...effect.options];
      if (g.offer && effect.options.includes(g.offer.terms[item] ?? '')) g.offer = null;
      return record(g, { what: 'barred', item, options: effect.options });
    }
    case 'defer': {
      const item = targetOf(effect.item, target);
      if (!rules.scenario.schedules[rules.length].items.includes(item)) return;
      g.deferred[item] = g.minutes + effect.minutes;
      return record(g, { what: 'deferred', item, until: g.minutes + effect.minutes });
    }
    case 'table': {
      const item = rules.scenario.items.find(({ id }) => id === target);
      const terms = effect.terms === 'target-status-quo' ? (item ? { [item.id]: item.statusQuo } : {}) : effect.terms;
      return table(g, rules, self, terms, true);
    }
    case 'cool':
      g.holds = { a: {}, b: {} };
      return;
    default:
      return effect satisfies never;
  }
};
