import { describe, expect, it } from 'vitest';
import { lackingAt } from '../../src/debrief/open.ts';
import { plot } from '../../src/debrief/plot.ts';
import { plotMarks } from '../../src/debrief/plotMarks.ts';
import { historicalSheet, largerThan, sheet } from '../../src/debrief/sheet.ts';
import { itemsInPlay } from '../../src/engine/state.ts';
import { worthOf } from '../../src/engine/worth.ts';
import type { Seat, Terms } from '../../src/scenario/schema.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, refusedText, ru, unplayed, us, walkOut } from '../debriefGames.ts';
import { geneva } from '../geneva.ts';
import { anyDays } from './played.ts';

const talks = unplayed();
const r = { a: 100 * geneva.delegations.a.short.walkAway, b: 100 * geneva.delegations.b.short.walkAway };

/** Every text of the morning, counted the slow way. */
const everyText = (): readonly Terms[] =>
  itemsInPlay(talks).reduce<Terms[]>(
    (texts, item) => texts.flatMap((text) => item.options.map(({ id }) => ({ ...text, [item.id]: id }))),
    [{}],
  );

const forbidden = (text: Terms): boolean =>
  SEATS.some((seat) =>
    geneva.delegations[seat].instructions.redLines.some(
      ({ item, options, clear }) =>
        !clear &&
        options.includes(text[item] ?? '') &&
        geneva.items.find(({ id }) => id === item)?.statusQuo !== text[item],
    ),
  );

const u = (text: Terms) => ({ a: worthOf(talks, 'a', text), b: worthOf(talks, 'b', text) });
const zone = everyText()
  .filter((text) => !forbidden(text))
  .map((text) => ({ text, ...u(text) }))
  .filter(({ a, b }) => a >= r.a && b >= r.b);

describe('the morning of 30 September, agreed as in history', () => {
  const game = morning(historicalMorning);
  const made = sheet(game);

  it('stands: both capitals carry the text', () => {
    expect(made.stands).toBe(true);
    expect(made.text).toEqual({
      scope: 'principles',
      capabilities: 'strategic-effects',
      space: 'space-and-ai',
      inspections: 'note-bcc',
    });
  });

  it('is worth what the weights say, two linkages included', () => {
    expect(made.worth.a).toBe(35 * 42 + 19 * 55 + 15 * 100 + 31 * 42 + 100 * (3 + 2));
    expect(made.worth.b).toBe(42 * 42 + 27 * 52 + 23 * 50 + 8 * 42 + 100 * (3 + 2));
  });

  it.each(SEATS)('mandate of %s: the share of the best that this side could have had', (seat) => {
    const best = Math.max(...zone.map((one) => one[seat]));
    const { score, worth, walkAway, best: counted } = made.mandate[seat];
    expect(counted).toBe(best);
    expect(worth).toBe(worthOf(game, seat, made.text));
    expect(score).toBe(Math.round((100 * (worth - walkAway)) / (best - walkAway)));
  });

  it('joint gains: what both gained, of the most there was', () => {
    const most = Math.max(...zone.map(({ a, b }) => a + b)) - r.a - r.b;
    expect(made.jointGains.best).toBe(most);
    expect(made.jointGains.surplus).toBe(made.worth.a + made.worth.b - r.a - r.b);
    expect(made.jointGains.score).toBe(Math.round((100 * made.jointGains.surplus) / most));
  });

  it('the better text hurts nobody, and none that was open would do with fewer changes', () => {
    const { better } = made.jointGains;
    if (!better) throw new Error('no better text');
    const changes = (text: Terms): number => Object.keys(made.text).filter((id) => text[id] !== made.text[id]).length;
    const dominating = zone.filter(
      ({ text, a, b }) =>
        lackingAt(game, text).length === 0 &&
        a >= made.worth.a &&
        b >= made.worth.b &&
        a + b > made.worth.a + made.worth.b,
    );
    expect(better.changed).toHaveLength(Math.min(...dominating.map(({ text }) => changes(text))));
    for (const seat of SEATS) {
      expect(better.gain[seat]).toBe(worthOf(game, seat, better.terms) - made.worth[seat]);
      expect(better.gain[seat]).toBeGreaterThanOrEqual(0);
    }
  });

  it('balance: the product of the gains, of the largest', () => {
    const product = ({ a, b }: { a: number; b: number }): number => (a - r.a) * (b - r.b);
    const top = Math.max(...zone.map(product));
    expect(made.balance.score).toBe(Math.round((100 * product(made.worth)) / top));
    expect(made.balance.nash && product(made.balance.nash)).toBe(top);
  });

  it('stability: the points of the four options, of the most that they could have been', () => {
    const most = itemsInPlay(game).reduce(
      (sum, { options }) =>
        sum +
        Math.max(
          0,
          ...options.map(
            ({ stability: { crisis = 0, armsRace = 0, verification = 0 } = {} }) => crisis + armsRace + verification,
          ),
        ),
      0,
    );
    const { crisis, armsRace, verification } = made.stability;
    expect({ crisis, armsRace, verification }).toEqual({ crisis: 2 + 4 + 3, armsRace: 3 + 2 + 2, verification: 4 });
    expect(made.stability.most).toBe(most);
    expect(made.stability.score).toBe(Math.round((100 * 20) / most));
  });

  it('relationship: trust at the end, nothing broken', () => {
    expect(made.relationship).toMatchObject({ trust: game.trust, lies: 0, reopened: 0, publicLinesBroken: 0 });
    expect(made.relationship?.score).toBe(Math.round((game.trust.a + game.trust.b) / 2));
  });

  it('ratification: the thinnest of four margins', () => {
    const margins = SEATS.flatMap((seat: Seat) => [
      Math.round((made.worth[seat] - r[seat]) / 100),
      game.home[seat] - geneva.schedules.short.ratify,
    ]);
    expect(made.ratification?.margin).toBe(Math.min(...margins));
  });

  it('is the sheet of history, which nobody asked about trust', () => {
    const history = historicalSheet(game);
    expect(history.mandate).toEqual(made.mandate);
    expect(history.jointGains.score).toBe(made.jointGains.score);
    expect(history.relationship).toBeNull();
  });
});

describe('a morning on which agreed text was taken back', () => {
  it('costs ten points of the relationship', () => {
    const game = morning([
      ...historicalMorning.slice(0, 4),
      ru({ kind: 'reopen', item: 'scope' }),
      us({ kind: 'walkOut' }),
    ]);
    const { relationship } = sheet(game);
    expect(relationship?.reopened).toBe(1);
    expect(relationship?.score).toBe(Math.round((game.trust.a + game.trust.b) / 2) - 10);
  });
});

describe('a morning without a text', () => {
  const made = sheet(morning(walkOut));

  it('leaves each side what it had', () => {
    expect(made.stands).toBe(false);
    expect(made.worth).toEqual(r);
    expect(made.mandate.a.score).toBe(0);
    expect(made.jointGains.score).toBe(0);
    expect(made.ratification).toBeNull();
  });

  it('counts what could have been signed over walking away', () => {
    const { better } = made.jointGains;
    const { a, b } = u(better?.terms ?? {});
    expect(better?.gain).toEqual({ a: a - r.a, b: b - r.b });
  });
});

describe('what any day without a deal could have signed', () => {
  const days = [morning(walkOut), morning(refusedText), ...anyDays(32)].filter(({ outcome }) => !outcome?.stands);
  const product = ({ a, b }: { a: number; b: number }): number => (a - r.a) * (b - r.b);

  it('is the Nash solution of every package, dominated by none of them, on the frontier that is drawn', () => {
    expect(days.length).toBeGreaterThan(8);
    for (const day of days) {
      const { better } = sheet(day).jointGains;
      if (!better) throw new Error('a zone of agreement, and nothing in it');
      const here = u(better.terms);
      expect(product(here)).toBe(Math.max(...zone.map(product)));
      expect(zone.filter(({ a, b }) => a >= here.a && b >= here.b && a + b > here.a + here.b)).toEqual([]);
      expect(plot(day).frontier).toContainEqual(here);
      expect(plotMarks(day, plot(day), sheet(day)).missed).toEqual(here);
    }
  });

  it('says what the table lacked for it', () => {
    const lacks = days.map((day) => sheet(day).jointGains.better?.lacking.length ?? 0);
    expect(Math.max(...lacks)).toBeGreaterThan(0);
  });
});

describe('nothing better for both', () => {
  it('is said of a text on the frontier that is drawn, and of no other', () => {
    const stood = [morning(historicalMorning), ...anyDays(48)].filter(({ outcome }) => outcome?.stands);
    expect(stood.length).toBeGreaterThan(0);
    for (const day of stood) {
      const { worth, jointGains } = sheet(day);
      const on = plot(day).frontier.some(({ a, b }) => a === worth.a && b === worth.b);
      expect(jointGains.better === null).toBe(on);
    }
  });
});

describe('a text that a capital refuses', () => {
  const made = sheet(morning(refusedText));

  it('is worth nothing to either, and keeps both verdicts', () => {
    expect(made.stands).toBe(false);
    expect(made.worth).toEqual(r);
    expect(made.ratification?.verdicts.a).toMatchObject({
      approves: false,
      reason: 'redLine',
      crossed: ['capabilities'],
    });
  });
});

describe('a text that nothing betters for both', () => {
  const most = { a: 4000, b: 9000, outcomes: [] };

  it('says by how much the largest was larger, and whom it gave less', () => {
    expect(largerThan({ most }, { a: 5000, b: 7100 })).toEqual({ by: 900, less: 'a' });
    expect(largerThan({ most }, { a: 3000, b: 9500 })).toEqual({ by: 500, less: 'b' });
  });

  it('says nothing where none was larger, or the larger cannot be had any more', () => {
    expect(largerThan({ most }, { a: 5000, b: 8000 })).toBeNull();
    expect(largerThan({ most }, { a: 4000, b: 8000 })).toBeNull();
    expect(largerThan({ most: null }, { a: 0, b: 0 })).toBeNull();
  });
});
