import { z } from 'zod';
import type { Domain } from '../negotiation/domain.ts';
import type { FileFault, NamedText, ParsedDomain } from './genius.ts';
import { type Parsed, parsed } from './parse.ts';

/**
 * Profiles in JSON, a file for each of two parties: of GeniusWeb (LinearAdditiveUtilitySpace) or of NegoLog. The
 * utility is Σ_i w_i · e_i(o_i) with everything as written, e in [0, 1]; a value that a profile does not name is worth
 * 0. The reservation value of GeniusWeb is the utility of its reservation bid, 0 without one. There is no discount.
 */

const values = z.record(z.string(), z.number());
const listed = z.object({ valueUtilities: values });

const geniusWebSchema = z.object({
  LinearAdditiveUtilitySpace: z.object({
    issueUtilities: z.record(
      z.string(),
      z.union([z.object({ discreteutils: listed }), z.object({ DiscreteValueSetUtilities: listed })], {
        error: 'Only issues with a list of values can be gone through. Give discreteutils with valueUtilities.',
      }),
    ),
    issueWeights: values,
    domain: z
      .object({ issuesValues: z.record(z.string(), z.object({ values: z.array(z.string()) })).optional() })
      .optional(),
    reservationBid: z.object({ issuevalues: z.record(z.string(), z.string()) }).nullish(),
  }),
});

const negoLogSchema = z.object({
  reservationValue: z.number().default(0),
  issueWeights: values,
  issues: z.record(z.string(), values),
});

/** One party's side, whichever file it came from. */
interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly worths: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The values of each issue in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly reservation: number;
}

const mapOf = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(record));

const negoLog = (text: string): Parsed<Profile> => {
  const read = parsed(text, negoLogSchema, () => []);
  if (!read.ok) return read;
  const { issueWeights, issues, reservationValue } = read.value;
  const worths = new Map([...mapOf(issues)].map(([issue, worth]) => [issue, mapOf(worth)]));
  const listedValues = new Map([...worths].map(([issue, worth]) => [issue, [...worth.keys()]]));
  return {
    ok: true,
    value: { weights: mapOf(issueWeights), worths, values: listedValues, reservation: reservationValue },
  };
};

const geniusWeb = (text: string): Parsed<Profile> => {
  const read = parsed(text, geniusWebSchema, () => []);
  if (!read.ok) return read;
  const { issueUtilities, issueWeights, domain, reservationBid } = read.value.LinearAdditiveUtilitySpace;
  const weights = mapOf(issueWeights);
  const worths = new Map(
    [...mapOf(issueUtilities)].map(([issue, worth]) => [
      issue,
      mapOf(('discreteutils' in worth ? worth.discreteutils : worth.DiscreteValueSetUtilities).valueUtilities),
    ]),
  );
  const order = mapOf(domain?.issuesValues ?? {});
  const bid = mapOf(reservationBid?.issuevalues ?? {});
  return {
    ok: true,
    value: {
      weights,
      worths,
      values: new Map([...worths].map(([issue, worth]) => [issue, order.get(issue)?.values ?? [...worth.keys()]])),
      reservation: [...bid].reduce(
        (sum, [issue, value]) => sum + (weights.get(issue) ?? 0) * (worths.get(issue)?.get(value) ?? 0),
        0,
      ),
    },
  };
};

const profileOf = ({ text }: NamedText): Parsed<Profile> =>
  text.includes('"LinearAdditiveUtilitySpace"') ? geniusWeb(text) : negoLog(text);

/** The profiles of `a` and `b`; the issues and their values are those of the first. */
export const parseGeniusWeb = (name: string, a: NamedText, b: NamedText): ParsedDomain => {
  const read = { a: profileOf(a), b: profileOf(b) };
  if (!read.a.ok || !read.b.ok) return { ok: false, faults: [...faultsIn(a, read.a), ...faultsIn(b, read.b)] };
  const [forA, forB] = [read.a.value, read.b.value];
  const apart = [...strangers(a, forA, forA), ...strangers(b, forB, forA)];
  if (apart.length > 0) return { ok: false, faults: apart };
  const issues = [...forA.values].map(([issue, all]) => ({ name: issue, values: all }));
  const pointsOf = ({ weights, worths }: Profile): number[][] =>
    issues.map((issue) =>
      issue.values.map((value) => (weights.get(issue.name) ?? 0) * (worths.get(issue.name)?.get(value) ?? 0)),
    );
  const value: Domain = {
    name,
    issues,
    space: {
      sizes: issues.map((issue) => issue.values.length),
      points: { a: pointsOf(forA), b: pointsOf(forB) },
      linkages: [],
      reservation: { a: forA.reservation, b: forB.reservation },
    },
    discount: { a: 1, b: 1 },
    scale: 1,
  };
  return { ok: true, value };
};

const faultsIn = ({ name }: NamedText, read: Parsed<Profile>): FileFault[] =>
  read.ok ? [] : read.faults.map((fault) => ({ ...fault, file: name }));

/** What `profile` names and the `template` does not have, or the other way round, or cannot be gone through. */
const strangers = ({ name }: NamedText, profile: Profile, template: Profile): FileFault[] => {
  const fault = (message: string): FileFault => ({ file: name, pointer: '', line: 1, message });
  if (template.values.size === 0) return [fault('The profile has no issue. Add one with its values.')];
  const missing = [...template.values.keys()].flatMap((issue) => [
    ...(profile.worths.has(issue) ? [] : [fault(`The issue "${issue}" of the first profile is missing here.`)]),
    ...(profile.weights.has(issue) ? [] : [fault(`The issue "${issue}" has no weight. Add it to issueWeights.`)]),
    ...(template.values.get(issue)?.length ? [] : [fault(`The issue "${issue}" has no value. Give it at least one.`)]),
  ]);
  const more = [...profile.worths].flatMap(([issue, worth]) => {
    const known = template.values.get(issue);
    if (!known) return [fault(`The first profile has no issue "${issue}". Is this the profile of another domain?`)];
    return [...worth.keys()]
      .filter((value) => !known.includes(value))
      .map((value) => fault(`The value "${value}" of the issue "${issue}" is not in the first profile.`));
  });
  return [...missing, ...more];
};
