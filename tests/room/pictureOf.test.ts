import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import { arrivalAt, endingOf, gesturesSince, pictureOf } from '../../src/room/pictureOf.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Weather } from '../../src/scenario/vocabulary.ts';
import { day, quiet, ru, since, talks, us } from '../talks.ts';

const placeOf = (state: GameState): string => pictureOf(viewFor(state, 'a'), { a: 'person', b: 'host' }).place;
const under = (weather: Weather, scenario: Scenario = quiet): Scenario => ({
  ...scenario,
  room: { ...scenario.room, weather },
});
const floated = (clock: string, weather: Weather): GameState =>
  day({ scenario: under(weather, since(clock)) }, ru.opens(), us.opens(), ru.float({ scope: 'all-warheads' }));

describe('what is acted out', () => {
  const acts = (state: GameState, seen: number): readonly unknown[] =>
    gesturesSince(viewFor(state, 'a'), seen).map(({ kind, by, items }) => [kind, by, items]);

  it('knows a proposal from an answer to one, and which articles each is about', () => {
    const opened = day({}, ru.opens(), us.opens());
    const { length } = viewFor(opened, 'a').chronicle;
    const answered = day(
      {},
      ru.opens(),
      us.opens(),
      ru.propose({ scope: 'all-warheads' }),
      us.propose({ scope: 'principles' }),
    );
    expect(acts(answered, length)).toEqual([
      ['propose', 'b', ['scope']],
      ['counter', 'a', ['scope']],
    ]);
  });

  it('sits down to coffee when the clock says so', () => {
    const resting = day({ scenario: since('10:25') }, ru.opens(), us.opens());
    expect(acts(resting, 0)).toContainEqual(['recess', 'a', undefined]);
  });

  it('has those confer who think before they answer', () => {
    const view = viewFor(day({}, ru.opens(), us.opens()), 'a');
    expect(pictureOf(view, { a: 'person', b: 'host' }, 'b').posture.b).toBe('confer');
    expect(pictureOf(view, { a: 'person', b: 'host' }).posture.b).not.toBe('confer');
  });
});

describe('where one is', () => {
  it('is at the table, and at coffee while a break lasts', () => {
    expect(placeOf(day({}, ru.opens(), us.opens()))).toBe('room');
    const resting = day({ scenario: since('10:25') }, ru.opens(), us.opens());
    expect(viewFor(resting, 'a').pause?.id).toBe('coffee');
    expect(placeOf(resting)).toBe('coffee');
  });

  it('is at laid tables over lunch', () => {
    const resting = day({ scenario: since('12:45') }, ru.opens(), us.opens());
    expect(viewFor(resting, 'a').pause?.id).toBe('lunch');
    expect(placeOf(resting)).toBe('lunch');
  });

  it('is for a moment where a special move is made, if the scenario says so', () => {
    const seen = (state: GameState) => gesturesSince(viewFor(state, 'a'), 0).filter(({ kind }) => kind === 'special');
    const resting = day({ scenario: since('10:25') }, ru.opens(), us.opens(), ru.special('hosts-courtesy'));
    expect(seen(resting)).toEqual([{ kind: 'special', by: 'b', at: 'lunch' }]);
    const asked = day({ scenario: since('11:20') }, ru.opens(), us.opens(), ru.special('written-questions'));
    expect(seen(asked)).toEqual([{ kind: 'special', by: 'b' }]);
  });

  it('is in the garden for the back channel of a fair day, early and late in the corridor', () => {
    expect(placeOf(floated('11:20', 'fair'))).toBe('garden');
    expect(placeOf(floated('08:00', 'fair'))).toBe('corridor');
    expect(placeOf(floated('16:20', 'fair'))).toBe('corridor');
  });

  it('is in the corridor when the weather keeps people in', () => {
    for (const weather of ['cloud', 'rain', 'snow'] as const)
      expect(placeOf(floated('11:20', weather)), weather).toBe('corridor');
  });
});

describe('the end of the talks', () => {
  const ends = (state: GameState) => {
    const view = viewFor(state, 'a');
    return {
      posture: endingOf(view, { a: 'person', b: 'host' }).posture,
      acts: gesturesSince(view, 0).map(({ kind, by }) => [kind, by]),
    };
  };

  it('is a signature where there is a text, whatever the capitals will say of it', () => {
    const terms = { scope: 'all-warheads' };
    const refused = talks(ru.propose(terms), us.accept(), ru.close(), us.close());
    expect(viewFor(refused, 'a').outcome?.stands).toBe(false);
    expect(ends(refused)).toEqual({ posture: { a: 'sign', b: 'sign' }, acts: [['signed', 'a']] });
  });

  it('is an empty row where one side has left, and an empty room where nothing was agreed', () => {
    expect(ends(talks(ru.walkOut()))).toMatchObject({
      posture: { a: 'leanBack', b: 'away' },
      acts: [['walkOut', 'b']],
    });
    const silent = day({ scenario: since('18:15') }, ru.opens(), us.opens());
    expect(ends(silent)).toEqual({ posture: { a: 'away', b: 'away' }, acts: [['parted', 'a']] });
  });
});

describe('coming and going', () => {
  it('arrives at the door of the host until one has made a move beyond the opening statement', () => {
    const begun = day({}, ru.opens(), us.opens());
    const { host } = viewFor(begun, 'a');
    expect(arrivalAt(viewFor(begun, 'a'))).toEqual([{ kind: 'arrive', by: host }]);
    const floated = day({}, ru.opens(), us.opens(), ru.float({ scope: 'all-warheads' }));
    expect(arrivalAt(viewFor(floated, 'a'))).toEqual([{ kind: 'arrive', by: host }]);
    expect(arrivalAt(viewFor(floated, 'b'))).toEqual([]);
  });

  it('knows no fate before the end, and a broken one after a walk-out', () => {
    const fateOf = (state: GameState) => pictureOf(viewFor(state, 'a'), { a: 'person', b: 'host' }).fate;
    expect(fateOf(day({}, ru.opens(), us.opens()))).toBeUndefined();
    expect(fateOf(day({}, ru.opens(), us.opens(), ru.walkOut()))).toBe('broken');
  });
});
