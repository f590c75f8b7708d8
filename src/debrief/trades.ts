import { groundOf } from '../engine/ground.ts';
import { outcomeOf } from '../engine/space.ts';
import type { GameState, Hundredths } from '../engine/state.ts';
import { at, itemByItem, jointSurplus, type Logrolling, logrolling, missedTrades } from '../negotiation/efficiency.ts';
import { indexOf } from '../negotiation/space.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Lack, lackingAt, openFirst } from './open.ts';
import type { Point } from './plot.ts';

/** One article of a trade: from the text as it stands to another, and what that is worth to both by itself. */
export interface Half {
  readonly item: string;
  readonly to: string;
  readonly gain: Point;
}

/** Two articles on which both sides would have gained by giving way to each other. */
export interface Trade {
  /** The article on which `a` gains, and the one on which `b` does. */
  readonly half: Readonly<Record<Seat, Half>>;
  /** Of both changes together, linkages included. */
  readonly gain: Point;
  /** Nothing, when both texts were open. */
  readonly lacking: readonly Lack[];
}

/** The trades that a text that stands left unmade, the best for the two together first; those that were open, if any was. */
export const tradesOf = (record: GameState): readonly Trade[] => {
  const { outcome } = record;
  if (!outcome?.stands) return [];
  const { talks } = groundOf(record);
  const { space, items } = talks;
  const text = outcomeOf(talks, outcome.text);
  const half = (place: number, option: number): Half | null => {
    const item = items[place];
    const to = item?.options[option];
    if (!item || !to) return null;
    const of = (seat: Seat): number => {
      const points = space.points[seat][place];
      return (points?.[option] ?? 0) - (points?.[text[place] ?? 0] ?? 0);
    };
    return { item: item.id, to: to.id, gain: { a: of('a'), b: of('b') } };
  };
  const found = openFirst(record, outcome.text, (open) => {
    const trades = missedTrades(open, text);
    return trades.length > 0 ? trades : null;
  });
  return (found ?? []).flatMap(({ items: places, outcome: to, gain }) => {
    const halves = places.map((place) => half(place, to[place] ?? 0));
    const forA = halves.find((one) => one && one.gain.a > 0);
    const forB = halves.find((one) => one && one.gain.b > 0);
    if (!forA || !forB || !halves.every(Boolean)) return [];
    const lacking = lackingAt(record, { [forA.item]: forA.to, [forB.item]: forB.to });
    return [{ half: { a: forA, b: forB }, gain, lacking }];
  });
};

/** What linking articles brought over settling each in the middle. */
export interface Linking extends Logrolling {
  /** Joint surplus of the text, of the issue-by-issue compromise, and the largest there was. */
  readonly had: Hundredths;
  readonly compromise: Hundredths;
  readonly best: Hundredths;
}

/** Null without a text that stands. */
export const linkingOf = (record: GameState): Linking | null => {
  const { outcome } = record;
  if (!outcome?.stands) return null;
  const { talks, field } = groundOf(record);
  const surplusOf = (options: readonly number[]): number =>
    jointSurplus(at(field.u, indexOf(talks.space, options)), talks.space.reservation);
  const had = surplusOf(outcomeOf(talks, outcome.text));
  const compromise = surplusOf(itemByItem(talks.space));
  return { had, compromise, best: field.surplus, ...logrolling(had, compromise, field.surplus) };
};
