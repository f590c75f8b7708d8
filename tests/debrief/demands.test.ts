import { describe, expect, it } from 'vitest';
import { courseOf, movesOf } from '../../src/debrief/course.ts';
import { askingOf, demandsOf, type Pace, paceOf, temperOf, wayOf } from '../../src/debrief/demands.ts';
import { initialsOf } from '../../src/debrief/initials.ts';
import { walkAwayOf, worthOf } from '../../src/engine/worth.ts';
import { stepOf } from '../../src/negotiation/steps.ts';
import { otherSeat, SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, ru, us, walkOut } from '../debriefGames.ts';
import { anyDays } from './played.ts';

const none = morning(walkOut);
const agreed = morning(historicalMorning);

describe('a step that was better for both', () => {
  it('is called win-win only where both could have signed all that was asked', () => {
    const days = [...anyDays(32)];
    const labels = days.flatMap((day) =>
      demandsOf(day).map((demand) => {
        const both = SEATS.every((seat) => demand.asked[seat] >= walkAwayOf(day, seat));
        if (demand.label === 'fortunate') expect(both).toBe(true);
        if (demand.label === 'short') expect(demand.step).toBe('fortunate');
        if (demand.step !== 'fortunate') expect(demand.label).toBe(demand.step);
        return demand.label;
      }),
    );
    expect(labels).toContain('short');
  });
});

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

  it('counts every set of initials for both sides, also where one of them had asked for just that', () => {
    const turns = initialsOf(agreed).map(({ turn }) => turn);
    expect(turns).toHaveLength(2);
    for (const seat of SEATS)
      expect(askingOf(agreed, seat).map(({ turn }) => turn)).toEqual(expect.arrayContaining(turns));
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
    expect(temperOf({ ...gave(9000, 8500, 8900), fit: fitted(0.3, -1) })).toBe('firm');
    expect(temperOf({ ...gave(9000, 8400, 8900), fit: fitted(0.3, -1) })).toBe('leaps');
    expect(temperOf({ ...gave(9000, 8000), fit: null })).toBe('silent');
    expect(temperOf(gave(9000))).toBe('silent');
  });

  it('who leapt has come from somewhere, and may have come back', () => {
    expect(wayOf(gave(10_000, 7000, 7600))).toEqual({ start: 100, low: 70, end: 76, rise: 6 });
    expect(wayOf(gave(10_000, 7000, 7200))).toMatchObject({ end: 72, rise: 0 });
  });
});
