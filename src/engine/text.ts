import type { Length, Scenario, Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { type Game, home, record, trust } from './ledger.ts';
import type { Matters } from './move.ts';
import { crossedBy, instructionsOf, mattersTo } from './worth.ts';

export interface Rules {
  readonly scenario: Scenario;
  readonly length: Length;
}

const place = (rules: Rules, item: string, option: string | undefined): number =>
  rules.scenario.items.find(({ id }) => id === item)?.options.findIndex(({ id }) => id === option) ?? -1;

/** Steps along the axis by which `terms` come nearer to where the other side stands: what anyone at the table can see. */
export const stepsTowards = (rules: Rules, from: Terms, terms: Terms, theirs: Terms): number =>
  Object.entries(terms).reduce((sum, [item, option]) => {
    const goal = place(rules, item, theirs[item]);
    return sum + Math.abs(place(rules, item, from[item]) - goal) - Math.abs(place(rules, item, option) - goal);
  }, 0);

const valueTo = (rules: Rules, seat: Seat, item: string, option: string | undefined): number =>
  instructionsOf(rules, seat).values[item]?.[option ?? ''] ?? 0;

const share = (matters: Matters): number => (matters === 3 ? 2 : 1);

export const table = (g: Game, rules: Rules, by: Seat, terms: Terms, whole: boolean): void => {
  const rival = otherSeat(by);
  const steps = stepsTowards(rules, g.positions[by], terms, g.positions[rival]);
  const newRed = crossedBy(rules, by, terms, g.cleared[by]).filter((item) => g.positions[by][item] !== terms[item]);
  settleWarnings(g, rules, by, terms);
  g.positions[by] = { ...g.positions[by], ...terms };
  g.offer = { by, terms: { ...terms }, whole, at: g.minutes };
  if (steps > 0) trust(g, rival, Math.min(3, steps), 'conceded');
  if (steps < 0) trust(g, rival, Math.max(-5, 2 * steps), 'retreated');
  for (const item of newRed) home(g, by, -3, 'redLineTabled', item);
};

/** A warning is heeded when the warned side comes nearer on the item, and called when the one who warned gives way. */
export const settleWarnings = (g: Game, rules: Rules, by: Seat, terms: Terms): void => {
  const rival = otherSeat(by);
  for (const warning of g.warnings[rival]) {
    const item = warning.item;
    if (warning.came || terms[item] === undefined) continue;
    if (stepsTowards(rules, g.positions[by], { [item]: terms[item] }, g.positions[rival]) <= 0) continue;
    warning.came = 'heeded';
    record(g, { what: 'warning', by: rival, item, came: 'heeded' });
    home(g, rival, 2, 'heeded', item);
  }
  for (const warning of g.warnings[by]) {
    const item = warning.item;
    if (warning.came || terms[item] === undefined) continue;
    if (valueTo(rules, by, item, terms[item]) >= valueTo(rules, by, item, g.positions[by][item])) continue;
    warning.came = 'called';
    record(g, { what: 'warning', by, item, came: 'called' });
    home(g, by, -4, 'bluffCalled', item);
  }
};

/** Both sides' initials under `terms`, and what each capital makes of them. */
export const initial = (g: Game, rules: Rules, by: Seat, terms: Terms): void => {
  Object.assign(g.agreed, terms);
  record(g, { what: 'initialled', by, terms });
  for (const seat of ['a', 'b'] as const) {
    trust(g, seat, Math.min(4, 1 + Object.keys(terms).length), 'initialled');
    for (const [item, option] of Object.entries(terms)) settleAtHome(g, rules, seat, item, option);
  }
};

const settleAtHome = (g: Game, rules: Rules, seat: Seat, item: string, option: string): void => {
  const value = valueTo(rules, seat, item, option);
  const much = share(mattersTo(rules, seat, item));
  if (crossedBy(rules, seat, { [item]: option }, g.cleared[seat]).length > 0) home(g, seat, -6, 'crossed', item);
  else if (value >= 65) home(g, seat, much, 'gained', item);
  else if (value <= 25) home(g, seat, -much, 'gave', item);
  for (const line of g.publicLines[seat]) {
    if (line.tone !== 'firm' || line.item !== item || line.broken) continue;
    if (value >= valueTo(rules, seat, item, line.option ?? '')) continue;
    line.broken = true;
    home(g, seat, -8, 'brokePublicLine', item);
  }
};
