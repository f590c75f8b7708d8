import type { Analysis } from '../negotiation/analysis.ts';
import { halvesOf, partsOf } from '../negotiation/parts.ts';
import type { Both } from '../negotiation/space.ts';
import { SOLUTIONS } from './analysisPage.ts';
import type { Named } from './domainFiles.ts';

const COLUMNS = 66;
const ROWS = 26;
/** From few packages in a cell to many, by the logarithm. */
const SHADES = ['·', ':', '+', '*', '#'];

/** All packages in the plane of both utilities, in plain characters: density, frontier, walk-away lines, solutions. */
export const plotLines = ({ domain, parties }: Named, analysis: Analysis): readonly string[] => {
  const { space, scale } = domain;
  const column = (a: number): number => Math.max(0, Math.min(COLUMNS - 1, Math.floor((a / scale) * COLUMNS)));
  const row = (b: number): number => Math.max(0, Math.min(ROWS - 1, Math.floor((b / scale) * ROWS)));
  const grid = Array.from({ length: ROWS }, () => Array<string>(COLUMNS).fill(' '));
  const put = ({ a, b }: Both<number>, mark: string): void => {
    const line = grid[row(b)];
    if (line) line[column(a)] = mark;
  };
  const { reservation: r } = space;
  const counts = countsOf(domain.space, column, row);
  const most = Math.log(Math.max(2, ...counts));
  for (const [cell, count] of counts.entries()) {
    const line = grid[Math.floor(cell / COLUMNS)];
    const shade = Math.min(SHADES.length - 1, Math.floor((Math.log(count) / most) * SHADES.length));
    if (count > 0 && line) line[cell % COLUMNS] = SHADES[shade] ?? '';
  }
  for (let at = 0; r.a > 0 && at < ROWS; at++) put({ a: r.a, b: ((at + 0.5) / ROWS) * scale }, '|');
  for (let at = 0; r.b > 0 && at < COLUMNS; at++) put({ a: ((at + 0.5) / COLUMNS) * scale, b: r.b }, '-');
  for (const point of analysis.points) put(point, 'o');
  for (const [mark, , of] of SOLUTIONS.toReversed()) {
    const found = of(analysis);
    if (found) put(found.u, mark);
  }
  const full = scale === 1 ? '1' : '100';
  return [
    `  ${`B: ${parties[1]}`.slice(0, 60)}`,
    ...grid.toReversed().map((line, at) => `${(at === 0 ? full : '').padStart(6)} |${line.join('')}`.trimEnd()),
    `${'0'.padStart(6)} +${'-'.repeat(COLUMNS)}`,
    `${' '.repeat(7)}0${full.padStart(COLUMNS)}`,
    `A: ${parties[0]}`.slice(0, 60).padStart(COLUMNS + 8),
    `        ${SHADES.join('')} packages, few to many   o efficient   ${r.a > 0 || r.b > 0 ? '| - walk-away values' : ''}`.trimEnd(),
  ];
};

/** Packages a cell, red lines kept, row by row from the least for B. */
const countsOf = (
  space: Named['domain']['space'],
  column: (a: number) => number,
  row: (b: number) => number,
): Uint32Array => {
  const counts = new Uint32Array(COLUMNS * ROWS);
  const [heads, tails] = halvesOf(partsOf(space));
  for (const [head, headA] of heads.a.entries()) {
    const headB = heads.b[head] ?? 0;
    for (let tail = 0; tail < tails.a.length; tail++) {
      const cell = row(headB + (tails.b[tail] ?? 0)) * COLUMNS + column(headA + (tails.a[tail] ?? 0));
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
};
