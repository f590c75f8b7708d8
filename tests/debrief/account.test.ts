import { describe, expect, it } from 'vitest';
import { answersOf, heaviestItems, tellingAnswers } from '../../src/debrief/account.ts';
import { worthOf } from '../../src/engine/worth.ts';
import { historicalMorning, morning, refusedText, walkOut } from '../debriefGames.ts';

const agreed = morning(historicalMorning);
const none = morning(walkOut);
const refused = morning(refusedText);

describe('the other side’s account', () => {
  it('knows what each answered offer was worth there and then', () => {
    const [first, second] = answersOf(agreed, 'a');
    expect(first).toMatchObject({
      did: 'accepted',
      worth: worthOf(agreed, 'a', { scope: 'principles', capabilities: 'strategic-effects' }),
      crossed: [],
    });
    expect(second?.worth).toBe(worthOf(agreed, 'a', agreed.outcome?.text ?? {}));
    expect(answersOf(refused, 'a')[0]?.crossed).toEqual(['capabilities']);
  });

  it('tells the refusal nearest to a yes, and the last acceptance', () => {
    expect(tellingAnswers(answersOf(none, 'a')).map(({ did }) => did)).toEqual(['declined']);
    expect(tellingAnswers(answersOf(agreed, 'a')).map(({ turn }) => turn)).toEqual([5]);
    expect(heaviestItems(agreed, 'b').map(({ item }) => item)).toEqual(['scope', 'capabilities', 'space']);
  });
});
