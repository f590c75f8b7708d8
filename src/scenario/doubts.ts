import type { Path } from './fault.ts';
import type { Remark } from './lint.ts';
import type { Scenario } from './schema.ts';
import { LENGTHS, SEATS } from './vocabulary.ts';

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** What works and yet makes no sense to play: choices that nobody would make, items nobody wants, events that cannot happen. */
export const doubtsAbout = (s: Scenario): Remark[] => [
  ...s.items.flatMap((_, at) => choices(s, at)),
  ...s.events.flatMap((_, at) => reachable(s, at)),
];

/** An option that both sides would rather replace by one and the same other option is never agreed by anyone in earnest. */
const choices = (s: Scenario, at: number): Remark[] => {
  const item = s.items[at];
  if (!item) return [];
  const value = (seat: 'a' | 'b', option: string): number =>
    s.delegations[seat].instructions.values[item.id]?.[option] ?? 0;
  const weight = (seat: 'a' | 'b'): number => s.delegations[seat].instructions.weights[item.id] ?? 0;
  const linked = new Set(
    s.linkages.flatMap(({ when }) => when.filter((part) => part.item === item.id).flatMap(({ options }) => options)),
  );
  const dominated = item.options.filter(
    ({ id, dominated: meant }) =>
      !meant &&
      id !== item.statusQuo &&
      !linked.has(id) &&
      item.options.some(
        (better) => better.id !== id && SEATS.every((seat) => value(seat, better.id) > value(seat, id)),
      ),
  );
  return [
    ...(weight('a') + weight('b') === 0
      ? [[['items', at], 'Nobody cares about this item: both weights are 0. Give it weight or leave it out.'] as Remark]
      : []),
    ...dominated.map(
      ({ id }): Remark => [
        ['items', at, 'options', item.options.findIndex((option) => option.id === id)],
        `Both sides prefer another option to "${id}", so nobody need ever choose it. Raise its value for one side, or say "dominated": true if it is meant.`,
      ],
    ),
  ];
};

const reachable = (s: Scenario, at: number): Remark[] => {
  const event = s.events[at];
  if (!event) return [];
  const { when } = event;
  const path: Path = ['events', at, 'when'];
  const days = (event.lengths ?? LENGTHS).map((length) => s.schedules[length]);
  const items = new Set(days.flatMap((day) => day.items));
  const known = new Set(s.items.flatMap((item) => item.options.map(({ id }) => id)));
  const verbs: readonly string[] = [...s.verbs, 'special', 'answer', 'reply'];
  return [
    ...(when.from !== undefined && days.every(({ closes }) => minutes(when.from ?? '') >= minutes(closes))
      ? [[[...path, 'from'], 'This is after the close: the event can never happen.'] as Remark]
      : []),
    ...(when.until !== undefined && days.every(({ opens }) => minutes(when.until ?? '') < minutes(opens))
      ? [[[...path, 'until'], 'This is before the opening: the event can never happen.'] as Remark]
      : []),
    ...(when.from !== undefined && when.until !== undefined && minutes(when.from) > minutes(when.until)
      ? [[path, '"from" is later than "until": the event can never happen.'] as Remark]
      : []),
    ...(when.move && !when.move.some((verb) => verbs.includes(verb))
      ? [[[...path, 'move'], 'No verb of this scenario is named here: the event can never happen.'] as Remark]
      : []),
    ...(when.item && !when.item.some((id) => items.has(id))
      ? [
          [
            [...path, 'item'],
            'None of these items is on an agenda that the event belongs to: it can never happen.',
          ] as Remark,
        ]
      : []),
    ...(when.options ?? [])
      .filter((id) => !known.has(id))
      .map((id): Remark => [[...path, 'options'], `No option "${id}" anywhere.`]),
    ...(when.open ?? [])
      .filter((id) => !items.has(id))
      .map((id): Remark => [[...path, 'open'], `No item "${id}" on an agenda that the event belongs to.`]),
  ];
};
