import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import { arrivalAt, gesturesSince, pictureOf } from '../../src/room/pictureOf.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Weather } from '../../src/scenario/vocabulary.ts';
import { day, quiet, ru, since, us } from '../talks.ts';

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
