import type { Domain } from '../negotiation/domain.ts';
import type { Both, Party, Space } from '../negotiation/space.ts';

/** A domain as GENIUS reads it: the template and a profile for each party, XML texts. */
export interface GeniusFiles {
  readonly domain: string;
  readonly profile: Both<string>;
  /** What the format cannot hold and the files therefore leave out, a sentence each; the files say it too. */
  readonly omitted: readonly string[];
}

/**
 * The additive part of a domain in GENIUS XML, on GENIUS's scale of 0 to 1: the weight of an issue is what its best
 * value is worth, an evaluation what the value is worth. Read again by `parseGenius`, every utility is the same up to
 * linkages and rounding (1e-12).
 */
export const geniusFilesOf = (domain: Domain): GeniusFiles => {
  const omitted = omissionsOf(domain);
  return {
    domain: templateOf(domain, omitted),
    profile: { a: profileOf(domain, 'a', omitted), b: profileOf(domain, 'b', omitted) },
    omitted,
  };
};

const templateOf = ({ name, issues }: Domain, omitted: readonly string[]): string =>
  fileOf(omitted, [
    '<negotiation_template>',
    `  <utility_space number_of_issues="${issues.length}">`,
    `    <objective index="0" name="${escaped(name)}" type="objective" etype="objective">`,
    ...issues.flatMap((issue, item) => [
      `      <issue index="${item + 1}" name="${escaped(issue.name)}" type="discrete" etype="discrete" vtype="discrete">`,
      ...issue.values.map((value, option) => `        <item index="${option + 1}" value="${escaped(value)}"/>`),
      '      </issue>',
    ]),
    '    </objective>',
    '  </utility_space>',
    '</negotiation_template>',
  ]);

const profileOf = (
  { name, issues, space, discount, scale }: Domain,
  party: Party,
  omitted: readonly string[],
): string => {
  const worths = issues.map((_, item) => (space.points[party][item] ?? []).map((points) => points / scale));
  const weights = worths.map((all) => Math.max(0, ...all));
  return fileOf(omitted, [
    `<utility_space number_of_issues="${issues.length}">`,
    `  <objective index="0" name="${escaped(name)}" type="objective" etype="objective">`,
    ...weights.map((weight, item) => `    <weight index="${item + 1}" value="${weight}"/>`),
    ...issues.flatMap((issue, item) => [
      `    <issue index="${item + 1}" name="${escaped(issue.name)}" type="discrete" etype="discrete" vtype="discrete">`,
      ...issue.values.map(
        (value, option) =>
          `      <item index="${option + 1}" value="${escaped(value)}" evaluation="${worths[item]?.[option] ?? 0}"/>`,
      ),
      '    </issue>',
    ]),
    '  </objective>',
    `  <discount_factor value="${discount[party]}"/>`,
    `  <reservation value="${space.reservation[party] / scale}"/>`,
    '</utility_space>',
  ]);
};

const fileOf = (omitted: readonly string[], lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(omitted.length > 0 ? ['<!--', ...omitted.map((one) => `  ${one.replaceAll('--', '- -')}`), '-->'] : []),
    ...lines,
    '',
  ].join('\n');

const omissionsOf = ({ issues, space, scale }: Domain): string[] => {
  const option = (item: number, at: number): string => issues[item]?.values[at] ?? '';
  const linkages = space.linkages.map(({ when, a, b }) => {
    const conditions = when.map(
      ({ item, options }) => `${issues[item]?.name ?? ''} is ${options.map((at) => option(item, at)).join(' or ')}`,
    );
    return `Left out, a linkage: ${signed(a / scale)} for the first and ${signed(b / scale)} for the second party when ${conditions.join(' and ')}.`;
  });
  const lines = (['a', 'b'] as const).flatMap((party) =>
    linesOf(space, party).map(([item, options]) => {
      const values = options.map((at) => option(item, at)).join(' or ');
      return `Left out, a red line: the ${party === 'a' ? 'first' : 'second'} party never agrees to ${values} on ${issues[item]?.name ?? ''}.`;
    }),
  );
  return [...linkages, ...lines];
};

const linesOf = ({ forbidden }: Space, party: Party): [number, readonly number[]][] =>
  [...(forbidden?.[party] ?? []).entries()].filter(([, options]) => options.length > 0);

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

/** Line breaks and tabs are kept as character references; what XML cannot hold at all becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\p{Cc}|\p{Cs}|\p{Cn}/gu, '\ufffd');
