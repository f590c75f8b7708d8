import type { GameState, Happening, Minute } from '../../engine/state.ts';
import type { Seat } from '../../scenario/schema.ts';

/** A mark on the line of the day. `weight` says whose words give way first. */
export interface Mark {
  readonly turn: number;
  readonly at: Minute;
  readonly by: Seat | null;
  readonly happening: Happening;
  readonly weight: number;
}

const WEIGHTS: Partial<Record<string, number>> = {
  open: 2,
  propose: 4,
  float: 4,
  accept: 0,
  decline: 3,
  hold: 1,
  probe: 2,
  disclose: 2,
  experts: 2,
  consult: 0,
  publicLine: 3,
  warn: 3,
  reopen: 6,
  close: 1,
  walkOut: 9,
  special: 3,
};

const weightOf = (h: Happening): number => {
  switch (h.what) {
    case 'initialled':
      return 8;
    case 'moved':
      return WEIGHTS[h.move.kind] ?? 0;
    case 'capital':
      return h.answer === 'reported' ? 1 : 5;
    case 'exposed':
    case 'leaked':
      return 7;
    case 'event':
      return 3;
    case 'bridge':
      return 4;
    case 'over':
      return 6;
    default:
      return 0;
  }
};

const actorOf = (h: Happening): Seat | null => {
  if (h.what === 'moved') return h.by;
  if (h.what === 'capital') return h.to;
  if (h.what === 'exposed') return h.liar;
  return null;
};

/** What the line of the day shows: what was said to the other side, what came of it, and what befell both. */
export const marksOf = (record: GameState): readonly Mark[] =>
  record.chronicle.flatMap((h) => {
    const weight = weightOf(h);
    if (weight === 0) return [];
    const turn = Math.max(0, Math.min(h.what === 'moved' ? h.turn : h.turn - 1, record.turn - 1));
    return [{ turn, at: h.at, by: actorOf(h), happening: h, weight }];
  });

export interface Placed<Label> {
  readonly label: Label;
  readonly x: number;
  /** Where its words begin, and on which side of the line; null: a mark without words. */
  readonly words: { readonly left: number; readonly side: 'above' | 'below' } | null;
}

export interface DayLabel {
  readonly x: number;
  readonly width: number;
  readonly weight: number;
}

/**
 * Words for marks along a line `width` long, heaviest first, above and below, none over another.
 * Marks keep their place whether or not there is room for their words.
 */
export const placeDayLabels = <Label extends DayLabel>(
  labels: readonly Label[],
  width: number,
  gap = 16,
): readonly Placed<Label>[] => {
  const taken: Record<'above' | 'below', { from: number; to: number }[]> = { above: [], below: [] };
  const words = new Map<Label, Placed<Label>['words']>();
  for (const label of labels.toSorted((x, y) => y.weight - x.weight)) {
    const left = Math.max(0, Math.min(label.x - 4, width - label.width));
    const span = { from: left - gap, to: left + label.width + gap };
    const side = (['above', 'below'] as const).find((one) =>
      taken[one].every(({ from, to }) => span.to - gap <= from || span.from + gap >= to),
    );
    if (side) taken[side].push({ from: left - gap, to: left + label.width + gap });
    words.set(label, side ? { left, side } : null);
  }
  return labels.map((label) => ({ label, x: label.x, words: words.get(label) ?? null }));
};

/** Full hours from the opening to the close. */
export const hoursOf = (from: Minute, until: Minute): readonly Minute[] => {
  const hours: Minute[] = [];
  for (let hour = Math.ceil(from / 60) * 60; hour <= until; hour += 60) hours.push(hour);
  return hours;
};
