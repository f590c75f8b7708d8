import { describe, expect, it } from 'vitest';
import { createJourney } from '../../src/room/journey.ts';

describe('journey', () => {
  it('begins where one belongs, without a wipe', () => {
    const journey = createJourney();
    journey.settle('corridor', 'a', 0);
    expect(journey.at(0)).toMatchObject({ under: { place: 'corridor' }, uncovered: 0 });
    expect(journey.busy(1)).toBe(false);
  });

  it('returns from a visit by itself, to wherever one belongs by then', () => {
    const journey = createJourney();
    journey.settle('room', 'a', 0);
    journey.visit('corridor', 'b', 2000, 1000, false);
    expect(journey.at(2500)?.under).toMatchObject({ place: 'corridor', by: 'b' });
    expect(journey.busy(2500)).toBe(true);
    expect(journey.at(3000)).toMatchObject({ under: { place: 'room' }, over: { place: 'corridor' }, uncovered: 1 });
    expect(journey.at(4000)).toMatchObject({ under: { place: 'room' }, uncovered: 0 });
    expect(journey.busy(4000)).toBe(false);
  });

  it('is there at once when it is told to cut', () => {
    const journey = createJourney();
    journey.settle('room', 'a', 0);
    journey.visit('corridor', 'a', 2000, 0, true);
    expect(journey.at(0)?.under.place).toBe('corridor');
  });

  it('ends a visit when asked, and turns back a wipe from where it had come', () => {
    const journey = createJourney();
    journey.settle('room', 'a', 0);
    journey.visit('corridor', 'a', 2000, 1000, false);
    const before = journey.at(1300)?.uncovered ?? 0;
    journey.end(1300);
    expect(before).toBeGreaterThan(0);
    expect(journey.at(1300)?.uncovered).toBeCloseTo(before, 9);
    expect(journey.at(1700)?.under.place).toBe('room');
    expect(journey.at(1700)?.over).toBeUndefined();
  });
});
