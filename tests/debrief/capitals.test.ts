import { describe, expect, it } from 'vitest';
import { callTimes, clearedIn, countOf, fateOf, refusers } from '../../src/debrief/capitals.ts';
import { historicalMorning, morning, refusedText, walkOut } from '../debriefGames.ts';

const agreed = morning(historicalMorning);
const none = morning(walkOut);
const refused = morning(refusedText);

describe('the capitals', () => {
  it('answer after the close, one’s own first', () => {
    expect(callTimes({ minutes: 18 * 60 + 30 }, 'a')).toEqual({ a: 18 * 60 + 52, b: 19 * 60 + 10 });
    expect(callTimes({ minutes: 18 * 60 + 30 }, 'b')).toEqual({ a: 19 * 60 + 10, b: 18 * 60 + 52 });
  });

  it('say what became of the text', () => {
    expect([agreed, none, refused].map(fateOf)).toEqual(['stands', 'walkedOut', 'falls']);
    expect(refusers(refused)).toEqual(['a']);
    expect(countOf(refused)).toEqual({ agreed: 2, of: 4, silent: ['space', 'inspections'] });
    expect(clearedIn(refused, 'a')).toBe(0);
  });
});
