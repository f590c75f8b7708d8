import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluesFor, evidenceFor } from '../../src/debrief/evidence.ts';
import {
  believedBy,
  estimatedBy,
  insightsOf,
  judge,
  mostTelling,
  placesOf,
  weightsIn,
} from '../../src/debrief/reading.ts';
import { statesOf } from '../../src/debrief/states.ts';
import { replay } from '../../src/engine/reduce.ts';
import { itemsInPlay, openTalks } from '../../src/engine/state.ts';
import { historicalMorning, morning } from '../debriefGames.ts';
import { geneva } from '../geneva.ts';
import { day, quiet, ru, us } from '../talks.ts';

/** Moscow, short agenda: scope 42, capabilities 27, space 23, inspections 8. */
const record = morning(historicalMorning);
const TRUE_ORDER = ['scope', 'capabilities', 'space', 'inspections'];

describe('the notebook, before the instructions open', () => {
  const asked = day(
    { scenario: quiet },
    ru.opens('scope'),
    us.opens('inspections'),
    ru.package({ scope: 'equation', space: 'treaty' }),
    us.probe('capabilities'),
    ru.answer('misleading'),
    ru.hold('space'),
  );

  it('has one clue an article, the best of each, as they came', () => {
    const clues = cluesFor(asked, 'a');
    expect(clues.map(({ item, told }) => [item, told])).toEqual([
      ['scope', 'statement'],
      ['capabilities', 'answer'],
      ['space', 'hold'],
    ]);
    expect(cluesFor(asked, 'a', 2)).toHaveLength(2);
  });

  it('is empty where nobody said or did anything', () => {
    expect(cluesFor(openTalks(geneva, 'short', 7), 'a')).toEqual([]);
  });
});

describe('places', () => {
  it('are shared by the tied', () => {
    expect(placesOf([8, 31, 8, 11])).toEqual([
      { from: 3, to: 4 },
      { from: 1, to: 1 },
      { from: 3, to: 4 },
      { from: 2, to: 2 },
    ]);
  });
});

describe('an order that the player gave', () => {
  const read = (...order: string[]) => judge(record, 'b', weightsIn(record, order));

  it('is right throughout when it is theirs', () => {
    const { right, order, miss } = read(...TRUE_ORDER);
    expect({ right, d: order.d, miss }).toEqual({ right: 4, d: 1, miss: null });
  });

  it('counts what is in place, and names what was most misread', () => {
    const { right, order, miss } = read('inspections', 'scope', 'capabilities', 'space');
    expect(right).toBe(0);
    expect(order).toMatchObject({ concordant: 3, discordant: 3, d: 0 });
    expect(miss).toMatchObject({ item: 'inspections', weight: 8, place: { from: 4 }, read: { from: 1 } });
  });

  it('leaves what it does not name tied in the last places', () => {
    const { right, items, order } = read('scope');
    expect(right).toBe(1);
    expect(items.map(({ read }) => read)).toEqual([{ from: 1, to: 1 }, ...Array(3).fill({ from: 2, to: 4 })]);
    expect(order.d).toBe(3 / 6);
  });

  it('is never righter for leaving articles out than for placing them truly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), (placed) => {
        const some = read(...TRUE_ORDER.slice(0, placed)).order.d ?? 1;
        const more = read(...TRUE_ORDER.slice(0, placed + 1)).order.d ?? 0;
        expect(some).toBeLessThanOrEqual(more);
        expect(some === 1).toBe(placed === 3);
      }),
    );
  });

  it('knows the last article from all the others', () => {
    expect(read('scope', 'capabilities', 'space').right).toBe(4);
  });

  it('may have tied articles either way round', () => {
    // To Washington, next plenary and INF-range missiles weigh 8 each; working groups 11; space and the public outcome 6.
    const full = day({ scenario: quiet }, ru.opens(), us.opens());
    const order = ['scope', 'inspections', 'groups', 'capabilities', 'inf', 'plenary', 'public', 'space'];
    expect(judge(full, 'a', weightsIn(full, order))).toMatchObject({ right: 8, miss: null });
  });

  it('is at its best only when nothing is misread', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TRUE_ORDER, { minLength: 4 }), (order) => {
        const { order: measured, miss, right } = read(...order);
        expect((measured.d ?? 0) === 1).toBe(miss === null);
        expect(right === 4).toBe(miss === null);
      }),
    );
  });
});

describe('a careful reader', () => {
  const log = [
    ru.opens('scope'),
    us.opens('inspections'),
    ru.propose({ scope: 'defence-first' }),
    us.probe('inspections'),
    ru.answer('candid'),
  ];
  const states = statesOf(openTalks(quiet, 'short', 3), log);

  it('sees each state of the day, and the last is where the log leads', () => {
    expect(states).toHaveLength(log.length + 1);
    expect(states.at(-1)).toEqual(replay(quiet, 'short', 3, log));
  });

  it('knows nothing at first, and more with every word', () => {
    const insights = insightsOf(states, 'a');
    expect(insights[0]).toMatchObject({ turn: -1, d: null });
    expect(insights[1]?.d).toBeGreaterThan(0);
    expect(insights.at(-1)?.d).toBeGreaterThan(insights[1]?.d ?? 1);
    const telling = mostTelling(insights);
    expect(telling && log[telling.turn]?.by).toBe('b');
  });

  it('has seen no more than the chair', () => {
    const weights = (length: number) => estimatedBy(statesOf(openTalks(quiet, 'short', 3), log)[length] ?? record, 'a');
    expect(new Set(weights(0)).size).toBe(1);
    expect(weights(1)[0]).toBeGreaterThan(weights(1)[1] ?? 100);
  });

  it('ends the day with a belief, measured in two ways', () => {
    const { judged, weights, fit } = believedBy(record, 'b');
    expect(judged.items.map(({ item }) => item)).toEqual(['scope', 'inspections', 'capabilities', 'space']);
    expect(Object.values(weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 0);
    expect(fit).toBeGreaterThan(-1);
    expect(judged.order.d).toBeGreaterThan(0);
  });
});

describe('the evidence', () => {
  it('is what the other side said and did, article by article', () => {
    const s = day(
      { scenario: quiet },
      ru.opens('scope', 'firm'),
      us.opens('inspections'),
      ru.package({ scope: 'equation', capabilities: 'strategic-effects' }),
      us.probe('inspections'),
      ru.answer('misleading'),
      ru.disclose('inf', 2),
    );
    expect(evidenceFor(s, 'a').map(({ turn, item, told, matters, lie }) => [turn, item, told, matters, lie])).toEqual([
      [0, 'scope', 'statement', 3, false],
      [2, 'scope', 'kept', null, false],
      [2, 'capabilities', 'moved', null, false],
      [4, 'inspections', 'answer', 3, true],
      [5, 'inf', 'disclosure', 2, false],
    ]);
  });

  it('names only articles on the agenda', () => {
    const ids = itemsInPlay({ scenario: geneva, length: 'short' }).map(({ id }) => id);
    for (const seat of ['a', 'b'] as const)
      for (const { item } of evidenceFor(record, seat)) expect(ids).toContain(item);
  });
});
