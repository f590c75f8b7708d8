import type { Source } from '../layers.ts';

/** Sizes that a screen sets by its own measure, and why. */
const OWN_TYPE: readonly (readonly [file: string, value: string, why: string])[] = [
  ['src/ui/base.css', 'calc(100% * var(--text-scale, 1))', 'what every other size is counted in'],
  ['src/ui/screens/title.css', 'min(calc(', 'a poster is as large as its screen allows'],
  ['src/ui/debrief/capitals.css', 'clamp(', 'a poster, too'],
  ['src/ui/parts/instructions.css', 'min(4rem, max(', 'an order is a poster'],
];
/** The newspaper is set by its own printer. */
const NEWSPAPER = 'src/ui/debrief/frontPage.css';

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(|\b(?:hwb|lab|lch|oklab|oklch)\(/i;
const NAMED = /^(?:.*\s)?(?:white|black|gr[ae]y|silver|red|blue|navy|orange|green|yellow)\b/;
const COLOURED = /^(?:color|background|border|outline|fill|stroke|box-shadow|accent-color)/;
const TIMED = /^(?:transition|animation)/;
const BY_HAND = /(?:^|[\s(,])(?!0(?:\.01)?ms)[\d.]+m?s\b|cubic-bezier|\bease\b(?!\))|\bease-/;
const SPACED = /^(?:margin|padding|gap|row-gap|column-gap)/;
/** The table is drawn to the pixel, with its ladders and lines. */
const DRAWN = 'src/ui/table/';

/** Whatever a stylesheet or component chose that it has to take from the tokens, one sentence each. */
export const offTokens = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => (source.path.endsWith('.css') ? inSheet(source) : inComponent(source)));

const inComponent = ({ path, text }: Source): string[] =>
  text.split('\n').flatMap((line) => {
    const found = line.match(/['"`](#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^'"`]*)['"`]/i);
    return found ? [`${path}: the colour ${found[1]} has no name`] : [];
  });

const inSheet = ({ path, text }: Source): string[] =>
  declarationsOf(text).flatMap(({ name, value, printed }) => {
    const says = (why: string): string[] => [`${path}: ${name}: ${value}: ${why}`];
    if (COLOUR.test(value) || (COLOURED.test(name) && NAMED.test(value))) return says('a colour without a name');
    if (TIMED.test(name) && BY_HAND.test(value)) return says('timed by hand');
    if (name === 'font-weight' && !/^(?:400|600|100 900)$/.test(value)) return says('a third weight');
    if ((name === 'font' || name === 'font-size') && !isOnScale(path, value, printed)) return says('a seventh size');
    if (SPACED.test(name) && !path.startsWith(DRAWN) && !isSpace(value)) return says('a space off the steps');
    return [];
  });

const isOnScale = (path: string, value: string, printed: boolean): boolean =>
  /^(?:inherit|var\(--[a-z-]+\))$/.test(value) ||
  (printed && /^[\d.]+pt$/.test(value)) ||
  path === NEWSPAPER ||
  OWN_TYPE.some(([file, own]) => file === path && value.includes(own));

/** Steps of four; less than that is a matter of the eye. */
const isSpace = (value: string): boolean =>
  [...value.matchAll(/(?<![\w.])(\d+(?:\.\d+)?)px/g)].every(([, px]) => Number(px) < 4 || Number(px) % 4 === 0);

interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly printed: boolean;
}

function declarationsOf(text: string): Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  const plain = text.replaceAll(/\/\*.*?\*\//gs, '');
  for (const [, words = '', end] of plain.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') open.push(words.trim());
    const [, name, value] = words.trim().match(/^([a-z-]+):\s*(.+)$/s) ?? [];
    if (end !== '{' && name && value)
      found.push({ name, value, printed: open.some((one) => one.startsWith('@media print')) });
    if (end === '}') open.pop();
  }
  return found;
}

/** Rules that move a thing in two ways: a minifier joins them in an order of its own. */
export const movedTwice = (sheets: readonly Source[]): string[] =>
  sheets.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{([^{}]*)/g)].flatMap(([, rule = '', body = '']) =>
      /(?:^|[;\s])transform:/.test(body) && /(?:^|[;\s])(?:translate|rotate|scale):/.test(body)
        ? [`${path}: ${rule.trim()}`]
        : [],
    ),
  );

/** Classes that sheets of two folders dress: whichever comes last would win. */
export const dressedTwice = (sheets: readonly Source[]): string[] => {
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of sheets) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    for (const [, name = ''] of text.matchAll(/(?:^|[,}]|\n)\s*\.([\w-]+)(?:\[[^\]]*\]|:[\w-]+)?\s*(?=[,{])/g))
      homes.set(name, (homes.get(name) ?? new Set()).add(folder));
  }
  return [...homes]
    .filter(([, folders]) => folders.size > 1)
    .map(([name, folders]) => `.${name}: ${[...folders].join(', ')}`);
};

/** Classes that a sheet dresses and nobody wears. */
export const unworn = (sheets: readonly Source[], components: readonly Source[]): string[] => {
  const worn = components.map(({ text }) => text).join('\n');
  const isWorn = (name: string): boolean => {
    const stem = name.slice(0, name.lastIndexOf('-') + 1);
    return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(worn) || (stem !== '' && worn.includes(`${stem}\${`));
  };
  const dressed = sheets.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*.*?\*\/|'[^']*'|url\([^)]*\)/gs, '').matchAll(/\.([a-z][\w-]*)/g)].map(
      ([, name = '']) => `${path}: .${name}`,
    ),
  );
  return [...new Set(dressed)].filter((one) => !isWorn(one.slice(one.lastIndexOf('.') + 1)));
};
