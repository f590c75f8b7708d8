import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { applyEffect } from './effects.ts';
import { type Game, happens, home, note, record, trust } from './ledger.ts';
import { EXPERTS_MINUTES, type Matters, type Move } from './move.ts';
import { initial, type Rules, settleWarnings, table } from './text.ts';
import { instructionsOf, mattersTo, wantedBy } from './worth.ts';

const accept = (g: Game, rules: Rules, by: Seat, items: readonly string[] | undefined): void => {
  const offer = g.offer;
  if (!offer) return;
  const taken: Record<string, string> = {};
  for (const [item, option] of Object.entries(offer.terms)) if (!items || items.includes(item)) taken[item] = option;
  settleWarnings(g, rules, by, taken);
  initial(g, rules, by, taken);
  g.offer = null;
};

const answer = (g: Game, rules: Rules, by: Seat, candour: 'candid' | 'evasive' | 'misleading'): void => {
  const question = g.question;
  if (question?.kind !== 'probe') return;
  const asker = question.by;
  const { item } = question;
  g.question = null;
  if (candour === 'evasive') {
    note(g, asker, { item, source: 'evasion' });
    return trust(g, asker, -2, 'evaded', item);
  }
  const matters = mattersTo(rules, by, item);
  const redLine = instructionsOf(rules, by).redLines.find(
    (line) => line.item === item && !g.cleared[by].includes(item),
  );
  if (candour === 'candid') {
    note(g, asker, {
      item,
      source: 'answer',
      matters,
      wants: wantedBy(rules, by, item, g.bridges),
      ...(redLine ? { never: [...redLine.options] } : {}),
    });
  } else
    note(g, asker, {
      item,
      source: 'answer',
      matters: matters >= 2 ? 1 : 3,
      wants: g.positions[by][item] ?? '',
      lie: true,
    });
  trust(g, asker, 3, 'answered', item);
};

const reply = (g: Game, by: Seat, warmth: 'warm' | 'lukewarm' | 'cold'): void => {
  const question = g.question;
  if (question?.kind !== 'float') return;
  const { by: asker, terms } = question;
  g.question = null;
  const item = Object.keys(terms)[0] ?? '';
  note(g, asker, { item, source: 'reply', terms, warmth });
  if (warmth !== 'cold') for (const seat of ['a', 'b'] as const) trust(g, seat, warmth === 'warm' ? 3 : 1, 'floated');
  const leak = Math.max(4, 22 - Math.floor(Math.min(g.trust.a, g.trust.b) / 4));
  if (!happens(g, leak)) return;
  record(g, { what: 'leaked', terms });
  for (const seat of [asker, by]) {
    home(g, seat, -4, 'leak');
    trust(g, seat, -3, 'leak');
  }
};

const consult = (g: Game, rules: Rules, by: Seat, item: string | undefined): void => {
  if (item === undefined) {
    g.reports[by] += 1;
    record(g, { what: 'capital', to: by, answer: 'reported' });
    return home(g, by, g.reports[by] === 1 ? 4 : 2, 'reported');
  }
  const clear = instructionsOf(rules, by).redLines.find((line) => line.item === item)?.clear;
  const near = clear !== undefined && g.home[by] < clear.needs && g.home[by] >= clear.needs - 8;
  const yes = clear !== undefined && (g.home[by] >= clear.needs || (near && happens(g, 50)));
  if (yes) {
    g.cleared[by].push(item);
    record(g, { what: 'capital', to: by, answer: 'cleared', item });
    return home(g, by, -(clear?.cost ?? 0), 'cleared', item);
  }
  g.refused[by].push(item);
  record(g, { what: 'capital', to: by, answer: 'refused', item });
  home(g, by, -2, 'refused', item);
};

const publicLine = (g: Game, by: Seat, tone: 'constructive' | 'firm', item: string | null): void => {
  g.publicLines[by].push({ tone, item, option: item === null ? null : (g.positions[by][item] ?? null), broken: false });
  if (tone === 'constructive') {
    trust(g, otherSeat(by), 4, 'spokeWell');
    return home(g, by, -1, 'spokeWell');
  }
  trust(g, otherSeat(by), -4, 'spokeFirmly', item ?? undefined);
  home(g, by, 5, 'spokeFirmly', item ?? undefined);
};

const warn = (g: Game, by: Seat, item: string): void => {
  const credible = g.home[by] >= 50 && g.warnings[by].length < 2;
  g.warnings[by].push({ item, credible, came: null });
  note(g, otherSeat(by), { item, source: 'warning', matters: 3 });
  trust(g, otherSeat(by), credible ? -2 : -5, 'warned', item);
};

const hold = (g: Game, by: Seat, item: string): void => {
  const times = (g.holds[by][item] ?? 0) + 1;
  g.holds[by][item] = times;
  note(g, otherSeat(by), { item, source: 'hold' });
  if (times === 1) return home(g, by, 1, 'held', item);
  trust(g, otherSeat(by), times === 2 ? -3 : -5, 'held', item);
};

const disclose = (g: Game, rules: Rules, by: Seat, item: string, matters: Matters): void => {
  const told = g.notebook[otherSeat(by)].filter(({ source }) => source === 'disclosure').length;
  const lie = matters !== mattersTo(rules, by, item);
  note(g, otherSeat(by), { item, source: 'disclosure', matters, ...(lie ? { lie: true } : {}) });
  trust(g, otherSeat(by), Math.max(1, 4 - told), 'disclosed', item);
};

const reopen = (g: Game, by: Seat, item: string): void => {
  delete g.agreed[item];
  trust(g, otherSeat(by), -10, 'reopened', item);
  home(g, by, -2, 'reopened', item);
};

const openingStatement = (g: Game, by: Seat, stance: 'warm' | 'plain' | 'firm', item: string): void => {
  note(g, otherSeat(by), { item, source: 'statement', matters: 3 });
  if (stance === 'warm') {
    trust(g, otherSeat(by), 3, 'openedWarmly');
    home(g, by, -1, 'openedWarmly');
  }
  if (stance === 'firm') {
    trust(g, otherSeat(by), -3, 'openedFirmly');
    home(g, by, 2, 'openedFirmly');
  }
};

const recess = (g: Game): void => {
  if (g.pause) return;
  g.lastRecess = g.minutes;
  g.holds = { a: {}, b: {} };
  for (const seat of ['a', 'b'] as const) if (g.trust[seat] < 50) trust(g, seat, 2, 'recess');
};

const special = (g: Game, rules: Rules, by: Seat, id: string, item: string | undefined): void => {
  const found = rules.scenario.moves.find((one) => one.id === id);
  if (!found) return;
  g.used[by][id] = (g.used[by][id] ?? 0) + 1;
  for (const effect of found.effects) applyEffect(g, rules, effect, by, item);
};

/** What a move does to the game, the clock and the floor apart. */
export const rule = (g: Game, rules: Rules, by: Seat, move: Move): void => {
  switch (move.kind) {
    case 'open':
      return openingStatement(g, by, move.stance, move.item);
    case 'propose':
      return table(g, rules, by, move.terms, move.whole);
    case 'accept':
      return accept(g, rules, by, move.items);
    case 'decline':
      g.offer = null;
      if (move.item === undefined) return trust(g, otherSeat(by), -1, 'declined');
      note(g, otherSeat(by), { item: move.item, source: 'decline' });
      return trust(g, otherSeat(by), 1, 'explained', move.item);
    case 'hold':
      return hold(g, by, move.item);
    case 'probe':
      g.question = { kind: 'probe', by, item: move.item };
      return;
    case 'answer':
      return answer(g, rules, by, move.candour);
    case 'disclose':
      return disclose(g, rules, by, move.item, move.matters);
    case 'float':
      g.question = { kind: 'float', by, terms: { ...move.terms } };
      return;
    case 'reply':
      return reply(g, by, move.warmth);
    case 'experts':
      g.experts = { item: move.item, back: g.minutes + EXPERTS_MINUTES };
      g.studied.push(move.item);
      return;
    case 'recess':
      return recess(g);
    case 'consult':
      return consult(g, rules, by, move.item);
    case 'publicLine':
      return publicLine(g, by, move.tone, move.tone === 'firm' ? move.item : null);
    case 'warn':
      return warn(g, by, move.item);
    case 'reopen':
      return reopen(g, by, move.item);
    case 'close':
    case 'walkOut':
      return;
    case 'special':
      return special(g, rules, by, move.id, move.item);
    default:
      return move satisfies never;
  }
};
