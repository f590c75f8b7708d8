import { describe, expect, it } from 'vitest';
import { css } from '../../src/drawing/colour.ts';
import { hazeOf, lightIn } from '../../src/room/atmosphere.ts';
import { seasonOf } from '../../src/room/season.ts';

const AIR = { mood: 0, blind: 0, cloud: 0, rain: 0, snow: 0, season: 'autumn', stark: false } as const;

describe('the season', () => {
  it('is that of the day of the talks', () => {
    expect(['2021-09-30', '2022-01-10', '1985-11-19', '2021-06-16'].map(seasonOf)).toEqual([
      'autumn',
      'winter',
      'autumn',
      'summer',
    ]);
    expect(['2021-02-28', '2021-03-01'].map(seasonOf)).toEqual(['winter', 'spring']);
  });

  it('lays snow on the park and the Salève, and on nothing in the room', () => {
    const [autumn, winter] = (['autumn', 'winter'] as const).map((season) => lightIn({ ...AIR, season, minutes: 700 }));
    expect(css(winter?.park ?? [0, 0, 0])).not.toBe(css(autumn?.park ?? [0, 0, 0]));
    expect(winter?.wall).toEqual(autumn?.wall);
  });

  it('hangs haze over an autumn morning that is gone before noon, and none under cloud', () => {
    const at = (minutes: number, cloud = 0): number => hazeOf({ ...AIR, minutes, cloud });
    expect(at(500)).toBe(1);
    expect(at(600)).toBeGreaterThan(0);
    expect([at(720), at(500, 1), hazeOf({ ...AIR, season: 'summer', minutes: 500 })]).toEqual([0, 0, 0]);
  });
});
