import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A source file: its path from the project root, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Which layers each layer may import, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  negotiation: [],
  scenario: ['negotiation'],
  bargaining: ['negotiation'],
  engine: ['negotiation', 'scenario'],
  counterpart: ['negotiation', 'scenario', 'bargaining', 'engine'],
  simulation: ['negotiation', 'scenario', 'bargaining', 'engine', 'counterpart'],
  debrief: ['negotiation', 'scenario', 'bargaining', 'engine', 'counterpart', 'simulation'],
  session: ['negotiation', 'scenario', 'engine', 'counterpart'],
  drawing: ['negotiation', 'scenario', 'engine', 'counterpart'],
  room: ['negotiation', 'scenario', 'engine', 'counterpart', 'session', 'drawing'],
  sound: ['negotiation', 'scenario', 'engine', 'counterpart', 'session'],
  ui: ['negotiation', 'scenario', 'bargaining', 'engine', 'counterpart', 'simulation', 'debrief', 'session', 'drawing'],
  cli: ['negotiation', 'scenario', 'bargaining', 'engine', 'counterpart', 'simulation', 'debrief', 'session'],
  main: ['negotiation', 'scenario', 'engine', 'counterpart', 'simulation', 'debrief', 'session', 'room', 'sound', 'ui'],
};

/** The layers that each package may be imported in. A package that is not here has no home yet: give it one. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@fontsource-variable/inter': ['ui', 'main'],
  comlink: ['counterpart', 'simulation', 'session'],
  howler: ['sound'],
  'idb-keyval': ['session'],
  immer: ['engine'],
  'intl-messageformat': ['ui'],
  'jsonc-parser': ['scenario'],
  phaser: ['room'],
  'phaser-src': ['room'],
  'pure-rand': ['bargaining', 'engine'],
  react: ['ui', 'main'],
  'react-aria-components': ['ui', 'main'],
  'react-dom': ['ui', 'main'],
  saxes: ['scenario'],
  vite: ['cli'],
  xstate: ['session'],
  zod: ['scenario'],
};

/** Folders outside src/ whose files may be imported as data, and by whom. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  assets: ['room', 'sound', 'ui', 'main'],
  scenarios: ['session', 'ui', 'cli', 'main'],
};

/** These answer the same question with the same answer for ever: no clock, no chance, no waiting. */
const TIMELESS: readonly string[] = ['negotiation', 'scenario', 'bargaining', 'engine', 'debrief', 'drawing'];
const CLOCKS: readonly string[] = [
  'Date',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
];

/** An import whose name is worked out at run time: nobody can say where it leads. */
const COMPUTED = '(computed)';

/** Every breach of the layers in `sources`, one sentence each, beginning with the file. */
export const breaches = (sources: readonly Source[]): string[] => sources.flatMap(breachesOf);

function breachesOf(source: Source): string[] {
  const { path } = source;
  const { program, module, errors } = parseSync(path, source.text);
  if (errors.length > 0) return [`${path} does not parse: ${errors[0]?.message}`];
  const layer = layerOf(path);
  const found = surroundings(program);
  const imported = [...importsOf(module), ...found.imports];
  return [
    ...(layer in MAY_IMPORT ? [] : [`${path} belongs to no layer`]),
    ...imported.flatMap((specifier) => importBreach(path, specifier) ?? []),
    ...(exportsDefault(module) ? [`${path} has a default export`] : []),
    ...(isBarrel(program) ? [`${path} only re-exports: import from the files themselves`] : []),
    ...(/\/(utils?|helpers?)\.\w+$/.test(path) ? [`${path} is named after no thing`] : []),
    ...(TIMELESS.includes(layer) ? found.clocks.map((name) => `${path} uses ${name}`) : []),
  ];
}

/** `src/engine/reduce.ts` is in `engine`; a file directly in src/ is the composition root. */
const layerOf = (path: string): string => {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? folder : folder.match(/^main\.tsx?$/) ? 'main' : folder;
};

function importBreach(path: string, specifier: string): string | undefined {
  const breach = (why: string): string => `${path} imports '${specifier}': ${why}`;
  const layer = layerOf(path);
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const target = specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier);
    return fileBreach(layer, target.replace(/\?.*$/, ''), breach);
  }
  if (specifier === COMPUTED) return layer === 'cli' ? undefined : breach('only cli/ may import by a computed name');
  if (specifier.startsWith('node:')) return layer === 'cli' ? undefined : breach('only cli/ may use Node');
  const name = packageOf(specifier);
  const homes = HOMES[name];
  if (!homes) return breach(`${name} has no home in tests/layers.ts`);
  return homes.includes(layer) ? undefined : breach(`${name} lives in ${homes.join(', ')}`);
}

function fileBreach(layer: string, target: string, breach: (why: string) => string): string | undefined {
  const [top = '', ...rest] = target.split('/');
  if (top !== 'src') {
    return DATA[top]?.includes(layer) ? undefined : breach(`${layer} may not reach ${top === '..' ? 'outside' : top}`);
  }
  const other = rest.length > 1 ? (rest[0] ?? '') : 'main';
  if (other === layer) return layer === 'main' ? breach('nothing imports the composition root') : undefined;
  if (other === 'main') return breach('nothing imports the composition root');
  return MAY_IMPORT[layer]?.includes(other) ? undefined : breach(`${layer} may not import ${other}`);
}

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

type Parsed = ReturnType<typeof parseSync>;

const importsOf = (module: Parsed['module']): string[] => [
  ...module.staticImports.map((one) => one.moduleRequest.value),
  ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
];

const exportsDefault = (module: Parsed['module']): boolean =>
  module.staticExports.some((one) =>
    one.entries.some((entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default'),
  );

function isBarrel(program: Parsed['program']): boolean {
  const statements = program.body.filter((one) => one.type !== 'ImportDeclaration');
  const passesOn = (one: (typeof statements)[number]): boolean =>
    one.type === 'ExportAllDeclaration' || (one.type === 'ExportNamedDeclaration' && !one.declaration);
  return statements.length > 0 && statements.every(passesOn);
}

/** Imports that are expressions (`import()`, `import.meta.glob`, `new URL(…, import.meta.url)`), and clocks used. */
function surroundings(program: Parsed['program']): { imports: string[]; clocks: string[] } {
  const imports: string[] = [];
  const clocks: string[] = [];
  const named = new Set<unknown>();
  const take = (node: { type: string; value?: unknown } | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') imports.push(node.value);
    else imports.push(COMPUTED);
  };
  new Visitor({
    ImportExpression(node) {
      take(node.source);
    },
    TSImportType(node) {
      take(node.source);
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      for (const one of globsOf(node.arguments[0])) take(one);
    },
    NewExpression(node) {
      const [target, base] = node.arguments;
      const relative = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && relative && isFile(target)) take(target);
    },
    MemberExpression(node) {
      if (!node.computed) named.add(node.property);
      const property = node.property.type === 'Identifier' ? node.property.name : '';
      if (node.object.type === 'Identifier' && node.object.name === 'Math' && property === 'random')
        clocks.push('Math.random');
    },
    Property(node) {
      if (!node.computed && !node.shorthand) named.add(node.key);
    },
    TSPropertySignature(node) {
      named.add(node.key);
    },
    Identifier(node) {
      if (CLOCKS.includes(node.name) && !named.has(node)) clocks.push(node.name);
    },
  }).visit(program);
  return { imports, clocks };
}

/** `new URL('../../', import.meta.url)` is a folder, and imports nothing. */
const isFile = (node: Argument | undefined): boolean => typeof node?.value !== 'string' || /\.\w+$/.test(node.value);

type Argument = { type: string; value?: unknown; elements?: readonly unknown[] };

const globsOf = (argument: Argument | undefined): Argument[] => {
  if (!argument) return [];
  return argument.type === 'ArrayExpression' ? (argument.elements as Argument[]) : [argument];
};
