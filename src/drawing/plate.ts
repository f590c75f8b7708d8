import type { PlateName } from '../scenario/vocabulary.ts';

/** What a shape is painted with, a role of the palette: the figure, the second tone, or paper. */
export type PlateTone = 'ink' | 'halftone' | 'sheet';
export type PlateShape = readonly [tone: PlateTone, path: string];

/** Every plate is a square of so many units, and is cut at its edges. */
export const PLATE_SIDE = 24;

const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;
const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
/** Filled by the even-odd rule. */
const ring = (x: number, y: number, outer: number, inner: number): string => disc(x, y, outer) + disc(x, y, inner);
const rows = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Four chairs round a table, seen from above. */
const chairs = (x: number, y: number): string =>
  disc(x - 5, y, 2) + disc(x + 5, y, 2) + disc(x, y - 5, 2) + disc(x, y + 5, 2);

const cone = (x: number, top: number, foot: number): string => {
  const half = (foot - top) * 0.28;
  return `M${x - 1} ${top + 1.5}Q${x} ${top - 1.5} ${x + 1} ${top + 1.5}L${x + half} ${foot}H${x - half}z`;
};

/** One thing each, out of a few flat shapes, the same at 24 pixels and at 96. A word always stands beside. */
export const PLATES: Readonly<Record<PlateName, readonly PlateShape[]>> = {
  balance: [
    ['halftone', 'M12 11L19 24H5z'],
    ['ink', `${box(1, 9, 22, 2)}${box(2, 2, 7, 7)}${disc(18.5, 5.5, 3.5)}`],
  ],
  bomber: [
    ['halftone', disc(12, 15, 8)],
    ['ink', 'M12 5L23 15.5 20 17.5 16 15 12 18.5 8 15 4 17.5 1 15.5z'],
  ],
  border: [
    ['halftone', box(12, 0, 12, 24)],
    ['ink', `${box(0, 10, 24, 4)}${box(3, 10, 4, 14)}`],
    ['sheet', 'M9 14L13 10H16L12 14zM17 14L21 10H24L20 14z'],
  ],
  calendar: [
    ['sheet', box(3, 4, 18, 17)],
    ['ink', `${box(3, 4, 18, 5)}${box(7, 2, 2, 2)}${box(15, 2, 2, 2)}${box(14, 15, 4, 4)}`],
    ['halftone', `${rows(3, (n) => box(6 + 4 * n, 11, 2, 2))}${rows(2, (n) => box(6 + 4 * n, 16, 2, 2))}`],
  ],
  chip: [
    ['halftone', rows(3, (n) => box(7 + 4 * n, 2, 2, 20) + box(2, 7 + 4 * n, 20, 2))],
    ['ink', box(5, 5, 14, 14)],
    ['sheet', disc(12, 12, 3)],
  ],
  coins: [
    ['halftone', disc(16, 8, 6)],
    ['ink', rows(4, (n) => box(2, 19 - 4 * n, 11, 3))],
    ['sheet', disc(16, 8, 2)],
  ],
  groups: [
    ['halftone', `${chairs(7, 7)}${chairs(17, 17)}`],
    ['ink', `${box(3, 3, 8, 8)}${box(13, 13, 8, 8)}`],
  ],
  hotline: [
    ['halftone', `M4 21L7 13H17L20 21z`],
    ['sheet', disc(12, 17, 2.5)],
    ['ink', 'M2 11V8a4 4 0 0 1 4-4H18a4 4 0 0 1 4 4V11H16V8H8V11z'],
  ],
  inspection: [
    ['halftone', `${cone(3, 5, 24)}${cone(20, 5, 24)}`],
    ['sheet', disc(11, 10, 7)],
    ['ink', `${cone(11, 4, 16)}${ring(11, 10, 9, 7)}M16.5 17.5L18.5 15.5 24 21V24H23z`],
  ],
  interceptor: [
    ['sheet', disc(12, 12, 5)],
    ['halftone', 'M12 12L19.2 0.8 24 0 23.2 4.8z'],
    ['ink', 'M12 12L9.5 20 7 17.5 1.5 24 0 22.5 6.5 17 4 14.5z'],
  ],
  launcher: [
    ['halftone', box(0, 19, 24, 5)],
    [
      'ink',
      `M2 13.5L18 4.5 22 3.5 20 8 4 17zM1 15H23V18H1z${disc(5, 19, 2.5)}${disc(12, 19, 2.5)}${disc(19, 19, 2.5)}`,
    ],
    ['sheet', `${disc(5, 19, 1)}${disc(12, 19, 1)}${disc(19, 19, 1)}`],
  ],
  missile: [
    ['halftone', `${disc(6, 23, 5)}${disc(18, 23, 5)}`],
    ['ink', 'M12 1Q15 4.5 15 8V14L18 18H6L9 14V8Q9 4.5 12 1z'],
    ['sheet', box(9, 9, 6, 2)],
  ],
  newspaper: [
    ['sheet', box(3, 2, 18, 22)],
    ['ink', `${box(5, 4, 14, 4)}${rows(4, (n) => box(14, 11 + 3 * n, 5, 1))}`],
    ['halftone', box(5, 11, 7, 10)],
  ],
  orbit: [
    ['halftone', ring(4, 21, 17, 15.5)],
    ['ink', `${disc(4, 21, 11)}M15.5 5.5L19.5 9.5 16.5 12.5 12.5 8.5z`],
    ['sheet', disc(20, 4, 1)],
  ],
  people: [
    ['halftone', `${disc(17, 7, 3.5)}M11 24V17a6 6 0 0 1 12 0V24z`],
    ['ink', `${disc(8, 8, 4)}M1 24V20a7 7 0 0 1 14 0V24z`],
  ],
  radar: [
    ['halftone', disc(12, 12, 10)],
    ['ink', ring(12, 12, 10, 8.5)],
    ['sheet', 'M12 12L12 3.5A8.5 8.5 0 0 1 20.5 12z'],
    ['ink', `${disc(12, 12, 1.5)}${disc(8, 16, 1.5)}`],
  ],
  seismograph: [
    ['halftone', box(0, 17, 24, 7)],
    ['ink', 'M0 11H5L8 5 12 19 15.5 2 18.5 11H24V13H17L15.5 9 12.5 23 8.5 9.5 6.5 13H0z'],
  ],
  ship: [
    ['halftone', `${box(0, 18, 24, 6)}${box(5, 6, 4, 6)}`],
    ['ink', 'M1 12H23L20 20H4z'],
    ['sheet', `${box(10, 6, 4, 6)}${box(15, 9, 4, 3)}`],
  ],
  submarine: [
    ['halftone', box(0, 8, 24, 16)],
    ['ink', 'M5 13H9V7H11V4H13V7H15V13H19A4 4 0 0 1 19 21H5A4 4 0 0 1 5 13z'],
    ['sheet', rows(3, (n) => disc(8 + 4 * n, 17, 1))],
  ],
  treaty: [
    ['sheet', box(4, 2, 16, 22)],
    ['halftone', `${rows(3, (n) => box(7, 5 + 3 * n, 10, 1))}M13 16H15V24L14 23 13 24zM16 16H18V24L17 23 16 24z`],
    ['ink', disc(15.5, 16, 3.5)],
  ],
  warhead: [
    ['halftone', `${cone(4, 8, 19)}${cone(20, 8, 19)}`],
    ['ink', `${cone(12, 2, 19)}${box(0, 19, 24, 2)}`],
  ],
};
