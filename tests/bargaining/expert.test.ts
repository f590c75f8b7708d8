import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echoOf } from '../../src/bargaining/echo.ts';
import { NOTHING } from '../../src/bargaining/party.ts';
import { hear, say, talkOf } from '../../src/bargaining/talk.ts';
import { chanceOfYes, prospect } from '../../src/bargaining/ultimatum.ts';

const NERVE = { desperate: 0.3, reservation: 0.45, spread: 0.1, margin: 0.03 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the bet at the end', () => {
  test('the more they get, the likelier the yes; the more they asked, the less likely', () => {
    fc.assert(
      fc.property(share, share, share, (x, y, asked) => {
        const [less, more] = [Math.min(x, y), Math.max(x, y)];
        expect(chanceOfYes(less, asked, NERVE)).toBeLessThanOrEqual(chanceOfYes(more, asked, NERVE));
        expect(chanceOfYes(asked, more, NERVE)).toBeLessThanOrEqual(chanceOfYes(asked, less, NERVE));
        expect(chanceOfYes(x, asked, NERVE)).toBeGreaterThan(0);
        expect(chanceOfYes(x, asked, NERVE)).toBeLessThan(1);
      }),
    );
  });
  test('is never worth more than the offer, nor less than having nothing of it', () => {
    fc.assert(
      fc.property(share, share, share, share, (own, theirs, asked, otherwise) => {
        const worth = prospect(own, theirs, { asked, otherwise }, NERVE);
        expect(worth).toBeLessThanOrEqual(Math.max(own, otherwise) + 1e-12);
        expect(worth).toBeGreaterThanOrEqual(Math.min(own, otherwise) - 1e-12);
      }),
    );
  });
});

describe('who answers in kind', () => {
  /** New outcomes by their number, as said by oneself and answered by the other. */
  const heard = (said: readonly number[], answers: readonly number[]): boolean => {
    const u = Float64Array.from({ length: 20 }, (_, k) => 1 - k / 20);
    const talk = talkOf({ sizes: [20], u, r: 0, rounds: 20, opens: true, draw: () => 0 });
    const echo = echoOf(talk);
    for (let turn = 0; turn <= said.length; turn++) {
      hear(talk, answers[turn - 1] ?? NOTHING, turn + 1);
      echo.observe();
      const own = said[turn];
      if (own !== undefined) say(talk, own);
    }
    return echo.answersInKind();
  };
  test('something new for something new and nothing new for nothing new', () => {
    expect(heard([0, 0, 0, 1, 1], [19, 19, 19, 18, 19])).toBe(true);
  });
  test('not who goes on by the clock, nor who stands still', () => {
    expect(heard([0, 0, 0, 1, 1], [19, 18, 17, 16, 15])).toBe(false);
    expect(heard([0, 1, 2, 3, 3], [19, 19, 19, 19, 19])).toBe(false);
  });
  test('and not before there is evidence', () => {
    expect(heard([0, 1], [19, 18])).toBe(false);
  });
});
