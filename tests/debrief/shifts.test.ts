import { describe, expect, it } from 'vitest';
import { behind, causeOf, heaviest, shiftsOf } from '../../src/debrief/shifts.ts';
import { historicalMorning, morning } from '../debriefGames.ts';

const agreed = morning(historicalMorning);

describe('the shifts of trust and home support', () => {
  it('keep the heaviest shifts in the order of the day', () => {
    const shifts = shiftsOf(agreed, 'trust');
    const { shown, more } = heaviest(shifts, 2);
    expect(shown).toHaveLength(2);
    expect(more).toBe(shifts.length - 2);
    expect(shown.map((shift) => shifts.indexOf(shift))).toEqual(
      shown.map((shift) => shifts.indexOf(shift)).toSorted((x, y) => x - y),
    );
  });

  it('name the event or the special move that an effect came of, and nothing behind other reasons', () => {
    const shifts = [...shiftsOf(agreed, 'trust'), ...shiftsOf(agreed, 'home')];
    const effects = shifts.filter(({ why }) => why === 'effect');
    expect(effects.length).toBeGreaterThan(0);
    for (const effect of effects) {
      const source = behind(agreed, effect);
      expect(source?.what === 'event' || (source?.what === 'moved' && source.move.kind === 'special')).toBe(true);
    }
    for (const shift of shifts) if (shift.why !== 'effect') expect(behind(agreed, shift)).toBeUndefined();
  });

  it('find the move behind a consequence', () => {
    const initialled = agreed.chronicle.find(({ what }) => what === 'initialled');
    const cause = agreed.chronicle.find(
      (h) => h.what === 'moved' && initialled && h.turn === causeOf(agreed, initialled),
    );
    expect(cause?.what === 'moved' && cause.move.kind).toBe('accept');
  });
});
