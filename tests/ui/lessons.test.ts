import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { askingOf, paceOf } from '../../src/debrief/demands.ts';
import { curvePath, dayScale, rulesFrom, staircase } from '../../src/ui/debrief/askingLayout.ts';
import { exactly, exactlySigned, roughly } from '../../src/ui/debrief/exactly.ts';
import { debrief } from '../../src/ui/text/en/debrief.ts';
import { lessons as lessonsEn } from '../../src/ui/text/en/lessons.ts';
import { reading } from '../../src/ui/text/en/reading.ts';
import { shell } from '../../src/ui/text/en/shell.ts';
import { table } from '../../src/ui/text/en/table.ts';
import { lessons as lessonsFr } from '../../src/ui/text/fr/lessons.ts';
import { historicalMorning, morning } from '../debriefGames.ts';

const agreed = morning(historicalMorning);
const scale = dayScale({ from: 480, until: 600, least: 0, width: 136, height: 116 });

describe('exact figures', () => {
  it('come out for whoever follows them, with a true minus, as each language writes them', () => {
    expect([exactly({ language: 'en' }, -1234), exactly({ language: 'fr' }, 1234)]).toEqual(['−12.34', '12,34']);
    expect([exactlySigned({ language: 'en' }, 50), exactlySigned({ language: 'en' }, 0)]).toEqual(['+0.5', '0']);
    expect([roughly({ language: 'en' }, 0.1234), roughly({ language: 'fr' }, -2.56)]).toEqual(['0.12', '−2,6']);
  });
});

describe('the figure of what each side asked for', () => {
  it('has the day across and the worth up, with room at the edges', () => {
    expect([scale.x(480), scale.x(600), scale.y(10_000), scale.y(0)]).toEqual([8, 128, 8, 108]);
  });

  it('is a staircase: what is asked for holds until something else is', () => {
    const asking = [
      { at: 480, turn: null, worth: { a: 10_000, b: 0 } },
      { at: 540, turn: 3, worth: { a: 5000, b: 0 } },
    ];
    expect(staircase(asking, 'a', scale, 600)).toBe('M8.0 8.0H68.0V58.0H128.0');
    expect(staircase(askingOf(agreed, 'a'), 'a', scale, 600)).not.toContain('NaN');
  });

  it('has a curve from the opening position to the walk-away value, where one fits', () => {
    const pace = { ...paceOf(agreed, 'a'), reach: { most: 10_000, least: 0 } };
    const curve = curvePath({ ...pace, fit: { e: 1, atBound: false, rmse: 0, r2: 1 } }, scale, 480, 600);
    expect(curve).toMatch(/^M8\.0 8\.0L.*L128\.0 108\.0$/);
    expect(curvePath({ ...pace, fit: null }, scale, 480, 600)).toBe('');
  });

  it('is ruled at round worths', () => {
    expect(rulesFrom(3700)).toEqual([4000, 6000, 8000, 10_000]);
  });
});

describe('the catalogues', () => {
  it('say every message once', () => {
    const files = [shell, table, debrief, reading, lessonsEn].map((file) => Object.keys(file));
    expect(new Set(files.flat()).size).toBe(files.flat().length);
  });
});

describe('the words of the lessons', () => {
  const valuesIn = (message: string): string[] => {
    const names: string[] = [];
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      const { type, value } = part as { type?: unknown; value?: unknown };
      if (typeof type === 'number' && type > 0 && type < 7 && typeof value === 'string') names.push(value);
      for (const inner of Object.values(part)) visit(inner);
    };
    visit(new IntlMessageFormat(message, 'en').getAst());
    return [...new Set(names)].toSorted();
  };

  it('ask for the same values in both languages', () => {
    for (const [id, message] of Object.entries(lessonsEn))
      expect(valuesIn(lessonsFr[id as keyof typeof lessonsEn]), id).toEqual(valuesIn(message));
  });

  it('keep French signs on their line', () => {
    for (const [id, message] of Object.entries(lessonsFr)) expect(message, id).not.toMatch(/« | »| [:;?!%]|'\w/);
  });
});
