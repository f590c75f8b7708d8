import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsGame, placeFrom, stepTo } from '../../src/ui/place.ts';

describe('where somebody is', () => {
  it('leads Back from the table to the title: the chair and the briefing are passed', () => {
    const chair = stepTo({ screen: 'title' }, 'chair').place;
    expect(stepTo(chair, 'table', 'g1')).toEqual({ place: { screen: 'table', game: 'g1' }, by: 'replace' });
    expect(stepTo({ screen: 'title' }, 'table', 'g1').by).toBe('push');
  });

  it('comes back from settings to the same game', () => {
    const table = { screen: 'table', game: 'g1' } as const;
    expect(stepTo(table, 'settings')).toEqual({ place: { screen: 'settings', game: 'g1' }, by: 'push' });
  });

  it('is the title when the history says nothing that can be true', () => {
    expect(placeFrom(null)).toEqual({ screen: 'title' });
    expect(placeFrom({ screen: 'nowhere' })).toEqual({ screen: 'title' });
    expect(placeFrom({ screen: 'table' })).toEqual({ screen: 'title' });
    expect(placeFrom({ screen: 'table', game: 'g1' })).toEqual({ screen: 'table', game: 'g1' });
    fc.assert(
      fc.property(fc.anything(), (state) => {
        const place = placeFrom(state);
        expect(!needsGame(place.screen) || place.game !== undefined).toBe(true);
      }),
    );
  });
});
