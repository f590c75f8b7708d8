import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOf } from '../../src/engine/space.ts';
import type { Domain } from '../../src/negotiation/domain.ts';
import { outcomeAt, utilities, utilityOf } from '../../src/negotiation/space.ts';
import { parseGenius } from '../../src/scenario/genius.ts';
import { geniusFilesOf } from '../../src/scenario/geniusXml.ts';
import { LENGTHS } from '../../src/scenario/vocabulary.ts';
import { geneva } from '../geneva.ts';
import { spaces } from '../negotiation/spaces.ts';

const readAgain = (domain: Domain): Domain => {
  const files = geniusFilesOf(domain);
  const named = (text: string) => ({ name: 'file.xml', text });
  const parsed = parseGenius(named(files.domain), named(files.profile.a), named(files.profile.b));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  return parsed.value;
};

describe('a scenario as GENIUS XML', () => {
  test.each(LENGTHS)('is read again with the same names and the same additive worth, %s agenda', (length) => {
    const domain = domainOf({ scenario: geneva, length });
    const again = readAgain(domain);
    const plain = { ...domain.space, linkages: [] };
    expect(again.issues).toEqual(domain.issues);
    expect(again.space.reservation.a).toBeCloseTo(domain.space.reservation.a / 10_000, 12);
    for (const index of [0, 1, 17, 400, 1_259])
      for (const party of ['a', 'b'] as const) {
        const outcome = outcomeAt(domain.space, index);
        expect(utilityOf(again.space, party, outcome)).toBeCloseTo(utilityOf(plain, party, outcome) / 10_000, 12);
      }
  });

  test('says in the files what additive XML cannot hold', () => {
    const { omitted, domain, profile } = geniusFilesOf(domainOf({ scenario: geneva, length: 'full' }));
    expect(omitted.filter((one) => one.includes('linkage'))).toHaveLength(geneva.linkages.length);
    expect(omitted.some((one) => one.includes('red line'))).toBe(true);
    for (const file of [domain, profile.a, profile.b]) for (const one of omitted) expect(file).toContain(one);
  });

  test('keeps any name and any numbers', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[^\P{C}\t\n\r]/u.test(text));
    const domains = spaces.chain(({ forbidden: _, ...space }) =>
      fc.record({
        name,
        issues: fc.tuple(
          ...space.sizes.map((size) =>
            fc.record({ name, values: fc.uniqueArray(name, { minLength: size, maxLength: size }) }),
          ),
        ),
        space: fc.constant({ ...space, linkages: [] }),
        discount: fc.constant({ a: 0.5, b: 1 }),
        scale: fc.constant(150),
      }),
    );
    fc.assert(
      fc.property(domains, (domain) => {
        const again = readAgain(domain);
        expect(again.issues).toEqual(domain.issues);
        expect(again.discount).toEqual(domain.discount);
        const [before, after] = [utilities(domain.space), utilities(again.space)];
        for (const [index, u] of before.a.entries()) expect(after.a[index]).toBeCloseTo(Math.min(1, u / 150), 12);
        for (const [index, u] of before.b.entries()) expect(after.b[index]).toBeCloseTo(Math.min(1, u / 150), 12);
      }),
    );
  });
});
