import { describe, expect, test } from 'vitest';
import { utilityOf } from '../../src/negotiation/space.ts';
import { parseGeniusWeb } from '../../src/scenario/geniusWeb.ts';

const profile = (change: object = {}) => ({
  name: 'one.json',
  text: JSON.stringify({
    LinearAdditiveUtilitySpace: {
      issueUtilities: {
        salary: { discreteutils: { valueUtilities: { low: 0.1, high: 1 } } },
        car: { DiscreteValueSetUtilities: { valueUtilities: { yes: 1, no: 0.2 } } },
      },
      issueWeights: { salary: 0.6, car: 0.4 },
      domain: { name: 'job', issuesValues: { car: { values: ['no', 'yes'] }, salary: { values: ['low', 'high'] } } },
      name: 'worker',
      reservationBid: { issuevalues: { salary: 'low', car: 'yes' } },
      ...change,
    },
  }),
});

const negoLog = (change: object = {}) => ({
  name: 'two.json',
  text: JSON.stringify(
    {
      reservationValue: 0.3,
      issueWeights: { salary: 0.5, car: 0.5 },
      issues: { salary: { low: 1, high: 0 }, car: { yes: 0, no: 1 } },
      ...change,
    },
    null,
    1,
  ),
});

describe('two profiles in JSON', () => {
  test('of GeniusWeb and of NegoLog are read as they are written', () => {
    const parsed = parseGeniusWeb('job', profile(), negoLog());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { issues, space, scale } = parsed.value;
    expect(issues).toEqual([
      { name: 'salary', values: ['low', 'high'] },
      { name: 'car', values: ['no', 'yes'] },
    ]);
    expect(scale).toBe(1);
    expect(utilityOf(space, 'a', [1, 0])).toBeCloseTo(0.68, 12);
    expect(utilityOf(space, 'b', [0, 0])).toBe(1);
    // The reservation bid (low, yes) is worth 0.06 + 0.4.
    expect(space.reservation).toEqual({ a: expect.closeTo(0.46, 12), b: 0.3 });
  });

  test.each([
    ['not JSON', { name: 'x.json', text: '{' }, 'not JSON'],
    ['a numeric issue', profile({ issueUtilities: { salary: { numberutils: { lowValue: 1 } } } }), 'list of values'],
    ['no weights', negoLog({ issueWeights: undefined }), 'expected'],
    ['a weight left out', negoLog({ issueWeights: { salary: 1 } }), 'no weight'],
    ['an issue left out', negoLog({ issues: { salary: { low: 1 } } }), 'missing here'],
    ['another issue', negoLog({ issues: { salary: {}, car: {}, bike: {} } }), 'no issue "bike"'],
    ['another value', negoLog({ issues: { salary: { middling: 1 }, car: {} } }), '"middling"'],
    ['a scenario', { name: 'scenario.json', text: '{"format":1}' }, 'expected'],
  ])('%s is a fault with its file', (_, second, says) => {
    const parsed = parseGeniusWeb('job', profile(), second);
    if (parsed.ok) throw new Error('it was read');
    expect(parsed.faults.map(({ message }) => message).join(' ')).toContain(says);
    for (const { file } of parsed.faults) expect(file).toBe(second.name);
  });
});
