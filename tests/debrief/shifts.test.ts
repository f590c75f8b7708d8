import { describe, expect, it } from 'vitest';
import { causeOf, heaviest, shiftsOf } from '../../src/debrief/shifts.ts';
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

  it('find the move behind a consequence', () => {
    const initialled = agreed.chronicle.find(({ what }) => what === 'initialled');
    const cause = agreed.chronicle.find(
      (h) => h.what === 'moved' && initialled && h.turn === causeOf(agreed, initialled),
    );
    expect(cause?.what === 'moved' && cause.move.kind).toBe('accept');
  });
});
