import { describe, expect, it } from 'vitest';
import { courseOf, movesOf } from '../../src/debrief/course.ts';
import { askingOf, demandsOf, heldBy, type Pace, paceOf, temperOf } from '../../src/debrief/demands.ts';
import { worthOf } from '../../src/engine/worth.ts';
import { stepOf } from '../../src/negotiation/steps.ts';
import { otherSeat, SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, ru, us, walkOut } from '../debriefGames.ts';
import { anyDays } from './played.ts';

const none = morning(walkOut);
const agreed = morning(historicalMorning);

describe('the course of a day', () => {
  it('is one state longer than its moves, and ends where the game ended', () => {
    expect(courseOf(agreed)).toHaveLength(movesOf(agreed).length + 1);
    expect(courseOf(agreed).at(-1)).toEqual(agreed);
  });
});

describe('the offers of a day', () => {
  it('are measured as all that the side asked for, and classed against what it asked for before', () => {
    const [first, second] = demandsOf(none);
    expect([first?.by, second?.by]).toEqual(['b', 'b']);
    // From its opening "equation" to "missile defence first", which neither capital likes as well; and back.
    expect(first).toMatchObject({ step: 'unfortunate', change: { a: -175, b: -672 } });
    expect(second).toMatchObject({ step: 'fortunate', change: { a: 175, b: 672 } });
  });

  it('that say the same as before are silent', () => {
    const again = morning([
      ...walkOut.slice(0, 2),
      ru({ kind: 'propose', terms: { scope: 'equation' }, whole: true }),
      us({ kind: 'walkOut' }),
    ]);
    expect(demandsOf(again)).toMatchObject([{ step: 'silent', change: { a: 0, b: 0 } }]);
  });

  it('are classed by their change, in any day', () => {
    for (const day of anyDays(16))
      for (const { by, step, change } of demandsOf(day))
        expect(step).toBe(stepOf(change[by], change[otherSeat(by)], 0));
  });
});

describe('what a side asks for', () => {
  it('begins with its opening position and ends with its last word, in any day', () => {
    for (const day of anyDays(16))
      for (const seat of SEATS) {
        const asking = askingOf(day, seat);
        const last = courseOf(day).at(-1);
        expect(asking[0]?.turn).toBeNull();
        expect(asking.at(-1)?.worth[seat]).toBe(
          last && worthOf(day, seat, { ...last.positions[seat], ...last.agreed }),
        );
      }
  });
});

describe('the temper of a side', () => {
  const gave = (...us: readonly number[]): Pace => ({
    ...paceOf(agreed, 'a'),
    bids: us.map((u, at) => ({ t: at / us.length, u })),
  });
  const fitted = (e: number, r2: number | null = 0.9) => ({ e, r2, atBound: false, rmse: 0 });

  it('is read from its fitted exponent: Boulware under 1, conceder over 1', () => {
    const moved = gave(9000, 8000, 7000);
    expect([0.2, 1, 1.2, 3].map((e) => temperOf({ ...moved, fit: fitted(e) }))).toEqual([
      'late',
      'steady',
      'steady',
      'early',
    ]);
  });

  it('has a word for those who never gave way, held firm, leapt, or said too little', () => {
    expect(temperOf({ ...gave(9000, 9000, 9100), fit: fitted(0.02) })).toBe('never');
    expect(temperOf({ ...gave(9000, 4000, 8000), fit: fitted(0.3, -1) })).toBe('leaps');
    const firm = { ...gave(9500, 8500, 8900, 7800, 7600, 7700), fit: fitted(0.3, -1) };
    expect(temperOf(firm)).toBe('firm');
    expect(heldBy(firm)).toBe(7700);
    expect(temperOf({ ...gave(9000, 8900, 8800), reach: { most: 9000, least: 4000 }, fit: fitted(1) })).toBe('firm');
    expect(temperOf({ ...gave(9000, 8000), fit: null })).toBe('silent');
    expect(temperOf(gave(9000))).toBe('silent');
  });
});
