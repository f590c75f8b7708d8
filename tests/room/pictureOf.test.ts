import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import { arrivalAt, pictureOf } from '../../src/room/pictureOf.ts';
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
  it('arrives at the door of the host until one has made a move oneself', () => {
    const begun = day({}, ru.opens());
    const { host } = viewFor(begun, 'a');
    expect(arrivalAt(viewFor(begun, 'a'))).toEqual([{ kind: 'arrive', by: host }]);
    expect(arrivalAt(viewFor(begun, 'b'))).toEqual([]);
  });

  it('knows no fate before the end, and a broken one after a walk-out', () => {
    const fateOf = (state: GameState) => pictureOf(viewFor(state, 'a'), { a: 'person', b: 'host' }).fate;
    expect(fateOf(day({}, ru.opens(), us.opens()))).toBeUndefined();
    expect(fateOf(day({}, ru.opens(), us.opens(), ru.walkOut()))).toBe('broken');
  });
});
