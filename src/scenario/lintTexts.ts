import type { Path } from './fault.ts';
import type { Remark } from './lint.ts';
import type { Scenario, Texts } from './schema.ts';
import { SEATS } from './vocabulary.ts';

const missing = (
  have: Readonly<Record<string, unknown>>,
  need: readonly string[],
  path: Path,
  what: string,
): Remark[] => [
  ...need.filter((id) => have[id] === undefined).map((id): Remark => [path, `No text for ${what} "${id}". Add it.`]),
  ...Object.keys(have)
    .filter((id) => !need.includes(id))
    .map((id): Remark => [[...path, id], `There is no ${what} "${id}" in the scenario. Rename or remove it.`]),
];

/** A texts file must say all that the scenario has, and nothing else. */
export const lintTexts = (s: Scenario, texts: Texts): Remark[] => {
  const ids = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);
  return [
    ...(s.languages.includes(texts.language)
      ? []
      : [[['language'], `The scenario does not list "${texts.language}" under /languages.`] as Remark]),
    ...missing(texts.items, ids(s.items), ['items'], 'item'),
    ...s.items.flatMap((item) =>
      texts.items[item.id]
        ? missing(texts.items[item.id]?.options ?? {}, ids(item.options), ['items', item.id, 'options'], 'option')
        : [],
    ),
    ...missing(texts.linkages, ids(s.linkages), ['linkages'], 'linkage'),
    ...missing(texts.moves, ids(s.moves), ['moves'], 'move'),
    ...missing(texts.events, ids(s.events), ['events'], 'event'),
    ...SEATS.flatMap((seat) => [
      ...missing(texts.delegations[seat].brief.wants, ids(s.items), ['delegations', seat, 'brief', 'wants'], 'item'),
      ...missing(
        texts.delegations[seat].brief.redLines,
        [...new Set(s.delegations[seat].instructions.redLines.map(({ item }) => item))],
        ['delegations', seat, 'brief', 'redLines'],
        'red line on item',
      ),
    ]),
    ...texts.questions.flatMap(({ about }, at): Remark[] =>
      about
        .filter((item) => !ids(s.items).includes(item))
        .map(
          (item): Remark => [['questions', at, 'about'], `No item "${item}" in the scenario. Correct or remove it.`],
        ),
    ),
    ...texts.background.flatMap(({ claim }, at): Remark[] =>
      s.claims.some(({ id }) => id === claim)
        ? []
        : [[['background', at, 'claim'], `No claim "${claim}" in the scenario. Every statement needs its evidence.`]],
    ),
  ];
};
