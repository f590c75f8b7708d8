import type { Domain } from '../negotiation/domain.ts';
import type { Linkage, Space } from '../negotiation/space.ts';
import type { Item, Length, Scenario, Seat, Terms } from '../scenario/schema.ts';
import { itemsInPlay } from './state.ts';
import { instructionsOf, walkAwayOf, weightsOf } from './worth.ts';

type Played = { readonly scenario: Scenario; readonly length: Length };

/** Which red lines close an option: those never to be cleared, or all. Silence crosses no line, so the status quo stays open. */
export type Closed = 'never' | 'all';

/** The talks as the mathematics sees them, in hundredths of a point; bridging options are part of it. */
export interface TalksSpace {
  readonly space: Space;
  readonly items: readonly Item[];
}

const closedOptions = (s: Played, seat: Seat, item: Item, closed: Closed): readonly number[] => {
  const lines = instructionsOf(s, seat).redLines.filter(
    (line) => line.item === item.id && (closed === 'all' || !line.clear),
  );
  return item.options.flatMap(({ id }, at) =>
    id !== item.statusQuo && lines.some(({ options }) => options.includes(id)) ? [at] : [],
  );
};

export const spaceOf = (s: Played, closed: Closed = 'never'): TalksSpace => {
  const items = itemsInPlay(s);
  const points = (seat: Seat): number[][] =>
    items.map(({ id, options }) =>
      options.map((option) => (weightsOf(s, seat)[id] ?? 0) * (instructionsOf(s, seat).values[id]?.[option.id] ?? 0)),
    );
  const place = (id: string): number => items.findIndex((item) => item.id === id);
  const linkages = s.scenario.linkages
    .filter(({ when }) => when.every(({ item }) => place(item) >= 0))
    .map(
      ({ when, a, b }): Linkage => ({
        a: 100 * a,
        b: 100 * b,
        when: when.map(({ item, options }) => ({
          item: place(item),
          options: options.map((option) => items[place(item)]?.options.findIndex(({ id }) => id === option) ?? -1),
        })),
      }),
    );
  return {
    items,
    space: {
      sizes: items.map(({ options }) => options.length),
      points: { a: points('a'), b: points('b') },
      linkages,
      reservation: { a: walkAwayOf(s, 'a'), b: walkAwayOf(s, 'b') },
      cap: 10_000,
      forbidden: {
        a: items.map((item) => closedOptions(s, 'a', item, closed)),
        b: items.map((item) => closedOptions(s, 'b', item, closed)),
      },
    },
  };
};

/** The same with names and the full mark, as the world outside knows it; time costs nothing. */
export const domainOf = (s: Played): Domain => {
  const { space, items } = spaceOf(s);
  return {
    name: `${s.scenario.id} (${s.length})`,
    issues: items.map(({ id, options }) => ({ name: id, values: options.map((option) => option.id) })),
    space,
    discount: { a: 1, b: 1 },
    scale: 10_000,
  };
};

/** The option of every item under `terms`, the status quo where they are silent. */
export const outcomeOf = ({ items }: TalksSpace, terms: Terms): number[] =>
  items.map((item) => item.options.findIndex(({ id }) => id === (terms[item.id] ?? item.statusQuo)));

export const termsOf = ({ items }: TalksSpace, outcome: readonly number[]): Record<string, string> =>
  Object.fromEntries(
    items.flatMap((item, at) => {
      const option = item.options[outcome[at] ?? -1];
      return option ? [[item.id, option.id]] : [];
    }),
  );

/** What happened in reality, on the items in play. */
export const historicalTerms = (s: Played): Terms =>
  Object.fromEntries(
    itemsInPlay(s).flatMap(({ id, historical }) => (historical === undefined ? [] : [[id, historical]])),
  );
