import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, type Solved } from '../../src/negotiation/analysis.ts';
import { distribution } from '../../src/negotiation/distribution.ts';
import type { Domain } from '../../src/negotiation/domain.ts';
import { halvesOf, partsOf } from '../../src/negotiation/parts.ts';
import { outcomeAt } from '../../src/negotiation/space.ts';
import { parseGenius } from '../../src/scenario/genius.ts';
import { type Answer, answers, filesOf, hasDomains } from '../domains.ts';

const domainOf = (name: string): Domain => {
  const [domain, a, b] = filesOf(name).map((file) => ({ name: file, text: readFileSync(file, 'utf8') }));
  if (!domain || !a || !b) throw new Error(`${name} is not complete`);
  const parsed = parseGenius(domain, a, b);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  return parsed.value;
};

const near = (value: number): unknown => expect.closeTo(value, 9);

/** What was found, in the terms of the answers: the outcomes behind the point must hold theirs. */
const agrees = ({ issues, space }: Domain, found: Solved | null, answer: Answer['nash']): void => {
  if (!answer || !found) {
    expect(found).toBe(answer);
    return;
  }
  const [point] = found.ties;
  expect([found.u.a, found.u.b]).toEqual(answer.u.map(near));
  expect(found.ties).toHaveLength(answer.ties ?? answer.count ?? 1);
  expect(point?.outcomes).toHaveLength(answer.outcomesWithThisPoint);
  const named = (point?.outcomes ?? []).map((index) =>
    outcomeAt(space, index).map((option, item) => issues[item]?.values[option]),
  );
  expect(named[0]).toEqual(answer.outcome);
};

describe.skipIf(!hasDomains)('public domains, against brute force in rational arithmetic', () => {
  test.each([...answers()])('%s', (name, answer) => {
    const domain = domainOf(name);
    const { space, discount } = domain;
    const found = analyse(space, domain.scale);
    expect([space.reservation.a, space.reservation.b]).toEqual(answer.reservation.map(near));
    expect([discount.a, discount.b]).toEqual(answer.discountFactor.map(near));
    expect(found).toMatchObject({
      outcomes: answer.outcomes,
      free: answer.outcomes,
      rational: answer.irOutcomes,
      efficientPoints: answer.paretoPointsIR,
      opposition: near(answer.opposition),
    });
    expect(found.points.map(({ a, b }) => [a, b])).toEqual(answer.pareto.map((point) => point.map(near)));
    expect(found.points).toHaveLength(answer.paretoPoints);
    expect(found.points.flatMap(({ outcomes }) => outcomes)).toHaveLength(answer.paretoOutcomes);
    for (const solution of ['nash', 'ks', 'egalitarian', 'utilitarian'] as const)
      agrees(domain, found[solution], answer[solution]);
    const mean = distribution(halvesOf(partsOf(space)), found.points, space.cap ?? 1);
    expect(mean).toBeCloseTo(answer.distribution, 9);
  });
});
