import { groundOf } from '../engine/ground.ts';
import { termsOf } from '../engine/space.ts';
import type { GameState, Hundredths, Minute } from '../engine/state.ts';
import { prospectsOf } from '../negotiation/field.ts';
import { bestFor, narrowed } from '../negotiation/narrowed.ts';
import { outcomeAt } from '../negotiation/space.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { courseOf } from './course.ts';
import { type Gone, type Lack, lackingAt, optionsLeft, redOptions } from './open.ts';
import { sheet } from './sheet.ts';
import { causeOf } from './shifts.ts';

/** The best that a day had to give, over walking away: for the two together, and for each with a text the other would sign. */
export interface Prospect {
  readonly joint: Hundredths;
  readonly own: Readonly<Record<Seat, Hundredths>>;
  /** The text on the articles still open that is best for the two together; null: no text that both would sign. */
  readonly best: Terms | null;
  /** What that text still needs. */
  readonly lacking: readonly Lack[];
}

/** Something that changed what could still be had. */
export interface Narrowing {
  /** The move behind it. */
  readonly turn: number;
  readonly at: Minute;
  readonly cause:
    | { readonly what: 'initialled'; readonly terms: Terms }
    | { readonly what: 'reopened' | 'barred'; readonly item: string }
    | { readonly what: 'refused'; readonly seat: Seat; readonly item: string }
    | { readonly what: 'end' };
  /** What could still be had afterwards. */
  readonly left: Prospect;
}

export interface Narrowings {
  /** What could be had in the morning. */
  readonly morning: Prospect;
  /** In the order of the day; the last is the end, with what was had. */
  readonly steps: readonly Narrowing[];
}

const prospectOf = (s: GameState, agreed: Terms, gone: Gone): Prospect => {
  const ground = groundOf(s);
  const { space } = ground.talks;
  const { points, surplus, most } = prospectsOf(narrowed(space, optionsLeft(ground, agreed, gone)));
  const over = (seat: Seat): number => {
    const best = bestFor(points, seat, space.reservation[otherSeat(seat)]);
    return Math.max(0, (best?.[seat] ?? 0) - space.reservation[seat]);
  };
  const best = most?.outcomes[0] === undefined ? null : termsOf(ground.talks, outcomeAt(space, most.outcomes[0]));
  const rest = best && Object.fromEntries(Object.entries(best).filter(([id]) => agreed[id] === undefined));
  return {
    joint: surplus,
    own: { a: over('a'), b: over('b') },
    best: rest,
    lacking: rest ? lackingAt(s, rest) : [],
  };
};

/**
 * Where the best possible result went: after each set of initials (and each option lost) the best that was still
 * possible, down to what was had: also with what the experts could still bring and a capital could still clear. The losses add up: the morning's best less all of them is the result. Counted in
 * texts, not in the minutes that it would take to agree them.
 */
export const narrowingsOf = (record: GameState): Narrowings => {
  const course = courseOf(record);
  const agreed: Record<string, string> = {};
  const gone: Record<string, readonly string[]> = {};
  const lose = (item: string, options: readonly string[]): void => {
    gone[item] = [...(gone[item] ?? []), ...options];
  };
  const morning = prospectOf(course[0] ?? record, agreed, gone);
  const steps: Narrowing[] = [];
  for (const h of record.chronicle) {
    const cause = causeIn(record, h, agreed, lose);
    if (!cause) continue;
    const turn = causeOf(record, h);
    steps.push({ turn, at: h.at, cause, left: prospectOf(course[turn + 1] ?? record, agreed, gone) });
  }
  const { worth, mandate } = sheet(record);
  const over = { a: worth.a - mandate.a.walkAway, b: worth.b - mandate.b.walkAway };
  steps.push({
    turn: Math.max(0, record.turn - 1),
    at: record.minutes,
    cause: { what: 'end' },
    left: { joint: over.a + over.b, own: over, best: null, lacking: [] },
  });
  return { morning, steps };
};

const causeIn = (
  record: GameState,
  h: GameState['chronicle'][number],
  agreed: Record<string, string>,
  lose: (item: string, options: readonly string[]) => void,
): Narrowing['cause'] | undefined => {
  switch (h.what) {
    case 'initialled':
      Object.assign(agreed, h.terms);
      return { what: 'initialled', terms: h.terms };
    case 'moved':
      if (h.move.kind !== 'reopen') return undefined;
      delete agreed[h.move.item];
      return { what: 'reopened', item: h.move.item };
    case 'barred':
      lose(h.item, h.options);
      return { what: 'barred', item: h.item };
    case 'capital': {
      const options = h.answer === 'refused' && h.item ? redOptions(record, h.to, h.item) : [];
      if (!h.item || options.length === 0) return undefined;
      lose(h.item, options);
      return { what: 'refused', seat: h.to, item: h.item };
    }
    default:
      return undefined;
  }
};
