import { describe, expect, it } from 'vitest';
import { acceptancesOf } from '../../src/debrief/acceptances.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { goneBy, lackingAt, shutAt } from '../../src/debrief/open.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { tradesOf } from '../../src/debrief/trades.ts';
import { itemsInPlay } from '../../src/engine/state.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, unplayed, walkOut } from '../debriefGames.ts';
import { anyDays } from './played.ts';

const days = [morning(historicalMorning), morning(walkOut), ...anyDays(16)];

describe('what a text lacks', () => {
  const talks = unplayed();

  it('is in the morning every bridging option, and every red line', () => {
    for (const { id: item, options } of itemsInPlay(talks))
      for (const option of options) {
        const bridge = lackingAt(talks, { [item]: option.id }).some(({ what }) => what === 'bridge');
        expect(bridge).toBe(option.bridge ?? false);
      }
    expect(lackingAt(talks, { capabilities: 'defence-named' })).toContainEqual({
      what: 'line',
      seat: 'a',
      item: 'capabilities',
    });
  });

  it('is nothing once the experts are back and the capital has cleared', () => {
    const cleared = { ...talks, bridges: talks.scenario.items.map(({ id }) => id) };
    const all = { ...cleared, cleared: { a: cleared.bridges, b: cleared.bridges } };
    expect(Object.values(shutAt(all)).flat()).toEqual([]);
  });

  it('shuts more than what is gone for good', () => {
    for (const day of days)
      for (const [item, options] of Object.entries(goneBy(day)))
        for (const option of options) expect(shutAt(day)[item]).toContain(option);
  });
});

describe('a lesson names what could be signed', () => {
  it('at the moment of an acceptance', () => {
    for (const day of days)
      for (const seat of SEATS)
        for (const { turn, better } of acceptancesOf(day, seat)) {
          const then = courseOf(day)[turn];
          if (!then) throw new Error('an acceptance before the day');
          expect(lackingAt(then, better)).toEqual([]);
        }
  });

  it('or says what the text lacked when the day ended', () => {
    for (const day of days) {
      const { better } = sheet(day).jointGains;
      if (better) expect(better.lacking).toEqual(lackingAt(day, better.terms));
      for (const { half, lacking } of tradesOf(day))
        expect(lacking).toEqual(lackingAt(day, { [half.a.item]: half.a.to, [half.b.item]: half.b.to }));
    }
  });
});
