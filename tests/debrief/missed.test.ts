import { describe, expect, it } from 'vitest';
import { missedMoment } from '../../src/debrief/missed.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { historicalMorning, morning, walkOut } from '../debriefGames.ts';

const agreed = morning(historicalMorning);
const none = morning(walkOut);

describe('the missed trade', () => {
  it('goes back to our own move, before the first of its articles closed', () => {
    const { better } = sheet(agreed).jointGains;
    if (!better) throw new Error('no better text');
    const missed = missedMoment(agreed, 'a', better);
    const mover = agreed.chronicle.find((h) => h.what === 'moved' && h.turn === missed?.back.turn);
    expect(mover?.what === 'moved' && mover.by).toBe('a');
    const text = agreed.outcome?.text ?? {};
    for (const h of agreed.chronicle)
      if (h.what === 'initialled' && better.changed.some((item) => h.terms[item] === text[item]))
        expect(missed?.back.turn).toBeLessThan(h.turn);
  });

  it('remembers that they offered part of it', () => {
    const better = { terms: { scope: 'equation' }, changed: ['scope'], gain: { a: 100, b: 100 } };
    expect(missedMoment(none, 'a', better)?.cue).toMatchObject({ did: 'offered', item: 'scope' });
  });

  it('is silent when one never had the floor', () => {
    const better = { terms: { scope: 'equation' }, changed: ['scope'], gain: { a: 100, b: 100 } };
    expect(missedMoment(morning(walkOut.slice(0, 2)), 'a', better)).toBeNull();
  });
});
