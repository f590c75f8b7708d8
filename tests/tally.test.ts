import { describe, expect, test } from 'vitest';
import { closingLine, tallyPlaywright, tallyStep, tallyVitest, total } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('unit tests', () => {
  test('are counted as their runner counts them', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')];
    expect(tallyVitest({ numPassedTests: 3, numFailedTests: 1, testResults }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('in a file that does not load count as one failed', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(tallyVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('with an error outside any test count as one failed', () => {
    const testResults = [file('passed', 'passed')];
    expect(tallyVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('without a report count as one failed, even after a clean exit', () => {
    expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('browser tests', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 2 };

  test('leave the skipped ones out', () => {
    expect(tallyPlaywright({ stats }, 0)).toEqual({ passed: 5, failed: 0 });
  });

  test('count a test that passed on the second try as passed', () => {
    expect(tallyPlaywright({ stats: { ...stats, flaky: 1 } }, 0)).toEqual({ passed: 6, failed: 0 });
  });

  test('that all pass under a runner that fails count one failed', () => {
    expect(tallyPlaywright({ stats }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('without a report count as one failed', () => {
    expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the closing line adds everything up', () => {
  const tallies = [tallyStep(true), tallyStep(false), { passed: 40, failed: 2 }];
  expect(closingLine(total(tallies))).toBe('41 passed, 3 failed');
});

test('nothing run is nothing passed', () => {
  expect(closingLine(total([]))).toBe('0 passed, 0 failed');
});
