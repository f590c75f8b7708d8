import type { ScenarioEvent, Seat, Terms } from '../scenario/schema.ts';
import { applyEffect } from './effects.ts';
import { type Game, happens, record } from './ledger.ts';
import { itemsOf, type Move } from './move.ts';
import { hostOf, minuteOf } from './state.ts';
import type { Rules } from './text.ts';
import { crossedBy } from './worth.ts';

const optionsOf = (move: Move, offered: Terms): readonly string[] => {
  if (move.kind === 'propose' || move.kind === 'float') return Object.values(move.terms);
  if (move.kind === 'accept') return itemsOf(move, offered).flatMap((item) => offered[item] ?? []);
  return [];
};

/** Whether the conditions of an event hold after `move`; `offered` are the terms that stood before it. */
const holds = (g: Game, rules: Rules, event: ScenarioEvent, by: Seat, move: Move, offered: Terms): boolean => {
  const { when } = event;
  if (event.lengths && !event.lengths.includes(rules.length)) return false;
  if (when.from !== undefined && g.minutes < minuteOf(when.from)) return false;
  if (when.until !== undefined && g.minutes > minuteOf(when.until)) return false;
  if (when.move && !when.move.includes(move.kind as (typeof when.move)[number])) return false;
  if (when.by !== undefined && by !== when.by && (hostOf(rules.scenario) === by ? 'host' : 'guest') !== when.by)
    return false;
  if (when.item && !itemsOf(move, offered).some((item) => when.item?.includes(item))) return false;
  if (when.options && !optionsOf(move, offered).some((option) => when.options?.includes(option))) return false;
  if (when.redLine && !(move.kind === 'propose' && crossedBy(rules, by, move.terms, g.cleared[by]).length > 0))
    return false;
  if (
    when.open?.some(
      (item) => g.agreed[item] !== undefined || !rules.scenario.schedules[rules.length].items.includes(item),
    )
  )
    return false;
  if (when.trustBelow !== undefined && Math.min(g.trust.a, g.trust.b) >= when.trustBelow) return false;
  return true;
};

/** Scenario events that follow from a move; each happens once a day at most. */
export const occasions = (g: Game, rules: Rules, by: Seat, move: Move, offered: Terms): void => {
  for (const event of rules.scenario.events) {
    if (g.fired.includes(event.id) || !holds(g, rules, event, by, move, offered)) continue;
    if (!happens(g, event.chance)) continue;
    g.fired.push(event.id);
    record(g, { what: 'event', id: event.id, by });
    const target = itemsOf(move, offered).find((item) => !event.when.item || event.when.item.includes(item));
    for (const effect of event.effects) applyEffect(g, rules, effect, by, target);
  }
};
