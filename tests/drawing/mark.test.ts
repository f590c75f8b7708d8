import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lyingMark, maskIcon, standingMark, tabIcon } from '../../src/drawing/mark.ts';
import { PALETTE } from '../../src/drawing/tokens.ts';

const shipped = (file: string): string => readFileSync(`assets/public/${file}`, 'utf8');

describe('the mark', () => {
  test('lies beside a name: the circle ends where the mark does, a third of it on the square', () => {
    const { width, height, side, circle, lens } = lyingMark(30);
    expect([width, height, side]).toEqual([50, 30, 30]);
    expect(circle).toEqual({ x: 35, y: 15, r: 15 });
    expect(lens).toBe('M30 0.858A15 15 0 0 0 30 29.142Z');
  });

  test('stands on its corner in a square, on whole pixels even at sixteen', () => {
    const { side, circle, lens } = standingMark(16);
    expect([side, circle]).toEqual([10, { x: 10, y: 10, r: 6 }]);
    expect(lens).toBe('M10 4A6 6 0 0 0 4 10H10Z');
  });
});

describe('the files that show it', () => {
  test('are as node assets/mark/make.mjs makes them', () => {
    expect(shipped('mark.svg')).toBe(tabIcon());
    expect(shipped('mark-mask.svg')).toBe(maskIcon());
  });

  test('have the colours of the screens', () => {
    const manifest = JSON.parse(shipped('manifest.webmanifest'));
    expect([manifest.background_color, manifest.theme_color]).toEqual([PALETTE.paper[0], PALETTE.paper[0]]);
    expect(readFileSync('index.html', 'utf8')).toContain(`href="./mark-mask.svg" color="${PALETTE.a[0]}"`);
  });
});
