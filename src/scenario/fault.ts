import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Something wrong in a file: where (JSON pointer and line, counted from 1) and what to do about it. */
export interface Fault {
  readonly pointer: string;
  readonly line: number;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** RFC 6901. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A JSON text with the places of its parts. */
export interface Source {
  readonly data: unknown;
  readonly faults: readonly Fault[];
  faultAt(path: Path, message: string): Fault;
}

/** Reads strict JSON; a fault of syntax has its line, and nothing throws. */
export const readJson = (text: string): Source => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const faultAt = (path: Path, message: string): Fault => {
    let node: Node | undefined;
    for (let length = path.length; length >= 0 && !node && tree; length--)
      node = findNodeAtLocation(tree, path.slice(0, length));
    return { pointer: pointerOf(path), line: node ? lineAt(text, node.offset) : 1, message };
  };
  const faults = errors.map(({ error, offset }) => ({
    pointer: '',
    line: lineAt(text, offset),
    message: `This is not JSON here: ${printParseErrorCode(error)}. Mend the syntax first.`,
  }));
  if (faults.length > 0 || tree === undefined)
    return {
      data: undefined,
      faults: faults.length > 0 ? faults : [{ pointer: '', line: 1, message: 'The file is empty.' }],
      faultAt,
    };
  return { data: JSON.parse(text), faults, faultAt };
};
