import { describe, expect, it } from 'vitest';
import { publicWordsOf } from '../../src/debrief/publicWords.ts';
import { trustStoryOf } from '../../src/debrief/trustStory.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { day, opened, ru, since, us } from '../talks.ts';
import { anyDays } from './played.ts';

describe('a word to the press', () => {
  /** The coffee of ten forty: only in a break is there a press to speak to. */
  const coffee = { scenario: since('10:20') };

  it('has its price at once, and another when it is not kept', () => {
    const s = day(
      coffee,
      ...opened,
      ru.speaksFirmly('scope'),
      us.consult(),
      ru.propose({ scope: 'principles' }),
      us.accept(),
      ru.close(),
      us.close(),
    );
    expect(publicWordsOf(s, 'b')).toMatchObject([
      { tone: 'firm', item: 'scope', turn: 2, trust: -4, home: 5, broken: { turn: 5, home: -8 } },
    ]);
    expect(publicWordsOf(s, 'a')).toEqual([]);
  });

  it('that talks go well is held against a thin text', () => {
    const s = day(coffee, ...opened, ru.speaksWell(), us.consult(), ru.close(), us.close());
    expect(publicWordsOf(s, 'b')).toMatchObject([
      { tone: 'constructive', item: null, trust: 4, home: -1, broken: { home: -5 } },
    ]);
  });

  it('counts every shift at home and of trust once, in any day', () => {
    for (const day of anyDays(16))
      for (const seat of SEATS) {
        const sum = (...reasons: readonly string[]): number =>
          day.chronicle.reduce(
            (total, h) => (h.what === 'home' && h.of === seat && reasons.includes(h.why) ? total + h.by : total),
            0,
          );
        const words = publicWordsOf(day, seat);
        expect(words.reduce((total, { home }) => total + home, 0)).toBe(sum('spokeFirmly', 'spokeWell'));
      }
  });
});

describe('the story of trust', () => {
  it('adds up from the morning to the end, in any day', () => {
    for (const day of anyDays(16))
      for (const seat of SEATS) {
        const { from, to, causes } = trustStoryOf(day, seat);
        expect(causes.reduce((sum, { by }) => sum + by, from)).toBe(to);
        const weights = causes.map(({ by }) => Math.abs(by));
        expect(weights).toEqual(weights.toSorted((x, y) => y - x));
      }
  });
});
