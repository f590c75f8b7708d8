import { lerp } from '../drawing/colour.ts';
import type { LaidSheet } from './papers.ts';
import { EYE, type Frame, HORIZON } from './projection.ts';

/** On a strip: depth and size of the sheets that are still told apart there. */
const STRIP = [
  { scale: 0.215, size: 1.95 },
  { scale: 0.1565, size: 1.55 },
  { scale: 0.129, size: 1.45 },
] as const;

/** The nearest paper may be cut at its foot by so much of the picture's width, and keeps its number. */
const CUT = 0.012;

/** Papers lie further up the table where the frame would cut the nearest: by how much. */
function drawnUp(frame: Frame, sheets: readonly LaidSheet[]): number {
  const foot = frame.top + frame.height + CUT * frame.w;
  const nearest = Math.max(...sheets.map(({ scale }) => scale));
  return Math.min(1, (foot - HORIZON * frame.h) / (EYE * nearest * frame.w));
}

/** Which sheets there is room for, and how they lie there; on a strip fewer, larger and further up the table. */
export function sheetsFor(frame: Frame, sheets: readonly LaidSheet[]): readonly LaidSheet[] {
  const laid = frame.strip ? onStrip(sheets) : sheets;
  const up = drawnUp(frame, laid);
  return up < 1 ? laid.map((sheet) => ({ ...sheet, scale: sheet.scale * up })) : laid;
}

function onStrip(sheets: readonly LaidSheet[]): readonly LaidSheet[] {
  const stacked = sheets.filter((sheet) => sheet.stacked > 0);
  const loose = sheets.filter((sheet) => sheet.stacked === 0 && !sheet.copy);
  const [near, middle, far] = STRIP;
  const places = stacked.length > 0 ? [near, far] : STRIP;
  return [
    ...loose
      .slice(0, places.length)
      .map((sheet, index) => ({ ...sheet, ...places[index], x: sheet.x * 0.7, turn: sheet.turn * 0.6 })),
    ...stacked.map((sheet) => ({
      ...sheet,
      scale: lerp(near.scale, middle.scale, sheet.stacked),
      size: lerp(near.size, middle.size, sheet.stacked),
      x: sheet.x * lerp(0.7, middle.size, sheet.stacked),
    })),
  ];
}
