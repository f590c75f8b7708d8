import type { Domain } from '../negotiation/domain.ts';
import type { Fault } from './fault.ts';
import { childrenOf, type Element, faultIn, readXml } from './xml.ts';

/**
 * The XML of GENIUS (Hindriks, Jonker, Kraus, Lin and Tykhonov 2009; rules as in its version 10.4): a domain, and a
 * profile for each of two parties. u(o) = min(1, Σ_i w_i · e_i(o_i)) with the weights as written, matched to issues by
 * index. Discrete issues: e(v) = evaluation(v) / max evaluation, 0 when that is under 1e-5, values matched by their
 * text. Integer issues: e(v) = offset + slope · (v − lowerbound), clipped to [0, 1]. Objectives may nest; only issues
 * count. Without a reservation value 0; a discount factor outside (0, 1] counts as 1.
 */

/** A text and the name that faults call it by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface FileFault extends Fault {
  readonly file: string;
}

export type ParsedDomain =
  | { readonly ok: true; readonly value: Domain }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** A domain and the profiles of its parties `a` and `b`. Every fault has its file, its place and its line. */
export const parseGenius = (domain: NamedText, a: NamedText, b: NamedText): ParsedDomain => {
  const template = templateOf(domain.text);
  if (!template.ok) return { ok: false, faults: named(domain, template.faults) };
  const issues = template.value;
  const profiles = { a: profileOf(a.text, issues), b: profileOf(b.text, issues) };
  if (!profiles.a.ok || !profiles.b.ok)
    return {
      ok: false,
      faults: [
        ...(profiles.a.ok ? [] : named(a, profiles.a.faults)),
        ...(profiles.b.ok ? [] : named(b, profiles.b.faults)),
      ],
    };
  const [forA, forB] = [profiles.a.value, profiles.b.value];
  return {
    ok: true,
    value: {
      name: domain.name,
      issues: issues.map(({ name, values }) => ({ name, values })),
      space: {
        sizes: issues.map(({ values }) => values.length),
        points: { a: forA.points, b: forB.points },
        linkages: [],
        reservation: { a: forA.reservation, b: forB.reservation },
        cap: 1,
      },
      discount: { a: forA.discount, b: forB.discount },
      scale: 1,
    },
  };
};

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

interface Issue {
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly values: readonly string[];
}

interface Profile {
  /** Weight included, shape of the issues. */
  readonly points: readonly (readonly number[])[];
  readonly reservation: number;
  readonly discount: number;
}

/** More steps than this in one integer issue are a slip, or a negotiation that no list of outcomes can hold. */
const MOST_STEPS = 10_000;

const named = ({ name }: NamedText, faults: readonly Fault[]): FileFault[] =>
  faults.map((fault) => ({ ...fault, file: name }));

const numberIn = (text: string | undefined): number | undefined => {
  const value = text?.trim() ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

/** The elements under the root, or the fault of a file that is another kind of thing. */
const contents = (text: string, root: string, otherwise: string): Read<readonly Element[]> => {
  const read = readXml(text);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  const [first] = read.elements;
  if (first && first.name !== root) return { ok: false, faults: [faultIn(first, otherwise)] };
  return { ok: true, value: read.elements };
};

const templateOf = (text: string): Read<readonly Issue[]> => {
  const read = contents(
    text,
    'negotiation_template',
    'This is no GENIUS domain (its root would be negotiation_template). Name the domain first, then the two profiles.',
  );
  if (!read.ok) return read;
  const faults: Fault[] = [];
  const found = read.value.filter(({ name }) => name === 'issue');
  const issues = found.map((element) => {
    const index = element.attributes.get('index') ?? '';
    if (index === '') faults.push(faultIn(element, 'The issue has no index. Profiles find it by that: number it.'));
    const values = valuesOf(element, faults);
    return { index, name: element.attributes.get('name') ?? index, type: typeOf(element), values };
  });
  const seen = new Set<string>();
  for (const element of found) {
    const index = element.attributes.get('index') ?? '';
    if (seen.has(index)) faults.push(faultIn(element, `Another issue has the index ${index} too. Give each its own.`));
    seen.add(index);
  }
  const [root] = read.value;
  if (root && issues.length === 0) faults.push(faultIn(root, 'The domain has no issue. Add one with its items.'));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: issues };
};

const typeOf = (issue: Element): string => issue.attributes.get('type') ?? 'discrete';

const valuesOf = (issue: Element, faults: Fault[]): readonly string[] => {
  const type = typeOf(issue);
  if (type === 'integer') return stepsOf(issue, faults);
  if (type !== 'discrete') {
    faults.push(
      faultIn(issue, `An issue of type ${type} has no list of values to go through. Make it discrete, or integer.`),
    );
    return [];
  }
  const items = childrenOf(issue, 'item');
  if (items.length === 0) faults.push(faultIn(issue, 'The issue has no item. Give it at least one value.'));
  return items.map((item) => {
    const value = item.attributes.get('value');
    if (value === undefined) faults.push(faultIn(item, 'The item has no value. Say what it stands for.'));
    return value ?? '';
  });
};

const stepsOf = (issue: Element, faults: Fault[]): readonly string[] => {
  const low = numberIn(issue.attributes.get('lowerbound'));
  const high = numberIn(issue.attributes.get('upperbound'));
  if (low === undefined || high === undefined || !Number.isInteger(low) || !Number.isInteger(high) || high < low) {
    faults.push(faultIn(issue, 'An integer issue has a lowerbound and an upperbound, whole numbers in that order.'));
    return [];
  }
  if (high - low >= MOST_STEPS) {
    faults.push(faultIn(issue, `From ${low} to ${high} are too many values: ${MOST_STEPS} are the most.`));
    return [];
  }
  return Array.from({ length: high - low + 1 }, (_, step) => String(low + step));
};

const profileOf = (text: string, issues: readonly Issue[]): Read<Profile> => {
  const read = contents(
    text,
    'utility_space',
    'This is no GENIUS profile (its root would be utility_space). Name the domain first, then the two profiles.',
  );
  if (!read.ok) return read;
  const all = read.value;
  const [root] = all;
  if (!root) return { ok: false, faults: [] };
  const faults: Fault[] = [];
  const known = new Set(issues.map(({ index }) => index));
  const found = new Map<string, Element>();
  for (const element of all) {
    if (element.name !== 'issue') continue;
    const index = element.attributes.get('index') ?? '';
    if (found.has(index)) faults.push(faultIn(element, `Another issue has the index ${index} too. Give each its own.`));
    else if (known.has(index)) found.set(index, element);
    else faults.push(faultIn(element, `The domain has no issue ${index}. Is this the profile of another domain?`));
  }
  const weights = new Map(
    all.filter(({ name }) => name === 'weight').map((element) => [element.attributes.get('index') ?? '', element]),
  );
  const points = issues.map((issue) => {
    const element = found.get(issue.index);
    const weight = weights.get(issue.index);
    if (!element || element.attributes.get('name') !== issue.name) {
      const here = element?.attributes.get('name') ?? 'missing';
      faults.push(
        faultIn(element ?? root, `Issue ${issue.index} is "${issue.name}" in the domain and ${here} in this profile.`),
      );
      return [];
    }
    if (!weight) {
      faults.push(faultIn(element, `Issue ${issue.index} has no weight. Add <weight index="${issue.index}" value=…>.`));
      return [];
    }
    const factor = numberAt(weight, 'value', faults);
    return evaluationsOf(issue, element, faults).map((evaluation) => factor * evaluation);
  });
  const own = (name: string): Element | undefined => childrenOf(root, name)[0];
  const [reservation, discount] = [own('reservation'), own('discount_factor')];
  const d = discount ? numberAt(discount, 'value', faults) : 1;
  const value = {
    points,
    reservation: reservation ? numberAt(reservation, 'value', faults) : 0,
    discount: d > 0 && d <= 1 ? d : 1,
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
};

const numberAt = (element: Element, attribute: string, faults: Fault[]): number => {
  const text = element.attributes.get(attribute);
  const value = numberIn(text);
  if (value === undefined)
    faults.push(faultIn(element, `${attribute} is ${text === undefined ? 'missing' : `"${text}"`}. Make it a number.`));
  return value ?? 0;
};

/** e_i(v) of every value of the issue, in [0, 1] for evaluations of 0 and more. */
const evaluationsOf = (issue: Issue, element: Element, faults: Fault[]): readonly number[] => {
  if (typeOf(element) !== issue.type) {
    faults.push(faultIn(element, `The issue is ${issue.type} in the domain and ${typeOf(element)} here.`));
    return [];
  }
  if (issue.type === 'integer') return linear(issue, element, faults);
  const items = childrenOf(element, 'item');
  const evaluation = new Map(
    items.map((item) => [item.attributes.get('value') ?? '', numberAt(item, 'evaluation', faults)]),
  );
  for (const value of issue.values)
    if (!evaluation.has(value))
      faults.push(faultIn(element, `The value "${value}" of the domain has no evaluation here. Add an item for it.`));
  const most = [...evaluation.values()].reduce((top, one) => Math.max(top, one), Number.NEGATIVE_INFINITY);
  return issue.values.map((value) => (most < 1e-5 ? 0 : (evaluation.get(value) ?? 0) / most));
};

const linear = (issue: Issue, element: Element, faults: Fault[]): readonly number[] => {
  const [evaluator] = childrenOf(element, 'evaluator');
  if (!evaluator) {
    faults.push(faultIn(element, 'An integer issue has an evaluator with slope and offset. Add it.'));
    return [];
  }
  const kind = evaluator.attributes.get('ftype') ?? 'linear';
  if (kind !== 'linear') faults.push(faultIn(evaluator, `GENIUS has only linear integer issues, and no ${kind} ones.`));
  const slope = numberAt(evaluator, 'slope', faults);
  const offset = numberAt(evaluator, 'offset', faults);
  const low = numberAt(element, 'lowerbound', faults);
  return issue.values.map((value) => Math.max(0, Math.min(1, offset + slope * (Number(value) - low))));
};
