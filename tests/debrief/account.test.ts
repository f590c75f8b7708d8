import { describe, expect, it } from 'vitest';
import { answersOf, heaviestItems, tabledBy, tellingAnswers, turnaboutsOf } from '../../src/debrief/account.ts';
import { worthOf } from '../../src/engine/worth.ts';
import { historicalMorning, morning, refusedText, ru, us, walkOut } from '../debriefGames.ts';

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

  it('knows what became of the offers that a side tabled itself', () => {
    expect(tabledBy(agreed, 'b')).toEqual({
      offers: 2,
      initialled: 2,
      asked: [
        worthOf(agreed, 'b', { scope: 'principles', capabilities: 'strategic-effects' }),
        worthOf(agreed, 'b', agreed.outcome?.text ?? {}),
      ],
    });
    expect(tabledBy(agreed, 'a')).toEqual({ offers: 0, initialled: 0, asked: null });
    expect(tabledBy(none, 'b')).toMatchObject({ offers: 2, initialled: 0 });
  });

  it('names what a side went back on, the last close that it would not take up, and its leaving', () => {
    const turned = morning([
      ...historicalMorning.slice(0, 6),
      { ...ru({ kind: 'reopen', item: 'space' }), said: { because: 'belowWalkAway', item: 'space' } },
      us({ kind: 'close' }),
      { ...ru({ kind: 'hold', item: 'space' }), said: { because: 'wantsMore', item: 'space' } },
      us({ kind: 'close' }),
      ru({ kind: 'hold', item: 'space' }),
      us({ kind: 'walkOut' }),
    ]);
    expect(turnaboutsOf(turned, 'b').map(({ did, item, because }) => [did, item, because])).toEqual([
      ['reopened', 'space', 'belowWalkAway'],
      ['stayed', null, null],
    ]);
    expect(turnaboutsOf(turned, 'a').map(({ did }) => did)).toEqual(['left']);
    expect(turnaboutsOf(agreed, 'a')).toEqual([]);
  });

  it('tells the refusal nearest to a yes, and the last acceptance', () => {
    expect(tellingAnswers(answersOf(none, 'a')).map(({ did }) => did)).toEqual(['declined']);
    expect(tellingAnswers(answersOf(agreed, 'a')).map(({ turn }) => turn)).toEqual([5]);
    expect(heaviestItems(agreed, 'b').map(({ item }) => item)).toEqual(['scope', 'capabilities', 'space']);
  });
});
