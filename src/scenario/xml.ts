import { SaxesParser } from 'saxes';
import type { Fault } from './fault.ts';

/** An element of an XML file, with its place. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: readonly Element[];
  /** Which of its parent's children of that name it is, from 1. */
  readonly nth: number;
  /** From 1. */
  readonly line: number;
}

/** All elements in the order of the file, or the one fault that ends the reading. */
export type Elements =
  | { readonly ok: true; readonly elements: readonly Element[] }
  | { readonly ok: false; readonly fault: Fault };

/** Where an element stands, as an XPath: /utility_space/objective/issue[2]. */
export const placeOf = (element: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parent)
    steps.unshift(at.nth > 1 ? `${at.name}[${at.nth}]` : at.name);
  return `/${steps.join('/')}`;
};

export const childrenOf = (parent: Element, name: string): Element[] =>
  parent.children.filter((child) => child.name === name);

export const faultIn = (element: Element, message: string): Fault => ({
  pointer: placeOf(element),
  line: element.line,
  message,
});

interface Open {
  readonly element: Element;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  /** How many children of each name there have been. */
  readonly named: Map<string, number>;
}

/** Reads XML 1.0 without entities of its own; nothing is fetched or expanded, and nothing throws. */
export const readXml = (text: string): Elements => {
  const elements: Element[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser({ position: true });
  let fault: Fault | null = null;
  parser.on('error', ({ message }) => {
    const at = open.at(-1)?.element;
    const says = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    const line = parser.line;
    fault ??= { pointer: at ? placeOf(at) : '/', line, message: `This is not XML here: ${says}. Mend it first.` };
  });
  parser.on('opentagstart', ({ name }) => {
    const above = open.at(-1);
    const nth = (above?.named.get(name) ?? 0) + 1;
    above?.named.set(name, nth);
    const attributes = new Map<string, string>();
    const children: Element[] = [];
    const element = { name, attributes, parent: above?.element ?? null, children, nth, line: parser.line };
    above?.children.push(element);
    elements.push(element);
    open.push({ element, attributes, children, named: new Map() });
  });
  parser.on('opentag', (tag) => {
    for (const [name, value] of Object.entries(tag.attributes)) open.at(-1)?.attributes.set(name, value);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return fault ? { ok: false, fault } : { ok: true, elements };
};
