import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rgb } from '../../src/drawing/colour.ts';
import { COLOURS, INK, SHEET, SUITS, TABLE } from '../../src/drawing/palette.ts';
import { MORE_CONTRAST, PALETTE, type Role } from '../../src/drawing/tokens.ts';
import { customProperties } from '../../src/ui/stylesheet.ts';
import { contrast, distance, SIGHTS } from './colourSight.ts';

const THEMES = ['light', 'dark', 'more contrast, light', 'more contrast, dark'] as const;
type Theme = (typeof THEMES)[number];

const shown = (theme: Theme, role: Role): readonly [number, number, number] => {
  const pair = (theme.startsWith('more') ? MORE_CONTRAST[role] : undefined) ?? PALETTE[role];
  return rgb(pair[theme.endsWith('dark') ? 1 : 0]);
};

const PAGES = ['paper', 'sheet', 'newsprint', 'desk'] as const;
const MARKED = ['a-tint', 'b-tint'] as const;

/** Every pair of words and ground that a screen makes. */
const WORDS: readonly (readonly [Role, Role])[] = [
  ...PAGES.flatMap((page) => (['ink', 'soft', 'a', 'b'] as const).map((words) => [words, page] as const)),
  ...MARKED.flatMap((tint) => (['ink', 'soft'] as const).map((words) => [words, tint] as const)),
  ['a', 'a-tint'],
  ['b', 'b-tint'],
  ['paper', 'ink'],
  ['sheet', 'ink'],
  ['on-panel', 'a-panel'],
  ['on-panel', 'b-panel'],
];

/** Every shape that says something, and what it stands on. */
const SHAPES: readonly (readonly [Role, Role])[] = [
  ...(['paper', 'sheet', 'newsprint'] as const).flatMap((page) =>
    (['mute', 'a-fill', 'b-fill'] as const).map((shape) => [shape, page] as const),
  ),
  ['a-fill', 'a-tint'],
  ['b-fill', 'b-tint'],
  ...(['ink', 'a-fill', 'b-fill'] as const).map((part) => [part, 'track'] as const),
  ['ink', 'plate'],
  ['halftone', 'plate'],
  ['ink', 'halftone'],
];

/** What more contrast adds: lines, and the bars that are not ours to choose, are seen as well. */
const STRONGER: readonly (readonly [Role, Role])[] = [
  ['bar', 'paper'],
  ['line', 'paper'],
  ['line', 'track'],
];

describe.each(THEMES)('on a %s screen', (theme) => {
  const least = theme.startsWith('more') ? 7 : 4.5;

  test.each(WORDS)('words in %s on %s are read', (words, ground) => {
    expect(contrast(shown(theme, words), shown(theme, ground))).toBeGreaterThanOrEqual(least);
  });

  test.each(SHAPES)('a shape in %s on %s is seen', (shape, ground) => {
    expect(contrast(shown(theme, shape), shown(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(SIGHTS.filter((sight) => sight !== 'none'))('the delegations are told apart by %s eyes', (sight) => {
    expect(distance(shown(theme, 'a-fill'), shown(theme, 'b-fill'), sight)).toBeGreaterThan(50);
  });
});

describe.each(['more contrast, light', 'more contrast, dark'] as const)('on a %s screen', (theme) => {
  test.each(STRONGER)('%s is seen on %s too', (shape, ground) => {
    expect(contrast(shown(theme, shape), shown(theme, ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('in the room', () => {
  test('plates, brackets and marks stand out from the paper, and the paper from the table', () => {
    for (const mark of [INK, COLOURS.a, COLOURS.b]) expect(contrast(mark, SHEET)).toBeGreaterThanOrEqual(3);
    expect(contrast(SHEET, TABLE)).toBeGreaterThanOrEqual(7);
  });

  test('each member of one delegation is told from their opposite number by any eyes that see colour', () => {
    for (const sight of SIGHTS.filter((one) => one !== 'none')) {
      SUITS.a.forEach((suit, seat) => {
        expect(distance(suit.cloth, SUITS.b[seat]?.cloth ?? suit.cloth, sight)).toBeGreaterThan(40);
      });
    }
  });

  test('a sleeve is told from the coat it hangs on, and a head of delegation from the deputy beside', () => {
    for (const row of [SUITS.a, SUITS.b]) {
      for (const suit of row) expect(distance(suit.sleeve, suit.cloth, 'none')).toBeGreaterThan(2);
      expect(distance(row[0].cloth, row[1].cloth, 'usual')).toBeGreaterThan(10);
    }
  });
});

describe('the stylesheet', () => {
  const css = customProperties();

  test('has a name for every token', () => {
    for (const role of Object.keys(PALETTE)) expect(css).toContain(`  --${role}: `);
    expect(css).toContain('  --paper: light-dark(#faf9f5, #12130f);');
    expect(css).toContain('  --voice: 400 1.25rem / 1.75rem var(--font);');
    expect(css).toContain('  --s9: 96px;');
  });

  test('takes the system’s colours where it forces them, and the stronger ones for the rest', () => {
    const forced = css.split('forced-colors')[1];
    expect(forced).toContain('  --ink: CanvasText;');
    expect(forced).toContain('  --a-fill: light-dark(#002f9e, #aac3ff);');
    expect(forced).toContain('  --backdrop: #e2dac8;');
  });

  test('stops the clock where nothing is to move', () => {
    expect(css.split("[data-motion='reduced']")[1]).toContain('--verdict: 0ms');
  });
});

test('keeps the time that the room takes among the tokens', () => {
  for (const file of ['gesture', 'idle', 'journey', 'motion'])
    expect(readFileSync(new URL(`../../src/room/${file}.ts`, import.meta.url), 'utf8'), file).not.toMatch(
      /[^.\w'#](?!1000\b)\d{3}/,
    );
});
