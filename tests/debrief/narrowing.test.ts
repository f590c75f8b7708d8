import { describe, expect, it } from 'vitest';
import { narrowingsOf } from '../../src/debrief/narrowing.ts';
import { resultOf } from '../../src/debrief/refusals.ts';
import { groundOf } from '../../src/engine/ground.ts';
import { walkAwayOf, worthOf } from '../../src/engine/worth.ts';
import type { Terms } from '../../src/scenario/schema.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, walkOut } from '../debriefGames.ts';
import { anyDays } from './played.ts';

const agreed = morning(historicalMorning);

describe('what could still be had', () => {
  it('begins with the whole zone of agreement', () => {
    const { field } = groundOf(agreed);
    expect(narrowingsOf(agreed).morning.joint).toBe(field.surplus);
  });

  it('shrinks with the initials of the day', () => {
    const { morning: first, steps } = narrowingsOf(agreed);
    expect(steps.map(({ cause }) => cause.what)).toEqual(['initialled', 'initialled', 'end']);
    expect(steps.map(({ turn }) => turn)).toEqual([3, 5, 7]);
    for (const [at, { left }] of steps.entries())
      expect(left.joint).toBeLessThanOrEqual((steps[at - 1]?.left ?? first).joint);
  });

  it('names the best text on what is still open', () => {
    const { morning: first, steps } = narrowingsOf(agreed);
    const worth = (terms: Terms): number =>
      SEATS.reduce((sum, seat) => sum + worthOf(agreed, seat, terms) - walkAwayOf(agreed, seat), 0);
    expect(worth(first.best ?? {})).toBe(first.joint);
    const [one, two] = steps;
    const after = one?.cause.what === 'initialled' ? one.cause.terms : {};
    expect(Object.keys(one?.left.best ?? {})).toEqual(['space', 'inspections']);
    expect(worth({ ...after, ...one?.left.best })).toBe(one?.left.joint);
    expect(two?.left.best).toEqual({});
  });

  it('loses everything at the end when one side leaves', () => {
    const { steps } = narrowingsOf(morning(walkOut));
    expect(steps).toMatchObject([{ cause: { what: 'end' }, left: { joint: 0, own: { a: 0, b: 0 } } }]);
  });

  it('ends with what was had, and never had less to give than that, in any day', () => {
    for (const day of anyDays(16)) {
      const { morning: first, steps } = narrowingsOf(day);
      const had = resultOf(day);
      for (const seat of SEATS) expect(steps.at(-1)?.left.own[seat]).toBe(had[seat] - walkAwayOf(day, seat));
      const before = steps.at(-2)?.left ?? first;
      expect(before.joint).toBeGreaterThanOrEqual(steps.at(-1)?.left.joint ?? 0);
    }
  });
});
