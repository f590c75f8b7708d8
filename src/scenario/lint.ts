import type { Path } from './fault.ts';
import type { Scenario, Terms } from './schema.ts';
import { LENGTHS, SEATS } from './vocabulary.ts';

export type Remark = readonly [path: Path, message: string];

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

/** What the schema cannot say of a scenario: ids that resolve, sums, order, and choices that mean something. */
export const lintScenario = (s: Scenario): Remark[] => [
  ...identities(s),
  ...SEATS.flatMap((seat) => instructions(s, seat)),
  ...references(s),
  ...LENGTHS.flatMap((length) => schedule(s, length)),
  ...SEATS.flatMap((seat) => shortAgenda(s, seat)),
  ...s.claims.flatMap((claim, at) =>
    claim.sources
      .filter((id) => !s.sources[id])
      .map((id): Remark => [['claims', at, 'sources'], `No source "${id}". Add it under /sources.`]),
  ),
];

const identities = (s: Scenario): Remark[] => [
  ...(['items', 'linkages', 'moves', 'events', 'claims'] as const).flatMap((part) =>
    twice(s[part].map(({ id }) => id)).map(
      (id): Remark => [[part], `The id "${id}" is used twice. Give each its own.`],
    ),
  ),
  ...s.items.flatMap((item, at) =>
    twice(item.options.map(({ id }) => id)).map(
      (id): Remark => [['items', at, 'options'], `The option "${id}" is there twice.`],
    ),
  ),
  ...(s.delegations.a.host === s.delegations.b.host
    ? [[['delegations'], 'Exactly one delegation is the host. Set "host" to true for one of them.'] as Remark]
    : []),
  ...s.items.flatMap((item, at) =>
    (['statusQuo', 'historical'] as const)
      .filter((key) => item[key] !== undefined && !item.options.some(({ id }) => id === item[key]))
      .map((key): Remark => [['items', at, key], `No option "${item[key]}" in this item. Name one of its options.`]),
  ),
  ...s.items.flatMap((item, at) =>
    item.options
      .filter((option) => option.bridge && option.id === item.statusQuo)
      .map((): Remark => [['items', at, 'statusQuo'], 'The status quo cannot be a bridging option.']),
  ),
];

const optionFault = (s: Scenario, item: string, option: string): string | undefined => {
  const found = s.items.find(({ id }) => id === item);
  if (!found) return `No item "${item}". Name one of /items.`;
  return found.options.some(({ id }) => id === option) ? undefined : `No option "${option}" in item "${item}".`;
};

const termsRemarks = (s: Scenario, terms: Terms, path: Path): Remark[] =>
  Object.entries(terms).flatMap(([item, option]) => {
    const fault = optionFault(s, item, option);
    return fault ? [[[...path, item], fault] as Remark] : [];
  });

const instructions = (s: Scenario, seat: 'a' | 'b'): Remark[] => {
  const mine = s.delegations[seat].instructions;
  const path: Path = ['delegations', seat, 'instructions'];
  const total = sum(Object.values(mine.weights));
  return [
    ...(total === 100 ? [] : [[[...path, 'weights'], `The weights sum to ${total}. Make them sum to 100.`] as Remark]),
    ...s.items.flatMap(({ id, options }): Remark[] => [
      ...(mine.weights[id] === undefined ? [[[...path, 'weights'], `No weight for item "${id}".`] as Remark] : []),
      ...(mine.opening[id] === undefined
        ? [[[...path, 'opening'], `No opening position on item "${id}".`] as Remark]
        : []),
      ...options
        .filter((option) => mine.values[id]?.[option.id] === undefined)
        .map((option): Remark => [[...path, 'values', id], `No value for option "${option.id}".`]),
    ]),
    ...Object.keys(mine.weights)
      .filter((id) => !s.items.some((item) => item.id === id))
      .map((id): Remark => [[...path, 'weights', id], `No item "${id}".`]),
    ...Object.entries(mine.values).flatMap(([item, values]) =>
      Object.keys(values).flatMap((option): Remark[] => {
        const fault = optionFault(s, item, option);
        return fault ? [[[...path, 'values', item, option], fault]] : [];
      }),
    ),
    ...termsRemarks(s, mine.opening, [...path, 'opening']),
    ...mine.redLines.flatMap(({ item, options }, at) =>
      options.flatMap((option): Remark[] => {
        const fault = optionFault(s, item, option);
        return fault ? [[[...path, 'redLines', at], fault]] : [];
      }),
    ),
  ];
};

const references = (s: Scenario): Remark[] => [
  ...s.linkages.flatMap((linkage, at) =>
    linkage.when.flatMap(({ item, options }) =>
      options.flatMap((option): Remark[] => {
        const fault = optionFault(s, item, option);
        return fault ? [[['linkages', at, 'when'], fault]] : [];
      }),
    ),
  ),
  ...(['moves', 'events'] as const).flatMap((part) =>
    s[part].flatMap(({ effects }, at) =>
      effects.flatMap((effect, nth): Remark[] => {
        const path: Path = [part, at, 'effects', nth];
        if (effect.do === 'table' && effect.terms !== 'target-status-quo')
          return termsRemarks(s, effect.terms, [...path, 'terms']);
        if (effect.do === 'bar')
          return effect.item === 'target'
            ? []
            : effect.options.flatMap((option): Remark[] => {
                const fault = optionFault(s, effect.item, option);
                return fault ? [[path, fault]] : [];
              });
        if (
          (effect.do === 'bridge' || effect.do === 'defer') &&
          effect.item !== 'target' &&
          !s.items.some(({ id }) => id === effect.item)
        )
          return [[[...path, 'item'], `No item "${effect.item}".`]];
        return [];
      }),
    ),
  ),
  ...s.moves.flatMap((move, at) =>
    (move.target ?? [])
      .filter((id) => !s.items.some((item) => item.id === id))
      .map((id): Remark => [['moves', at, 'target'], `No item "${id}".`]),
  ),
];

const schedule = (s: Scenario, length: 'short' | 'full'): Remark[] => {
  const day = s.schedules[length];
  const path: Path = ['schedules', length];
  const times = [day.opens, ...day.breaks.flatMap(({ from, until }) => [from, until]), day.closes];
  const ordered = times.every((time, at) => at === 0 || minutes(times[at - 1] ?? time) < minutes(time));
  return [
    ...day.items
      .filter((id) => !s.items.some((item) => item.id === id))
      .map((id): Remark => [[...path, 'items'], `No item "${id}".`]),
    ...twice(day.items).map((id): Remark => [[...path, 'items'], `The item "${id}" is on the agenda twice.`]),
    ...(ordered ? [] : [[path, 'The times of the day are out of order: opens, breaks, closes.'] as Remark]),
    ...(minutes(day.drafting) > minutes(day.opens) && minutes(day.drafting) < minutes(day.closes)
      ? []
      : [[[...path, 'drafting'], 'Drafting must begin between the opening and the close.'] as Remark]),
    ...(times.every((time) => minutes(time) % 5 === 0)
      ? []
      : [[path, 'Times of the day go by five minutes.'] as Remark]),
  ];
};

const shortAgenda = (s: Scenario, seat: 'a' | 'b'): Remark[] => {
  const { weights } = s.delegations[seat].short;
  const path: Path = ['delegations', seat, 'short', 'weights'];
  const total = sum(Object.values(weights));
  return [
    ...(total === 100
      ? []
      : [[path, `The weights of the short agenda sum to ${total}. Make them sum to 100.`] as Remark]),
    ...s.schedules.short.items
      .filter((id) => weights[id] === undefined)
      .map((id): Remark => [path, `No weight for "${id}", which is on the short agenda.`]),
  ];
};
