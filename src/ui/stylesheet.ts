import {
  DURATIONS,
  EASE,
  FORCED,
  MORE_CONTRAST,
  PAINT,
  PALETTE,
  type Pair,
  POSTER_TRACK,
  RADIUS,
  SPACE,
  STRONG,
  type Step,
  TARGET,
  TYPE,
} from '../drawing/tokens.ts';

const FONT = `'Inter Variable', 'Inter', system-ui, sans-serif`;

type Properties = readonly (readonly [name: string, value: string])[];

const themed = ([name, [light, dark]]: readonly [string, Pair]): readonly [string, string] => [
  name,
  light === dark ? light : `light-dark(${light}, ${dark})`,
];

const shorthand = ({ size, line }: Step, weight: number): string =>
  `${weight} ${size / 16}rem / ${line / 16}rem var(--font)`;

const step = ([name, type]: readonly [string, Step]): Properties => [
  [name, shorthand(type, type.weight)],
  ...(type.weight === STRONG ? [] : [[`${name}-strong`, shorthand(type, STRONG)] as const]),
  ...(type.track === 0 ? [] : [[`track-${name}`, `${type.track}em`] as const]),
];

/** A root that has the last word on a theme. */
const FIRST = ':root:root:root';

const forced = (): Properties =>
  Object.entries({ ...PALETTE, ...MORE_CONTRAST })
    .map(themed)
    .concat(Object.entries(FORCED));

const rule = (selector: string, properties: Properties): string =>
  `${selector} {\n${properties.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}\n`;

/** The tokens as custom properties, written into `tokens.css` as it is served or built. */
export const customProperties = (): string =>
  rule(':root', [
    ...Object.entries<Pair>(PALETTE).map(themed),
    ...Object.entries(PAINT).map(([name, colour]) => [`paint-${name}`, colour] as const),
    ...SPACE.map((pixels, index) => [`s${index + 1}`, `${pixels}px`] as const),
    ['target', `${TARGET}px`],
    ['radius', `${RADIUS}`],
    ['font', FONT],
    ...Object.entries<Step>(TYPE).flatMap(step),
    ['track-poster', `${POSTER_TRACK}em`],
    ...Object.entries(DURATIONS).map(([name, ms]) => [name, `${ms}ms`] as const),
    ['ease', `cubic-bezier(${EASE.join(', ')})`],
  ]) +
  rule(":root[data-contrast='more']", Object.entries(MORE_CONTRAST).map(themed)) +
  `@media (forced-colors: active) {\n${rule(FIRST, forced())}}\n` +
  rule(
    ":root[data-motion='reduced']",
    Object.keys(DURATIONS).map((name) => [name, '0ms']),
  );
