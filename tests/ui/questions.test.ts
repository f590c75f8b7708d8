import { describe, expect, it } from 'vitest';
import type { Chair } from '../../src/debrief/chair.ts';
import { type GameState, itemsInPlay } from '../../src/engine/state.ts';
import { questionTexts } from '../../src/ui/debrief/questionTexts.ts';
import type { Review } from '../../src/ui/debrief/review.ts';
import { messages as en } from '../../src/ui/text/en/all.ts';
import { messages as fr } from '../../src/ui/text/fr/all.ts';
import { type Language, speaker } from '../../src/ui/text/text.tsx';
import { anyDays } from '../debrief/played.ts';
import { historicalMorning, morning, refusedText, walkOut } from '../debriefGames.ts';
import { geneva, genevaIn } from '../geneva.ts';

const agreed = morning(historicalMorning);
const left = morning(walkOut);
const fell = morning(refusedText);

const US: Chair = { seat: 'a', neutral: false };
const CATALOGUES = { en, fr };
const texts = { en: genevaIn('en'), fr: genevaIn('fr') };

const asked = (record: GameState, chair = US, language: Language = 'en'): readonly string[] => {
  const review: Review = {
    record,
    chair,
    language,
    texts: texts[language],
    t: speaker(language, CATALOGUES[language]),
    pack: { scenario: geneva, texts: texts[language] } as Review['pack'],
    sitters: { a: 'person', b: 'trader' },
    onGoBack: () => undefined,
  };
  return questionTexts(review);
};

describe('the questions after a game', () => {
  it('are five to seven, about that game and its hours, in either language and from any chair', () => {
    for (const record of [agreed, left, fell, ...anyDays(8)])
      for (const chair of [US, { seat: 'b', neutral: false }, { seat: 'a', neutral: true }] as const)
        for (const language of ['en', 'fr'] as const) {
          const questions = asked(record, chair, language);
          expect(questions.length).toBeGreaterThanOrEqual(5);
          expect(questions.length).toBeLessThanOrEqual(7);
          expect(new Set(questions).size).toBe(questions.length);
          for (const question of questions) expect(question).toMatch(/\?$/);
          expect(questions.filter((question) => /\d\d:\d\d/.test(question)).length).toBeGreaterThanOrEqual(2);
        }
  });

  it('name nobody as you where two people played', () => {
    expect(asked(left, { seat: 'a', neutral: true }).join(' ')).not.toMatch(/\b[Yy]ou(rs?)?\b/);
  });

  it('are not the same after another game', () => {
    expect(asked(left)[0]).toMatch(/^At \d\d:\d\d you left the room\./);
    expect(asked(fell)[0]).toMatch(/did not carry it: yours\./);
    expect(asked(agreed)[0]).toMatch(/home support at \d+; it needed 50\./);
    const traded = (record: GameState): boolean => asked(record).some((question) => /paid both/.test(question));
    expect([agreed, left, fell].map(traded)).toEqual([true, false, false]);
  });

  it('leave out what was not on the agenda', () => {
    const short = itemsInPlay(left).map(({ id }) => id);
    const absent = texts.en.questions.filter(({ about }) => about.some((item) => !short.includes(item)));
    expect(absent.length).toBeGreaterThan(0);
    for (const record of [agreed, left, fell, ...anyDays(8)])
      for (const { text } of absent) expect(asked(record)).not.toContain(text);
  });
});
