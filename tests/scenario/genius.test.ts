import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utilityOf } from '../../src/negotiation/space.ts';
import { type FileFault, parseGenius } from '../../src/scenario/genius.ts';
import { STALL } from './marketStall.ts';

const { domain, buyer, seller } = STALL;

const faultsOf = (...files: Parameters<typeof parseGenius>): readonly FileFault[] => {
  const parsed = parseGenius(...files);
  return parsed.ok ? [] : parsed.faults;
};

/** The file with one thing written differently. */
const mended = (file: { name: string; text: string }, from: string, to: string) => {
  expect(file.text).toContain(from);
  return { ...file, text: file.text.replace(from, to) };
};

describe('a GENIUS domain and its two profiles', () => {
  test('are read with nested objectives, integer issues and escaped names', () => {
    const parsed = parseGenius(domain, buyer, seller);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        name: 'stall.xml',
        issues: [
          { name: 'Fruit & nuts', values: ['apples', '<none>'] },
          { name: 'Crates', values: ['2', '3', '4'] },
          { name: 'Delivery', values: ['today', 'tomorrow'] },
        ],
        space: { sizes: [2, 3, 2], reservation: { a: 0.4, b: 0 }, cap: 1 },
        discount: { a: 0.8, b: 1 },
        scale: 1,
      },
    });
  });

  test('are worth what GENIUS says: weights as written, evaluations over their largest, the sum cut off at 1', () => {
    const parsed = parseGenius(domain, buyer, seller);
    if (!parsed.ok) throw new Error('refused');
    const { space } = parsed.value;
    // 0.5 · 2/8 + 0.3 · 0.25 + 0.25 · 0.5
    expect(utilityOf(space, 'a', [1, 0, 1])).toBeCloseTo(0.325, 12);
    // 0.5 + 0.3 · (0.25 + 0.75 · 2, cut to 1) + 0.25 = 1.05
    expect(utilityOf(space, 'a', [0, 2, 0])).toBe(1);
    // An issue whose evaluations are all 0 is worth nothing: 0.2 · 1/4 + 0.7 · 0.5
    expect(utilityOf(space, 'b', [0, 1, 0])).toBeCloseTo(0.4, 12);
  });

  test.each([
    ['a domain in place of a profile', faultsOf(domain, domain, seller), 'Name the domain first'],
    ['a profile in place of the domain', faultsOf(buyer, domain, seller), 'Name the domain first'],
    ['a file that is not XML', faultsOf(domain, mended(buyer, '</objective>', '</objektive>'), seller), 'not XML'],
    ['a file that ends too early', faultsOf(domain, { name: 'b', text: '<utility_space>' }, seller), 'not XML'],
    ['an empty file', faultsOf(domain, { name: 'b', text: '' }, seller), 'not XML'],
    ['an entity of its own', faultsOf(domain, mended(buyer, 'apples', '&fruit;'), seller), 'not XML'],
    ['a real-valued issue', faultsOf(mended(domain, 'type="integer"', 'type="real"'), buyer, seller), 'type real'],
    [
      'another type of issue',
      faultsOf(domain, mended(buyer, 'type="integer"', 'type="discrete"'), seller),
      'integer in',
    ],
    ['a missing weight', faultsOf(domain, mended(buyer, '<weight index="2" value="0.3"/>', ''), seller), 'no weight'],
    ['a weight that is no number', faultsOf(domain, mended(buyer, '"0.3"', '"0,3"'), seller), '"0,3"'],
    ['a value without evaluation', faultsOf(domain, mended(buyer, 'today', 'someday'), seller), 'no evaluation'],
    ['an issue of another domain', faultsOf(domain, mended(buyer, 'issue index="3"', 'issue index="9"'), seller), '9'],
    ['an issue of another name', faultsOf(domain, mended(buyer, '"Delivery"', '"Colour"'), seller), 'Colour'],
    ['an issue twice', faultsOf(mended(domain, 'index="3" name', 'index="2" name'), buyer, seller), 'Another issue'],
    [
      'too many steps',
      faultsOf(mended(domain, 'upperbound="4"', 'upperbound="2000000000"'), buyer, seller),
      'too many',
    ],
    [
      'bounds upside down',
      faultsOf(mended(domain, 'upperbound="4"', 'upperbound="1"'), buyer, seller),
      'whole numbers',
    ],
  ])('%s is a fault that says what to do', (_, faults, says) => {
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map(({ message }) => message).join(' ')).toContain(says);
  });

  test('a fault names its file, its element and its line', () => {
    const [fault] = faultsOf(domain, buyer, mended(seller, 'evaluation="4"', 'evaluation="four"'));
    expect(fault).toEqual({
      file: 'seller.xml',
      pointer: '/utility_space/objective/issue/item[2]',
      line: 8,
      message: 'evaluation is "four". Make it a number.',
    });
  });

  test('the faults of both profiles come at once', () => {
    const faults = faultsOf(domain, mended(buyer, '"0.4"', '"?"'), mended(seller, '"1.5"', '"?"'));
    expect(faults.map(({ file }) => file)).toEqual(['buyer.xml', 'seller.xml']);
  });

  test('whatever is cut, doubled or garbled: values or faults, never a crash', () => {
    const damage = fc.record({
      file: fc.constantFrom(0, 1, 2),
      from: fc.nat(2000),
      length: fc.nat(80),
      put: fc.oneof(fc.string(), fc.constantFrom('<', '>', '"', '&', '</issue>', '<issue>', '\u0000', '1e999', '-')),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const files: { name: string; text: string }[] = [domain, buyer, seller];
        for (const { file, from, length, put } of damages) {
          const { name, text } = files[file] ?? domain;
          files[file] = { name, text: text.slice(0, from) + put + text.slice(from + length) };
        }
        const [d = domain, a = buyer, b = seller] = files;
        const parsed = parseGenius(d, a, b);
        if (!parsed.ok) {
          expect(parsed.faults.length).toBeGreaterThan(0);
          for (const { line, message } of parsed.faults) expect([line > 0, message.length > 0]).toEqual([true, true]);
          return;
        }
        const { sizes, points } = parsed.value.space;
        for (const party of ['a', 'b'] as const) {
          expect(points[party].map((one) => one.length)).toEqual(sizes);
          expect(points[party].flat().every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
